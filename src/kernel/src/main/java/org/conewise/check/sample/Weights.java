package org.conewise.check.sample;

import java.math.BigInteger;
import java.util.List;
import org.conewise.check.number.Fraction;

/**
 * A matrix in fixed point: an entry differs from {@code values / 2^scale} by at most {@code error /
 * 2^scale}, where {@code error} is 0 or 1.
 */
final class Weights {
  private final long[][] values;
  private final int scale;
  private final int error;

  private Weights(long[][] values, int scale, int error) {
    this.values = values;
    this.scale = scale;
    this.error = error;
  }

  /** Rounds a matrix toward 0, at the scale at which all its values are at most {@code 2^bits} in size. */
  static Weights of(List<List<Fraction>> rows, int bits) {
    int scale =
        rows.stream().flatMap(List::stream).filter(entry -> entry.numerator().signum() != 0)
            .mapToInt(entry -> bits - size(entry)).min().orElse(0);
    boolean exact =
        rows.stream().flatMap(List::stream).allMatch(entry -> scaled(entry, scale)[1].signum() == 0);
    long[][] values =
        rows.stream()
            .map(row -> row.stream().mapToLong(entry -> scaled(entry, scale)[0].longValue()).toArray())
            .toArray(long[][]::new);
    return new Weights(values, scale, exact ? 0 : 1);
  }

  /** An exponent of 2 that is greater than an entry that is not 0, in size. */
  private static int size(Fraction entry) {
    return entry.numerator().bitLength() - entry.denominator().bitLength() + 1;
  }

  /** The quotient {@code 2^scale} times an entry, and the remainder. */
  private static BigInteger[] scaled(Fraction entry, int scale) {
    BigInteger dividend = entry.numerator().shiftLeft(Math.max(scale, 0));
    return dividend.divideAndRemainder(entry.denominator().shiftLeft(Math.max(-scale, 0)));
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

  /** How far an entry may be from its value, in units of {@code 2^-scale}. */
  int error() {
    return error;
  }
}
