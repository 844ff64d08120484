package org.conewise.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Step 5 of the format page, which rests on one theorem: if no pre-activation is positive at one
 * generator of a cone and negative at another, the network is linear on the cone; and a linear
 * function without such a conflict keeps its sign on the cone.
 */
final class Judge {
  private static final int NONE = -1;

  private final Certificate certificate;
  private final Fan fan;
  private final int n;
  private final Evaluation evaluation;

  /** The cells that count as errors. */
  final List<List<Integer>> wrong = new ArrayList<>();

  /** The cells on the whole of which several answers win. */
  final List<List<Integer>> tied = new ArrayList<>();

  /**
   * Runs the network on every cell and judges it.
   *
   * @throws Rejection {@code R07}, {@code R08} or {@code R09}
   */
  Judge(Network network, Certificate certificate, Fan fan) throws Rejection {
    this.certificate = certificate;
    this.fan = fan;
    n = fan.dimension();
    evaluation = new Evaluation(network, n, fan.rays());
    fan.cells().parallelStream().forEach(evaluation::at);
    for (List<Integer> cell : fan.cells()) {
      judge(cell, Signs.union(evaluation.at(cell)));
    }
  }

  private void judge(List<Integer> cell, Signs union) throws Rejection {
    int conflict = union.conflict(0);
    boolean linear = conflict < 0 || conflict >= union.units();
    require(linear, Code.R07_SIGN_CONFLICT, cell, conflict);
    int wanted = wanted(union);
    int inputConflict = union.conflict(union.input(0, 0));
    require(wanted != NONE, Code.R08_LABEL_CONFLICT, cell, inputConflict);
    int winner = winner(union, 0);
    int logitConflict = union.conflict(union.logit(0, 0));
    require(winner != NONE, Code.R09_WINNER_CONFLICT, cell, logitConflict);
    boolean isTied = winner(union, winner + 1) != NONE;
    if (isTied) {
      tied.add(cell);
    }
    if (winner != wanted || (isTied && certificate.ties().equals("wrong"))) {
      wrong.add(cell);
    }
  }

  /** The index that is wanted on a whole cell; at most one is, as the cell is not flat. */
  private int wanted(Signs union) {
    for (int a = 0; a < n; a++) {
      boolean constant = true;
      int greater = 0;
      for (int b = 0; b < n; b++) {
        boolean atLeast = !union.negative().get(union.input(b, a));
        boolean atMost = !union.positive().get(union.input(b, a));
        constant &= atLeast || atMost;
        greater += atLeast && b != a ? 1 : 0;
      }
      if (constant && greater == certificate.wantedRank()) {
        return a;
      }
    }
    return NONE;
  }

  /** The first index, from a given one, whose logit is nowhere on a cell less than another. */
  private int winner(Signs union, int from) {
    for (int a = from; a < n; a++) {
      if (union.negative().get(union.logit(a, 0), union.logit(a, n)).isEmpty()) {
        return a;
      }
    }
    return NONE;
  }

  /** Refuses a cell unless a rule holds, with a value that is positive here and negative there. */
  private void require(boolean holds, Code code, List<Integer> cell, int index) throws Rejection {
    if (!holds) {
      List<Signs> signs = evaluation.at(cell);
      int plus = cell.get(first(signs, at -> at.positive().get(index)));
      int minus = cell.get(first(signs, at -> at.negative().get(index)));
      String found = "positive at ray " + plus + " and negative at ray " + minus;
      throw fan.refuse(code, cell, "one sign of " + name(signs.get(0), index), found);
    }
  }

  private static int first(List<Signs> signs, Predicate<Signs> rule) {
    return signs.indexOf(signs.stream().filter(rule).findFirst().orElseThrow());
  }

  private String name(Signs signs, int index) {
    int d = signs.units() / n;
    if (index < signs.units()) {
      return "the pre-activation of unit " + index % d + " at time step " + (index / d + 1);
    }
    String value = index < signs.logit(0, 0) ? "x_" : "logit_";
    int pair = (index - signs.units()) % (n * n);
    return value + pair / n + " - " + value + pair % n;
  }
}
