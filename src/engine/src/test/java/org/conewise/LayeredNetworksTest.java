package org.conewise;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
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
import org.conewise.model.LayeredNetwork;
import org.conewise.model.RecurrentNetwork;
import org.conewise.model.ReluNetwork;
import org.conewise.question.Reference;
import org.conewise.question.Task;
import org.conewise.question.TiePolicy;
import org.conewise.question.Wanted;
import org.junit.jupiter.api.Test;

/**
 * Layered networks: a recurrent one written as layers has the same certificate but for its hash,
 * and random ones agree with the kernel and, within five standard errors, with sampling.
 */
class LayeredNetworksTest {

  private static final int SAMPLES = 100_000;
  private static final double MOST_STANDARD_ERRORS = 5;
  private static final boolean LONG = Boolean.getBoolean("conewise.long");

  private int withTies;

  @Test
  void recurrentNetworkAndItsLayersHaveTheSameCertificate()
      throws StoppedException, ProofRejectedException {
    for (int n = 2; n <= 5; n++) {
      for (int seed = 0; seed < (n < 4 ? 6 : 2); seed++) {
        int hidden = n == 5 ? 1 : 7 - n;
        RecurrentNetwork network =
            seed % 2 == 0
                ? RandomNetworks.normal(hidden, n, seed)
                : RandomNetworks.coarse(hidden, n, seed);
        assertSame(network, Unrolled.of(network), "n " + n + ", seed " + seed);
      }
    }
  }

  private static void assertSame(RecurrentNetwork recurrent, LayeredNetwork layered, String message)
      throws StoppedException, ProofRejectedException {
    Certification one = certified(recurrent, Task.SECOND_ARGMAX, TiePolicy.FIRST);
    Certification other = certified(layered, Task.SECOND_ARGMAX, TiePolicy.FIRST);
    assertEquals(
        new String(one.certificate(), US_ASCII)
            .replace(one.statement().networkHash(), other.statement().networkHash()),
        new String(other.certificate(), US_ASCII),
        message);
    assertEquals(one.statement().error(), other.statement().error(), message);
    assertEquals(pieceSizes(one), pieceSizes(other), message);
  }

  private static List<Integer> pieceSizes(Certification certification) {
    Analysis analysis = certification.analysis().orElseThrow();
    return analysis.pieces().stream().map(piece -> piece.cells().size()).toList();
  }

  /** Of a few in every build, and of a hundred with {@code -Dconewise.long=true}. */
  @Test
  void randomLayeredNetworksAgreeWithSampling() throws StoppedException, ProofRejectedException {
    for (int seed = 0; seed < (LONG ? 100 : 24); seed++) {
      Random random = new Random(seed);
      int n = 2 + random.nextInt(LONG ? 3 : 2);
      int depth = 1 + random.nextInt(5);
      int width = 1 + random.nextInt(LONG ? 8 : 4);
      ReluNetwork network = RandomNetworks.layered(n, n, depth, width, seed);
      Wanted wanted =
          seed % 3 == 0
              ? Reference.of(RandomNetworks.layered(n, n, 1 + seed % 2, width, seed + 1))
              : seed % 3 == 1 ? Task.SECOND_ARGMAX : Task.ARGMAX;
      assertAgree(network, wanted, seed);
    }
    assertTrue(withTies > 3, "networks with ties: " + withTies);
  }

  private void assertAgree(ReluNetwork network, Wanted wanted, int seed)
      throws StoppedException, ProofRejectedException {
    String message = "seed " + seed;
    MonteCarlo.Estimate sampled = MonteCarlo.estimate(network, wanted, SAMPLES, seed);
    Statement first = certified(network, wanted, TiePolicy.FIRST).statement();
    Statement wrong = certified(network, wanted, TiePolicy.WRONG).statement();
    assertNear(sampled.wrong(), first.error(), message);
    assertNear(sampled.wrongOrTied(), wrong.error(), message);
    assertNear(sampled.tied(), first.tied(), message);
    withTies += first.fan().tiedCells() > 0 ? 1 : 0;
  }

  private static Certification certified(ReluNetwork network, Wanted wanted, TiePolicy ties)
      throws StoppedException, ProofRejectedException {
    Request request = Request.of(network, wanted).withTies(ties).withDigits(8);
    return Run.of(Limits.NONE, Progress.NONE).certify(request);
  }

  private static void assertNear(double estimate, Bounds bounds, String message) {
    double distance = MonteCarlo.standardErrors(estimate, bounds.lower().doubleValue(), SAMPLES);
    assertTrue(
        distance <= MOST_STANDARD_ERRORS,
        message + ": sampled " + estimate + ", certified " + bounds);
  }
}
