package org.conewise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.conewise.analysis.Analysis;
import org.conewise.check.Budget;
import org.conewise.check.Checker;
import org.conewise.check.Rejection;
import org.conewise.check.Statement;
import org.conewise.exact.Enclosure;
import org.conewise.measure.PlaneFraction;
import org.conewise.measure.PlaneFraction.Nature;
import org.conewise.model.ReluNetwork;
import org.conewise.model.file.NetText;
import org.conewise.proof.Certificate;
import org.conewise.question.Task;
import org.conewise.question.TiePolicy;
import org.junit.jupiter.api.Test;

/**
 * Hundreds of seeded random networks: the kernel accepts what the engine writes, and sampling in
 * double arithmetic, which knows neither, agrees within five standard errors, under both tie
 * policies.
 */
class EngineAgainstKernelTest {

  private static final int SAMPLES = 100_000;
  private static final double MOST_STANDARD_ERRORS = 5;

  private final Map<Nature, Integer> natures = new EnumMap<>(Nature.class);
  private int withTies;

  @Test
  void twoHundredRandomTwoInputNetworksAgree() throws Rejection {
    for (int seed = 0; seed < 200; seed++) {
      assertAllAgree(network(1 + seed % 12, 2, seed), task(seed, Task.ARGMAX), seed);
    }
    assertTrue(withTies > 20, "networks with ties: " + withTies);
    for (Nature nature : List.of(Nature.RATIONAL, Nature.TRANSCENDENTAL)) {
      assertTrue(natures.get(nature) > 50, "natures that occur: " + natures);
    }
  }

  @Test
  void oneHundredRandomThreeInputNetworksAgree() throws Rejection {
    for (int seed = 1000; seed < 1100; seed++) {
      assertAllAgree(network(1 + seed % 16, 3, seed), task(seed, Task.ARGMEDIAN), seed);
    }
    assertTrue(withTies > 10, "networks with ties: " + withTies);
  }

  private static ReluNetwork network(int hiddenSize, int seqLen, int seed) {
    return seed % 2 == 0
        ? RandomNetworks.normal(hiddenSize, seqLen, seed)
        : RandomNetworks.coarse(Math.min(hiddenSize, 6), seqLen, seed);
  }

  private static Task task(int seed, Task other) {
    return seed % 3 == 0 ? other : Task.SECOND_ARGMAX;
  }

  private void assertAllAgree(ReluNetwork network, Task task, int seed) throws Rejection {
    String message = "seed " + seed;
    Statement first = certified(network, task, TiePolicy.FIRST);
    Statement wrong = certified(network, task, TiePolicy.WRONG);
    MonteCarlo.Estimate sampled = MonteCarlo.estimate(network, task, SAMPLES, seed);
    assertNear(sampled.wrong(), first.errorLower(), message);
    assertNear(sampled.wrongOrTied(), wrong.errorLower(), message);
    assertNear(sampled.tied(), first.tiedLower(), message);
    assertEquals(first.tiedLower(), wrong.tiedLower(), message);
    assertTrue(
        new BigDecimal(first.errorLower()).compareTo(new BigDecimal(wrong.errorUpper())) <= 0,
        message);
    withTies += first.fan().tiedCells() > 0 ? 1 : 0;
  }

  private Statement certified(ReluNetwork network, Task task, TiePolicy ties) throws Rejection {
    Analysis analysis = Analysis.of(network, task, ties);
    Certificate certificate = Certificate.of(analysis, NetText.sha256(network), 20);
    Statement statement =
        Checker.check(
            NetText.write(network).getBytes(StandardCharsets.US_ASCII),
            certificate.toText().getBytes(StandardCharsets.US_ASCII),
            Budget.DEFAULT);
    if (analysis.error() instanceof PlaneFraction fraction) {
      natures.merge(fraction.nature(), 1, Integer::sum);
      assertEquals(
          fraction.nature().name().toLowerCase(Locale.ROOT), statement.fan().nature().orElseThrow());
      assertEquals(fraction.z().re(), statement.fan().closedForm().orElseThrow().re());
      assertEquals(fraction.z().im(), statement.fan().closedForm().orElseThrow().im());
      assertEquals(fraction.turns(), statement.fan().closedForm().orElseThrow().turns());
    }
    Enclosure error = analysis.error().enclosure(20);
    assertEquals(error.lower().toPlainString(), statement.errorLower());
    return statement;
  }

  private static void assertNear(double estimate, String probability, String message) {
    double distance = MonteCarlo.standardErrors(estimate, Double.parseDouble(probability), SAMPLES);
    assertTrue(
        distance <= MOST_STANDARD_ERRORS,
        message + ": sampled " + estimate + ", certified " + probability);
  }
}
