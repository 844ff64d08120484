package org.conewise.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conewise.cone.Cone;
import org.conewise.cone.Crossings;
import org.conewise.cone.Cut;
import org.conewise.exact.LinearForm;
import org.conewise.region.LinearRegion;

/**
 * Cuts linear regions into cells, the common refinement of two fans. In a <em>label cell</em> one
 * input is wanted and one set of inputs is above it; so the sums of the {@code r} and of the {@code
 * r + 1} greatest inputs are linear there, if {@code r} are above. In a <em>winner cell</em> one
 * logit is greatest; logits that are equal on a whole region count as one.
 */
public final class CellCutter {

  /** Below so many regions, starting threads would cost more than it saves. */
  private static final int FEW = 500;

  private record Labelled(Cone cone, int wanted) {}

  private record Won(Cone cone, List<Integer> winners) {}

  private final int rank;
  private final int n;

  private final Crossings crossings = new Crossings();

  private CellCutter(int rank, int n) {
    this.rank = rank;
    this.n = n;
  }

  /**
   * The cells of all regions, a complete fan if the regions are one.
   *
   * @throws IllegalArgumentException if the task is not defined for the number of inputs
   */
  public static List<Cell> cut(List<LinearRegion> regions, Task task) {
    int n = regions.get(0).cone().dimension();
    if (!task.isDefinedFor(n)) {
      throw new IllegalArgumentException(task.label() + " is not defined for " + n + " inputs");
    }
    CellCutter cutter = new CellCutter(task.rank(n), n);
    Stream<LinearRegion> all = regions.size() < FEW ? regions.stream() : regions.parallelStream();
    return all.flatMap(cutter::cells).toList();
  }

  private Stream<Cell> cells(LinearRegion region) {
    List<Cell> cells = new ArrayList<>();
    for (Won won : winnerCells(region)) {
      for (Labelled labelled : labelCells(won.cone())) {
        cells.add(new Cell(region, labelled.cone(), labelled.wanted(), won.winners()));
      }
    }
    return cells.stream();
  }

  /** For each logit that is greatest somewhere inside, the part where it is. */
  private List<Won> winnerCells(LinearRegion region) {
    Map<LinearForm, List<Integer>> logits = logits(region);
    List<Won> cells = new ArrayList<>();
    for (List<Integer> winners : logits.values()) {
      List<LinearForm> leads =
          logits.values().stream()
              .filter(others -> !others.equals(winners))
              .map(others -> region.lead(winners.get(0), others.get(0)))
              .toList();
      region.cone().where(leads, crossings).ifPresent(cone -> cells.add(new Won(cone, winners)));
    }
    return cells;
  }

  /** The logits, less the first of them, each with the indices that have it. */
  private static Map<LinearForm, List<Integer>> logits(LinearRegion region) {
    Map<LinearForm, List<Integer>> logits = new LinkedHashMap<>();
    for (int a = 0; a <= region.logitDifferences().size(); a++) {
      logits.computeIfAbsent(region.lead(a, 0), form -> new ArrayList<>()).add(a);
    }
    logits.replaceAll((form, indices) -> List.copyOf(indices));
    return logits;
  }

  /** For each input that is of the wanted rank somewhere inside, the parts where it is. */
  private List<Labelled> labelCells(Cone cone) {
    return IntStream.range(0, n)
        .boxed()
        .flatMap(
            wanted -> parts(cone, wanted, 0, 0).stream().map(part -> new Labelled(part, wanted)))
        .toList();
  }

  /**
   * The parts on which an input has the wanted rank and is comparable with every other from {@code
   * next} on; it is so with those before.
   *
   * @param above how many of those before are above it
   */
  private List<Cone> parts(Cone cone, int wanted, int next, int above) {
    int below = next - above - (wanted < next ? 1 : 0);
    if (above > rank || below > n - 1 - rank) {
      return List.of();
    }
    if (next == n) {
      return List.of(cone);
    }
    if (next == wanted) {
      return parts(cone, wanted, next + 1, above);
    }
    Cut cut = cone.cut(LinearForm.difference(n, next, wanted), crossings);
    List<Cone> parts = new ArrayList<>();
    cut.nonNegative(cone).ifPresent(part -> parts.addAll(parts(part, wanted, next + 1, above + 1)));
    cut.nonPositive(cone).ifPresent(part -> parts.addAll(parts(part, wanted, next + 1, above)));
    return parts;
  }
}
