package org.conewise.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.conewise.Models;
import org.conewise.RandomNetworks;
import org.conewise.analysis.Analysis;
import org.conewise.cone.Ray;
import org.conewise.exact.Enclosure;
import org.conewise.exact.IntVector;
import org.conewise.exact.Rational;
import org.conewise.measure.CoveredFraction;
import org.conewise.model.RecurrentNetwork;
import org.conewise.question.Cell;
import org.conewise.question.Task;
import org.conewise.question.TiePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationTest {

  private static final int DIGITS = 25;

  @ParameterizedTest
  @ValueSource(
      strings = {"2nd_argmax_2_2_s0", "2nd_argmax_8_2_s0", "2nd_argmax_4_3_s0", "argmedian_4_3_s0"})
  void sharesOfPiecesAndOfWrongRegionsAddUp(String name) {
    Explanation explanation = Models.explained(name);
    assertSum(Enclosure.ONE, explanation.pieces().stream().map(Piece::share).toList());
    Enclosure error = explanation.analysis().error().enclosure(DIGITS);
    assertSum(error, explanation.wrongRegions().stream().map(WrongRegion::share).toList());
    assertSum(error, explanation.pieces().stream().map(Piece::wrong).toList());
  }

  private static void assertSum(Enclosure expected, List<CoveredFraction> parts) {
    BigDecimal lower = BigDecimal.ZERO;
    BigDecimal upper = BigDecimal.ZERO;
    for (CoveredFraction part : parts) {
      Enclosure enclosure = part.enclosure(DIGITS);
      lower = lower.add(enclosure.lower());
      upper = upper.add(enclosure.upper());
    }
    assertTrue(lower.compareTo(expected.upper()) <= 0, lower + " > " + expected);
    assertTrue(upper.compareTo(expected.lower()) >= 0, upper + " < " + expected);
  }

  /** The true scale: the network is run on a ray of each piece. */
  @ParameterizedTest
  @ValueSource(strings = {"2nd_argmax_2_2_s0", "2nd_argmax_4_2_s0", "2nd_argmax_4_3_s0"})
  void coefficientsAreThoseOfTheNetwork(String name) {
    Explanation explanation = Models.explained(name);
    for (Piece piece : explanation.pieces()) {
      Ray ray = piece.cells().get(0).cone().rays().get(0);
      List<Rational> logits = logits(explanation.analysis().network().recurrent(), ray.direction());
      for (int b = 1; b < logits.size(); b++) {
        Rational expected = logits.get(b).minus(logits.get(0));
        assertEquals(expected, at(piece.differences().get(b - 1), ray.direction()));
      }
    }
  }

  private static Rational at(List<Rational> form, IntVector x) {
    return IntStream.range(0, form.size())
        .mapToObj(i -> form.get(i).times(Rational.of(x.get(i))))
        .reduce(Rational.ZERO, Rational::plus);
  }

  private static List<Rational> logits(RecurrentNetwork network, IntVector x) {
    List<Rational> state = network.inputHidden().stream().map(w -> Rational.ZERO).toList();
    for (int t = 0; t < network.seqLen(); t++) {
      List<Rational> next = new ArrayList<>();
      for (int i = 0; i < network.hiddenSize(); i++) {
        Rational input = network.inputHidden().get(i).times(Rational.of(x.get(t)));
        Rational sum = dot(network.hiddenHidden().get(i), state).plus(input);
        next.add(sum.signum() > 0 ? sum : Rational.ZERO);
      }
      state = next;
    }
    List<Rational> last = state;
    return network.hiddenOutput().stream().map(row -> dot(row, last)).toList();
  }

  private static Rational dot(List<Rational> row, List<Rational> state) {
    return IntStream.range(0, row.size())
        .mapToObj(j -> row.get(j).times(state.get(j)))
        .reduce(Rational.ZERO, Rational::plus);
  }

  @Test
  void sampleInputsAreAnsweredWronglyAsStated() {
    for (String name : List.of("2nd_argmax_2_2_s0", "2nd_argmax_8_2_s0", "2nd_argmax_4_3_s0")) {
      Explanation explanation = Models.explained(name);
      for (WrongRegion region : explanation.wrongRegions()) {
        IntVector x = integer(region.sample());
        List<Rational> logits = logits(explanation.analysis().network().recurrent(), x);
        Rational best = logits.stream().max(Rational::compareTo).orElseThrow();
        assertEquals(region.given(), logits.indexOf(best), region.toString());
        assertEquals(region.wanted(), Task.SECOND_ARGMAX.wanted(x));
      }
    }
  }

  private static IntVector integer(List<BigDecimal> x) {
    return IntVector.of(
        x.stream().map(c -> c.movePointRight(60).toBigIntegerExact()).toArray(BigInteger[]::new));
  }

  @Test
  void standardFormStatesTheSameForRandomNetworks() {
    for (long seed = 0; seed < 12; seed++) {
      RecurrentNetwork network = RandomNetworks.coarse(3, 2 + (int) (seed % 2), seed);
      Analysis analysis = Analysis.of(network, Task.SECOND_ARGMAX, TiePolicy.FIRST);
      StandardForm standard = StandardForm.of(analysis);
      assertTrue(standard.sameStatement(), "seed " + seed);
      for (int i = 0; i < network.hiddenSize(); i++) {
        boolean zero = network.inputHidden().get(i).signum() == 0;
        assertEquals(zero, standard.unscaled().contains(i), "seed " + seed);
      }
    }
  }

  @Test
  void boundaryCrossesAPieceIfAndOnlyIfItsRayLiesInside() {
    for (long seed = 0; seed < 30; seed++) {
      RecurrentNetwork network = RandomNetworks.coarse(3, 2, seed);
      Explanation explanation =
          Explanation.of(Analysis.of(network, Task.SECOND_ARGMAX, TiePolicy.FIRST));
      for (Piece piece : explanation.pieces()) {
        boolean inside =
            isBetweenCells(piece, Ray.of(1, 1)) || isBetweenCells(piece, Ray.of(-1, -1));
        assertEquals(inside, piece.isCrossed(), "seed " + seed + ", piece " + piece.id());
      }
    }
  }

  /** Whether the ray ends one cell of the piece and begins another. */
  private static boolean isBetweenCells(Piece piece, Ray ray) {
    return piece.cells().stream().anyMatch(cell -> ray(cell, 0).equals(ray))
        && piece.cells().stream().anyMatch(cell -> ray(cell, 1).equals(ray));
  }

  private static Ray ray(Cell cell, int i) {
    return cell.cone().rays().get(i);
  }

  @Test
  void handMadeModelFollowsTheBoundaryExactlyWhichNoFiniteLuckExplains() {
    Explanation explanation = Explanation.of(Models.handMade("2nd_argmax_handmade_2"));
    Piece piece = explanation.pieces().get(0);
    assertEquals(Rational.of(2), piece.a0());
    assertEquals(Rational.of(2), piece.a1());
    assertEquals(Rational.ZERO, piece.relativeGap().orElseThrow());
    assertEquals(Double.POSITIVE_INFINITY, explanation.surprise().orElseThrow().total());
    assertTrue(explanation.wrongRegions().isEmpty());
  }
}
