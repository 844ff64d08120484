package org.conewise.region;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.conewise.RandomNetworks;
import org.conewise.cone.Orthants;
import org.conewise.cone.Ray;
import org.conewise.exact.IntMatrix;
import org.conewise.exact.IntVector;
import org.conewise.exact.LinearForm;
import org.conewise.model.HandMade;
import org.conewise.model.IntegerNetwork;
import org.conewise.model.RecurrentNetwork;
import org.junit.jupiter.api.Test;

class RegionEnumeratorTest {

  @Test
  void handMadeTwoInputModelHasFourPatterns() {
    List<LinearRegion> regions =
        RegionEnumerator.enumerate(IntegerNetwork.of(HandMade.twoInputs()));
    assertEquals(4, regions.stream().map(LinearRegion::pattern).distinct().count());
  }

  @Test
  void deadNetworkIsOneRegionWithZeroLogits() {
    RecurrentNetwork dead = RandomNetworks.normal(3, 2, 5).map(weight -> weight.minus(weight));
    List<LinearRegion> regions = RegionEnumerator.enumerate(IntegerNetwork.of(dead));
    assertEquals(1, regions.stream().map(LinearRegion::pattern).distinct().count());
    regions.forEach(region -> assertEquals(LinearForm.zero(2), region.logitDifferences().get(0)));
  }

  /** Axes apart, which every orthant has for itself. */
  @Test
  void equalRaysOfSpaceAreOneObject() {
    for (long seed = 0; seed < 10; seed++) {
      RecurrentNetwork network =
          seed < 5 ? RandomNetworks.normal(8, 3, seed) : RandomNetworks.coarse(4, 3, seed);
      Set<Ray> objects = Collections.newSetFromMap(new IdentityHashMap<>());
      RegionEnumerator.enumerate(IntegerNetwork.of(network))
          .forEach(region -> objects.addAll(region.cone().rays()));
      Orthants.of(3).forEach(cone -> objects.removeIf(cone.rays()::contains));
      assertEquals(Set.copyOf(objects).size(), objects.size(), "seed " + seed);
    }
  }

  @Test
  void patternAndLogitsAgreeWithRunningTheNetworkInsideEachRegion() {
    for (int n = 2; n <= 5; n++) {
      for (long seed = 0; seed < 20; seed++) {
        RecurrentNetwork network =
            seed % 2 == 0
                ? RandomNetworks.normal(7 - n, n, seed)
                : RandomNetworks.coarse(6 - n, n, seed);
        IntegerNetwork integers = IntegerNetwork.of(network);
        for (LinearRegion region : RegionEnumerator.enumerate(integers)) {
          assertAgrees(integers, region, "n " + n + " seed " + seed);
        }
      }
    }
  }

  private static void assertAgrees(IntegerNetwork network, LinearRegion region, String message) {
    IntVector x = region.cone().interiorVector();
    int d = network.hiddenSize();
    BitSet pattern = new BitSet();
    BigInteger[] h = new BigInteger[d];
    Arrays.fill(h, BigInteger.ZERO);
    for (int t = 0; t < network.seqLen(); t++) {
      BigInteger[] next = new BigInteger[d];
      for (int i = 0; i < d; i++) {
        BigInteger z =
            dot(network.recurrent(), i, h).add(network.inputs().get(t).get(i).multiply(x.get(t)));
        pattern.set(t * d + i, z.signum() > 0);
        next[i] = z.max(BigInteger.ZERO);
      }
      h = next;
    }
    assertEquals(pattern, region.pattern().on(), message);
    for (int a = 0; a < network.output().rows(); a++) {
      for (int b = 0; b < network.output().rows(); b++) {
        BigInteger lead = dot(network.output(), a, h).subtract(dot(network.output(), b, h));
        assertEquals(lead, region.lead(a, b).at(x), message);
      }
    }
  }

  private static BigInteger dot(IntMatrix matrix, int row, BigInteger[] vector) {
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < vector.length; i++) {
      sum = sum.add(matrix.get(row, i).multiply(vector[i]));
    }
    return sum;
  }
}
