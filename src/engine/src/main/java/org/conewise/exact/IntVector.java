package org.conewise.exact;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.Collectors;

/** An immutable vector of integers. The natural order is lexicographic. */
public final class IntVector implements Comparable<IntVector> {

  /** Vectors with longer coordinates are not approximated, so that no product overflows. */
  private static final int MAX_APPROXIMATED_BITS = 500;

  /** Coordinates up to this size are computed with as {@code long}s. */
  private static final double SMALL = 0x1p30;

  private static final double UNKNOWN = Double.NaN;

  private final BigInteger[] coordinates;

  /** Computed when first asked for: 0 is computed again. */
  private int hash;

  /** The nearest doubles; {@code UNKNOWN} for a long coordinate. */
  private final double[] approximations;

  /** Whether the coordinates are known to have no common divisor. */
  private final boolean isPrimitive;

  private IntVector(BigInteger[] coordinates) {
    this(coordinates, false);
  }

  private IntVector(BigInteger[] coordinates, boolean isPrimitive) {
    this.coordinates = coordinates;
    this.isPrimitive = isPrimitive;
    this.approximations = new double[coordinates.length];
    for (int i = 0; i < coordinates.length; i++) {
      boolean approximated = coordinates[i].bitLength() <= MAX_APPROXIMATED_BITS;
      approximations[i] = approximated ? coordinates[i].doubleValue() : UNKNOWN;
    }
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

  /** The greatest bit length of a coordinate. */
  public int bitLength() {
    int bits = 0;
    for (BigInteger coordinate : coordinates) {
      bits = Math.max(bits, coordinate.bitLength());
    }
    return bits;
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
    BigInteger[] difference = new BigInteger[coordinates.length];
    for (int i = 0; i < difference.length; i++) {
      difference[i] = coordinates[i].subtract(other.coordinates[i]);
    }
    return new IntVector(difference);
  }

  public IntVector negate() {
    BigInteger[] negated = new BigInteger[coordinates.length];
    for (int i = 0; i < negated.length; i++) {
      negated[i] = coordinates[i].negate();
    }
    return new IntVector(negated, isPrimitive);
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
   * The sign of the {@link #dot} product. Taken from doubles where their rounding cannot matter,
   * else computed exactly.
   *
   * <p>With {@code u = 2^-53}, each approximation and each product is off by a factor in {@code [1
   * - u, 1 + u]}, and so is each of the {@code n - 1} partial sums. The computed sum hence differs
   * from the true one by at most {@code ((1 + u)^(n+2) - 1) S}, where {@code S} is the sum of the
   * sizes of the true products; the computed {@code S} is at least {@code (1 - u)^(n+2) S}. So the
   * sign is right if the computed sum exceeds {@code (n + 4) u} times the computed {@code S}
   * (Higham, Accuracy and Stability of Numerical Algorithms, 3.1). Products are integers below
   * {@code 2^1000}: none over- or underflows.
   */
  public int signOfDot(IntVector other) {
    double sum = 0;
    double size = 0;
    for (int i = 0; i < approximations.length; i++) {
      double product = approximations[i] * other.approximations[i];
      sum += product;
      size += Math.abs(product);
    }
    double bound = (approximations.length + 4) * 0x1p-53 * size;
    if (sum > bound) {
      return 1;
    }
    return sum < -bound ? -1 : dot(other).signum();
  }

  /** The sign of the {@link #det} of two vectors of the plane, decided in the same way. */
  public static int signOfDet(IntVector u, IntVector v) {
    double first = u.approximations[0] * v.approximations[1];
    double second = u.approximations[1] * v.approximations[0];
    double bound = 6 * 0x1p-53 * (Math.abs(first) + Math.abs(second));
    if (first - second > bound) {
      return 1;
    }
    return second - first > bound ? -1 : det(u, v).signum();
  }

  /**
   * The vector {@code w} with {@code w · x = det(this, other, x)} for all {@code x}, in lowest
   * terms; both are vectors of space.
   *
   * @throws ArithmeticException if they are parallel
   */
  public IntVector primitiveCross(IntVector other) {
    if (isSmall() && other.isSmall()) {
      return primitive(
          smallMinor(this, other, 1, 2),
          smallMinor(this, other, 2, 0),
          smallMinor(this, other, 0, 1));
    }
    BigInteger[] cross = {
      minor(this, other, 1, 2), minor(this, other, 2, 0), minor(this, other, 0, 1)
    };
    return new IntVector(lowestTerms(cross), true);
  }

  private boolean isSmall() {
    for (double approximation : approximations) {
      if (!(Math.abs(approximation) <= SMALL)) {
        return false;
      }
    }
    return true;
  }

  private static long smallMinor(IntVector u, IntVector v, int i, int j) {
    return u.coordinates[i].longValue() * v.coordinates[j].longValue()
        - u.coordinates[j].longValue() * v.coordinates[i].longValue();
  }

  private static IntVector primitive(long x, long y, long z) {
    long divisor = CommonDivisor.of(CommonDivisor.of(Math.abs(x), Math.abs(y)), Math.abs(z));
    if (divisor == 0) {
      throw new ArithmeticException("the zero vector has no direction");
    }
    return new IntVector(
        new BigInteger[] {
          BigInteger.valueOf(x / divisor),
          BigInteger.valueOf(y / divisor),
          BigInteger.valueOf(z / divisor)
        },
        true);
  }

  /** The shortest vector that is this one times a power of two. */
  public IntVector withoutTwos() {
    int twos = Integer.MAX_VALUE;
    for (BigInteger coordinate : coordinates) {
      twos = coordinate.signum() == 0 ? twos : Math.min(twos, coordinate.getLowestSetBit());
    }
    if (twos == 0 || twos == Integer.MAX_VALUE) {
      return this;
    }
    BigInteger[] shifted = coordinates.clone();
    for (int i = 0; i < shifted.length; i++) {
      shifted[i] = shifted[i].shiftRight(twos);
    }
    return new IntVector(shifted);
  }

  /**
   * The shortest integer vector of the same direction.
   *
   * @throws ArithmeticException if this is the zero vector
   */
  public IntVector primitive() {
    return isPrimitive ? this : new IntVector(lowestTerms(coordinates), true);
  }

  private static BigInteger[] lowestTerms(BigInteger[] coordinates) {
    BigInteger divisor = BigInteger.ZERO;
    for (BigInteger coordinate : coordinates) {
      divisor = CommonDivisor.of(divisor, coordinate);
      if (divisor.equals(BigInteger.ONE)) {
        return coordinates;
      }
    }
    if (divisor.signum() == 0) {
      throw new ArithmeticException("the zero vector has no direction");
    }
    BigInteger[] quotient = new BigInteger[coordinates.length];
    for (int i = 0; i < quotient.length; i++) {
      quotient[i] = coordinates[i].divide(divisor);
    }
    return quotient;
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

  /** Rounding to doubles keeps the order, so only where they agree the integers are compared. */
  @Override
  public int compareTo(IntVector other) {
    int common = Math.min(coordinates.length, other.coordinates.length);
    for (int i = 0; i < common; i++) {
      if (approximations[i] < other.approximations[i]) {
        return -1;
      }
      if (approximations[i] > other.approximations[i]) {
        return 1;
      }
      int order = coordinates[i].compareTo(other.coordinates[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(coordinates.length, other.coordinates.length);
  }

  @Override
  public boolean equals(Object object) {
    return this == object
        || (object instanceof IntVector other && Arrays.equals(coordinates, other.coordinates));
  }

  @Override
  public int hashCode() {
    if (hash == 0) {
      hash = Arrays.hashCode(coordinates);
    }
    return hash;
  }

  /** The coordinates, separated by single spaces: the spelling of the certificate format. */
  @Override
  public String toString() {
    return Arrays.stream(coordinates).map(BigInteger::toString).collect(Collectors.joining(" "));
  }
}
