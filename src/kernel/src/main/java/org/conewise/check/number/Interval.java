package org.conewise.check.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * An enclosure {@code [lower, upper] / 2^bits} of a real number. The result of every operation
 * encloses the exact result for every pair of numbers in the operands: lower ends are rounded down,
 * upper ends up. Operands must have the same {@code bits}.
 */
public record Interval(BigInteger lower, BigInteger upper, int bits) {
  /** The middle, rounded to 40 digits, for messages only. */
  @Override
  public String toString() {
    BigDecimal unit = new BigDecimal(BigInteger.TWO.pow(bits + 1));
    return "about " + new BigDecimal(lower.add(upper)).divide(unit, new MathContext(40));
  }

  /** An integer, exactly. */
  public static Interval of(long integer, int bits) {
    BigInteger scaled = BigInteger.valueOf(integer).shiftLeft(bits);
    return new Interval(scaled, scaled, bits);
  }

  /**
   * An enclosure of {@code √(numerator / denominator)}, one unit wide, for {@code numerator ≥ 0}
   * and {@code denominator > 0}.
   */
  public static Interval ofRoot(BigInteger numerator, BigInteger denominator, int bits) {
    BigInteger root = numerator.shiftLeft(2 * bits).divide(denominator).sqrt();
    return new Interval(root, root.add(BigInteger.ONE), bits);
  }

  /** {@code π/4 = 4 atan(1/5) - atan(1/239)} (Machin 1706). */
  public static Interval eighthTurn(int bits) {
    Interval one = of(1, bits);
    Interval fifth = one.over(of(5, bits));
    Interval small = one.over(of(239, bits));
    return fifth.arctangentSeries().times(4).minus(small.arctangentSeries());
  }

  public Interval plus(Interval other) {
    return new Interval(lower.add(other.lower), upper.add(other.upper), bits);
  }

  public Interval minus(Interval other) {
    return new Interval(lower.subtract(other.upper), upper.subtract(other.lower), bits);
  }

  /** The product by a number that is not negative. */
  public Interval times(long factor) {
    BigInteger count = BigInteger.valueOf(factor);
    return new Interval(lower.multiply(count), upper.multiply(count), bits);
  }

  /** The part in {@code [0, 1]}, for a number that lies there. */
  public Interval cutToUnit() {
    return new Interval(
        lower.max(BigInteger.ZERO), upper.min(BigInteger.ONE.shiftLeft(bits)), bits);
  }

  /**
   * The quotient by an enclosure of positive numbers.
   *
   * @throws ArithmeticException if the divisor is not shown to be positive
   */
  public Interval over(Interval divisor) {
    BigInteger atLower = lower.signum() < 0 ? divisor.lower : divisor.upper;
    BigInteger atUpper = upper.signum() < 0 ? divisor.upper : divisor.lower;
    return new Interval(floor(lower, atLower), floor(upper.negate(), atUpper).negate(), bits);
  }

  private BigInteger floor(BigInteger dividend, BigInteger divisor) {
    BigInteger scaled = dividend.shiftLeft(bits);
    return scaled.subtract(scaled.mod(divisor)).divide(divisor);
  }

  /**
   * The arctangent for {@code 0 ≤ t ≤ 1}, with {@code atan(t) = π/4 - atan((1 - t) / (1 + t))}.
   *
   * @throws ArithmeticException if the ends are not shown to be in this range, or are far apart
   */
  public Interval arctangent(Interval eighthTurn) {
    Interval one = of(1, bits);
    return isAtMostHalf()
        ? arctangentSeries()
        : eighthTurn.minus(one.minus(this).over(one.plus(this)).arctangentSeries());
  }

  /**
   * The arctangent for {@code 0 ≤ t ≤ 1/2}, from {@code t - t³/3 + t⁵/5 - …} at the lower end. It
   * grows by at most the width from there to the upper end. In units of {@code 2^-bits}, a computed
   * power is too small by less than 2, if the last one was: by less than {@code 2/4 + 1/2 + 1}. So
   * a term is too small by less than 3, and what is left out, of alternating signs and decreasing,
   * is less than 2.
   *
   * @throws ArithmeticException if an end is not in this range
   */
  public Interval arctangentSeries() {
    if (lower.signum() < 0 || !isAtMostHalf()) {
      throw new ArithmeticException("series of what may be more than 1/2");
    }
    BigInteger square = lower.pow(2).shiftRight(bits);
    BigInteger power = lower;
    BigInteger sum = BigInteger.ZERO;
    BigInteger error = BigInteger.TWO;
    for (int k = 1; power.signum() > 0; k += 2) {
      BigInteger term = power.divide(BigInteger.valueOf(k));
      sum = k % 4 == 1 ? sum.add(term) : sum.subtract(term);
      error = error.add(BigInteger.valueOf(3));
      power = power.multiply(square).shiftRight(bits);
    }
    BigInteger width = upper.subtract(lower);
    return new Interval(sum.subtract(error), sum.add(width).add(error), bits);
  }

  private boolean isAtMostHalf() {
    return upper.compareTo(BigInteger.ONE.shiftLeft(bits - 1)) <= 0;
  }
}
