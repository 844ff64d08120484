package org.conewise.certify;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.conewise.RandomNetworks;
import org.conewise.certify.ProofChoice.Kind;
import org.conewise.check.Bounds;
import org.conewise.check.Statement;
import org.conewise.model.RecurrentNetwork;
import org.conewise.question.Task;
import org.junit.jupiter.api.Test;

/**
 * Fifty seeded random networks of 2 to 5 inputs: the interval of a sample of 100,000, with the
 * usual confidence, contains the enclosure of the fan.
 */
class SampleAgainstFanTest {
  private static final int NETWORKS = 50;

  private int withTies;
  private int withErrors;

  private static Statement certified(RecurrentNetwork network, ProofChoice choice)
      throws Exception {
    Request request = Request.of(network, Task.SECOND_ARGMAX).withProof(choice);
    return Run.of(Limits.NONE, Progress.NONE).certify(request).statement();
  }

  @Test
  void sampleContainsTheFan() throws Exception {
    for (int seed = 0; seed < NETWORKS; seed++) {
      int n = 2 + seed / 2 % 4;
      int hidden = new int[] {6, 4, 2, 1}[n - 2];
      RecurrentNetwork network =
          seed % 2 == 0
              ? RandomNetworks.normal(hidden, n, seed)
              : RandomNetworks.coarse(hidden, n, seed);
      Statement fan = certified(network, ProofChoice.of(Kind.FAN));
      Statement sample = certified(network, new ProofChoice(Kind.SAMPLE, 100_000, 40));
      assertContains(sample.error(), fan.error(), "error, seed " + seed);
      assertContains(sample.tied(), fan.tied(), "ties, seed " + seed);
      withTies += fan.tied().lower().signum() > 0 ? 1 : 0;
      withErrors += fan.error().lower().signum() > 0 ? 1 : 0;
    }
    assertTrue(withTies > 20, withTies + " networks with ties");
    assertTrue(withErrors > 40, withErrors + " networks with errors");
  }

  private static void assertContains(Bounds sample, Bounds fan, String what) {
    boolean isAround =
        sample.lower().compareTo(fan.lower()) <= 0 && fan.upper().compareTo(sample.upper()) <= 0;
    assertTrue(isAround, what + ": " + sample + " and " + fan);
    BigDecimal width = sample.upper().subtract(sample.lower());
    assertTrue(width.compareTo(new BigDecimal("0.025")) < 0, what + ": " + sample);
  }
}
