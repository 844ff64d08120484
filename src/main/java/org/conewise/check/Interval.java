package org.conewise.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * An enclosure {@code [lower, upper] / 2^bits} of a real number. The result of every operation
 * encloses the exact result for every pair of numbers in the operands: lower ends are rounded down,
 * upper ends up. Operands must have the same {@code bits}.
 */
record Interval(BigInteger lower, BigInteger upper, int bits) {
  /** The tightest enclosure of {@code numerator / denominator}, for a positive denominator. */
  static Interval of(long numerator, long denominator, int bits) {
    BigInteger scaled = BigInteger.valueOf(numerator).shiftLeft(bits);
    return new Interval(scaled, scaled, bits).dividedBy(denominator);
  }

  /** An enclosure of {@code √(numerator / denominator)}, one unit wide; neither is negative. */
  static Interval ofRoot(BigInteger numerator, BigInteger denominator, int bits) {
    BigInteger root = numerator.shiftLeft(2 * bits).divide(denominator).sqrt();
    return new Interval(root, root.add(BigInteger.ONE), bits);
  }

  Interval plus(Interval other) {
    return new Interval(lower.add(other.lower), upper.add(other.upper), bits);
  }

  Interval minus(Interval other) {
    return new Interval(lower.subtract(other.upper), upper.subtract(other.lower), bits);
  }

  /** The product with a number that is not negative. */
  Interval times(long factor) {
    requireSign(factor >= 0);
    BigInteger multiplier = BigInteger.valueOf(factor);
    return new Interval(lower.multiply(multiplier), upper.multiply(multiplier), bits);
  }

  /** The product of two enclosures without negative numbers. */
  Interval times(Interval other) {
    requireSign(lower.signum() >= 0 && other.lower.signum() >= 0);
    BigInteger unit = BigInteger.ONE.shiftLeft(bits);
    return rounded(lower.multiply(other.lower), unit, upper.multiply(other.upper), unit);
  }

  /** The quotient by a positive number. */
  Interval dividedBy(long divisor) {
    return rounded(lower, BigInteger.valueOf(divisor), upper, BigInteger.valueOf(divisor));
  }

  /** The quotient of an enclosure without negative numbers by one of positive numbers. */
  Interval dividedBy(Interval other) {
    requireSign(lower.signum() >= 0);
    return rounded(lower.shiftLeft(bits), other.upper, upper.shiftLeft(bits), other.lower);
  }

  /** The square root of an enclosure without negative numbers. */
  Interval root() {
    BigInteger one = BigInteger.ONE;
    return new Interval(lower.shiftLeft(bits).sqrt(), upper.shiftLeft(bits).sqrt().add(one), bits);
  }

  /** The number in decimals, rounded, for messages only. */
  @Override
  public String toString() {
    BigDecimal twice = new BigDecimal(lower.add(upper));
    BigDecimal unit = new BigDecimal(BigInteger.ONE.shiftLeft(bits + 1));
    return "about " + twice.divide(unit, new MathContext(40)).toPlainString();
  }

  private Interval rounded(BigInteger low, BigInteger under, BigInteger high, BigInteger below) {
    return new Interval(floor(low, under), floor(high.negate(), below).negate(), bits);
  }

  private static BigInteger floor(BigInteger dividend, BigInteger divisor) {
    return dividend.subtract(dividend.mod(divisor)).divide(divisor);
  }

  private static void requireSign(boolean holds) {
    if (!holds) {
      throw new ArithmeticException("negative enclosure");
    }
  }
}
