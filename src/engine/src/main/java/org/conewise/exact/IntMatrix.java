package org.conewise.exact;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An immutable matrix of integers, kept by columns. If every entry fits into a {@code long} they
 * are kept as such: 8 bytes each instead of some 70.
 */
public final class IntMatrix {

  /** Rows that are filled in together: of a column, as many entries as a cache line holds. */
  private static final int BAND = 8;

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
    Scale factor = Scale.of(scale);
    int bits = RationalRow.stream(rows).mapToInt(row -> bits(row, factor)).max().orElse(0);
    return bits < Long.SIZE ? small(rows, factor, bits) : large(rows, factor, bits);
  }

  private static int bits(List<Rational> row, Scale scale) {
    int bits = 0;
    for (Rational w : row) {
      bits = Math.max(bits, scale.bitsOfProduct(w));
    }
    return bits;
  }

  private static IntMatrix small(List<List<Rational>> rows, Scale scale, int bits) {
    int height = rows.size();
    long[][] entries = new long[rows.get(0).size()][height];
    IntStream starts = IntStream.range(0, (height + BAND - 1) / BAND).map(band -> band * BAND);
    Threads.NUMBERS
        .over(starts, RationalRow.size(rows))
        .forEach(i -> fill(entries, i, rows.subList(i, Math.min(i + BAND, height)), scale));
    return new IntMatrix(height, bits, entries, new BigInteger[entries.length][0]);
  }

  /** Fills in the rows from {@code first} on. */
  private static void fill(long[][] entries, int first, List<List<Rational>> band, Scale scale) {
    for (int j = 0; j < entries.length; j++) {
      for (int i = 0; i < band.size(); i++) {
        entries[j][first + i] = scale.timesSmall(band.get(i).get(j));
      }
    }
  }

  private static IntMatrix large(List<List<Rational>> rows, Scale scale, int bits) {
    BigInteger[][] entries = new BigInteger[rows.get(0).size()][rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < entries.length; j++) {
        entries[j][i] = scale.times(rows.get(i).get(j));
      }
    }
    return new IntMatrix(rows.size(), bits, null, entries);
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
    return small != null && sumBits < 2 * Long.SIZE
        ? new ColumnSum.Wide(small, rows)
        : new ColumnSum.Unbounded(this);
  }
}
