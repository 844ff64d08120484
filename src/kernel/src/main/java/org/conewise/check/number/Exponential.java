package org.conewise.check.number;

import java.math.BigInteger;

/** Encloses exponentials of numbers that are not positive. */
public final class Exponential {
  /** The argument of the series is less than {@code 2^-SMALL}. */
  private static final int SMALL = 8;

  private Exponential() {}

  /**
   * The exponentials of numbers of which none is positive. From the lower end {@code a} of these
   * numbers to an end {@code a + w} the exponential grows by the factor {@code e^w}, which is at
   * most {@code 1 + 2w} for {@code w ≤ 1}; and it is at most 1.
   *
   * @throws ArithmeticException if a number is positive
   */
  public static Interval of(Interval numbers) {
    int bits = numbers.bits();
    if (numbers.upper().signum() > 0) {
      throw new ArithmeticException("the exponential of what may be positive");
    }
    BigInteger one = BigInteger.ONE.shiftLeft(bits);
    BigInteger width = numbers.upper().subtract(numbers.lower());
    Interval atLower = of(numbers.lower().negate(), bits);
    Interval growth = new Interval(one, one.add(width.shiftLeft(1)), bits);
    BigInteger atUpper = width.compareTo(one) > 0 ? one : atLower.times(growth).upper().min(one);
    return new Interval(atLower.lower(), atUpper, bits);
  }

  /**
   * {@code e^-y} for {@code y = size / 2^bits ≥ 0}, from {@code e^-y = (e^(-y / 2^k))^(2^k)}. If
   * {@code y ≥ bits}, it is less than a unit {@code 2^-bits}.
   */
  private static Interval of(BigInteger size, int bits) {
    BigInteger whole = size.shiftRight(bits);
    if (whole.compareTo(BigInteger.valueOf(bits)) >= 0) {
      return new Interval(BigInteger.ZERO, BigInteger.ONE, bits);
    }
    int halvings = SMALL + whole.bitLength();
    Interval power = series(size.shiftRight(halvings), bits);
    for (int i = 0; i < halvings; i++) {
      power = power.times(power);
    }
    return power;
  }

  /**
   * {@code e^-t} for all {@code t} from {@code size} to {@code size + 1} units, less than {@code
   * 2^-8}: {@code 1 - t + t²/2! - …}, for {@code size} units. In units, a computed term is too
   * small by less than 2, if the last one was: by less than {@code 2t/k + 1}. What is left out, of
   * alternating signs and decreasing, is less than 2, and the further unit of {@code t} changes the
   * sum by at most 1.
   */
  private static Interval series(BigInteger size, int bits) {
    BigInteger term = BigInteger.ONE.shiftLeft(bits);
    BigInteger sum = BigInteger.ZERO;
    BigInteger error = BigInteger.valueOf(3);
    for (int k = 1; term.signum() > 0; k++) {
      sum = k % 2 == 1 ? sum.add(term) : sum.subtract(term);
      error = error.add(BigInteger.TWO);
      term = term.multiply(size).shiftRight(bits).divide(BigInteger.valueOf(k));
    }
    return new Interval(sum.subtract(error), sum.add(error), bits);
  }
}
