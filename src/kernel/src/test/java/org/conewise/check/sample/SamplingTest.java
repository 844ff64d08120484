package org.conewise.check.sample;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.conewise.check.Bounds;
import org.conewise.check.Budget;
import org.conewise.check.Draft;
import org.conewise.check.Examples;
import org.conewise.check.FanBuilder;
import org.conewise.check.Model;
import org.conewise.check.Rejection;
import org.conewise.check.SampleFinding;
import org.conewise.check.Statement;
import org.conewise.check.Task;
import org.conewise.check.TiePolicy;
import org.conewise.check.network.Network;
import org.conewise.check.network.Question;
import org.conewise.check.text.Claim;
import org.junit.jupiter.api.Test;

/** Samples of networks whose error is known. */
class SamplingTest {
  private static final int SAMPLES = 100_000;

  private static Network network(String text) throws Rejection {
    return Network.read("network", text.getBytes(US_ASCII), Budget.DEFAULT);
  }

  private static Sampling sampling(String text, Task task, TiePolicy ties, Runnable pulse)
      throws Rejection {
    Network network = network(text);
    Question question = new Question(network.hash(), task, ties);
    return new Sampling(List.of(network), new Plan(question, 40, SAMPLES), pulse);
  }

  private static Sampling sampling(String text) throws Rejection {
    return sampling(text, Task.SECOND_ARGMAX, TiePolicy.FIRST, () -> {});
  }

  private static Draft draft(String text, Sampling sampling) {
    Counts counts = sampling.count(0, SAMPLES);
    return new Draft(text, sampling.certificate(counts, sampling.claim(counts, 6)));
  }

  @Test
  void halfIsWrongAndHalfIsTied() throws Rejection {
    String text = Examples.copyLastInput().network();
    Statement statement = draft(text, sampling(text)).check();
    assertContains("0.5", statement.error());
    assertContains("0.5", statement.tied());
    assertEquals(new SampleFinding(40, SAMPLES, 50_215, 50_195), statement.finding());
    assertEquals(2, statement.dimension());
    assertEquals(List.of(1, 1), statement.widths());
    assertTrue(!statement.errorIsZero() && statement.finding().nature().isEmpty());
    assertThrows(IllegalStateException.class, statement::fan);
  }

  @Test
  void tiesCountAsErrorsIfTheyAreSaidTo() throws Rejection {
    String text = Examples.copyLastInput().network();
    Sampling sampling = sampling(text, Task.SECOND_ARGMAX, TiePolicy.WRONG, () -> {});
    Counts counts = sampling.count(0, SAMPLES);
    assertContains("0.625", sampling.claim(counts, 6).error());
    assertContains("0.5", sampling.claim(counts, 6).tied());
  }

  @Test
  void handMadeNetworkOfTwoInputsIsNeverWrong() throws Rejection {
    String text = Examples.smallerOfTwoInputs().network();
    assertEquals(new Counts(SAMPLES, 0, 0), sampling(text).count(0, SAMPLES));
    Sampling opposite = sampling(text, Task.ARGMAX, TiePolicy.FIRST, () -> {});
    assertEquals(new Counts(SAMPLES, SAMPLES, 0), opposite.count(0, SAMPLES));
  }

  @Test
  void networkOfZerosIsTiedEverywhere() throws Rejection {
    Sampling sampling = sampling(Model.zero(3).text());
    Counts counts = sampling.count(0, SAMPLES);
    assertEquals(SAMPLES, counts.tied());
    assertContains("0.6666667", sampling.claim(counts, 6).error());
  }

  /** Rounding to ten bits after the point makes ties that the real numbers do not have. */
  @Test
  void roundedSamplesWouldBeSeen() {
    int tied = 0;
    byte[] seed = new byte[32];
    for (int i = 0; i < SAMPLES; i++) {
      long[] x = Input.draw(Plan.sha256(), seed, i, 2).rounded();
      int dropped = Deviate.PRECISION - 10;
      tied += x[0] >> dropped == x[1] >> dropped ? 1 : 0;
    }
    assertTrue(tied > 10, tied + " ties");
  }

