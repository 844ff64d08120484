package org.conewise.check.number;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Determinants of square matrices of integers, given by their rows: 1 if there are none. They are
 * found by fraction-free elimination, in about {@code 2 n³ / 3} products. After {@code k} columns
 * each entry is a minor of {@code k + 1} rows of the matrix, so that the quotients are integers
 * (Bareiss 1968).
 */
public final class Determinant {
  private Determinant() {}

  /** The determinant. */
  public static BigInteger of(List<Vector> rows) {
    BigInteger[] quotient = quotient(rows);
    return quotient[0].divide(quotient[1]);
  }

  /** The sign of the determinant. */
  public static int sign(List<Vector> rows) {
    BigInteger[] quotient = quotient(rows);
    return quotient[0].signum() * quotient[1].signum();
  }

  /** A dividend and its divisor, the last before the division that makes a minor of it. */
  private static BigInteger[] quotient(List<Vector> rows) {
    List<BigInteger[]> left = new ArrayList<>();
    rows.forEach(row -> left.add(row.toArray()));
    BigInteger divisor = BigInteger.ONE;
    BigInteger minor = BigInteger.ONE;
    boolean odd = false;
    for (int column = 0; column < rows.size() - 1; column++) {
      int pivot = pivot(left, column);
      BigInteger[] top = left.remove(pivot);
      odd ^= pivot % 2 == 1;
      if (top[column].signum() == 0) {
        return new BigInteger[] {BigInteger.ZERO, BigInteger.ONE};
      }
      divisor = minor;
      minor = top[column];
      for (BigInteger[] row : left) {
        eliminate(row, top, column, left.size() == 1 ? BigInteger.ONE : divisor);
      }
    }
    BigInteger last = left.isEmpty() ? BigInteger.ONE : left.get(0)[rows.size() - 1];
    return new BigInteger[] {odd ? last.negate() : last, divisor};
  }

  /** The row with the shortest entry in a column that is not 0, so that products are short. */
  private static int pivot(List<BigInteger[]> rows, int column) {
    int pivot = 0;
    for (int i = 1; i < rows.size(); i++) {
      BigInteger best = rows.get(pivot)[column];
      BigInteger entry = rows.get(i)[column];
      boolean shorter = best.signum() == 0 || entry.bitLength() < best.bitLength();
      pivot = shorter && entry.signum() != 0 ? i : pivot;
    }
    return pivot;
  }

  private static void eliminate(
      BigInteger[] row, BigInteger[] top, int column, BigInteger divisor) {
    for (int k = column + 1; k < row.length; k++) {
      BigInteger product = top[column].multiply(row[k]).subtract(row[column].multiply(top[k]));
      row[k] = divisor.equals(BigInteger.ONE) ? product : product.divide(divisor);
    }
  }
}
