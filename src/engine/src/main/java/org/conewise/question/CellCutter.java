package org.conewise.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.conewise.cone.Cone;
import org.conewise.cone.Crossings;
import org.conewise.exact.LinearForm;
import org.conewise.exact.Threads;
import org.conewise.region.LinearRegion;
import org.conewise.region.Monitor;

/**
 * Cuts linear regions into cells. In a <em>winner cell</em> one logit is greatest; logits that are
 * equal on a whole region count as one. One input is wanted on the whole of a region, if the
 * enumeration started from the {@link LabelFan}.
 */
public final class CellCutter {

  private record Won(Cone cone, List<Integer> winners) {}

  private final Task task;
  private final Crossings crossings = new Crossings();

  private CellCutter(Task task) {
    this.task = task;
  }

  /**
   * The cells of all regions, a complete fan if the regions are one.
   *
   * @param regions a refinement of the label fan of the task; this is not checked
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
    CellCutter cutter = new CellCutter(task);
    Stream<LinearRegion> all = Threads.REGIONS.over(regions.stream(), regions.size());
    return all.peek(region -> monitor.pulse()).map(cutter::cells).flatMap(List::stream).toList();
  }

  private List<Cell> cells(LinearRegion region) {
    int wanted = task.wanted(region.cone().interiorVector());
    return winnerCells(region).stream()
        .map(won -> new Cell(region, won.cone(), wanted, won.winners()))
        .toList();
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
}
