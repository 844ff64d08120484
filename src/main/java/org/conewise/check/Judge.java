package org.conewise.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Step 5 of the format page, which rests on one theorem: if no pre-activation is positive at one
 * generator of a cone and negative at another, the network is linear on the cone; and a linear
 * function without such a conflict keeps its sign on the cone.
 */
final class Judge {
  private record Verdict(boolean isWrong, boolean isTied, Optional<Rejection> refusal) {}

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
   * @throws Rejection {@code R07}, {@code R08} or {@code R09}, for the first cell that fails
   */
  Judge(Network network, Certificate certificate, Fan fan) throws Rejection {
    this.certificate = certificate;
    this.fan = fan;
    n = fan.dimension();
    evaluation = new Evaluation(network, n, fan.rays());
    List<Verdict> verdicts = fan.cells().parallelStream().map(this::verdict).toList();
    for (int i = 0; i < verdicts.size(); i++) {
      Verdict verdict = verdicts.get(i);
      if (verdict.refusal.isPresent()) {
        throw verdict.refusal.get();
      }
      if (verdict.isWrong) {
        wrong.add(fan.cells().get(i));
      }
      if (verdict.isTied) {
        tied.add(fan.cells().get(i));
      }
    }
  }

  private Verdict verdict(List<Integer> cell) {
    List<Signs> stages = evaluation.stages(cell);
    int last = stages.size() - 1;
    if (last < evaluation.logits) {
      return refuse(Code.R07_SIGN_CONFLICT, cell, last, stages.get(last));
    }
    Signs inputs = stages.get(Evaluation.INPUTS);
    List<Integer> wanted = indices(a -> isWanted(inputs, a));
    if (wanted.isEmpty()) {
      return refuse(Code.R08_LABEL_CONFLICT, cell, Evaluation.INPUTS, inputs);
    }
    Signs logits = stages.get(last);
    List<Integer> winners = indices(a -> wins(logits, a));
    if (winners.isEmpty()) {
      return refuse(Code.R09_WINNER_CONFLICT, cell, last, logits);
    }
    boolean isTied = winners.size() > 1;
    boolean isRight = winners.get(0).equals(wanted.get(0));
    boolean isWrong = !isRight || (isTied && certificate.ties().equals("wrong"));
    return new Verdict(isWrong, isTied, Optional.empty());
  }

  /** Whether {@code a} is wanted on a whole cell; at most one index is, as the cell is not flat. */
  private boolean isWanted(Signs inputs, int a) {
    IntPredicate atLeast = b -> !inputs.negative().get(b * n + a);
    IntPredicate atMost = b -> !inputs.positive().get(b * n + a);
    boolean constant = indices(atLeast.or(atMost)).size() == n;
    return constant && indices(atLeast.and(b -> b != a)).size() == certificate.wantedRank();
  }

  /** Whether the logit of {@code a} is nowhere on a cell less than another. */
  private boolean wins(Signs logits, int a) {
    return indices(b -> logits.negative().get(a * n + b)).isEmpty();
  }

  private List<Integer> indices(IntPredicate predicate) {
    return IntStream.range(0, n).filter(predicate).boxed().toList();
  }

  /** Refuses a cell for the first value that is positive here and negative there. */
  private Verdict refuse(Code code, List<Integer> cell, int stage, Signs signs) {
    int index = signs.conflict();
    IntPredicate positive = ray -> evaluation.at(stage, ray).positive().get(index);
    IntPredicate negative = ray -> evaluation.at(stage, ray).negative().get(index);
    String found =
        "positive at ray %d and negative at ray %d"
            .formatted(first(cell, positive), first(cell, negative));
    return new Verdict(
        true,
        true,
        Optional.of(fan.refuse(code, cell, "one sign of " + name(stage, index), found)));
  }

  private static int first(List<Integer> cell, IntPredicate predicate) {
    return cell.stream().mapToInt(ray -> ray).filter(predicate).findFirst().orElseThrow();
  }

  private String name(int stage, int index) {
    if (stage != Evaluation.INPUTS && stage != evaluation.logits) {
      return "the pre-activation of unit " + index + " at time step " + stage;
    }
    String value = stage == Evaluation.INPUTS ? "x_" : "logit_";
    return value + index / n + " - " + value + index % n;
  }
}
