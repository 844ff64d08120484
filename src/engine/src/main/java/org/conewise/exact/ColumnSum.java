package org.conewise.exact;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** A vector {@code Σ_j factor_j · column_j} over columns of an {@link IntMatrix}. */
public sealed interface ColumnSum {

  /** Adds a multiple of a column. Time O(rows). */
  void add(int column, BigInteger factor);

  /** An entry of the vector. */
  BigInteger get(int row);

  /** Sets the vector to zero. */
  void clear();

  /** For any sizes. */
  final class Unbounded implements ColumnSum {

    private final IntMatrix matrix;
    private final BigInteger[] sums;

    Unbounded(IntMatrix matrix) {
      this.matrix = matrix;
      this.sums = new BigInteger[matrix.rows()];
      clear();
    }

    @Override
    public void add(int column, BigInteger factor) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] = sums[i].add(matrix.get(i, column).multiply(factor));
      }
    }

    @Override
    public BigInteger get(int row) {
      return sums[row];
    }

    @Override
    public void clear() {
      Arrays.fill(sums, BigInteger.ZERO);
    }
  }

  /** For sums below {@code 2^127} in size, as two's complements: modulo {@code 2^128}. */
  final class Wide implements ColumnSum {

    private final long[][] columns;
    private final long[] high;
    private final long[] low;

    Wide(long[][] columns, int rows) {
      this.columns = columns;
      this.high = new long[rows];
      this.low = new long[rows];
    }

    /**
     * Adds to each row the product {@code entry · factor}, modulo {@code 2^128}. The factor is
     * {@code 2^64 upper + lower} with {@code lower} read as a signed word: that is {@code 2^64}
     * less than the unsigned word if its top bit is set, and {@code upper} is one more to make up
     * for it. So the high word of a product is the high word of the signed product {@code entry ·
     * lower}, plus {@code entry · upper}.
     */
    @Override
    public void add(int column, BigInteger factor) {
      long[] entries = columns[column];
      long lower = factor.longValue();
      long upper = factor.shiftRight(Long.SIZE).longValue() + (lower < 0 ? 1 : 0);
      for (int i = 0; i < entries.length; i++) {
        long sum = low[i] + entries[i] * lower;
        long carry = Long.compareUnsigned(sum, low[i]) < 0 ? 1 : 0;
        high[i] += Math.multiplyHigh(entries[i], lower) + entries[i] * upper + carry;
        low[i] = sum;
      }
    }

    @Override
    public BigInteger get(int row) {
      if (high[row] == low[row] >> 63) {
        return BigInteger.valueOf(low[row]);
      }
      byte[] bytes = new byte[2 * Long.BYTES];
      ByteBuffer.wrap(bytes).putLong(high[row]).putLong(low[row]);
      return new BigInteger(bytes);
    }

    @Override
    public void clear() {
      Arrays.fill(high, 0);
      Arrays.fill(low, 0);
    }
  }
}
