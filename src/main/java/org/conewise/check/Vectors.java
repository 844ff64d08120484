package org.conewise.check;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/** Exact arithmetic with integer vectors. */
final class Vectors {
  private Vectors() {}

  /** The scalar product. */
  static BigInteger dot(List<BigInteger> u, List<BigInteger> v) {
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < u.size(); i++) {
      sum = sum.add(u.get(i).multiply(v.get(i)));
    }
    return sum;
  }

  /** The product of a matrix, given by its rows, and a vector. */
  static List<BigInteger> product(List<List<BigInteger>> matrix, List<BigInteger> vector) {
    return matrix.stream().map(row -> dot(row, vector)).toList();
  }

  /** The vector {@code a u + v}. */
  static List<BigInteger> combine(BigInteger a, List<BigInteger> u, List<BigInteger> v) {
    IntStream indices = IntStream.range(0, u.size());
    return indices.mapToObj(i -> a.multiply(u.get(i)).add(v.get(i))).toList();
  }

  /** The vector {@code c} with {@code dot(c, w) = det(u, v, w)} for all {@code w} in space. */
  static List<BigInteger> cross(List<BigInteger> u, List<BigInteger> v) {
    return List.of(minor(u, v, 1, 2), minor(u, v, 2, 0), minor(u, v, 0, 1));
  }

  /** The determinant of coordinates {@code i} and {@code j} of two vectors. */
  private static BigInteger minor(List<BigInteger> u, List<BigInteger> v, int i, int j) {
    return u.get(i).multiply(v.get(j)).subtract(u.get(j).multiply(v.get(i)));
  }
}
