package org.conewise.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conewise.cone.Cone;
import org.conewise.cone.Crossings;
import org.conewise.cone.Cut;
import org.conewise.exact.LinearForm;
import org.conewise.exact.Threads;
import org.conewise.region.LinearRegion;
import org.conewise.region.Monitor;

/**
 * Cuts linear regions into cells, the common refinement of two fans. In a <em>label cell</em> one
 * input is wanted and one set of inputs is above it; so the sums of the {@code r} and of the {@code
 * r + 1} greatest inputs are linear there, if {@code r} are above. In a <em>winner cell</em> one
 * logit is greatest; logits that are equal on a whole region count as one.
 */
public final class CellCutter {

  private record Won(Cone cone, List<Integer> winners) {}

  private final int rank;
  private final int n;

  private final Crossings crossings = new Crossings();

  /** For inputs {@code a} and {@code b}, the form {@code x_a − x_b}. */
  private final List<List<LinearForm>> comparisons;

  private CellCutter(int rank, int n) {
    this.rank = rank;
    this.n = n;
    comparisons = comparisons(n);
  }

  private static List<List<LinearForm>> comparisons(int n) {
    return IntStream.range(0, n)
        .mapToObj(a -> IntStream.range(0, n).mapToObj(b -> LinearForm.difference(n, a, b)).toList())
        .toList();
  }

  /**
   * The cells of all regions, a complete fan if the regions are one.
   *
   * @throws IllegalArgumentException if the task is not defined for the number of inputs
   */
  public static List<Cell> cut(List<LinearRegion> regions, Task task) {
    return cut(regions, task, Monitor.NONE);
  }

  /**
   * The same, watched.
   *
   * @throws IllegalArgumentException if the task is not defined for the number of inputs
   */
  public static List<Cell> cut(List<LinearRegion> regions, Task task, Monitor monitor) {
    int n = regions.get(0).cone().dimension();
    if (!task.isDefinedFor(n)) {
      throw new IllegalArgumentException(task.label() + " is not defined for " + n + " inputs");
    }
    CellCutter cutter = new CellCutter(task.rank(n), n);
    Stream<LinearRegion> all = Threads.REGIONS.over(regions.stream(), regions.size());
    return all.peek(region -> monitor.pulse()).map(cutter::cells).flatMap(List::stream).toList();
  }

  private List<Cell> cells(LinearRegion region) {
    List<Cell> cells = new ArrayList<>();
    for (Won won : winnerCells(region)) {
      for (int wanted = 0; wanted < n; wanted++) {
        for (Cone cone : labelCells(won.cone(), wanted, 0, 0)) {
          cells.add(new Cell(region, cone, wanted, won.winners()));
        }
      }
    }
    return cells;
  }

  /** For each logit that is greatest somewhere inside, the part where it is. */
  private List<Won> winnerCells(LinearRegion region) {
    List<List<Integer>> logits = distinctLogits(region);
    List<Won> cells = new ArrayList<>();
    for (List<Integer> winners : logits) {
      Optional<Cone> cell = Optional.of(region.cone());
      for (List<Integer> rivals : logits) {
        if (!rivals.equals(winners)) {
          cell = cell.flatMap(part -> part.where(lead(region, winners, rivals), crossings));
        }
      }
      cell.ifPresent(cone -> cells.add(new Won(cone, winners)));
    }
    return cells;
  }

  private static LinearForm lead(LinearRegion region, List<Integer> first, List<Integer> second) {
    return region.lead(first.get(0), second.get(0));
  }

  /** The indices of the logits, those of equal logits together. */
  private static List<List<Integer>> distinctLogits(LinearRegion region) {
    List<LinearForm> forms = new ArrayList<>();
    List<List<Integer>> indices = new ArrayList<>();
    for (int a = 0; a <= region.logitDifferences().size(); a++) {
      LinearForm form = region.relative(a);
      if (!forms.contains(form)) {
        forms.add(form);
        indices.add(new ArrayList<>());
      }
      indices.get(forms.indexOf(form)).add(a);
    }
    return indices.stream().map(List::copyOf).toList();
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
    Cut cut = cone.cut(comparisons.get(next).get(wanted), crossings);
    List<Cone> cells = new ArrayList<>();
    cut.nonNegative(cone)
        .ifPresent(part -> cells.addAll(labelCells(part, wanted, next + 1, above + 1)));
    cut.nonPositive(cone)
        .ifPresent(part -> cells.addAll(labelCells(part, wanted, next + 1, above)));
    return cells;
  }
}
