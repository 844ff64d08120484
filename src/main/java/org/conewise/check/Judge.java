package org.conewise.check;

import java.util.ArrayList;
import java.util.List;

/**
 * Step 5 of the format page, which rests on one theorem: if no pre-activation is positive at one
 * generator of a cone and negative at another, the network is linear on the cone; and a linear
 * function without such a conflict keeps its sign on the cone.
 */
final class Judge {
  private final Certificate certificate;
  private final Fan fan;
  private final List<Signs> signs = new ArrayList<>();

  /** Runs the network at every ray. */
  Judge(Network network, Certificate certificate, Fan fan) {
    this.certificate = certificate;
    this.fan = fan;
    certificate.rays().forEach(ray -> signs.add(network.signsAt(ray)));
  }

  /** Whether a cell counts as an error, and whether several answers win on all of it. */
  record Outcome(boolean wrong, boolean tied) {}

  /**
   * Judges one cell.
   *
   * @throws Rejection {@code R07}, {@code R08} or {@code R09}
   */
  Outcome judge(int cell) throws Rejection {
    Signs merged = new Signs(signs.get(0).units, signs.get(0).n);
    fan.cells().get(cell).forEach(ray -> merged.addAll(signs.get(ray)));
    int conflict = merged.firstConflict(0);
    if (conflict >= 0 && conflict < merged.units) {
      throw conflict(Code.R07_SIGN_CONFLICT, cell, conflict);
    }
    List<Integer> wanted = wanted(merged);
    if (wanted.isEmpty()) {
      throw conflict(Code.R08_LABEL_CONFLICT, cell, merged.firstConflict(merged.input(0, 0)));
    }
    List<Integer> winners = winners(merged);
    if (winners.isEmpty()) {
      throw conflict(Code.R09_WINNER_CONFLICT, cell, merged.firstConflict(merged.logit(0, 0)));
    }
    boolean tied = winners.size() > 1;
    boolean mistaken = !winners.get(0).equals(wanted.get(0));
    return new Outcome(mistaken || (tied && certificate.tiesAreWrong()), tied);
  }

  /** The indices that are wanted on a whole cell; at most one, since the cell has an interior. */
  private List<Integer> wanted(Signs merged) {
    List<Integer> wanted = new ArrayList<>();
    for (int a = 0; a < merged.n; a++) {
      int greater = 0;
      boolean constant = true;
      for (int b = 0; b < merged.n; b++) {
        int difference = merged.input(b, a);
        constant &= !(merged.positive(difference) && merged.negative(difference));
        greater += b != a && !merged.negative(difference) ? 1 : 0;
      }
      if (constant && greater == certificate.task().rank(merged.n)) {
        wanted.add(a);
      }
    }
    return wanted;
  }

  /** The indices whose logit is nowhere on a cell less than another. */
  private static List<Integer> winners(Signs merged) {
    List<Integer> winners = new ArrayList<>();
    for (int a = 0; a < merged.n; a++) {
      boolean wins = true;
      for (int b = 0; b < merged.n; b++) {
        wins &= !merged.negative(merged.logit(a, b));
      }
      if (wins) {
        winners.add(a);
      }
    }
    return winners;
  }

  private Rejection conflict(Code code, int cell, int index) {
    int positive = -1;
    int negative = -1;
    for (int ray : fan.cells().get(cell)) {
      positive = signs.get(ray).positive(index) ? ray : positive;
      negative = signs.get(ray).negative(index) ? ray : negative;
    }
    String found = "positive at ray " + positive + " and negative at ray " + negative;
    return fan.refuse(code, cell, "one sign of " + name(index), found);
  }

  private String name(int index) {
    Signs layout = signs.get(0);
    int n = layout.n;
    int d = layout.units / n;
    if (index < layout.units) {
      return "the pre-activation of unit " + index % d + " at time step " + (index / d + 1);
    }
    int pair = (index - layout.units) % (n * n);
    String value = index < layout.logit(0, 0) ? "x_" : "logit_";
    return value + pair / n + " - " + value + pair % n;
  }
}
