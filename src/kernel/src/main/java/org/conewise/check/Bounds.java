package org.conewise.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.conewise.check.number.Interval;

/** The claim that a number lies in {@code [lower, upper]}, as two decimals. */
public record Bounds(BigDecimal lower, BigDecimal upper) {
  /** The number of digits after the point. */
  public int digits() {
    return upper.scale();
  }

  /** Whether these are in order, at most 1, equally precise and not more precise than needed. */
  public boolean isCanonical() {
    boolean inOrder = lower.compareTo(upper) <= 0 && upper.compareTo(BigDecimal.ONE) <= 0;
    return inOrder
        && lower.scale() == upper.scale()
        && !(endsWithZero(lower) && endsWithZero(upper));
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
