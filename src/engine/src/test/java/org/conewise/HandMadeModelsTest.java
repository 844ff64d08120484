package org.conewise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.conewise.analysis.Analysis;
import org.conewise.exact.Rational;
import org.conewise.measure.PlaneFraction;
import org.conewise.model.HandMade;
import org.conewise.model.RecurrentNetwork;
import org.conewise.question.Task;
import org.conewise.question.TiePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is claimed of the hand-made models, and how far it is true. */
class HandMadeModelsTest {

  @Test
  void errorOfTheTwoInputModelIsExactlyZero() {
    Analysis analysis = analysis(HandMade.twoInputs(), TiePolicy.WRONG);
    assertEquals(4, analysis.graph().regions().size());
    assertEquals(1, analysis.graph().pieces().size());
    assertEquals(PlaneFraction.Nature.ZERO, ((PlaneFraction) analysis.error()).nature());
    assertTrue(analysis.tied().enclosure(5).isExact());
  }

  /**
   * The weights are numbered through W_hi (0, 1), W_hh (2 to 5) and W_oh (6 to 9). At every input
   * one of the two last hidden units is off, and the logits differ by a multiple of the other: a
   * small change of W_oh only rescales that difference, so the answers stay the same. A change of
   * any other weight moves the line on which a unit switches, and the answer is wrong beside it.
   */
  @Test
  void changingAWeightBreaksItUnlessTheLogitDifferenceIsOnlyRescaled() {
    Set<Integer> stillExact = new TreeSet<>();
    for (int weight = 0; weight < 10; weight++) {
      RecurrentNetwork changed = changed(HandMade.twoInputs(), weight, Rational.of(1, 1_000_000));
      if (((PlaneFraction) analysis(changed, TiePolicy.FIRST).error()).nature()
          == PlaneFraction.Nature.ZERO) {
        stillExact.add(weight);
      }
    }
    assertEquals(Set.of(6, 7, 8, 9), stillExact);
  }

  @ParameterizedTest
  @CsvSource({
    "10, 2.5003449459194460383914424e-3",
    "100, 2.7292834092424336539769375e-5",
    "1000000, 2.7566417204665506205758951e-13",
  })
  void errorOfTheThreeInputModelIsKnown(String lambda, String error) {
    Analysis analysis = analysis(HandMade.threeInputs(Rational.parse(lambda)), TiePolicy.FIRST);
    assertEquals(20, analysis.graph().regions().size());
    assertTrue(analysis.tied().enclosure(5).upper().signum() == 0);
    assertNear(error, analysis);
  }

  @Test
  void errorTimesLambdaSquaredTendsToRootThreeOverTwoPi() {
    BigDecimal limit = new BigDecimal("0.27566444771089602475566324906");
    BigDecimal last = BigDecimal.ONE;
    for (int exponent = 1; exponent <= 12; exponent++) {
      BigDecimal lambda = BigDecimal.TEN.pow(exponent);
      BigDecimal error =
          analysis(HandMade.threeInputs(Rational.of(lambda)), TiePolicy.FIRST)
              .error()
              .enclosure(25)
              .lower();
      BigDecimal distance = limit.subtract(error.multiply(lambda.pow(2))).abs();
      assertTrue(distance.compareTo(last.movePointLeft(1).multiply(new BigDecimal("2"))) < 0);
      last = distance;
    }
    assertTrue(last.compareTo(new BigDecimal("1e-12")) < 0, last.toString());
  }

  @Test
  void roundingTheThreeInputModelToFloatsTriplesItsError() {
    RecurrentNetwork rounded = HandMade.roundedToFloat32(HandMade.threeInputs(Rational.of(100)));
    assertNear("8.543151572e-5", analysis(rounded, TiePolicy.FIRST));
  }

  private static void assertNear(String known, Analysis analysis) {
    BigDecimal expected = new BigDecimal(known);
    BigDecimal found =
        analysis.error().enclosure(40).lower().round(new MathContext(expected.precision() + 3));
    assertTrue(
        found.subtract(expected).abs().compareTo(expected.ulp()) <= 0,
        "expected " + known + ", found " + found);
  }

  private static Analysis analysis(RecurrentNetwork network, TiePolicy ties) {
    return Analysis.of(network, Task.SECOND_ARGMAX, ties);
  }

  /** The network with one weight changed; they are numbered through W_hi, W_hh and W_oh by rows. */
  private static RecurrentNetwork changed(
      RecurrentNetwork network, int index, Rational difference) {
    List<Rational> seen = new ArrayList<>();
    return network.map(
        weight -> {
          seen.add(weight);
          return seen.size() - 1 == index ? weight.plus(difference) : weight;
        });
  }
}
