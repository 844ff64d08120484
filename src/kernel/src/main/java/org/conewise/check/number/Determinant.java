package org.conewise.check.number;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Determinants of square matrices of integers, given by their rows. */
public final class Determinant {
  private Determinant() {}

  /**
   * The determinant, which is 1 if there are no rows. Fraction-free elimination: after {@code k}
   * columns an entry is a minor of {@code k + 1} rows of the matrix, so that every quotient is an
   * integer (Bareiss 1968). It takes about {@code n³} products of integers.
   */
  public static BigInteger of(List<Vector> rows) {
    List<BigInteger[]> left = new ArrayList<>();
    for (Vector row : rows) {
      left.add(entries(row));
    }
    BigInteger minor = BigInteger.ONE;
    boolean odd = false;
    for (int column = 0; column < rows.size(); column++) {
      int pivot = 0;
      while (pivot < left.size() && left.get(pivot)[column].signum() == 0) {
        pivot++;
      }
      if (pivot == left.size()) {
        return BigInteger.ZERO;
      }
      odd ^= pivot % 2 == 1;
      BigInteger[] top = left.remove(pivot);
      for (BigInteger[] row : left) {
        eliminate(row, top, column, minor);
      }
      minor = top[column];
    }
    return odd ? minor.negate() : minor;
  }

  private static BigInteger[] entries(Vector row) {
    BigInteger[] entries = new BigInteger[row.size()];
    for (int k = 0; k < entries.length; k++) {
      entries[k] = row.get(k);
    }
    return entries;
  }

  private static void eliminate(BigInteger[] row, BigInteger[] top, int column, BigInteger minor) {
    for (int k = column + 1; k < row.length; k++) {
      BigInteger product = top[column].multiply(row[k]).subtract(row[column].multiply(top[k]));
      row[k] = column == 0 ? product : product.divide(minor);
    }
  }
}
