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
  private static final int HALVINGS = 3;

  /** The middle, rounded to 40 digits, for messages only. */
  @Override
  public String toString() {
    BigDecimal unit = new BigDecimal(BigInteger.TWO.pow(bits + 1));
    return "about " + new BigDecimal(lower.add(upper)).divide(unit, new MathContext(40));
  }

  /** An integer, exactly. */
  static Interval of(long integer, int bits) {
    BigInteger scaled = BigInteger.valueOf(integer).shiftLeft(bits);
    return new Interval(scaled, scaled, bits);
  }

  /** An enclosure of {@code √(numerator / denominator)}, one unit wide; neither is negative. */
  static Interval ofRoot(BigInteger numerator, BigInteger denominator, int bits) {
    BigInteger root = numerator.shiftLeft(2 * bits).divide(denominator).sqrt();
    return new Interval(root, root.add(BigInteger.ONE), bits);
  }

  /** {@code π = 16 atan(1/5) - 4 atan(1/239)} (Machin 1706). */
  static Interval pi(int bits) {
    Interval first = of(5, bits).reciprocal().arctangentSeries();
    Interval second = of(239, bits).reciprocal().arctangentSeries();
    return of(16, bits).times(first).minus(of(4, bits).times(second));
  }

  Interval plus(Interval other) {
    return new Interval(lower.add(other.lower), upper.add(other.upper), bits);
  }

  Interval minus(Interval other) {
    return new Interval(lower.subtract(other.upper), upper.subtract(other.lower), bits);
  }

  /** The product, between the least and the greatest product of two ends. */
  Interval times(Interval other) {
    BigInteger a = lower.multiply(other.lower);
    BigInteger b = lower.multiply(other.upper);
    BigInteger c = upper.multiply(other.lower);
    BigInteger d = upper.multiply(other.upper);
    BigInteger least = a.min(b).min(c).min(d);
    BigInteger greatest = a.max(b).max(c).max(d);
    return new Interval(least.shiftRight(bits), greatest.negate().shiftRight(bits).negate(), bits);
  }

  /** The part in {@code [0, 1]}, for a number that lies there. */
  Interval cutToUnit() {
    return new Interval(
        lower.max(BigInteger.ZERO), upper.min(BigInteger.ONE.shiftLeft(bits)), bits);
  }

  /** The reciprocal of an enclosure of positive numbers. */
  Interval reciprocal() {
    if (lower.signum() <= 0) {
      throw new ArithmeticException("reciprocal of what may be 0");
    }
    BigInteger unit = BigInteger.ONE.shiftLeft(2 * bits);
    BigInteger above = unit.divide(lower).add(BigInteger.ONE);
    return new Interval(unit.divide(upper), above, bits);
  }

  /** The square root of an enclosure without negative numbers. */
  Interval root() {
    BigInteger above = upper.shiftLeft(bits).sqrt().add(BigInteger.ONE);
    return new Interval(lower.shiftLeft(bits).sqrt(), above, bits);
  }

  /**
   * The arctangent for {@code t ≥ 0}, from {@code atan(t) = 2 atan(t / (1 + √(1 + t²)))} and the
   * series of what that leaves.
   */
  Interval arctangent() {
    Interval one = of(1, bits);
    Interval halved = this;
    for (int i = 0; i < HALVINGS; i++) {
      Interval root = one.plus(halved.times(halved)).root();
      halved = halved.times(one.plus(root).reciprocal());
    }
    return of(1L << HALVINGS, bits).times(halved.arctangentSeries());
  }

  /**
   * {@code t - t³/3 + t⁵/5 - …} for {@code 0 ≤ t < 1/2}. The terms alternate and decrease, so what
   * is left out is at most the first term left out.
   */
  Interval arctangentSeries() {
    if (lower.signum() < 0 || upper.shiftLeft(1).shiftRight(bits).signum() > 0) {
      throw new ArithmeticException("series of what may be 1/2 or more");
    }
    Interval square = times(this);
    Interval power = this;
    Interval sum = of(0, bits);
    for (int k = 1; power.upper.compareTo(BigInteger.ONE) > 0; k += 2) {
      BigInteger divisor = BigInteger.valueOf(k);
      BigInteger above = power.upper.divide(divisor).add(BigInteger.ONE);
      Interval term = new Interval(power.lower.divide(divisor), above, bits);
      sum = k % 4 == 1 ? sum.plus(term) : sum.minus(term);
      power = power.times(square);
    }
    return sum.plus(new Interval(power.upper.negate(), power.upper, bits));
  }
}
