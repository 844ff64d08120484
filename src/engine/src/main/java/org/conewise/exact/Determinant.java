package org.conewise.exact;

import java.math.BigInteger;
import java.util.List;

/**
 * The sign of the determinant of {@code n} vectors of {@code n}-space: taken from doubles where
 * their rounding cannot matter, else from integers.
 *
 * <p>The determinant is expanded by its last vector, and so are its minors; a minor of the first
 * vectors is named by its columns, as a bit mask. With {@code u = 2^-53}, each product of {@code n}
 * coordinates takes part in at most {@code n} roundings of coordinates, {@code n} of products and
 * {@code n(n − 1)/2} of sums, {@code k = n(n + 3)/2} in all. So the computed determinant differs
 * from the true one by at most {@code ((1 + u)^k − 1) P}, where {@code P} is the permanent of the
 * absolute values, and the computed {@code P} is at least {@code (1 − u)^k P}. The sign is hence
 * right if the computed determinant exceeds {@code (k + 2) u} times the computed {@code P} (Higham,
 * Accuracy and Stability of Numerical Algorithms, 3.1).
 */
public final class Determinant {

  /** A product of {@code n} coordinates of this size or more does not underflow. */
  private static final int LEAST_EXPONENT = -900;

  private Determinant() {}

  /**
   * The sign. Time O(n 2^n).
   *
   * @param vectors {@code n} vectors of {@code n} coordinates
   */
  public static int sign(List<IntVector> vectors) {
    int n = vectors.size();
    double[] minors = new double[1 << n];
    double[] permanents = new double[1 << n];
    expand(vectors, minors, permanents);
    double det = minors[minors.length - 1];
    double bound = (n * (n + 3) / 2 + 2) * 0x1p-53 * permanents[permanents.length - 1];
    if (det > bound) {
      return 1;
    }
    return det < -bound ? -1 : of(vectors).signum();
  }

  private static void expand(List<IntVector> vectors, double[] minors, double[] permanents) {
    minors[0] = 1;
    permanents[0] = 1;
    double least = Math.scalb(1.0, LEAST_EXPONENT / vectors.size());
    List<double[]> rows = vectors.stream().map(vector -> vector.significands(least)).toList();
    for (int columns = 1; columns < minors.length; columns++) {
      double[] row = rows.get(Integer.bitCount(columns) - 1);
      for (int left = columns; left != 0; left &= left - 1) {
        int column = Integer.numberOfTrailingZeros(left);
        int others = columns & ~(1 << column);
        double term = row[column] * minors[others];
        minors[columns] += isPositive(left) ? term : -term;
        permanents[columns] += Math.abs(row[column]) * permanents[others];
      }
    }
  }

  /** The determinant itself. Time O(n 2^n) multiplications. */
  public static BigInteger of(List<IntVector> vectors) {
    BigInteger[] minors = new BigInteger[1 << vectors.size()];
    minors[0] = BigInteger.ONE;
    for (int columns = 1; columns < minors.length; columns++) {
      IntVector row = vectors.get(Integer.bitCount(columns) - 1);
      BigInteger sum = BigInteger.ZERO;
      for (int left = columns; left != 0; left &= left - 1) {
        int column = Integer.numberOfTrailingZeros(left);
        BigInteger term = row.get(column).multiply(minors[columns & ~(1 << column)]);
        sum = isPositive(left) ? sum.add(term) : sum.subtract(term);
      }
      minors[columns] = sum;
    }
    return minors[minors.length - 1];
  }

  /**
   * Whether a term counts positive: the last column of a minor does, the one before it does not,
   * and so on.
   *
   * @param left the column of the term and those after it
   */
  private static boolean isPositive(int left) {
    return Integer.bitCount(left) % 2 == 1;
  }
}
