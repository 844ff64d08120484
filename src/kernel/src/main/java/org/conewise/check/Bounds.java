package org.conewise.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.conewise.check.number.Fraction;
import org.conewise.check.number.Interval;

/** The claim that a number lies in {@code [lower, upper]}, as two decimals. */
public record Bounds(BigDecimal lower, BigDecimal upper) {
  /** Two multiples of {@code 10^-digits}, spelled with no more digits than needed. */
  public static Bounds of(BigInteger lower, BigInteger upper, int digits) {
    Bounds bounds = new Bounds(new BigDecimal(lower, digits), new BigDecimal(upper, digits));
    while (endsWithZero(bounds.lower) && endsWithZero(bounds.upper)) {
      int fewer = bounds.digits() - 1;
      bounds = new Bounds(bounds.lower.setScale(fewer), bounds.upper.setScale(fewer));
    }
    return bounds;
  }

  /** The tightest bounds of so many digits after the point around a fraction in {@code [0, 1]}. */
  public static Bounds around(Fraction number, int digits) {
    return around(number, number, digits);
  }

  /** The tightest bounds of so many digits after the point around two such fractions, in order. */
  public static Bounds around(Fraction lower, Fraction upper, int digits) {
    return of(floor(lower, digits)[0], floor(upper, digits)[0].add(up(upper, digits)), digits);
  }

  private static BigInteger up(Fraction number, int digits) {
    return BigInteger.valueOf(floor(number, digits)[1].signum());
  }

  /** The integer part of a multiple, and the remainder. */
  private static BigInteger[] floor(Fraction number, int digits) {
    BigInteger multiple = number.numerator().multiply(BigInteger.TEN.pow(digits));
    return multiple.divideAndRemainder(number.denominator());
  }

  /** The number of digits after the point. */
  public int digits() {
    return upper.scale();
  }

  /** Whether these are in order, at most 1, equally precise and not more precise than needed. */
  public boolean isCanonical() {
    boolean inOrder = lower.compareTo(upper) <= 0 && upper.compareTo(BigDecimal.ONE) <= 0;
    boolean isShortest = !endsWithZero(lower) || !endsWithZero(upper);
    return inOrder && isShortest && lower.scale() == upper.scale();
  }

  /** Whether every number of an enclosure lies in these bounds, decided without rounding. */
  public boolean contain(Interval enclosure) {
    BigDecimal unit = new BigDecimal(BigInteger.ONE.shiftLeft(enclosure.bits()));
    return lower.multiply(unit).compareTo(new BigDecimal(enclosure.lower())) <= 0
        && new BigDecimal(enclosure.upper()).compareTo(upper.multiply(unit)) <= 0;
  }

  /** The two decimals as a certificate spells them. */
  @Override
  public String toString() {
    return lower.toPlainString() + " " + upper.toPlainString();
  }

  private static boolean endsWithZero(BigDecimal end) {
    return end.scale() > 0 && end.toPlainString().endsWith("0");
  }
}
