package org.conewise.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random networks, judged by the kernel in integers and by a naive reader in other arithmetic. */
class RandomNetworksTest {
  private static final double TOLERANCE = 1e-9;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void planeFansAreVerifiedWithTheNaiveError(long seed) throws Rejection {
    assertAgree(2, 4, new Random(seed));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void spaceFansAreVerifiedWithTheNaiveError(long seed) throws Rejection {
    assertAgree(3, 2, new Random(seed));
  }

  /** Two neighbours joined are accepted only if nothing changes between them. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void neededRaysCannotBeLeftOut(long seed) {
    Model model = Model.random(2, 3, new Random(seed));
    List<List<List<BigInteger>>> cells = NaiveFan.refine(model, NaiveFan.chambers(2), true);
    int needed = 0;
    for (List<List<BigInteger>> cell : cells) {
      for (List<List<BigInteger>> next : cells) {
        List<List<BigInteger>> joined = List.of(cell.get(0), next.get(1));
        boolean adjacent = cell.get(1).equals(next.get(0));
        if (adjacent && NaiveFan.refine(model, List.of(joined), true).size() > 1) {
          List<List<List<BigInteger>>> others = new ArrayList<>(cells);
          others.removeAll(List.of(cell, next));
          others.add(joined);
          Draft draft = Draft.of(model, "argmax", "first", others, "0 1", "0 1");
          assertThrows(Rejection.class, draft::check);
          needed++;
        }
      }
    }
    assertTrue(needed > 0);
  }

  private static void assertAgree(int n, int hidden, Random random) throws Rejection {
    Model model = Model.random(n, hidden, random);
    List<List<List<BigInteger>>> cells = NaiveFan.refine(model, NaiveFan.chambers(n), true);
    for (String task : List.of("argmax", "2nd_argmax")) {
      for (String ties : List.of("first", "wrong")) {
        assertAgree(model, cells, task, ties);
      }
    }
  }

  private static void assertAgree(
      Model model, List<List<List<BigInteger>>> cells, String task, String ties) throws Rejection {
    int rank = task.equals("argmax") ? 0 : 1;
    double error = 0;
    double tied = 0;
    int wrong = 0;
    for (List<List<BigInteger>> cell : cells) {
      List<BigInteger> x = NaiveFan.inside(cell);
      List<Integer> winners = NaiveFan.winners(model, x);
      boolean tie = winners.size() > 1;
      boolean mistake = winners.get(0) != NaiveFan.wanted(x, rank);
      tied += tie ? NaiveFan.fraction(cell) : 0;
      if (mistake || (tie && ties.equals("wrong"))) {
        error += NaiveFan.fraction(cell);
        wrong++;
      }
    }
    Draft draft = Draft.of(model, task, ties, cells, around(error), around(tied));
    assertEquals(wrong, draft.check().wrongCells());
    Draft other = Draft.of(model, task, ties, cells, around((error + 0.3) % 1), around(tied));
    assertEquals(Code.R12_ERROR_BOUNDS, assertThrows(Rejection.class, other::check).code());
  }

  private static String around(double value) {
    double lower = Math.max(0, value - TOLERANCE);
    double upper = Math.min(1, value + TOLERANCE);
    return upper < 1
        ? String.format(Locale.ROOT, "%.12f0 %.12f1", lower, upper)
        : String.format(Locale.ROOT, "%.12f1 1.%013d", lower, 0);
  }
}
