package org.conewise.certify;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.conewise.check.number.Interval;
import org.conewise.exact.Enclosure;

/**
 * How an enclosure over a power of two becomes the decimals of a claim.
 *
 * @param significant the digits that are wanted after leading zeros, at least 1
 */
record Precision(int significant) {

  /** The format allows no more decimals. */
  static final int MAX_DECIMALS = 2000;

  /**
   * The number of decimals that give the wanted digits; if the enclosure does not tell the first of
   * them, twice as many as it has, and in no case more than the format allows.
   */
  int decimals(Interval enclosure, int measured) {
    if (isExact(enclosure)) {
      return 0;
    }
    BigDecimal lower = decimal(enclosure.lower(), enclosure);
    int needed =
        lower.signum() > 0 ? significant - (lower.precision() - lower.scale()) : 2 * measured;
    return Math.min(Math.max(needed, 1), MAX_DECIMALS);
  }

  /**
   * The decimals next below and above. An enclosure of width 0 is written in full. Any other is
   * widened by its own width, so that another program, whose enclosure lies elsewhere around the
   * number, finds the claim true as well.
   */
  Enclosure outward(Interval enclosure, int measured) {
    BigDecimal lower = decimal(enclosure.lower(), enclosure);
    if (isExact(enclosure)) {
      return Enclosure.exactly(lower);
    }
    int decimals = decimals(enclosure, measured);
    BigDecimal upper = decimal(enclosure.upper(), enclosure);
    BigDecimal width = upper.subtract(lower);
    return withoutCommonZeros(
        lower.subtract(width).max(BigDecimal.ZERO).setScale(decimals, RoundingMode.FLOOR),
        upper.add(width).min(BigDecimal.ONE).setScale(decimals, RoundingMode.CEILING));
  }

  private static Enclosure withoutCommonZeros(BigDecimal lower, BigDecimal upper) {
    int scale = Math.max(lower.stripTrailingZeros().scale(), upper.stripTrailingZeros().scale());
    return new Enclosure(lower.setScale(scale), upper.setScale(scale));
  }

  private static boolean isExact(Interval enclosure) {
    return enclosure.lower().equals(enclosure.upper());
  }

  private static BigDecimal decimal(BigInteger end, Interval enclosure) {
    return new BigDecimal(end).divide(new BigDecimal(BigInteger.TWO.pow(enclosure.bits())));
  }
}
