package org.conewise.model.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.conewise.exact.Rational;
import org.conewise.model.Evaluation;
import org.conewise.model.Layer;
import org.conewise.model.LayeredNetwork;
import org.junit.jupiter.api.Test;

class LayerBuilderTest {

  private static final int INPUTS = 3;

  @Test
  void networkWithoutUnitsIsOneLayer() {
    LayerBuilder builder = new LayerBuilder(2);
    Form difference = Form.combination(builder.inputs(), List.of(Rational.of(1), Rational.of(-1)));
    assertEquals(
        new LayeredNetwork(
            2, List.of(new Layer(List.of(List.of(Rational.ONE, Rational.of(-1))), 0, 0))),
        builder.network(List.of(difference)));
  }

  /** Forms that reach back over any number of layers, against their definition. */
  @Test
  void randomGraphsHaveTheValuesOfTheirDefinition() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      LayerBuilder builder = new LayerBuilder(INPUTS);
      List<Form> known = new ArrayList<>(builder.inputs());
      List<Rational> inputs = random.ints(INPUTS, -9, 10).mapToObj(Rational::of).toList();
      List<Rational> values = new ArrayList<>(inputs);
      for (int node = 0; node < 1 + random.nextInt(5); node++) {
        List<List<Rational>> weights = weights(random, 1 + random.nextInt(3), known.size());
        List<Form> units = new ArrayList<>(builder.relu(forms(known, weights)));
        known.addAll(units);
        values.addAll(
            values(values, weights).stream().map(LayerBuilderTest::positivePart).toList());
      }
      List<List<Rational>> last = weights(random, 2, known.size());
      LayeredNetwork network = builder.network(forms(known, last));
      assertEquals(values(values, last), Evaluation.logits(network, inputs), "seed " + seed);
    }
  }

  @Test
  void sizesAreLimited() {
    LayerBuilder wide = new LayerBuilder(1);
    List<Form> units =
        wide.relu(IntStream.rangeClosed(0, 65_536).mapToObj(i -> Form.of(0)).toList());
    assertThrows(ShapeException.class, () -> wide.network(List.of(sum(units))));
    LayerBuilder dense = new LayerBuilder(1);
    List<Form> first = dense.relu(IntStream.range(0, 60_000).mapToObj(i -> Form.of(0)).toList());
    List<Form> second = dense.relu(first);
    assertThrows(ShapeException.class, () -> dense.network(List.of(sum(second))));
  }

  private static Form sum(List<Form> forms) {
    return Form.combination(forms, forms.stream().map(form -> Rational.ONE).toList());
  }

  /** Some of them zero. */
  private static List<List<Rational>> weights(Random random, int height, int width) {
    return IntStream.range(0, height)
        .mapToObj(
            row ->
                IntStream.range(0, width)
                    .mapToObj(i -> Rational.of(random.nextInt(17) - 8L, 3))
                    .toList())
        .toList();
  }

  private static List<Form> forms(List<Form> known, List<List<Rational>> weights) {
    return weights.stream().map(row -> Form.combination(known, row)).toList();
  }

  private static List<Rational> values(List<Rational> known, List<List<Rational>> weights) {
    return weights.stream().map(row -> LinearSpace.NUMBERS.combination(known, row)).toList();
  }

  private static Rational positivePart(Rational value) {
    return value.signum() > 0 ? value : Rational.ZERO;
  }
}
