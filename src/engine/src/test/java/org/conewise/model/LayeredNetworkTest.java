package org.conewise.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.conewise.RandomNetworks;
import org.conewise.Unrolled;
import org.conewise.exact.Rational;
import org.junit.jupiter.api.Test;

class LayeredNetworkTest {

  @Test
  void recurrentNetworkAndItsLayersComputeTheSame() {
    for (int seed = 0; seed < 20; seed++) {
      int n = 1 + seed % 5;
      RecurrentNetwork network = RandomNetworks.coarse(3, n, seed);
      LayeredNetwork unrolled = Unrolled.of(network);
      assertEquals(network.widths(), unrolled.widths());
      List<Rational> inputs = new Random(seed).ints(n, -9, 10).mapToObj(Rational::of).toList();
      assertEquals(
          Evaluation.logits(network, inputs), Evaluation.logits(unrolled, inputs), "seed " + seed);
    }
  }

  @Test
  void weightsAreCountedAndVisitedOnceEach() {
    RecurrentNetwork network = RandomNetworks.normal(3, 4, 1);
    assertEquals(3 + 9 + 12, network.parameters());
    LayeredNetwork layered = RandomNetworks.layered(3, 2, 3, 4, 1);
    int[] visits = new int[1];
    layered.map(
        weight -> {
          visits[0]++;
          return weight;
        });
    assertEquals(layered.parameters(), visits[0]);
  }

  @Test
  void shapesFitTogether() {
    assertRefused(2);
    assertRefused(2, layer(3, 1, 0, 0));
    assertRefused(2, layer(3, 0, 1, 0));
    assertRefused(2, layer(3, 0, 2, 1));
    assertRefused(2, layer(3, 0, 2, 0), layer(2, 2, 0, 0));
    assertRefused(2, layer(3, 0, 2, 0), layer(2, 3, 1, 0));
    new LayeredNetwork(2, List.of(layer(3, 0, 2, 0), layer(2, 3, 2, 0), layer(2, 0, 2, 0)));
  }

  @Test
  void rowsOfALayerHaveOneLength() {
    List<Rational> one = List.of(Rational.ONE);
    List<Rational> two = List.of(Rational.ONE, Rational.ONE);
    assertThrows(IllegalArgumentException.class, () -> new Layer(List.of(one, two), 0, 0));
    assertThrows(IllegalArgumentException.class, () -> new Layer(List.of(), 0, 0));
    assertThrows(IllegalArgumentException.class, () -> new Layer(List.of(List.of()), 0, 0));
    assertThrows(IllegalArgumentException.class, () -> new Layer(List.of(one), 2, 0));
  }

  private static void assertRefused(int inputs, Layer... layers) {
    assertThrows(IllegalArgumentException.class, () -> new LayeredNetwork(inputs, List.of(layers)));
  }

  private static Layer layer(int width, int units, int inputs, int firstInput) {
    List<Rational> row = Collections.nCopies(units + inputs, Rational.ONE);
    return new Layer(Collections.nCopies(width, row), units, firstInput);
  }
}
