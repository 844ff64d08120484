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

  /** An enclosure of {@code numerator / denominator}, for {@code denominator > 0}. */
  public static Interval of(BigInteger numerator, BigInteger denominator, int bits) {
    return outward(
        quotient(numerator, denominator, bits), quotient(numerator, denominator, bits), bits);
  }

  /**
   * An enclosure of {@code √(numerator / denominator)}, one unit wide, for {@code numerator ≥ 0}
   * and {@code denominator > 0}.
   */
  public static Interval ofRoot(BigInteger numerator, BigInteger denominator, int bits) {
    BigInteger root = floorRoot(numerator.shiftLeft(2 * bits).divide(denominator));
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

  public Interval negate() {
    return new Interval(upper.negate(), lower.negate(), bits);
  }

  /** Every number that is at most so many units {@code 2^-bits} from one of these. */
  public Interval widened(BigInteger units) {
    return new Interval(lower.subtract(units), upper.add(units), bits);
  }

  /** The product by an integer. */
  public Interval times(long factor) {
    BigInteger count = BigInteger.valueOf(Math.abs(factor));
    Interval product = new Interval(lower.multiply(count), upper.multiply(count), bits);
    return factor < 0 ? product.negate() : product;
  }

  /** The product. Where the signs of the factors tell which ends it has, two products suffice. */
  public Interval times(Interval other) {
    if (lower.signum() >= 0) {
      return between(
          (other.lower.signum() < 0 ? upper : lower).multiply(other.lower),
          (other.upper.signum() < 0 ? lower : upper).multiply(other.upper));
    }
    if (upper.signum() <= 0) {
      return between(
          (other.upper.signum() < 0 ? upper : lower).multiply(other.upper),
          (other.lower.signum() < 0 ? lower : upper).multiply(other.lower));
    }
    if (other.lower.signum() >= 0 || other.upper.signum() <= 0) {
      return other.times(this);
    }
    return between(
        lower.multiply(other.upper).min(upper.multiply(other.lower)),
        lower.multiply(other.lower).max(upper.multiply(other.upper)));
  }

  /** The enclosure of what lies between two numbers of twice as many bits. */
  private Interval between(BigInteger low, BigInteger high) {
    return new Interval(low.shiftRight(bits), high.shiftRight(bits).add(BigInteger.ONE), bits);
  }

  /** The quotient by {@code 2^times}. */
  public Interval halved(int times) {
    return new Interval(lower.shiftRight(times), upper.negate().shiftRight(times).negate(), bits);
  }

  /** The same numbers with fewer bits. */
  public Interval rounded(int fewerBits) {
    Interval shifted = halved(bits - fewerBits);
    return new Interval(shifted.lower, shifted.upper, fewerBits);
  }

  /** The sign that all these numbers have, or 0 if none is shown. */
  public int sign() {
    return lower.signum() > 0 ? 1 : Math.min(upper.signum(), 0);
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
    if (divisor.lower.signum() <= 0) {
      throw new ArithmeticException("division by what may not be positive");
    }
    BigInteger atLower = lower.signum() < 0 ? divisor.lower : divisor.upper;
    BigInteger atUpper = upper.signum() < 0 ? divisor.upper : divisor.lower;
    return outward(quotient(lower, atLower, bits), quotient(upper, atUpper, bits), bits);
  }

  /** The quotient without the digits after the last bit, which makes it smaller in size. */
  private static BigInteger quotient(BigInteger dividend, BigInteger divisor, int bits) {
    return dividend.shiftLeft(bits).divide(divisor);
  }

  /** An enclosure with ends that were made smaller in size by less than a unit. */
  private static Interval outward(BigInteger lower, BigInteger upper, int bits) {
    return new Interval(
        lower.signum() > 0 ? lower : lower.subtract(BigInteger.ONE),
        upper.signum() < 0 ? upper : upper.add(BigInteger.ONE),
        bits);
  }

  /**
   * The square root of a number that is not negative. If {@code r} is the integer part of {@code
   * √x}, then {@code √(x + d) ≤ √x + d/2√x < r + 1 + d/2r}; and {@code √d < 1 + d/2} if {@code r =
   * 0}.
   */
  public Interval root() {
    BigInteger root = floorRoot(lower.max(BigInteger.ZERO).shiftLeft(bits));
    BigInteger growth = upper.subtract(lower).shiftLeft(bits - 1).divide(root.max(BigInteger.ONE));
    return new Interval(root, root.add(growth).add(BigInteger.TWO), bits);
  }

  /**
   * The integer part of the square root of {@code x ≥ 0}, by Newton's iteration. Its first value is
   * the root of the leading digits. {@link BigInteger#sqrt} does the same, ten times slower.
   */
  private static BigInteger floorRoot(BigInteger x) {
    if (x.signum() == 0) {
      return x;
    }
    int half = Math.max(x.bitLength() - 59, 0) / 2;
    long leading = x.shiftRight(2 * half).longValue();
    long start = 1L << 30;
    for (long next = start - 1; next < start; next = (start + leading / start) / 2) {
      start = next;
    }
    BigInteger root = BigInteger.valueOf(start).shiftLeft(half);
    root = nearerRoot(x, root);
    for (BigInteger next = nearerRoot(x, root); next.compareTo(root) < 0; ) {
      root = next;
      next = nearerRoot(x, root);
    }
    return root;
  }

  /**
   * The integer part of {@code (r + x/r) / 2}. This is at least that of {@code √x}, whatever {@code
   * r > 0} is, and it is less than an {@code r} that is greater than that of {@code √x}.
   */
  private static BigInteger nearerRoot(BigInteger x, BigInteger r) {
    return r.add(x.divide(r)).shiftRight(1);
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
   * The arctangent for {@code -1/2 ≤ t ≤ 1/2}, from {@code t - t³/3 + t⁵/5 - …} at the lower end.
   * It grows by at most the width from there to the upper end. In units of {@code 2^-bits}, a
   * computed power of the size of the lower end is too small by less than 2, if the last one was:
   * by less than {@code 2/4 + 1/2 + 1}. So a term is too small by less than 3, and what is left
   * out, of alternating signs and decreasing, is less than 2.
   *
   * @throws ArithmeticException if an end is not in this range
   */
  public Interval arctangentSeries() {
    if (!isAtMostHalf()) {
      throw new ArithmeticException("series of what may be more than 1/2");
    }
    BigInteger power = lower.abs();
    BigInteger square = power.pow(2).shiftRight(bits);
    BigInteger sum = BigInteger.ZERO;
    BigInteger error = BigInteger.TWO;
    for (int k = 1; power.signum() > 0; k += 2) {
      BigInteger term = power.divide(BigInteger.valueOf(k));
      sum = k % 4 == 1 ? sum.add(term) : sum.subtract(term);
      error = error.add(BigInteger.valueOf(3));
      power = power.multiply(square).shiftRight(bits);
    }
    BigInteger atLower = lower.signum() < 0 ? sum.negate() : sum;
    BigInteger atUpper = atLower.add(upper.subtract(lower));
    return new Interval(atLower.subtract(error), atUpper.add(error), bits);
  }

  /** Whether both ends are at most 1/2 in size. */
  boolean isAtMostHalf() {
    return lower.abs().max(upper.abs()).compareTo(BigInteger.ONE.shiftLeft(bits - 1)) <= 0;
  }
}
