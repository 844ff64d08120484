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
    List<List<Signs>> stages = fan.cells().parallelStream().map(evaluation::stages).toList();
    for (int i = 0; i < stages.size(); i++) {
      judge(fan.cells().get(i), stages.get(i));
    }
  }

  private void judge(List<Integer> cell, List<Signs> stages) throws Rejection {
    int last = stages.size() - 1;
    require(last == evaluation.logits, Code.R07_SIGN_CONFLICT, cell, last, stages.get(last));
    Signs inputs = stages.get(Evaluation.INPUTS);
    int wanted = wanted(inputs);
    require(wanted != NONE, Code.R08_LABEL_CONFLICT, cell, Evaluation.INPUTS, inputs);
    Signs logits = stages.get(last);
    int winner = winner(logits, 0);
    require(winner != NONE, Code.R09_WINNER_CONFLICT, cell, last, logits);
    boolean isTied = winner(logits, winner + 1) != NONE;
    if (isTied) {
      tied.add(cell);
    }
    if (winner != wanted || (isTied && certificate.ties().equals("wrong"))) {
      wrong.add(cell);
    }
  }

  /** The index that is wanted on a whole cell; at most one is, as the cell is not flat. */
  private int wanted(Signs inputs) {
    for (int a = 0; a < n; a++) {
      boolean constant = true;
      int greater = 0;
      for (int b = 0; b < n; b++) {
        boolean atLeast = !inputs.negative().get(b * n + a);
        boolean atMost = !inputs.positive().get(b * n + a);
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
  private int winner(Signs logits, int from) {
    for (int a = from; a < n; a++) {
      if (logits.negative().get(a * n, a * n + n).isEmpty()) {
        return a;
      }
    }
    return NONE;
  }

  /** Refuses a cell unless a rule holds, with a value that is positive here and negative there. */
  private void require(boolean holds, Code code, List<Integer> cell, int stage, Signs signs)
      throws Rejection {
    if (!holds) {
      int index = signs.conflict();
      int plus = first(cell, ray -> evaluation.at(stage, ray).positive().get(index));
      int minus = first(cell, ray -> evaluation.at(stage, ray).negative().get(index));
      String found = "positive at ray " + plus + " and negative at ray " + minus;
      throw fan.refuse(code, cell, "one sign of " + name(stage, index), found);
    }
  }

  private static int first(List<Integer> cell, Predicate<Integer> rule) {
    return cell.stream().filter(rule).findFirst().orElseThrow();
  }

  private String name(int stage, int index) {
    if (stage != Evaluation.INPUTS && stage != evaluation.logits) {
      return "the pre-activation of unit " + index + " at time step " + stage;
    }
    String value = stage == Evaluation.INPUTS ? "x_" : "logit_";
    return value + index / n + " - " + value + index % n;
  }
}
