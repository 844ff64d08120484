package org.conewise.question;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.conewise.cone.Cone;
import org.conewise.cone.Cut;
import org.conewise.exact.LinearForm;
import org.conewise.region.LinearRegion;

/**
 * Cuts linear regions where the greatest logit changes. The order of the inputs is constant on a
 * linear region already.
 */
public final class CellCutter {

  /** Below so many regions, starting threads would cost more than it saves. */
  private static final int FEW = 500;

  private record Candidate(Cone cone, List<Integer> winners) {}

  private CellCutter() {}

  /**
   * The cells of all regions.
   *
   * @throws IllegalArgumentException if the task is not defined for the number of inputs
   */
  public static List<Cell> cut(List<LinearRegion> regions, Task task) {
    Stream<LinearRegion> all = regions.size() < FEW ? regions.stream() : regions.parallelStream();
    return all.flatMap(region -> cells(region, task)).toList();
  }

  private static Stream<Cell> cells(LinearRegion region, Task task) {
    int wanted = task.wanted(region.cone());
    return candidates(region).stream()
        .map(candidate -> new Cell(region, candidate.cone(), wanted, candidate.winners()));
  }

  /** Lets each logit in turn challenge the winners among those before it. */
  private static List<Candidate> candidates(LinearRegion region) {
    List<Candidate> candidates = List.of(new Candidate(region.cone(), List.of(0)));
    for (int challenger = 1; challenger <= region.logitDifferences().size(); challenger++) {
      List<Candidate> finer = new ArrayList<>();
      for (Candidate candidate : candidates) {
        int champion = candidate.winners().get(0);
        challenge(candidate, challenger, region.lead(challenger, champion), finer);
      }
      candidates = finer;
    }
    return candidates;
  }

  private static void challenge(
      Candidate candidate, int challenger, LinearForm lead, List<Candidate> result) {
    Cut cut = candidate.cone().cut(lead);
    if (cut instanceof Cut.Parts parts) {
      result.add(new Candidate(parts.positive(), List.of(challenger)));
      result.add(new Candidate(parts.negative(), candidate.winners()));
      return;
    }
    List<Integer> winners =
        switch (((Cut.Uncut) cut).sign()) {
          case 1 -> List.of(challenger);
          case 0 -> joined(candidate.winners(), challenger);
          default -> candidate.winners();
        };
    result.add(new Candidate(candidate.cone(), winners));
  }

  private static List<Integer> joined(List<Integer> winners, int challenger) {
    List<Integer> longer = new ArrayList<>(winners);
    longer.add(challenger);
    return List.copyOf(longer);
  }
}
