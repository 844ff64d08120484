package org.conewise.region;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.conewise.RandomNetworks;
import org.conewise.cone.Orthants;
import org.conewise.cone.Ray;
import org.conewise.exact.IntVector;
import org.conewise.exact.LinearForm;
import org.conewise.model.HandMade;
import org.conewise.model.IntegerLayer;
import org.conewise.model.IntegerNetwork;
import org.conewise.model.RecurrentNetwork;
import org.conewise.model.ReluNetwork;
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
        ReluNetwork network =
            switch ((int) seed % 4) {
              case 0 -> RandomNetworks.normal(7 - n, n, seed);
              case 1 -> RandomNetworks.coarse(6 - n, n, seed);
              default -> RandomNetworks.layered(n, 2 + n % 3, (int) seed / 4, 7 - n, seed);
            };
        IntegerNetwork integers = IntegerNetwork.of(network);
        for (LinearRegion region : RegionEnumerator.enumerate(integers)) {
          assertAgrees(integers, region, "n " + n + " seed " + seed);
        }
      }
    }
  }

  private static void assertAgrees(IntegerNetwork network, LinearRegion region, String message) {
    IntVector x = region.cone().interiorVector();
    BitSet pattern = new BitSet();
    int units = 0;
    List<BigInteger> values = List.of();
    for (int t = 0; t <= network.depth(); t++) {
      IntegerLayer layer = network.layers().get(t);
      List<BigInteger> state = values.stream().map(BigInteger.ZERO::max).toList();
      values = IntStream.range(0, layer.width()).mapToObj(i -> value(layer, i, state, x)).toList();
      for (int i = 0; t < network.depth() && i < layer.width(); i++) {
        pattern.set(units++, values.get(i).signum() > 0);
      }
    }
    assertEquals(pattern, region.pattern().on(), message);
    for (int a = 0; a < values.size(); a++) {
      for (int b = 0; b < values.size(); b++) {
        BigInteger lead = values.get(a).subtract(values.get(b));
        assertEquals(lead, region.lead(a, b).at(x), message);
      }
    }
  }

  private static BigInteger value(
      IntegerLayer layer, int row, List<BigInteger> state, IntVector x) {
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < Math.min(state.size(), layer.units().columns()); i++) {
      sum = sum.add(layer.units().get(row, i).multiply(state.get(i)));
    }
    for (int k = 0; k < layer.inputs().size(); k++) {
      sum = sum.add(layer.inputs().get(k).get(row).multiply(x.get(layer.firstInput() + k)));
    }
    return sum;
  }
}
