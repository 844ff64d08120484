package org.conewise.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.conewise.exact.Rational;
import org.junit.jupiter.api.Test;

class HandMadeTest {

  @Test
  void twoInputModelIsRightOnAGrid() {
    RecurrentNetwork network = HandMade.twoInputs();
    for (int x = -20; x <= 20; x++) {
      for (int y = -20; y <= 20; y++) {
        List<Rational> inputs = List.of(Rational.of(x), Rational.of(y));
        if (x != y) {
          assertEquals(x < y ? 0 : 1, Evaluation.answer(network, inputs), inputs.toString());
        }
      }
    }
  }

  @Test
  void threeInputModelHasFourUnitsAndEntriesThatAreNoFloats() {
    RecurrentNetwork network = HandMade.threeInputs(Rational.of(100));
    assertEquals(4, network.hiddenSize());
    assertEquals(
        List.of(Rational.of(100), Rational.of(101), Rational.of(-101), Rational.of(-100)),
        network.inputHidden());
    assertEquals(Rational.of(3333, 67), network.hiddenHidden().get(0).get(0));
    assertNotEquals(network, HandMade.roundedToFloat32(network));
  }

  @Test
  void threeInputModelSolvesItsDefinition() {
    Rational lambda = Rational.of(7, 3);
    RecurrentNetwork network = HandMade.threeInputs(lambda);
    Rational next = lambda.plus(Rational.ONE);
    List<Rational> row = network.hiddenHidden().get(0);
    assertEquals(Rational.ONE, dot(row.get(0), next.negate(), row.get(1), lambda.negate()));
    assertEquals(next.negate(), dot(row.get(0), lambda, row.get(1), next));
    assertEquals(row.get(0).negate(), row.get(3));
    assertEquals(row.get(1).negate(), row.get(2));
  }

  @Test
  void threeInputModelImprovesWithLambda() {
    double small = accuracy(HandMade.threeInputs(Rational.of(2)), 4_000);
    double large = accuracy(HandMade.threeInputs(Rational.of(100)), 4_000);
    assertTrue(small < large && large > 0.98, small + " and " + large);
  }

  @Test
  void singularThreeInputModelIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> HandMade.threeInputs(Rational.of(-1, 2)));
  }

  @Test
  void tenInputModelIsRightOnAboutNinetyNineInAHundred() {
    RecurrentNetwork network = HandMade.tenInputs();
    assertEquals(22, network.hiddenSize());
    assertEquals(10, network.outputs());
    double accuracy = accuracy(network, 1_000);
    assertTrue(accuracy > 0.975 && accuracy < 1, () -> "accuracy " + accuracy);
  }

  @Test
  void roundingLeavesFloatsAlone() {
    assertEquals(HandMade.twoInputs(), HandMade.roundedToFloat32(HandMade.twoInputs()));
    RecurrentNetwork third = HandMade.twoInputs().map(weight -> weight.times(Rational.of(1, 3)));
    assertEquals(Rational.of(1 / 3f), HandMade.roundedToFloat32(third).inputHidden().get(0));
  }

  private static double accuracy(RecurrentNetwork network, int samples) {
    Random random = new Random(5);
    int right = 0;
    for (int i = 0; i < samples; i++) {
      List<Rational> inputs =
          random
              .ints(network.seqLen(), 0, 1)
              .mapToObj(zero -> Rational.of(Math.round(random.nextGaussian() * 1e6)))
              .toList();
      right += Evaluation.answer(network, inputs) == Evaluation.secondLargest(inputs) ? 1 : 0;
    }
    return (double) right / samples;
  }

  private static Rational dot(Rational a, Rational x, Rational b, Rational y) {
    return a.times(x).plus(b.times(y));
  }
}
