package org.conewise.check.sample;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

/** The test of Pearson: whether counts are those that probabilities make likely. */
final class ChiSquare {
  /** A normal deviate is beyond it on one side with probability 3.2e-5. */
  private static final double QUANTILE = 4;

  private ChiSquare() {}

  /**
   * Fails unless the sum of {@code (seen - expected)² / expected} is neither greater nor smaller
   * than it is with probability 3.2e-5, by the approximation of Wilson and Hilferty. So counts that
   * fit too well fail too.
   *
   * @param seen one count for each class
   * @param chances the probabilities of the classes, which sum to 1
   */
  static void assertFits(long[] seen, double[] chances, String what) {
    long draws = Arrays.stream(seen).sum();
    double sum = 0;
    for (int i = 0; i < seen.length; i++) {
      double expected = draws * chances[i];
      assertTrue(expected >= 5, what + ": a class is too small");
      sum += (seen[i] - expected) * (seen[i] - expected) / expected;
    }
    assertTrue(sum > limit(seen.length - 1, -QUANTILE), what + " fit too well: " + sum);
    assertTrue(sum < limit(seen.length - 1, QUANTILE), what + " do not fit: " + sum);
  }

  private static double limit(int freedom, double quantile) {
    double unit = 2.0 / (9 * freedom);
    return freedom * Math.pow(1 - unit + quantile * Math.sqrt(unit), 3);
  }

  /** Equal probabilities of so many classes. */
  static double[] equal(int classes) {
    double[] chances = new double[classes];
    Arrays.fill(chances, 1.0 / classes);
    return chances;
  }
}
