package org.conewise.check.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.conewise.check.Bounds;
import org.conewise.check.number.Interval;
import org.conewise.check.number.Logarithm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bounds by the inequality of Chernoff and Hoeffding, compared with floating point. */
class ConfidenceTest {
  private static Bounds bounds(String lower, String upper) {
    return new Bounds(new BigDecimal(lower), new BigDecimal(upper));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 100000, 40, 7",
    "0, 100000, 40, 7",
    "100000, 100000, 40, 6",
    "4695, 100000, 40, 6",
    "50215, 100000, 1, 6",
    "469500, 10000000, 128, 9",
    "99999, 100000, 3, 7"
  })
  void boundsAreTheTightestOfTheirDigits(int k, int trials, int bits, int digits) {
    Confidence confidence = new Confidence(bits);
    Bounds found = confidence.bounds(k, trials, digits);
    assertTrue(found.isCanonical());
    assertTrue(confidence.shows(found, k, trials));
    BigDecimal unit = BigDecimal.ONE.movePointLeft(digits);
    BigDecimal lower = found.lower().add(unit);
    BigDecimal upper = found.upper().subtract(unit);
    assertFalse(confidence.shows(new Bounds(lower, found.upper()), k, trials));
    assertFalse(confidence.shows(new Bounds(found.lower(), upper), k, trials));
    double limit = (bits + 2) * Math.log(2);
    assertFar(k, trials, found.lower().doubleValue(), limit, unit.doubleValue());
    assertFar(trials - k, trials, 1 - found.upper().doubleValue(), limit, unit.doubleValue());
  }

  private static void assertFar(double k, double trials, double p, double limit, double unit) {
    assertTrue(p == 0 || divergence(k, trials, p) >= limit - 1e-6);
    assertTrue(p + unit > k / trials || divergence(k, trials, p + unit) <= limit + 1e-6);
  }

  private static double divergence(double k, double trials, double p) {
    double successes = k == 0 ? 0 : k * Math.log(k / (trials * p));
    double rest = trials - k;
    return successes + (rest == 0 ? 0 : rest * Math.log(rest / (trials * (1 - p))));
  }

  @Test
  void nothingAndEverythingHaveTrivialBoundsOnOneSide() {
    Confidence confidence = new Confidence(40);
    assertEquals(
        "0", confidence.bounds(0, 100_000, 6).lower().stripTrailingZeros().toPlainString());
    BigDecimal one = confidence.bounds(100_000, 100_000, 6).upper();
    assertEquals(0, one.compareTo(BigDecimal.ONE));
    assertFalse(confidence.shows(bounds("0.000", "0.000"), 0, 100_000));
    assertFalse(confidence.shows(bounds("1.000", "1.000"), 100_000, 100_000));
    assertFalse(confidence.shows(bounds("0.5", "0.6"), 0, 100_000));
    assertFalse(confidence.shows(bounds("0.4", "0.5"), 100_000, 100_000));
    assertTrue(confidence.shows(bounds("0", "1"), 7, 100_000));
  }

  /** A bound on the wrong side of the frequency is far from it, and not shown. */
  @Test
  void boundsOnTheWrongSideAreNotShown() {
    Confidence confidence = new Confidence(40);
    assertTrue(confidence.shows(bounds("0.4", "0.6"), 50_000, 100_000));
    assertFalse(confidence.shows(bounds("0.6", "0.7"), 50_000, 100_000));
    assertFalse(confidence.shows(bounds("0.3", "0.4"), 50_000, 100_000));
    assertFalse(confidence.shows(bounds("0.5", "0.6"), 50_000, 100_000));
  }

  /** The exact chance that one of two bounds fails is at most half of the whole: summed over k. */
  @ParameterizedTest
  @CsvSource({"0.5, 1", "0.3, 1", "0.02, 1", "0.5, 4", "0.1, 6"})
  void boundsFailAsRarelyAsPromised(double p, int bits) {
    int trials = 100;
    double failing = 0;
    double chance = Math.pow(1 - p, trials);
    BigDecimal exact = BigDecimal.valueOf(p);
    for (int k = 0; k <= trials; k++) {
      Bounds found = new Confidence(bits).bounds(k, trials, 4);
      boolean fails = exact.compareTo(found.lower()) < 0 || exact.compareTo(found.upper()) > 0;
      failing += fails ? chance : 0;
      chance *= (trials - k) / (k + 1.0) * p / (1 - p);
    }
    assertTrue(failing > 0 && failing <= Math.pow(2, -bits) / 2, "fails with chance " + failing);
  }

  @ParameterizedTest
  @CsvSource({"2, 1", "1, 2", "1, 1", "3, 4", "1000001, 1000000", "7, 1000000000000", "99, 1"})
  void logarithmsAreEnclosedNarrowly(double a, double b) {
    Interval found = Logarithm.of(integer(a), integer(b), 100);
    double unit = Math.pow(2, -100);
    double expected = Math.log(a) - Math.log(b);
    assertEquals(expected, found.lower().doubleValue() * unit, 1e-13);
    BigInteger width = found.upper().subtract(found.lower());
    assertTrue(width.signum() > 0 && width.bitLength() < 16, "" + width);
  }

  private static BigInteger integer(double number) {
    return new BigDecimal(number).toBigIntegerExact();
  }

  /** {@code ln 2} to 60 digits, from its published expansion. */
  @Test
  void logarithmOfTwoIsTheKnownOne() {
    BigDecimal known =
        new BigDecimal("0.693147180559945309417232121458176568075500134360255254120680");
    Interval found = Logarithm.of(BigInteger.TWO, BigInteger.ONE, 190);
    BigDecimal unit = new BigDecimal(BigInteger.ONE.shiftLeft(190));
    assertTrue(known.multiply(unit).compareTo(new BigDecimal(found.lower())) > 0);
    assertTrue(known.multiply(unit).compareTo(new BigDecimal(found.upper())) < 0);
  }
}
