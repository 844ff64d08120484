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

    @Override
    public void add(int column, BigInteger factor) {
      long[] entries = columns[column];
      long factorLow = factor.longValue();
      long factorHigh = factor.shiftRight(Long.SIZE).longValue();
      // As a signed number, a low word with its top bit set is 2^64 less than what it stands for.
      long correction = factorHigh + (factorLow >>> (Long.SIZE - 1));
      for (int i = 0; i < entries.length; i++) {
        long sum = low[i] + entries[i] * factorLow;
        long carry = Long.compareUnsigned(sum, low[i]) < 0 ? 1 : 0;
        high[i] += Math.multiplyHigh(entries[i], factorLow) + entries[i] * correction + carry;
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
