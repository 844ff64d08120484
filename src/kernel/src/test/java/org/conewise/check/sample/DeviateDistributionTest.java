package org.conewise.check.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The distribution of a million deviates, which are drawn once, from the seed of all zeros. The
 * moments and the tail must be within four standard errors.
 */
@Tag("slow")
class DeviateDistributionTest {
  private static final int DRAWS = 1_000_000;
  private static final int INTEGER_PARTS = 4;
  private static final int SIXTEENTHS = 16;
  private static final double UNIT = Math.pow(2, -Deviate.PRECISION);

  /** Multiples of {@link #UNIT}, rounded towards 0. */
  private static long[] deviates;

  @BeforeAll
  static void draw() {
    deviates =
        IntStream.range(0, DRAWS).parallel().mapToLong(DeviateDistributionTest::draw).toArray();
  }

  private static long draw(int sample) {
    return Deviate.draw(new ByteStream(Plan.sha256(), new byte[32], sample, 0)).rounded();
  }

  @Test
  void firstFourMomentsAreThoseOfTheNormalDistribution() {
    double[] sums = new double[5];
    for (long deviate : deviates) {
      double x = deviate * UNIT;
      for (int power = 1; power <= 4; power++) {
        sums[power] += Math.pow(x, power) / DRAWS;
      }
    }
    double root = Math.sqrt(DRAWS);
    assertEquals(0, sums[1], 4 / root);
    assertEquals(1, sums[2], 4 * Math.sqrt(2) / root);
    assertEquals(0, sums[3], 4 * Math.sqrt(15) / root);
    assertEquals(3, sums[4], 4 * Math.sqrt(96) / root);
  }

  @Test
  void intervalsAreEquallyLikely() {
    double[] ends = new double[255];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = quantile((i + 1) / 256.0);
    }
    assertFits(256, ChiSquare.equal(256), x -> place(ends, x * UNIT), "256 intervals");
  }

  @Test
  void signsAreEquallyLikely() {
    assertFits(2, ChiSquare.equal(2), x -> x < 0 ? 1 : 0, "signs");
  }

  /** The classes are 0, 1, 2, 3, and 4 or more. */
  @Test
  void integerPartsAreThoseOfTheNormalDistribution() {
    double[] chances = new double[INTEGER_PARTS + 1];
    for (int k = 0; k <= INTEGER_PARTS; k++) {
      double end = k == INTEGER_PARTS ? 1 : distribution(k + 1);
      chances[k] = 2 * (end - distribution(k));
    }
    assertFits(chances.length, chances, DeviateDistributionTest::integerPart, "integer parts");
  }

  private static int integerPart(long deviate) {
    return (int) Math.min(Math.abs(deviate) >> Deviate.PRECISION, INTEGER_PARTS);
  }

  /** The sign, the integer part below 4, and the first digit to base 16: 128 classes. */
  @Test
  void firstDigitsAreThoseOfTheNormalDistribution() {
    int half = INTEGER_PARTS * SIXTEENTHS;
    double[] chances = new double[2 * half + 1];
    for (int i = 0; i < half; i++) {
      double from = distribution(i / (double) SIXTEENTHS);
      chances[i] = distribution((i + 1) / (double) SIXTEENTHS) - from;
      chances[i + half] = chances[i];
    }
    chances[2 * half] = 2 * (1 - distribution(INTEGER_PARTS));
    ToIntFunction<Long> place =
        x -> {
          int sixteenth = (int) (Math.abs(x) >> (Deviate.PRECISION - 4));
          int signed = sixteenth + (x < 0 ? half : 0);
          return sixteenth < half ? signed : 2 * half;
        };
    assertFits(chances.length, chances, place, "first digits");
  }

  /** The seventh digit to base 256, which the algorithm itself hardly ever looks at. */
  @Test
  void lateDigitsAreEquallyLikely() {
    assertFits(256, ChiSquare.equal(256), x -> (int) (Math.abs(x) & 255), "late digits");
  }

  @Test
  void tailIsThatOfTheNormalDistribution() {
    double beyond = IntStream.range(0, DRAWS).filter(i -> integerPart(deviates[i]) == 4).count();
    assertEquals(63.3, beyond, 4 * Math.sqrt(63.3));
  }

  private static void assertFits(
      int classes, double[] chances, ToIntFunction<Long> place, String what) {
    long[] seen = new long[classes];
    for (long deviate : deviates) {
      seen[place.applyAsInt(deviate)]++;
    }
    ChiSquare.assertFits(seen, chances, what);
  }

  private static int place(double[] ends, double x) {
    int at = java.util.Arrays.binarySearch(ends, x);
    return at < 0 ? -at - 1 : at;
  }

  /** The number below which a normal deviate is with some probability, by bisection. */
  private static double quantile(double probability) {
    double low = -10;
    double high = 10;
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      boolean isBelow = distribution(middle) < probability;
      low = isBelow ? middle : low;
      high = isBelow ? high : middle;
    }
    return low;
  }

  /** The distribution function, by its series about 0. */
  private static double distribution(double x) {
    double term = x;
    double sum = x;
    for (int k = 1; k < 400; k++) {
      term *= x * x / (2 * k + 1);
      sum += term;
    }
    return 0.5 + sum * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }
}
