package org.conewise.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.conewise.RandomNetworks;
import org.conewise.analysis.Analysis;
import org.conewise.cone.FacetForms;
import org.conewise.exact.IntVector;
import org.conewise.exact.Rational;
import org.conewise.model.RecurrentNetwork;
import org.conewise.question.Cell;
import org.conewise.question.Task;
import org.conewise.question.TiePolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slices against the network itself, run in rational numbers at points of the subspace. */
class SliceTest {

  private static final int POINTS = 60;

  @ParameterizedTest
  @CsvSource({"3, 4, 1, ARGMAX", "2, 4, 2, SECOND_ARGMAX", "2, 5, 3, ARGMEDIAN"})
  void networkAnswersAsTheSliceSaysEverywhere(int hidden, int inputs, long seed, Task task) {
    Analysis analysis =
        Analysis.of(RandomNetworks.normal(hidden, inputs, seed), task, TiePolicy.FIRST);
    Slice slice = Slice.of(Explanation.of(analysis));
    Random random = new Random(seed);
    List<Cell> fan = slice.cells();
    for (int i = 0; i < POINTS; i++) {
      IntVector y = vector(random);
      Cell cell = fan.stream().filter(one -> holds(one, y)).findFirst().orElseThrow();
      assertAnswer(analysis, slice, cell, y);
    }
    fan.forEach(cell -> assertAnswer(analysis, slice, cell, cell.cone().interiorVector()));
  }

  private static IntVector vector(Random random) {
    return IntVector.of(random.longs(3, -1_000_000, 1_000_000).toArray());
  }

  private static boolean holds(Cell cell, IntVector y) {
    return FacetForms.of(cell.cone()).stream().allMatch(form -> form.signAt(y) >= 0);
  }

  private static void assertAnswer(Analysis analysis, Slice slice, Cell cell, IntVector y) {
    IntVector x = slice.subspace().coordinates().at(y);
    assertEquals(analysis.wanted().match(task -> task.wanted(x), reference -> -1), cell.wanted(), "at " + x);
    List<Rational> logits = new ArrayList<>();
    for (List<Rational> row : analysis.network().recurrent().hiddenOutput()) {
      logits.add(dot(row, state(analysis.network().recurrent(), x)));
    }
    Rational greatest = logits.stream().max(Rational::compareTo).orElseThrow();
    List<Integer> winners =
        IntStream.range(0, logits.size())
            .filter(a -> logits.get(a).equals(greatest))
            .boxed()
            .toList();
    assertEquals(winners, cell.winners(), "at " + x);
  }

  /** The hidden state after all inputs, as its definition says. */
  private static List<Rational> state(RecurrentNetwork network, IntVector x) {
    List<Rational> state = network.inputHidden().stream().map(w -> Rational.ZERO).toList();
    for (int t = 0; t < network.seqLen(); t++) {
      List<Rational> next = new ArrayList<>();
      for (int i = 0; i < network.hiddenSize(); i++) {
        Rational input = network.inputHidden().get(i).times(Rational.of(x.get(t)));
        Rational z = dot(network.hiddenHidden().get(i), state).plus(input);
        next.add(z.signum() > 0 ? z : Rational.ZERO);
      }
      state = next;
    }
    return state;
  }

  private static Rational dot(List<Rational> row, List<Rational> state) {
    return IntStream.range(0, row.size())
        .mapToObj(j -> row.get(j).times(state.get(j)))
        .reduce(Rational.ZERO, Rational::plus);
  }

  /** Also where logits tie and many hyperplanes run through short vectors. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void sliceIsACompleteFanWhateverTiesThereAre(long seed) {
    int inputs = 4 + (int) (seed % 2);
    RecurrentNetwork network = RandomNetworks.coarse(2, inputs, seed);
    Explanation explanation =
        Explanation.of(Analysis.of(network, Task.SECOND_ARGMAX, TiePolicy.WRONG));
    for (Explanation one : List.of(explanation, withoutErrors(explanation))) {
      Slice slice = Slice.of(one);
      assertEquals(1, Approximate.share(slice.cells()), 1e-7, "seed " + seed);
      assertEquals(
          slice.cells().size(),
          slice.pieces().stream().mapToInt(piece -> piece.cells().size()).sum());
    }
  }

  /** A network that is never wrong is shown too. */
  private static Explanation withoutErrors(Explanation explanation) {
    return new Explanation(
        explanation.analysis(),
        explanation.pieces(),
        List.of(),
        Optional.empty(),
        explanation.effort());
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5})
  void middleOfTheViewLiesInTheLargestWrongRegion(int inputs) {
    Explanation explanation =
        Explanation.of(
            Analysis.of(RandomNetworks.normal(2, inputs, 9), Task.SECOND_ARGMAX, TiePolicy.FIRST));
    Slice slice = Slice.of(explanation);
    WrongRegion largest = explanation.wrongRegions().get(0);
    assertEquals(largest.sample(), slice.subspace().middle());
    WrongRegion shown = slice.wrongRegions().get(0);
    assertEquals(largest.id(), shown.id());
    IntVector middle = IntVector.of(1, 1, 1);
    assertTrue(shown.cells().stream().anyMatch(cell -> holds(cell, middle)));
    IntVector x = slice.subspace().coordinates().at(middle);
    IntVector s = WrongRegion.direction(largest.sample());
    assertEquals(s.primitive(), x.primitive());
  }
}
