package org.conewise.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** The claim that a number lies in {@code [lower, upper]}, as two decimals. */
record Bounds(BigDecimal lower, BigDecimal upper) {
  /** Whether these are in order, at most 1, equally precise and not more precise than needed. */
  boolean isCanonical(List<String> spelling) {
    boolean inOrder = lower.compareTo(upper) <= 0 && upper.compareTo(BigDecimal.ONE) <= 0;
    boolean reducible = digits() > 0 && spelling.stream().allMatch(end -> end.endsWith("0"));
    return inOrder && lower.scale() == upper.scale() && !reducible;
  }

  /** The number of digits after the point. */
  int digits() {
    return upper.scale();
  }

  /** Whether every number of an enclosure lies in these bounds, decided without rounding. */
  boolean contain(Interval enclosure) {
    BigDecimal unit = new BigDecimal(BigInteger.ONE.shiftLeft(enclosure.bits()));
    return lower.multiply(unit).compareTo(new BigDecimal(enclosure.lower())) <= 0
        && new BigDecimal(enclosure.upper()).compareTo(upper.multiply(unit)) <= 0;
  }
}
