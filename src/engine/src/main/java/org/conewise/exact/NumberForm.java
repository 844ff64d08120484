package org.conewise.exact;

import java.math.BigInteger;

/** How a rational number is kept: there is one way to keep each. */
sealed interface NumberForm {

  /** In lowest terms, with the sign. */
  BigInteger numerator();

  /** In lowest terms, positive. */
  BigInteger denominator();

  int signum();

  NumberForm negate();

  /**
   * The form of a fraction in lowest terms.
   *
   * @param denominator positive
   */
  static NumberForm ofLowestTerms(BigInteger numerator, BigInteger denominator) {
    int twos = Math.max(0, numerator.getLowestSetBit());
    BigInteger odd = numerator.shiftRight(twos);
    boolean isDyadic = denominator.bitCount() == 1 && odd.bitLength() < Long.SIZE;
    return isDyadic
        ? Dyadic.of(odd.longValue(), twos - denominator.getLowestSetBit())
        : new Fraction(numerator, denominator);
  }

  /**
   * The number {@code odd · 2^exponent}, as every float and double is one.
   *
   * @param odd an odd number, or 0 together with the exponent
   */
  record Dyadic(long odd, int exponent) implements NumberForm {

    /** The number {@code significand · 2^exponent}. */
    static Dyadic of(long significand, int exponent) {
      if (significand == 0) {
        return new Dyadic(0, 0);
      }
      int twos = Long.numberOfTrailingZeros(significand);
      return new Dyadic(significand >> twos, exponent + twos);
    }

    @Override
    public BigInteger numerator() {
      return BigInteger.valueOf(odd).shiftLeft(Math.max(0, exponent));
    }

    @Override
    public BigInteger denominator() {
      return BigInteger.ONE.shiftLeft(Math.max(0, -exponent));
    }

    @Override
    public int signum() {
      return Long.signum(odd);
    }

    @Override
    public Dyadic negate() {
      return new Dyadic(-odd, exponent);
    }
  }

  /** A number with a longer numerator, or with a denominator that is no power of two. */
  record Fraction(BigInteger numerator, BigInteger denominator) implements NumberForm {

    @Override
    public int signum() {
      return numerator.signum();
    }

    @Override
    public Fraction negate() {
      return new Fraction(numerator.negate(), denominator);
    }
  }
}
