package org.conewise.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.conewise.RandomNetworks;
import org.conewise.exact.Rational;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class StandardisationTest {

  @Test
  void unitIsScaledInEveryPlaceThatReadsIt() {
    RecurrentNetwork network =
        new RecurrentNetwork(
            2,
            List.of(Rational.of(-2), Rational.of(0)),
            List.of(integers(3, 5), integers(7, 11)),
            List.of(integers(1, 1), integers(-3, 4)));
    RecurrentNetwork expected =
        new RecurrentNetwork(
            2,
            List.of(Rational.of(-1), Rational.of(0)),
            List.of(List.of(Rational.of(3), Rational.of(5, 2)), integers(14, 11)),
            List.of(integers(2, 1), integers(-6, 4)));
    assertEquals(expected, Standardisation.of(network));
  }

  @RepeatedTest(20)
  void functionIsUnchangedAndInputWeightsAreSigns(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    RecurrentNetwork network = network(random);
    RecurrentNetwork standard = Standardisation.of(network).recurrent();
    assertEquals(signs(network.inputHidden()), standard.inputHidden());
    assertEquals(standard, Standardisation.of(standard));
    for (int i = 0; i < 20; i++) {
      List<Rational> inputs = fractions(random, 3);
      assertEquals(Evaluation.logits(network, inputs), Evaluation.logits(standard, inputs));
    }
  }

  @Test
  void unitsOfALayeredNetworkAreScaledByTheirFirstWeight() {
    LayeredNetwork network =
        new LayeredNetwork(
            2,
            List.of(
                new Layer(List.of(integers(-2, 6), integers(0, 3)), 0, 0),
                new Layer(List.of(integers(0, 1, 5, -6)), 2, 0),
                new Layer(List.of(integers(7), integers(-1)), 1, 0)));
    LayeredNetwork expected =
        new LayeredNetwork(
            2,
            List.of(
                new Layer(List.of(integers(-1, 3), integers(0, 1)), 0, 0),
                new Layer(
                    List.of(
                        List.of(
                            Rational.of(0), Rational.of(1), Rational.of(5, 3), Rational.of(-2))),
                    2,
                    0),
                new Layer(List.of(integers(21), integers(-3)), 1, 0)));
    assertEquals(expected, Standardisation.of(network));
  }

  @RepeatedTest(20)
  void functionOfALayeredNetworkIsUnchanged(RepetitionInfo repetition) {
    int seed = repetition.getCurrentRepetition();
    Random random = new Random(seed);
    LayeredNetwork network = RandomNetworks.layered(3, 2, seed % 5, 4, seed);
    LayeredNetwork standard = Standardisation.of(network);
    assertEquals(standard, Standardisation.of(standard));
    for (int i = 0; i < 20; i++) {
      List<Rational> inputs = fractions(random, 3);
      assertEquals(Evaluation.logits(network, inputs), Evaluation.logits(standard, inputs));
    }
  }

  private static RecurrentNetwork network(Random random) {
    List<List<Rational>> hiddenHidden = new ArrayList<>();
    List<List<Rational>> hiddenOutput = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      hiddenHidden.add(fractions(random, 4));
    }
    for (int i = 0; i < 3; i++) {
      hiddenOutput.add(fractions(random, 4));
    }
    return new RecurrentNetwork(3, fractions(random, 4), hiddenHidden, hiddenOutput);
  }

  private static List<Rational> fractions(Random random, int size) {
    return random
        .ints(size, -5, 6)
        .mapToObj(numerator -> Rational.of(numerator, 1 + random.nextInt(6)))
        .toList();
  }

  private static List<Rational> signs(List<Rational> values) {
    return values.stream().map(value -> Rational.of(value.signum())).toList();
  }

  private static List<Rational> integers(long... values) {
    return Arrays.stream(values).mapToObj(Rational::of).toList();
  }
}
