package org.conewise.check.fan;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.conewise.check.Code;
import org.conewise.check.Rejection;
import org.conewise.check.network.LinearPiece;
import org.conewise.check.network.Problem;

/**
 * Step 7 of the format page, which rests on one theorem: if no pre-activation is positive at one
 * generator of a cone and negative at another, the network is linear on the cone; and a linear
 * function without such a conflict keeps its sign on the cone. A ray is evaluated once, with the
 * forms of the first region that has it: by induction over the time steps, these have the values of
 * the network there if their signs agree with the pattern. If they do not, the first that does not
 * is a value of the network.
 */
final class Judge {
  private final FanCertificate certificate;
  private final Fan fan;
  private final Problem problem;
  private final int n;
  private final int outputs;
  private final Map<Integer, RaySigns> known = new HashMap<>();
  private final Judgement judgement = new Judgement(new BitSet(), new BitSet());

  Judge(FanCertificate certificate, Fan fan, Problem problem) {
    this.certificate = certificate;
    this.fan = fan;
    this.problem = problem;
    n = certificate.dimension();
    outputs = problem.network().outputs();
  }

  /** Runs the networks on every cell and judges it. */
  Judgement judge() throws Rejection {
    LinearPiece piece = LinearPiece.allOff(problem.network());
    int cell = 0;
    for (Region region : certificate.regions()) {
      piece = piece.switched(region.switched());
      requireForms(piece, cell);
      for (int i = 0; i < region.cells().size(); i++) {
        judge(cell, piece);
        cell++;
      }
    }
    return judgement;
  }

  private void judge(int cell, LinearPiece piece) throws Rejection {
    fan.pulse().run();
    BitSet less = new BitSet();
    BitSet winners = new BitSet();
    winners.set(0, 2 * outputs);
    for (int i = 0; i < n; i++) {
      int ray = fan.cells().get(cell).ray(i);
      RaySigns signs =
          known.computeIfAbsent(ray, any -> RaySigns.of(piece, certificate.rays().get(ray)));
      requireSigns(cell, ray, signs, piece);
      less.or(signs.less());
      winners.and(signs.winners());
    }
    BitSet given = winners.get(0, outputs);
    BitSet wanted = winners.get(outputs, 2 * outputs);
    if (problem.rank().isPresent()) {
      wanted.set(requireLabel(cell, less, problem.rank().getAsInt()));
    }
    requireWinner(cell, given);
    requireWinner(cell, wanted);
    boolean isTied = given.cardinality() > 1 || wanted.cardinality() > 1;
    judgement.tied().set(cell, isTied);
    boolean isWrong = problem.question().isWrong(given.nextSetBit(0), wanted.nextSetBit(0), isTied);
    judgement.wrong().set(cell, isWrong);
  }

  /**
   * Rule {@code R07}, its last part: what is on is positive somewhere. On a cell with interior
   * points a form that is nowhere negative is positive at a ray exactly if it is not 0.
   */
  private void requireForms(LinearPiece piece, int cell) throws Rejection {
    OptionalInt zero = piece.firstZero();
    if (zero.isPresent()) {
      String expected = "a positive value of " + name(zero.getAsInt()) + ", which is on";
      throw fan.refusal(Code.R07_SIGN_CONFLICT, cell, expected, "the value 0");
    }
  }

  /** Rule {@code R07}: what is positive is on, and what is negative is off. */
  private void requireSigns(int cell, int ray, RaySigns signs, LinearPiece piece) throws Rejection {
    BitSet conflicts = piece.on();
    conflicts.xor(signs.positive());
    conflicts.and(signs.nonzero());
    if (!conflicts.isEmpty()) {
      int unit = conflicts.nextSetBit(0);
      boolean positive = signs.positive().get(unit);
      String expected =
          name(unit) + (positive ? " to be off, not positive" : " to be on, not negative");
      String found = (positive ? "positive" : "negative") + " at ray " + ray;
      throw fan.refusal(Code.R07_SIGN_CONFLICT, cell, expected, found);
    }
  }

  /** Rule {@code R08}: one index is wanted on the whole cell. At most one is, by its rank. */
  private int requireLabel(int cell, BitSet less, int rank) throws Rejection {
    for (int a = 0; a < n; a++) {
      int greater = 0;
      boolean constant = true;
      for (int b = 0; b < n; b++) {
        boolean atLeast = !less.get(b * n + a);
        constant &= atLeast || !less.get(a * n + b);
        greater += atLeast && b != a ? 1 : 0;
      }
      if (constant && greater == rank) {
        return a;
      }
    }
    String expected = "one input that " + rank + " others exceed";
    throw fan.refusal(Code.R08_LABEL_CONFLICT, cell, expected, "another order");
  }

  /** Rule {@code R09}: one index has the greatest logit at all rays. */
  private void requireWinner(int cell, BitSet winners) throws Rejection {
    if (winners.isEmpty()) {
      String found = "none";
      throw fan.refusal(Code.R09_WINNER_CONFLICT, cell, "one index of a greatest logit", found);
    }
  }

  private String name(int unit) {
    return "the pre-activation of " + problem.network().name(unit);
  }
}