  @Test
  void enclosureOfTheFanLiesInTheBounds() throws Rejection {
    for (long seed = 1; seed <= 3; seed++) {
      Model model = Model.random(3, 2, new Random(seed));
      Draft fan = FanBuilder.of(model).draft(Task.ARGMAX, TiePolicy.WRONG, "0 1", "0 1");
      var measured = fan.examine().measure(9);
      Sampling sampling = sampling(model.text(), Task.ARGMAX, TiePolicy.WRONG, () -> {});
      Claim claim = sampling.claim(sampling.count(0, SAMPLES), 6);
      assertTrue(claim.error().contain(measured.error().enclosure()), "seed " + seed);
      assertTrue(claim.tied().contain(measured.tied().enclosure()), "seed " + seed);
    }
  }

  @Test
  void countsDoNotDependOnPartsOrThreads() throws Exception {
    Sampling sampling = sampling(Model.random(4, 6, new Random(5)).text());
    Counts whole = sampling.count(0, 20_000);
    Counts parts =
        sampling.count(0, 1).plus(sampling.count(1, 999)).plus(sampling.count(999, 1000));
    parts = parts.plus(sampling.count(1000, 4321)).plus(sampling.count(4321, 20_000));
    assertEquals(whole, parts);
    assertTrue(whole.wrong() > 0);
    for (int threads : new int[] {1, 5}) {
      ForkJoinPool pool = new ForkJoinPool(threads);
      assertEquals(whole, pool.submit(() -> sampling.count(0, 20_000)).get());
      pool.shutdown();
    }
    assertEquals(Counts.NONE, sampling.count(5, 5));
    assertEquals(Counts.NONE, sampling.count(SAMPLES, SAMPLES));
  }

  @Test
  void fewSizesAreAllowed() {
    for (long size : new long[] {100_000, 200_000, 500_000, 1_000_000, Plan.MAX_SAMPLES}) {
      assertTrue(Plan.allows(size), size + "");
    }
    for (long size : new long[] {50_000, 100_001, 300_000, 1_500_000, 2_000_000_000_000L, -1, 0}) {
      assertTrue(!Plan.allows(size), size + "");
    }
  }

  @Test
  void confidenceIsOfOneToOneHundredTwentyEightBits() {
    Question question = new Question("0".repeat(64), Task.ARGMAX, TiePolicy.FIRST);
    assertThrows(IllegalArgumentException.class, () -> new Plan(question, 0, 100_000));
    assertThrows(IllegalArgumentException.class, () -> new Plan(question, 129, 100_000));
    assertEquals(128, new Plan(question, 128, 100_000).confidence());
  }

  @Test
  void rangesLieInThePlan() throws Rejection {
    Sampling sampling = sampling(Model.zero(2).text());
    assertThrows(IllegalArgumentException.class, () -> sampling.count(-1, 3));
    assertThrows(IllegalArgumentException.class, () -> sampling.count(4, 3));
    assertThrows(IllegalArgumentException.class, () -> sampling.count(3, SAMPLES + 1));
    Claim claim = sampling.claim(sampling.count(0, 10), 3);
    Counts few = new Counts(10, 0, 0);
    assertThrows(IllegalArgumentException.class, () -> sampling.conclude(few, claim));
  }

  @Test
  void pulseIsRunOncePerBlockAndMayEndTheCount() throws Rejection {
    AtomicInteger pulses = new AtomicInteger();
    String text = Model.zero(2).text();
    sampling(text, Task.ARGMAX, TiePolicy.FIRST, pulses::incrementAndGet).count(0, SAMPLES);
    assertEquals(SAMPLES / Sampling.BLOCK, pulses.get());
    Runnable end =
        () -> {
          throw new IllegalStateException("enough");
        };
    Sampling ended = sampling(text, Task.ARGMAX, TiePolicy.FIRST, end);
    assertThrows(IllegalStateException.class, () -> ended.count(0, SAMPLES));
  }

  private static void assertContains(String value, Bounds bounds) {
    BigDecimal number = new BigDecimal(value);
    boolean holds = bounds.lower().compareTo(number) < 0 && number.compareTo(bounds.upper()) < 0;
    assertTrue(holds, bounds.toString());
    assertTrue(bounds.upper().subtract(bounds.lower()).doubleValue() < 0.03, bounds.toString());
  }
}
