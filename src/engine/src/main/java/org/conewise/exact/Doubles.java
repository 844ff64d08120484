package org.conewise.exact;

import java.math.BigInteger;

/**
 * Long integers and rationals as doubles: for measuring and drawing, never for deciding. Powers of
 * two are split off before anything is rounded, so that nothing overflows.
 */
public final class Doubles {

  /** Bits of an integer that are looked at: more than a double has. */
  private static final int LEADING_BITS = 62;

  private Doubles() {}

  /** The quotient {@code value / 2^scale}, with a relative error of at most {@code 2^-52}. */
  public static double scaled(BigInteger value, int scale) {
    int excess = Math.max(value.bitLength() - LEADING_BITS, 0);
    return Math.scalb(value.shiftRight(excess).doubleValue(), excess - scale);
  }

  /** The quotient of two integers, with a relative error of at most {@code 2^-50}. */
  public static double ratio(BigInteger numerator, BigInteger denominator) {
    int scale = denominator.bitLength();
    return scaled(numerator, scale) / scaled(denominator, scale);
  }

  /** A rational number, with a relative error of at most {@code 2^-50}. */
  public static double of(Rational value) {
    return ratio(value.numerator(), value.denominator());
  }

  /** The logarithm to base 2 of a positive number. */
  public static double log2(Rational value) {
    return log2(value.numerator()) - log2(value.denominator());
  }

  private static double log2(BigInteger value) {
    int bits = value.bitLength();
    return Math.log(scaled(value, bits)) / Math.log(2) + bits;
  }
}
