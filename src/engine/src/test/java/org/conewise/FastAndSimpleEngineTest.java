package org.conewise;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import org.conewise.analysis.Analysis;
import org.conewise.cone.Cone;
import org.conewise.cone.Ray;
import org.conewise.exact.Rational;
import org.conewise.model.RecurrentNetwork;
import org.conewise.proof.Certificate;
import org.conewise.question.Cell;
import org.conewise.question.Task;
import org.conewise.question.TiePolicy;
import org.junit.jupiter.api.Test;

/** Filters, shared corners, updated sums and threads change nothing but the time. */
class FastAndSimpleEngineTest {

  @Test
  void degenerateNetworksGiveTheSameCells() {
    Random random = new Random(21);
    for (int k = 0; k < 1000; k++) {
      int n = 2 + k % 2;
      assertSameCells(RandomNetworks.coarse(1 + random.nextInt(n == 2 ? 7 : 4), n, k), k);
    }
  }

  @Test
  void networksThatAreDegenerateButForOneUnitInTheLastPlaceGiveTheSameCells() {
    Random random = new Random(22);
    for (int k = 0; k < 2000; k++) {
      int n = 2 + k % 2;
      RecurrentNetwork coarse = RandomNetworks.coarse(1 + random.nextInt(n == 2 ? 7 : 4), n, k);
      boolean single = random.nextBoolean();
      assertSameCells(coarse.map(weight -> moved(weight, single, random)), k);
    }
  }

  @Test
  void networksBeyondTheRangeOfDoublesGiveTheSameCells() {
    Random random = new Random(23);
    for (int k = 0; k < 200; k++) {
      int n = 2 + k % 2;
      RecurrentNetwork coarse = RandomNetworks.coarse(1 + random.nextInt(4), n, k);
      assertSameCells(
          coarse.map(
              weight ->
                  weight
                      .times(Rational.of(Math.scalb(1.0, random.nextInt(3) * 300 - 300)))
                      .plus(Rational.of(random.nextInt(2), 1_000_003))),
          k);
    }
  }

  @Test
  void ordinaryNetworksGiveTheSameCells() {
    for (int k = 0; k < 60; k++) {
      assertSameCells(RandomNetworks.normal(1 + k % 9, 2 + k % 2, k), k);
    }
  }

  @Test
  void numberOfThreadsDoesNotChangeTheCertificate() throws Exception {
    for (int n = 2; n <= 3; n++) {
      RecurrentNetwork network = RandomNetworks.normal(24, n, 5);
      String alone = new ForkJoinPool(1).submit(() -> certificate(network)).get();
      assertEquals(alone, new ForkJoinPool(7).submit(() -> certificate(network)).get());
      assertEquals(alone, certificate(network));
    }
  }

  private static String certificate(RecurrentNetwork network) {
    Analysis analysis = Analysis.of(network, Task.SECOND_ARGMAX, TiePolicy.FIRST);
    return new String(Certificate.proof(analysis), StandardCharsets.US_ASCII);
  }

  private static void assertSameCells(RecurrentNetwork network, int seed) {
    Analysis analysis = Analysis.of(network, Task.SECOND_ARGMAX, TiePolicy.FIRST);
    assertEquals(
        fan(ReferenceEngine.cells(network, 1)),
        fan(analysis.cells().stream().map(Cell::cone).toList()),
        "network " + seed);
  }

  /** The rays of each cone. */
  private static Set<Set<Ray>> fan(List<Cone> cones) {
    return cones.stream().map(cone -> Set.copyOf(cone.rays())).collect(toSet());
  }

  private static Rational moved(Rational weight, boolean single, Random random) {
    double value = weight.numerator().doubleValue() / weight.denominator().doubleValue();
    return switch (random.nextInt(3)) {
      case 0 -> weight;
      case 1 -> Rational.of(single ? Math.nextUp((float) value) : Math.nextUp(value));
      default -> Rational.of(single ? Math.nextDown((float) value) : Math.nextDown(value));
    };
  }
}
