package org.conewise.check.sample;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.conewise.check.Bounds;
import org.conewise.check.Budget;
import org.conewise.check.Examples;
import org.conewise.check.Rejection;
import org.conewise.check.Task;
import org.conewise.check.TiePolicy;
import org.conewise.check.network.Network;
import org.conewise.check.network.Question;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How often intervals of confidence 1/2 miss a probability, over 1,000 statements with seeds of
 * their own. The network copies its last input, times a power of 2 that makes the difference: 5/8
 * of all inputs are errors if ties are, and 1/2 are tied.
 *
 * <p>Of every statement the first 1,000 samples are counted; the system property {@code
 * conewise.samples} sets another number, up to 100,000, which takes some minutes.
 */
@Tag("slow")
class MissesTest {
  private static final int STATEMENTS = 1000;
  private static final int SAMPLES = Integer.getInteger("conewise.samples", 1000);
  private static final double ERROR = 0.625;
  private static final double TIED = 0.5;
  private static final Confidence HALF = new Confidence(1);

  private final Map<Long, Bounds> known = new ConcurrentHashMap<>();

  private static Counts count(int number) {
    String scaled = "hidden\n" + BigInteger.ONE.shiftLeft(number) + "\n";
    String text =
        Examples.copyLastInput().network().replace("input-hidden\n1\n", "input-" + scaled);
    try {
      Network network = Network.read("network", text.getBytes(US_ASCII), Budget.DEFAULT);
      Question question = new Question(network.hash(), Task.SECOND_ARGMAX, TiePolicy.WRONG);
      return new Sampling(List.of(network), new Plan(question, 1, 100_000), () -> {})
          .count(0, SAMPLES);
    } catch (Rejection e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean misses(long count, double probability) {
    Bounds bounds = known.computeIfAbsent(count, k -> HALF.bounds(k, SAMPLES, 6));
    BigDecimal exact = BigDecimal.valueOf(probability);
    return exact.compareTo(bounds.lower()) < 0 || exact.compareTo(bounds.upper()) > 0;
  }

  @Test
  void intervalsOfConfidenceOneHalfMissAsOftenAsTheoryTells() {
    List<Counts> counts =
        IntStream.range(0, STATEMENTS).parallel().mapToObj(MissesTest::count).toList();
    long errors = counts.stream().filter(c -> misses(c.wrong(), ERROR)).count();
    long ties = counts.stream().filter(c -> misses(c.tied(), TIED)).count();
    long both =
        counts.stream().filter(c -> misses(c.wrong(), ERROR) || misses(c.tied(), TIED)).count();
    assertMisses(chanceOfAMiss(ERROR), errors);
    assertMisses(chanceOfAMiss(TIED), ties);
    assertTrue(both > Math.max(errors, ties) && both < 0.12 * STATEMENTS, both + " of 1000");
  }

  /** Within four standard errors. */
  private static void assertMisses(double chance, long misses) {
    assertTrue(chance > 0.03 && chance < 0.05, "chance of a miss " + chance);
    double expected = STATEMENTS * chance;
    assertEquals(expected, (double) misses, 4 * Math.sqrt(expected * (1 - chance)));
  }

  /** The sum over all counts of which the divergence is at least {@code 3 ln 2}. */
  private static double chanceOfAMiss(double p) {
    double logarithm = SAMPLES * Math.log(1 - p);
    double sum = 0;
    for (int k = 0; k <= SAMPLES; k++) {
      sum += divergence(k, p) >= 3 * Math.log(2) ? Math.exp(logarithm) : 0;
      logarithm += Math.log((SAMPLES - k) / (k + 1.0)) + Math.log(p / (1 - p));
    }
    return sum;
  }

  private static double divergence(double k, double p) {
    return summand(k, p) + summand(SAMPLES - k, 1 - p);
  }

  private static double summand(double k, double p) {
    return k == 0 ? 0 : k * Math.log(k / (SAMPLES * p));
  }
}
