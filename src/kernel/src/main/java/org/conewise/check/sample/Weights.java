package org.conewise.check.sample;

import java.math.BigInteger;
import java.util.List;
import org.conewise.check.number.Fraction;

/**
 * A matrix in fixed point: an entry is 0 exactly where its value is, and differs from {@code value
 * / 2^scale} by less than {@code 1 / 2^scale}.
 */
final class Weights {
  private static final int BITS = 62;

  private final int scale;
  private final long[][] values;

  /**
   * Rounds a matrix of less than {@code 2^l} columns so that all values are at most {@code 2^(62 -
   * l)}.
   */
  Weights(List<List<Fraction>> rows) {
    int columns = rows.get(0).size();
    int bits = BITS - (Integer.SIZE - Integer.numberOfLeadingZeros(columns));
    scale =
        rows.stream()
            .flatMap(List::stream)
            .filter(entry -> entry.numerator().signum() != 0)
            .mapToInt(entry -> bits - length(entry))
            .min()
            .orElse(0);
    values =
        rows.stream()
            .map(row -> row.stream().mapToLong(this::rounded).toArray())
            .toArray(long[][]::new);
  }

  /** An exponent of 2 that is greater than an entry that is not 0, in size. */
  private static int length(Fraction entry) {
    return entry.numerator().bitLength() - entry.denominator().bitLength() + 1;
  }

  /** The product of {@code 2^scale} and an entry, rounded away from 0. */
  private long rounded(Fraction entry) {
    BigInteger dividend = entry.numerator().shiftLeft(Math.max(scale, 0));
    BigInteger divisor = entry.denominator().shiftLeft(Math.max(-scale, 0));
    BigInteger[] quotient = dividend.divideAndRemainder(divisor);
    return quotient[0].longValue() + quotient[1].signum();
  }

  /** The number of rows. */
  int rows() {
    return values.length;
  }

  /** A row, which must not be changed. */
  long[] row(int index) {
    return values[index];
  }

  /** The exponent of the denominator. */
  int scale() {
    return scale;
  }
}
