package org.conewise.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Step 5 of the format page, which rests on one theorem: if no pre-activation is positive at one
 * generator of a cone and negative at another, the network is linear on the cone; and a linear
 * function without such a conflict keeps its sign on the cone.
 */
final class Judge {
  private final Certificate certificate;
  private final Fan fan;
  private final List<Signs> signs;

  /** The cells that count as errors. */
  final List<List<Integer>> wrong = new ArrayList<>();

  /** The cells on the whole of which several answers win. */
  final List<List<Integer>> tied = new ArrayList<>();

  /**
   * Runs the network at every ray and judges every cell.
   *
   * @throws Rejection {@code R07}, {@code R08} or {@code R09}
   */
  Judge(Network network, Certificate certificate, Fan fan) throws Rejection {
    this.certificate = certificate;
    this.fan = fan;
    signs = new Evaluation(network, fan.dimension(), fan.rays()).signs;
    for (List<Integer> cell : fan.cells()) {
      judge(cell);
    }
  }

  private void judge(List<Integer> cell) throws Rejection {
    Signs merged = new Signs(signs.get(0).units(), fan.dimension());
    cell.forEach(ray -> merged.addAll(signs.get(ray)));
    BitSet conflicts = merged.conflicts();
    boolean linear = conflicts.get(0, merged.units()).isEmpty();
    require(linear, Code.R07_SIGN_CONFLICT, cell, conflicts.nextSetBit(0));
    List<Integer> wanted = indices(a -> isWanted(merged, a));
    int inputConflict = conflicts.nextSetBit(merged.input(0, 0));
    require(!wanted.isEmpty(), Code.R08_LABEL_CONFLICT, cell, inputConflict);
    List<Integer> winners = indices(a -> wins(merged, a));
    int logitConflict = conflicts.nextSetBit(merged.logit(0, 0));
    require(!winners.isEmpty(), Code.R09_WINNER_CONFLICT, cell, logitConflict);
    boolean isTied = winners.size() > 1;
    if (isTied) {
      tied.add(cell);
    }
    if (!winners.get(0).equals(wanted.get(0)) || (isTied && certificate.ties().equals("wrong"))) {
      wrong.add(cell);
    }
  }

  /** Whether {@code a} is wanted on a whole cell; at most one index is, as the cell is not flat. */
  private boolean isWanted(Signs merged, int a) {
    IntPredicate atLeast = b -> !merged.negative().get(merged.input(b, a));
    IntPredicate atMost = b -> !merged.positive().get(merged.input(b, a));
    boolean constant = indices(atLeast.or(atMost)).size() == fan.dimension();
    return constant && indices(atLeast.and(b -> b != a)).size() == certificate.wantedRank();
  }

  /** Whether the logit of {@code a} is nowhere on a cell less than another. */
  private boolean wins(Signs merged, int a) {
    return indices(b -> merged.negative().get(merged.logit(a, b))).isEmpty();
  }

  private List<Integer> indices(IntPredicate predicate) {
    return IntStream.range(0, fan.dimension()).filter(predicate).boxed().toList();
  }

  /** Refuses a cell unless a rule holds, with a value that is positive here and negative there. */
  private void require(boolean holds, Code code, List<Integer> cell, int index) throws Rejection {
    if (!holds) {
      List<Integer> plus = cell.stream().filter(r -> signs.get(r).positive().get(index)).toList();
      List<Integer> minus = cell.stream().filter(r -> signs.get(r).negative().get(index)).toList();
      String found = "positive at ray " + plus.get(0) + " and negative at ray " + minus.get(0);
      throw fan.refuse(code, cell, "one sign of " + name(index), found);
    }
  }

  private String name(int index) {
    int n = fan.dimension();
    int units = signs.get(0).units();
    int d = units / n;
    int pair = (index - units) % (n * n);
    if (index < units) {
      return "the pre-activation of unit " + index % d + " at time step " + (index / d + 1);
    }
    String value = index < units + n * n ? "x_" : "logit_";
    return value + pair / n + " - " + value + pair % n;
  }
}
