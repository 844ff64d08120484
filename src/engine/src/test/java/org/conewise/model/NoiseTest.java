package org.conewise.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.conewise.exact.Rational;
import org.junit.jupiter.api.Test;

class NoiseTest {

  private static final int UNITS = 64;

  /** The expected weights come from a program in Python that follows the description only. */
  @Test
  void perturbationIsThatOfTheDescription() {
    RecurrentNetwork noisy = new Noise(0.05, 7).perturbation(HandMade.twoInputs(), 12).recurrent();
    assertEquals(
        List.of("16526565/16777216", "-8527863/8388608"),
        noisy.inputHidden().stream().map(Rational::toString).toList());
    assertEquals(
        List.of("-8126311/8388608", "8448757/8388608", "243543/262144", "-4547895/4194304"),
        noisy.hiddenHidden().stream().flatMap(List::stream).map(Rational::toString).toList());
    assertEquals(
        List.of("16405545/16777216", "-946623/1048576", "-1139963/1048576", "4139239/4194304"),
        noisy.hiddenOutput().stream().flatMap(List::stream).map(Rational::toString).toList());
  }

  @Test
  void negativeSeedIsASeedLikeAnyOther() {
    RecurrentNetwork noisy = new Noise(0.05, -1).perturbation(HandMade.twoInputs(), 0).recurrent();
    assertEquals(
        List.of(Rational.of(15109567, 16777216), Rational.of(-7786435, 8388608)),
        noisy.inputHidden());
  }

  @Test
  void perturbationsOfNeighbouringSeedsAndIndicesDiffer() {
    RecurrentNetwork network = HandMade.twoInputs();
    assertNotEquals(
        new Noise(1, 1).perturbation(network, 1), new Noise(1, 2).perturbation(network, 0));
    assertNotEquals(
        new Noise(1, 1).perturbation(network, 0), new Noise(1, 1).perturbation(network, 1));
  }

  @Test
  void noiseIsNormalWithTheGivenDeviation() {
    double[] noise = noise(0.5, 3, 0).toArray();
    double mean = DoubleStream.of(noise).average().orElseThrow();
    double variance = DoubleStream.of(noise).map(x -> x * x).average().orElseThrow();
    double within = DoubleStream.of(noise).filter(x -> Math.abs(x) < 0.5).count();
    int n = noise.length;
    assertEquals(0, mean, 4 * 0.5 / Math.sqrt(n));
    assertEquals(0.25, variance, 4 * 0.25 * Math.sqrt(2.0 / n));
    assertEquals(0.6827, within / n, 4 * 0.4654 / Math.sqrt(n));
  }

  @Test
  void perturbationsAreUncorrelated() {
    double[] first = noise(1, 3, 0).toArray();
    for (double[] other : List.of(noise(1, 3, 1).toArray(), noise(1, 4, 0).toArray())) {
      double product = 0;
      for (int i = 0; i < first.length; i++) {
        product += first[i] * other[i];
      }
      assertEquals(0, product / first.length, 4 / Math.sqrt(first.length));
    }
  }

  @Test
  void everyWeightIsAFloat32() {
    RecurrentNetwork noisy =
        new Noise(0.01, 1).perturbation(HandMade.threeInputs(Rational.of(100)), 5).recurrent();
    assertEquals(noisy, HandMade.roundedToFloat32(noisy));
    assertNotEquals(noisy, HandMade.threeInputs(Rational.of(100)));
  }

  @Test
  void noNoiseRoundsToFloat32Only() {
    RecurrentNetwork network = HandMade.threeInputs(Rational.of(100));
    assertEquals(HandMade.roundedToFloat32(network), new Noise(0, 9).perturbation(network, 1));
  }

  @Test
  void deviationIsANumberFromZero() {
    for (double sigma : List.of(-0.1, Double.NaN, Double.POSITIVE_INFINITY)) {
      assertThrows(IllegalArgumentException.class, () -> new Noise(sigma, 1));
    }
    assertThrows(
        ArithmeticException.class, () -> new Noise(1e39, 1).perturbation(HandMade.twoInputs(), 0));
  }

  /** What is added to the weights of a network that are all zero. */
  private static DoubleStream noise(double sigma, long seed, long k) {
    List<Rational> row = Collections.nCopies(UNITS, Rational.ZERO);
    RecurrentNetwork zero =
        new RecurrentNetwork(2, row, Collections.nCopies(UNITS, row), Collections.nCopies(2, row));
    RecurrentNetwork noisy = new Noise(sigma, seed).perturbation(zero, k).recurrent();
    assertTrue(noisy.parameters() > 4000);
    return Stream.of(List.of(noisy.inputHidden()), noisy.hiddenHidden(), noisy.hiddenOutput())
        .flatMap(List::stream)
        .flatMap(List::stream)
        .mapToDouble(w -> w.numerator().doubleValue() / w.denominator().doubleValue());
  }
}
