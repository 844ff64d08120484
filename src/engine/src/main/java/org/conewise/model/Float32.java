package org.conewise.model;

import java.math.BigInteger;
import org.conewise.exact.Rational;

/** Rounding to IEEE 754 binary32, straight from the exact value. */
final class Float32 {

  private static final int PRECISION = 24;

  /** The exponent of the smallest positive float, {@code 2^-149}. */
  private static final int MIN_EXPONENT = -149;

  private Float32() {}

  /**
   * The float nearest to a value, ties to the even significand, rounded once; of tiny values a
   * subnormal or zero.
   *
   * @throws ArithmeticException if the value is so large that it would round to infinity
   */
  static float nearest(Rational value) {
    BigInteger numerator = value.numerator().abs();
    BigInteger denominator = value.denominator();
    int exponent = Math.max(exponent(numerator, denominator) - PRECISION + 1, MIN_EXPONENT);
    BigInteger significand =
        exponent < 0
            ? roundedQuotient(numerator.shiftLeft(-exponent), denominator)
            : roundedQuotient(numerator, denominator.shiftLeft(exponent));
    float magnitude = Math.scalb((float) significand.intValueExact(), exponent);
    if (Float.isInfinite(magnitude)) {
      throw new ArithmeticException("a weight exceeds the range of float32");
    }
    return value.signum() < 0 ? -magnitude : magnitude;
  }

  /** The greatest {@code e} with {@code 2^e ≤ p/q}; the least possible exponent if p is zero. */
  private static int exponent(BigInteger p, BigInteger q) {
    if (p.signum() == 0) {
      return MIN_EXPONENT;
    }
    int e = p.bitLength() - q.bitLength();
    boolean tooLarge = e < 0 ? p.shiftLeft(-e).compareTo(q) < 0 : p.compareTo(q.shiftLeft(e)) < 0;
    return tooLarge ? e - 1 : e;
  }

  private static BigInteger roundedQuotient(BigInteger p, BigInteger q) {
    BigInteger[] division = p.divideAndRemainder(q);
    int aboveHalf = division[1].shiftLeft(1).compareTo(q);
    boolean up = aboveHalf > 0 || (aboveHalf == 0 && division[0].testBit(0));
    return up ? division[0].add(BigInteger.ONE) : division[0];
  }
}
