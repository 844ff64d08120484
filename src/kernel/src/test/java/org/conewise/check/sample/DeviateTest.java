package org.conewise.check.sample;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.IntUnaryOperator;
import org.conewise.check.Budget;
import org.conewise.check.Examples;
import org.conewise.check.Rejection;
import org.conewise.check.Task;
import org.conewise.check.TiePolicy;
import org.conewise.check.network.Network;
import org.conewise.check.network.Question;
import org.junit.jupiter.api.Test;

/** Normal deviates: their bits, and their distribution over a million draws. */
class DeviateTest {
  private static final int DRAWS = 1_000_000;
  private static final double UNIT = Math.pow(2, -Deviate.PRECISION);

  private static byte[] seed() {
    byte[] seed = new byte[32];
    for (int i = 0; i < seed.length; i++) {
      seed[i] = (byte) i;
    }
    return seed;
  }

  private static Deviate draw(long sample, int input) {
    return Deviate.draw(new ByteStream(Plan.sha256(), seed(), sample, input));
  }

  /** The hash was found by a program in Python that was written from the format page. */
  @Test
  void tenThousandDeviatesHaveTheBitsOfTheFormatPage() {
    MessageDigest hash = Plan.sha256();
    for (int k = 0; k < 10_000; k++) {
      hash.update((spelled(draw(k / 2, k % 2), 12) + "\n").getBytes(US_ASCII));
    }
    assertEquals(
        "698c372cb670f0d071e36c02236019b7c082c8a863f36956a2cae304b42d0be0",
        HexFormat.of().formatHex(hash.digest()));
  }

  @Test
  void numbersOfTheFormatPageAreThese() throws IOException, Rejection {
    byte[] network = Examples.copyLastInput().network().getBytes(US_ASCII);
    String hash = new Network(network, Budget.DEFAULT).hash();
    Question question = new Question(hash, Task.SECOND_ARGMAX, TiePolicy.FIRST);
    byte[] seed = new Plan(question, 40, 100_000).seed();
    String page = Files.readString(Path.of("proofs/FORMAT.md"));
    assertTrue(page.contains("the seed is `" + HexFormat.of().formatHex(seed) + "`"));
    for (int i = 0; i < 3; i++) {
      Input input = Input.draw(Plan.sha256(), seed, i, 2);
      String line = "| " + i;
      for (Deviate entry : input.entries()) {
        line += " | " + spelled(entry, 16).replace("-", "−").replace("+", "") + "…";
      }
      assertTrue(page.contains(line + " |"), line);
    }
  }

  /** The sign, the integer part, and digits to base 16, two for each byte. */
  private static String spelled(Deviate deviate, int digits) {
    BigInteger scaled = deviate.scaled(digits);
    BigInteger[] parts = scaled.abs().divideAndRemainder(BigInteger.ONE.shiftLeft(8 * digits));
    String fraction = parts[1].add(BigInteger.ONE.shiftLeft(8 * digits)).toString(16).substring(1);
    return (scaled.signum() < 0 ? "-" : "+") + parts[0] + "." + fraction;
  }

  @Test
  void valueDoesNotDependOnWhoAsksForHowManyDigits() {
    for (int k = 0; k < 1000; k++) {
      Deviate asked = draw(k, 3);
      asked.rounded();
      BigInteger few = asked.scaled(9);
      BigInteger many = draw(k, 3).scaled(100);
      assertEquals(many.abs().shiftRight(8 * 91), few.abs());
      assertEquals(many, asked.scaled(100));
      assertEquals(BigInteger.valueOf(asked.rounded()).abs(), many.abs().shiftRight(8 * 93));
      assertEquals(many.signum(), Long.signum(asked.rounded()));
    }
  }

  @Test
  void streamsOfDifferentSamplesAndInputsDiffer() {
    assertEquals(
        4,
        java.util.stream.Stream.of(draw(0, 0), draw(0, 1), draw(1, 0), draw(1L << 32, 0))
            .map(deviate -> deviate.scaled(16))
            .distinct()
            .count());
  }

  @Test
  void firstFourMomentsAreThoseOfTheNormalDistribution() {
    double[] sums = new double[5];
    for (int k = 0; k < DRAWS; k++) {
      double x = draw(k, 0).rounded() * UNIT;
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

  /**
   * Chi-square with 63 degrees of freedom over equally likely intervals; beyond 120 is 1 in 50,000.
   */
  @Test
  void intervalsAreEquallyLikely() {
    double[] ends = new double[63];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = quantile((i + 1) / 64.0);
    }
    assertTrue(chiSquare(64, k -> place(ends, draw(k, 1).rounded() * UNIT)) < 120);
  }

  /** The digits of the fraction beyond the bits that the algorithm looks at are uniform. */
  @Test
  void lateDigitsAreEquallyLikely() {
    assertTrue(chiSquare(256, k -> draw(k, 2).scaled(6).abs().intValue() & 255) < 350);
  }

  @Test
  void tailIsThatOfTheNormalDistribution() {
    int beyond = 0;
    for (int k = 0; k < DRAWS; k++) {
      beyond += Math.abs(draw(k, 4).rounded() * UNIT) > 4 ? 1 : 0;
    }
    assertEquals(63.3, beyond, 4 * Math.sqrt(63.3));
  }

  @Test
  void choicesAreEquallyLikelyFromOneByteAndFromTwo() {
    for (int m : new int[] {2, 3, 6, 200, 256, 300}) {
      ByteStream bytes = new ByteStream(Plan.sha256(), seed(), m, 0);
      double square = chiSquare(m, k -> (int) Deviate.choice(m, bytes));
      assertTrue(square < m + 5 * Math.sqrt(2 * m) + 20, m + ": " + square);
    }
  }

  private static double chiSquare(int classes, IntUnaryOperator draw) {
    long[] seen = new long[classes];
    for (int k = 0; k < DRAWS / 2; k++) {
      seen[draw.applyAsInt(k)]++;
    }
    double expected = DRAWS / 2.0 / classes;
    double sum = 0;
    for (long count : seen) {
      sum += (count - expected) * (count - expected) / expected;
    }
    return sum;
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
