package org.conewise.check;

import java.math.BigDecimal;
import java.math.BigInteger;

/** The claim that a number lies in {@code [lower, upper]}, in units of {@code 10^-digits}. */
record Bounds(BigInteger lower, BigInteger upper, int digits) {
  /** Whether every number of an enclosure lies in these bounds, decided without rounding. */
  boolean contain(Interval enclosure) {
    BigInteger unit = BigInteger.TEN.pow(digits);
    int bits = enclosure.bits();
    return lower.shiftLeft(bits).compareTo(enclosure.lower().multiply(unit)) <= 0
        && enclosure.upper().multiply(unit).compareTo(upper.shiftLeft(bits)) <= 0;
  }

  /** The lower bound as the certificate spells it. */
  String lowerText() {
    return new BigDecimal(lower, digits).toPlainString();
  }

  /** The upper bound as the certificate spells it. */
  String upperText() {
    return new BigDecimal(upper, digits).toPlainString();
  }
}
