package org.conewise.exact;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.Collectors;

/** An immutable vector of integers. The natural order is lexicographic. */
public final class IntVector implements Comparable<IntVector> {

  private final BigInteger[] coordinates;

  private IntVector(BigInteger[] coordinates) {
    this.coordinates = coordinates;
  }

  public static IntVector of(long... coordinates) {
    return new IntVector(
        Arrays.stream(coordinates).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new));
  }

  public static IntVector of(BigInteger... coordinates) {
    return new IntVector(coordinates.clone());
  }

  /** The number of coordinates. */
  public int dimension() {
    return coordinates.length;
  }

  public BigInteger get(int i) {
    return coordinates[i];
  }

  public boolean isZero() {
    return Arrays.stream(coordinates).allMatch(c -> c.signum() == 0);
  }

  public IntVector plus(IntVector other) {
    BigInteger[] sum = new BigInteger[coordinates.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = coordinates[i].add(other.coordinates[i]);
    }
    return new IntVector(sum);
  }

  public IntVector minus(IntVector other) {
    return plus(other.negate());
  }

  public IntVector negate() {
    return new IntVector(
        Arrays.stream(coordinates).map(BigInteger::negate).toArray(BigInteger[]::new));
  }

  public IntVector times(BigInteger factor) {
    return new IntVector(
        Arrays.stream(coordinates).map(factor::multiply).toArray(BigInteger[]::new));
  }

  public BigInteger dot(IntVector other) {
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < coordinates.length; i++) {
      if (coordinates[i].signum() != 0 && other.coordinates[i].signum() != 0) {
        sum = sum.add(coordinates[i].multiply(other.coordinates[i]));
      }
    }
    return sum;
  }

  /**
   * The shortest integer vector of the same direction.
   *
   * @throws ArithmeticException if this is the zero vector
   */
  public IntVector primitive() {
    BigInteger divisor = BigInteger.ZERO;
    for (BigInteger coordinate : coordinates) {
      divisor = divisor.gcd(coordinate);
      if (divisor.equals(BigInteger.ONE)) {
        return this;
      }
    }
    if (divisor.signum() == 0) {
      throw new ArithmeticException("the zero vector has no direction");
    }
    BigInteger[] quotient = new BigInteger[coordinates.length];
    for (int i = 0; i < quotient.length; i++) {
      quotient[i] = coordinates[i].divide(divisor);
    }
    return new IntVector(quotient);
  }

  /**
   * The determinant {@code u × v} of two vectors of the plane: twice the oriented area of their
   * triangle.
   */
  public static BigInteger det(IntVector u, IntVector v) {
    return minor(u, v, 0, 1);
  }

  /** The determinant of three vectors of space: positive if they are oriented counter-clockwise. */
  public static BigInteger det(IntVector u, IntVector v, IntVector w) {
    return u.coordinates[0]
        .multiply(minor(v, w, 1, 2))
        .subtract(u.coordinates[1].multiply(minor(v, w, 0, 2)))
        .add(u.coordinates[2].multiply(minor(v, w, 0, 1)));
  }

  private static BigInteger minor(IntVector u, IntVector v, int i, int j) {
    return u.coordinates[i]
        .multiply(v.coordinates[j])
        .subtract(u.coordinates[j].multiply(v.coordinates[i]));
  }

  @Override
  public int compareTo(IntVector other) {
    return Arrays.compare(coordinates, other.coordinates);
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof IntVector other && Arrays.equals(coordinates, other.coordinates);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(coordinates);
  }

  /** The coordinates, separated by single spaces: the spelling of the certificate format. */
  @Override
  public String toString() {
    return Arrays.stream(coordinates).map(BigInteger::toString).collect(Collectors.joining(" "));
  }
}
