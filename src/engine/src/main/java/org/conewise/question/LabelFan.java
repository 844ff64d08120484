package org.conewise.question;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.conewise.cone.Cone;
import org.conewise.cone.Crossings;
import org.conewise.cone.Cut;
import org.conewise.cone.Orthants;
import org.conewise.exact.LinearForm;

/**
 * The complete fan that refines the orthants and that has one right answer on each of its cones. On
 * a cone one input is wanted and one set of inputs is above it; so the sums of the {@code r} and of
 * the {@code r + 1} greatest inputs are linear there, if {@code r} are above.
 */
public final class LabelFan {

  private final int rank;
  private final int n;
  private final Crossings crossings = new Crossings();

  private LabelFan(int rank, int n) {
    this.rank = rank;
    this.n = n;
  }

  /**
   * The cones for {@code n} inputs.
   *
   * @throws IllegalArgumentException if the task is not defined for so many
   */
  public static List<Cone> of(Task task, int n) {
    if (!task.isDefinedFor(n)) {
      throw new IllegalArgumentException(task.label() + " is not defined for " + n + " inputs");
    }
    LabelFan fan = new LabelFan(task.rank(n), n);
    return Orthants.of(n).stream()
        .flatMap(
            orthant ->
                IntStream.range(0, n)
                    .boxed()
                    .flatMap(wanted -> fan.labelCells(orthant, wanted, 0, 0).stream()))
        .toList();
  }

  /**
   * The parts on which an input has the wanted rank and one set of inputs is above it.
   *
   * @param next the first input that is not yet compared with the wanted one
   * @param above how many of those before are above it
   */
  private List<Cone> labelCells(Cone cone, int wanted, int next, int above) {
    int below = next - above - (wanted < next ? 1 : 0);
    if (above > rank || below > n - 1 - rank) {
      return List.of();
    }
    if (next == n) {
      return List.of(cone);
    }
    if (next == wanted) {
      return labelCells(cone, wanted, next + 1, above);
    }
    Cut cut = cone.cut(LinearForm.difference(n, next, wanted), crossings);
    List<Cone> cells = new ArrayList<>();
    cut.nonNegative(cone)
        .ifPresent(part -> cells.addAll(labelCells(part, wanted, next + 1, above + 1)));
    cut.nonPositive(cone)
        .ifPresent(part -> cells.addAll(labelCells(part, wanted, next + 1, above)));
    return cells;
  }
}
