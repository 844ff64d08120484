package org.conewise.exact;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An immutable matrix of integers, kept by columns. If every entry fits into a {@code long} they
 * are kept as such: 8 bytes each instead of some 70.
 */
public final class IntMatrix {

  private final int rows;
  private final int bits;
  private final long[][] small;
  private final BigInteger[][] large;

  private IntMatrix(int rows, int bits, long[][] small, BigInteger[][] large) {
    this.rows = rows;
    this.bits = bits;
    this.small = small;
    this.large = large;
  }

  /**
   * A multiple of a rational matrix.
   *
   * @param rows at least one, all of one length
   * @param scale a multiple of all denominators
   */
  public static IntMatrix scaled(List<List<Rational>> rows, BigInteger scale) {
    int bits =
        rows.stream().flatMap(List::stream).mapToInt(w -> scaledBits(w, scale)).max().orElse(0);
    return bits < Long.SIZE ? small(rows, scale, bits) : large(rows, scale, bits);
  }

  private static IntMatrix small(List<List<Rational>> rows, BigInteger scale, int bits) {
    long[][] entries = new long[rows.get(0).size()][rows.size()];
    Map<BigInteger, Long> factors = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < entries.length; j++) {
        Rational w = rows.get(i).get(j);
        if (w.signum() != 0) {
          long factor =
              factors.computeIfAbsent(w.denominator(), q -> scale.divide(q).longValueExact());
          entries[j][i] = Math.multiplyExact(w.numerator().longValueExact(), factor);
        }
      }
    }
    return new IntMatrix(rows.size(), bits, entries, new BigInteger[entries.length][0]);
  }

  private static IntMatrix large(List<List<Rational>> rows, BigInteger scale, int bits) {
    BigInteger[][] entries = new BigInteger[rows.get(0).size()][rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < entries.length; j++) {
        Rational w = rows.get(i).get(j);
        entries[j][i] = w.numerator().multiply(scale.divide(w.denominator()));
      }
    }
    return new IntMatrix(rows.size(), bits, null, entries);
  }

  /** A bound of the bit length of a scaled entry; of a factor, too, as entries are not 0. */
  private static int scaledBits(Rational w, BigInteger scale) {
    return w.signum() == 0
        ? 0
        : w.numerator().bitLength() + scale.bitLength() - w.denominator().bitLength() + 1;
  }

  public int rows() {
    return rows;
  }

  public int columns() {
    return large.length;
  }

  public BigInteger get(int row, int column) {
    return small == null ? large[column][row] : BigInteger.valueOf(small[column][row]);
  }

  /**
   * A sum of multiples of columns, at first zero. Whenever it is read, it must be one of each
   * column at most once.
   *
   * @param factorBits a bound of the bit length of the factors
   */
  public ColumnSum sum(int factorBits) {
    int sumBits = bits + factorBits + Integer.SIZE - Integer.numberOfLeadingZeros(columns());
    return small != null && factorBits < Long.SIZE && sumBits < 2 * Long.SIZE
        ? new ColumnSum.Wide(small, rows)
        : new ColumnSum.Unbounded(this);
  }
}
