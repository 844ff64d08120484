package org.conewise.check.sample;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Predicate;
import org.conewise.check.Bounds;
import org.conewise.check.number.Interval;
import org.conewise.check.number.Logarithm;

/**
 * Bounds of a probability {@code p} by the inequality of Chernoff and Hoeffding: for {@code q =
 * k/N} the chance that {@code k} successes in {@code N} trials lie on the same given side of {@code
 * Np}, with {@code N (q ln(q/p) + (1-q) ln((1-q)/(1-p))) ≥ c}, is at most {@code exp(-c)}.
 *
 * @param bits four bounds fail with a probability of at most {@code 2^-bits} together: {@code c =
 *     (bits + 2) ln 2} for each
 */
record Confidence(int bits) {
  private static final int PRECISION = 192;

  /** Whether both bounds follow from {@code k} successes in {@code N} trials. */
  boolean shows(Bounds bounds, long k, long trials) {
    return showsLower(bounds.lower(), k, trials) && showsUpper(bounds.upper(), k, trials);
  }

  /** The tightest bounds of so many digits after the point that follow, as far as can be told. */
  Bounds bounds(long k, long trials, int digits) {
    BigInteger unit = BigInteger.TEN.pow(digits);
    BigInteger lower = last(unit, p -> showsLower(new BigDecimal(p, digits), k, trials));
    BigInteger upper =
        last(unit, p -> showsUpper(BigDecimal.ONE.subtract(new BigDecimal(p, digits)), k, trials));
    return Bounds.of(lower, unit.subtract(upper), digits);
  }

  /** The greatest integer from 0 to {@code end} that is accepted, if 0 and all smaller ones are. */
  private static BigInteger last(BigInteger end, Predicate<BigInteger> accepted) {
    BigInteger low = BigInteger.ZERO;
    BigInteger high = end.add(BigInteger.ONE);
    while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
      BigInteger middle = low.add(high).shiftRight(1);
      boolean fits = accepted.test(middle);
      low = fits ? middle : low;
      high = fits ? high : middle;
    }
    return low;
  }

  private boolean showsLower(BigDecimal p, long k, long trials) {
    return p.signum() == 0 || (isBelow(p, k, trials) && isFar(p, k, trials));
  }

  /** An upper bound of successes is a lower bound of failures. */
  private boolean showsUpper(BigDecimal p, long k, long trials) {
    return showsLower(BigDecimal.ONE.subtract(p), trials - k, trials);
  }

  /** Whether {@code p ≤ k/N} and {@code p < 1}. */
  private static boolean isBelow(BigDecimal p, long k, long trials) {
    boolean atMost = p.multiply(new BigDecimal(trials)).compareTo(new BigDecimal(k)) <= 0;
    return atMost && p.compareTo(BigDecimal.ONE) < 0;
  }

  /**
   * Whether {@code k ln(k/Np) + (N-k) ln((N-k)/N(1-p)) ≥ (bits + 2) ln 2}, for {@code 0 < p < 1}.
   */
  private boolean isFar(BigDecimal p, long k, long trials) {
    Interval successes = divergence(p, k, trials);
    Interval failures = divergence(BigDecimal.ONE.subtract(p), trials - k, trials);
    Interval limit = Logarithm.of(BigInteger.TWO, BigInteger.ONE, PRECISION).times(bits + 2);
    return successes.plus(failures).minus(limit).lower().signum() >= 0;
  }

  /** The number {@code k ln(k/Np)}, which is 0 for {@code k = 0}. */
  private static Interval divergence(BigDecimal p, long k, long trials) {
    if (k == 0) {
      return Interval.of(0, PRECISION);
    }
    BigInteger unit = BigInteger.TEN.pow(p.scale());
    BigInteger seen = BigInteger.valueOf(k).multiply(unit);
    BigInteger expected = BigInteger.valueOf(trials).multiply(p.unscaledValue());
    return Logarithm.of(seen, expected, PRECISION).times(k);
  }
}
