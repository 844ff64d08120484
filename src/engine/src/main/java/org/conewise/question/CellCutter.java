package org.conewise.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * enumeration started from the {@link LabelFan}; where the answer of a reference is wanted, the
 * winner cells of both networks are cut with each other.
 */
public final class CellCutter {

  private record Won(Cone cone, List<Integer> winners) {}

  private final Wanted wanted;
  private final Crossings crossings = new Crossings();

  private CellCutter(Wanted wanted) {
    this.wanted = wanted;
  }

  /**
   * The cells of all regions, a complete fan if the regions are one.
   *
   * @param regions of the network and of the reference, or a refinement of the label fan of the
   *     task; this is not checked
   * @throws IllegalArgumentException if the task is not defined for the number of inputs
   */
  public static List<Cell> cut(List<LinearRegion> regions, Wanted wanted) {
    return cut(regions, wanted, Monitor.NONE);
  }

  /**
   * The same, watched.
   *
   * @throws IllegalArgumentException if the task is not defined for the number of inputs
   */
  public static List<Cell> cut(List<LinearRegion> regions, Wanted wanted, Monitor monitor) {
    CellCutter cutter = new CellCutter(wanted);
    Stream<LinearRegion> all = Threads.REGIONS.over(regions.stream(), regions.size());
    return all.peek(region -> monitor.pulse()).map(cutter::cells).flatMap(List::stream).toList();
  }

  private List<Cell> cells(LinearRegion region) {
    List<Won> cells = winnerCells(region.cone(), region.logitDifferences());
    return wanted.match(
        task -> labelled(region, cells, task), reference -> compared(region, cells));
  }

  private static List<Cell> labelled(LinearRegion region, List<Won> cells, Task task) {
    List<Integer> right = List.of(task.wanted(region.cone().interiorVector()));
    return cells.stream().map(won -> new Cell(region, won.cone(), right, won.winners())).toList();
  }

  private List<Cell> compared(LinearRegion region, List<Won> cells) {
    List<LinearForm> reference = region.referenceDifferences().orElseThrow();
    return cells.stream()
        .flatMap(
            won ->
                winnerCells(won.cone(), reference).stream()
                    .map(part -> new Cell(region, part.cone(), part.winners(), won.winners())))
        .toList();
  }

  /** For each logit that is greatest somewhere inside a cone, the part where it is. */
  private List<Won> winnerCells(Cone whole, List<LinearForm> differences) {
    Map<LinearForm, List<Integer>> logits = distinctLogits(whole.dimension(), differences);
    List<Won> cells = new ArrayList<>();
    logits.forEach(
        (form, winners) -> {
          Optional<Cone> cell = Optional.of(whole);
          for (LinearForm rival : logits.keySet()) {
            if (!rival.equals(form)) {
              cell = cell.flatMap(part -> part.where(form.minus(rival), crossings));
            }
          }
          cell.ifPresent(cone -> cells.add(new Won(cone, List.copyOf(winners))));
        });
    return cells;
  }

  /**
   * For each logit, less the first, the indices where it is found; those of equal ones together.
   */
  private static Map<LinearForm, List<Integer>> distinctLogits(
      int n, List<LinearForm> differences) {
    Map<LinearForm, List<Integer>> indices = new LinkedHashMap<>();
    indices.computeIfAbsent(LinearForm.zero(n), form -> new ArrayList<>()).add(0);
    for (int a = 1; a <= differences.size(); a++) {
      indices.computeIfAbsent(differences.get(a - 1), form -> new ArrayList<>()).add(a);
    }
    return indices;
  }
}
