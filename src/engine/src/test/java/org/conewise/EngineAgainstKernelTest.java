package org.conewise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.conewise.analysis.Analysis;
import org.conewise.certify.Certification;
import org.conewise.certify.Limits;
import org.conewise.certify.Progress;
import org.conewise.certify.ProofRejectedException;
import org.conewise.certify.Request;
import org.conewise.certify.Run;
import org.conewise.certify.StoppedException;
import org.conewise.check.Bounds;
import org.conewise.check.Statement;
import org.conewise.exact.Enclosure;
import org.conewise.measure.PlaneFraction;
import org.conewise.measure.PlaneFraction.Nature;
import org.conewise.model.RecurrentNetwork;
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
  private static final boolean LONG = Boolean.getBoolean("conewise.long");

  private final Map<Nature, Integer> natures = new EnumMap<>(Nature.class);
  private int withTies;

  @Test
  void twoHundredRandomTwoInputNetworksAgree() throws StoppedException, ProofRejectedException {
    for (int seed = 0; seed < 200; seed++) {
      assertAllAgree(network(1 + seed % 12, 2, seed), task(seed, Task.ARGMAX), seed);
    }
    assertTrue(withTies > 20, "networks with ties: " + withTies);
    for (Nature nature : List.of(Nature.RATIONAL, Nature.TRANSCENDENTAL)) {
      assertTrue(natures.get(nature) > 50, "natures that occur: " + natures);
    }
  }

  @Test
  void oneHundredRandomThreeInputNetworksAgree() throws StoppedException, ProofRejectedException {
    for (int seed = 1000; seed < 1100; seed++) {
      assertAllAgree(network(1 + seed % 16, 3, seed), task(seed, Task.ARGMEDIAN), seed);
    }
    assertTrue(withTies > 10, "networks with ties: " + withTies);
  }

  /**
   * Larger fans, of ten networks in every build and of sixty with {@code -Dconewise.long=true}. The
   * engine's own measure has tests of its own.
   */
  @Test
  void randomFourInputNetworksAgreeWithSampling() throws StoppedException, ProofRejectedException {
    for (int seed = 2000; seed < (LONG ? 2060 : 2010); seed++) {
      int hiddenSize = 1 + seed % (LONG ? 6 : 2);
      assertSampled(network(hiddenSize, 4, seed), task(seed, Task.ARGMAX), seed);
    }
    assertTrue(withTies > 3, "networks with ties: " + withTies);
  }

  /** Of two networks in every build, and of twenty with {@code -Dconewise.long=true}. */
  @Test
  void randomFiveInputNetworksAgreeWithSampling() throws StoppedException, ProofRejectedException {
    for (int seed = 3000; seed < (LONG ? 3020 : 3002); seed++) {
      int hiddenSize = 1 + seed % (LONG ? 6 : 1);
      assertSampled(network(hiddenSize, 5, seed), task(seed, Task.ARGMEDIAN), seed);
    }
  }

  private void assertSampled(RecurrentNetwork network, Task task, int seed)
      throws StoppedException, ProofRejectedException {
    assertSampled(
        statement(network, task, TiePolicy.FIRST, 6),
        statement(network, task, TiePolicy.WRONG, 6),
        MonteCarlo.estimate(network, task, SAMPLES, seed),
        "seed " + seed);
  }

  private static RecurrentNetwork network(int hiddenSize, int seqLen, int seed) {
    return seed % 2 == 0
        ? RandomNetworks.normal(hiddenSize, seqLen, seed)
        : RandomNetworks.coarse(Math.min(hiddenSize, 6), seqLen, seed);
  }

  private static Task task(int seed, Task other) {
    return seed % 3 == 0 ? other : Task.SECOND_ARGMAX;
  }

  private void assertAllAgree(RecurrentNetwork network, Task task, int seed)
      throws StoppedException, ProofRejectedException {
    String message = "seed " + seed;
    Statement first = certified(network, task, TiePolicy.FIRST);
    Statement wrong = certified(network, task, TiePolicy.WRONG);
    assertSampled(first, wrong, MonteCarlo.estimate(network, task, SAMPLES, seed), message);
  }

  private void assertSampled(
      Statement first, Statement wrong, MonteCarlo.Estimate sampled, String message) {
    assertNear(sampled.wrong(), first.error(), message);
    assertNear(sampled.wrongOrTied(), wrong.error(), message);
    assertNear(sampled.tied(), first.tied(), message);
    assertEquals(first.tied(), wrong.tied(), message);
    assertTrue(first.error().lower().compareTo(wrong.error().upper()) <= 0, message);
    withTies += first.fan().tiedCells() > 0 ? 1 : 0;
  }

  private static Statement statement(
      RecurrentNetwork network, Task task, TiePolicy ties, int digits)
      throws StoppedException, ProofRejectedException {
    Request request = Request.of(network, task).withTies(ties).withDigits(digits);
    return Run.of(Limits.NONE, Progress.NONE).certify(request).statement();
  }

  private Statement certified(RecurrentNetwork network, Task task, TiePolicy ties)
      throws StoppedException, ProofRejectedException {
    Request request = Request.of(network, task).withTies(ties).withDigits(20);
    Certification certification = Run.of(Limits.NONE, Progress.NONE).certify(request);
    Analysis analysis = certification.analysis().orElseThrow();
    Statement statement = certification.statement();
    if (analysis.error() instanceof PlaneFraction fraction) {
      natures.merge(fraction.nature(), 1, Integer::sum);
      assertEquals(fraction.nature().name(), statement.fan().nature().orElseThrow().name());
      assertEquals(fraction.z().re(), statement.fan().closedForm().orElseThrow().re());
      assertEquals(fraction.z().im(), statement.fan().closedForm().orElseThrow().im());
      assertEquals(fraction.turns(), statement.fan().closedForm().orElseThrow().turns());
    }
    assertMeet(analysis.error().enclosure(20), statement.error());
    assertMeet(analysis.tied().enclosure(20), statement.tied());
    return statement;
  }

  /** Both enclose one number. */
  private static void assertMeet(Enclosure engine, Bounds kernel) {
    assertTrue(
        engine.lower().compareTo(kernel.upper()) <= 0
            && kernel.lower().compareTo(engine.upper()) <= 0,
        engine + " and " + kernel);
  }

  private static void assertNear(double estimate, Bounds bounds, String message) {
    double distance = MonteCarlo.standardErrors(estimate, bounds.lower().doubleValue(), SAMPLES);
    assertTrue(
        distance <= MOST_STANDARD_ERRORS,
        message + ": sampled " + estimate + ", certified " + bounds);
  }
}
