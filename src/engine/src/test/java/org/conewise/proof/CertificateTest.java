package org.conewise.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.conewise.RandomNetworks;
import org.conewise.exact.Enclosure;
import org.conewise.exact.IntVector;
import org.conewise.exact.Rational;
import org.conewise.model.IntegerNetwork;
import org.conewise.model.RecurrentNetwork;
import org.conewise.question.Cell;
import org.conewise.question.CellCutter;
import org.conewise.question.LabelFan;
import org.conewise.question.Task;
import org.conewise.question.TiePolicy;
import org.conewise.region.Monitor;
import org.conewise.region.RegionEnumerator;
import org.junit.jupiter.api.Test;

class CertificateTest {

  /** The example of the format page: one hidden unit that copies its last input. */
  private static final RecurrentNetwork LAST_INPUT =
      new RecurrentNetwork(
          2,
          List.of(Rational.ONE),
          List.of(List.of(Rational.ZERO)),
          List.of(List.of(Rational.ONE), List.of(Rational.ZERO)));

  @Test
  void proofOfTheFormatPageIsSpelledAsThere() {
    String proof = new String(proof(cells(LAST_INPUT)), US_ASCII);
    assertEquals(
        """
        conewise-certificate 1
        proof fan
        network sha256 HASH
        task 2nd_argmax
        ties first
        dimension 2
        direction V
        rays 6
        -1 -1
        -1 0
        0 -1
        0 1
        1 0
        1 1
        regions 4
        region 2
        0 2
        1 0
        region 1 1
        3 1
        region 1 0 1
        2 4
        region 2 1
        4 5
        5 3
        """,
        proof.replaceFirst("direction .*", "direction V"));
  }

  @Test
  void claimIsTheLastThreeLines() {
    Enclosure half = Enclosure.exactly(new BigDecimal("0.5"));
    assertEquals(
        "error 0.5 0.5\ntied 0.5 0.5\nend\n", new String(Certificate.claim(half, half), US_ASCII));
  }

  @Test
  void orderOfTheCellsDoesNotMatter() {
    RecurrentNetwork network = RandomNetworks.normal(4, 3, 5);
    List<Cell> shuffled = new ArrayList<>(cells(network));
    Collections.shuffle(shuffled, new Random(3));
    assertArrayEquals(proof(cells(network)), proof(shuffled));
  }

  /** What is not zero modulo a prime is not zero: here without the prime. */
  @Test
  void directionLiesInNoHyperplaneThatAFacetSpans() {
    FanProof proof = FanProof.of(cells(RandomNetworks.normal(4, 3, 7)), () -> {});
    List<IntVector> rays = proof.rays().stream().map(ray -> ray.direction()).toList();
    for (PatternRegion region : proof.regions()) {
      for (SimplexNumbers s : region.simplices()) {
        for (int i = 0; i < 3; i++) {
          IntVector u = rays.get(s.get(i));
          IntVector v = rays.get(s.get((i + 1) % 3));
          assertTrue(IntVector.det(u, v, proof.direction()).signum() != 0, s.toString());
        }
      }
    }
  }

  private static List<Cell> cells(RecurrentNetwork network) {
    return CellCutter.cut(
        RegionEnumerator.enumerate(
            IntegerNetwork.of(network),
            LabelFan.of(Task.SECOND_ARGMAX, network.seqLen()),
            Monitor.NONE),
        Task.SECOND_ARGMAX);
  }

  private static byte[] proof(List<Cell> cells) {
    return Certificate.proof("HASH", Task.SECOND_ARGMAX, TiePolicy.FIRST, cells, () -> {});
  }
}
