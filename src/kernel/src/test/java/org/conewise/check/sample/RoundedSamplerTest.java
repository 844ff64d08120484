package org.conewise.check.sample;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.function.LongToDoubleFunction;
import java.util.stream.IntStream;
import org.conewise.check.Budget;
import org.conewise.check.Code;
import org.conewise.check.Draft;
import org.conewise.check.Rejection;
import org.conewise.check.Task;
import org.conewise.check.TiePolicy;
import org.conewise.check.network.Network;
import org.conewise.check.network.Question;
import org.junit.jupiter.api.Test;

/**
 * A sampler of the same random bits that rounds is caught by a network that subtracts large
 * numbers. With {@code w = 2^42}, the first logit is {@code max(w max(x_1, 0) + x_2, 0) - w
 * max(x_1, 0)}, and the second is 0. So the first is {@code x_2} for {@code x_1 > 0}, but for less
 * than one input in a million; the sum in 53 bits loses the last digits of {@code x_2}, and some of
 * these inputs become ties.
 */
class RoundedSamplerTest {
  private static final int SAMPLES = 100_000;
  private static final double WEIGHT = 0x1p42;
  private static final String NETWORK =
      """
      conewise-network 1
      rnn 3 2 2
      input-hidden
      1
      0
      1
      hidden-hidden
      0 0 0
      1 0 0
      4398046511104 0 0
      hidden-output
      0 -4398046511104 1
      0 0 0
      end
      """;

  private static Plan plan() throws Rejection {
    Network network = Network.read("network", NETWORK.getBytes(US_ASCII), Budget.DEFAULT);
    return new Plan(new Question(network.hash(), Task.SECOND_ARGMAX, TiePolicy.FIRST), 40, SAMPLES);
  }

  private static String certificate(Counts counts) throws Rejection {
    String bounds = "0.2 0.3";
    return plan()
        + ("counts " + counts.wrong() + " " + counts.tied() + "\n")
        + ("error " + bounds + "\ntied " + bounds + "\nend\n");
  }

  /** Counts like a program that keeps inputs in some format and computes in double. */
  private static Counts rounded(LongToDoubleFunction input) throws Rejection {
    byte[] seed = plan().seed();
    return IntStream.range(0, SAMPLES)
        .parallel()
        .mapToObj(sample -> Input.draw(Plan.sha256(), seed, sample, 2).rounded())
        .map(x -> judge(input.applyAsDouble(x[0]), input.applyAsDouble(x[1])))
        .reduce(Counts.NONE, Counts::plus);
  }

  private static Counts judge(double x1, double x2) {
    double memory = Math.max(x1, 0);
    double logit = Math.max(WEIGHT * memory + x2, 0) - WEIGHT * memory;
    int given = logit >= 0 ? 0 : 1;
    int wanted = x1 < x2 ? 0 : 1;
    return new Counts(1, given == wanted ? 0 : 1, logit == 0 ? 1 : 0);
  }

  private static double toDouble(long deviate) {
    return deviate * Math.pow(2, -Deviate.PRECISION);
  }

  private static double toFloat(long deviate) {
    return (float) toDouble(deviate);
  }

  @Test
  void exactCountsAreVerified() throws Rejection {
    new Draft(NETWORK, certificate(new Counts(SAMPLES, 24_950, 24_973))).check();
  }

  @Test
  void countsOfASamplerInDoubleAreRejected() throws Rejection {
    assertRejected(rounded(RoundedSamplerTest::toDouble), new Counts(SAMPLES, 24_954, 24_982));
  }

  @Test
  void countsOfASamplerOfFloatInputsAreRejected() throws Rejection {
    assertRejected(rounded(RoundedSamplerTest::toFloat), new Counts(SAMPLES, 24_954, 24_982));
  }

  private static void assertRejected(Counts rounded, Counts expected) throws Rejection {
    assertEquals(expected, rounded);
    assertNotEquals(new Counts(SAMPLES, 24_950, 24_973), rounded);
    Draft draft = new Draft(NETWORK, certificate(rounded));
    assertEquals(Code.R13_SAMPLE_COUNTS, assertThrows(Rejection.class, draft::check).code());
  }
}
