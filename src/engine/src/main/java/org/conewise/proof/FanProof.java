package org.conewise.proof;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.conewise.cone.Ray;
import org.conewise.exact.IntVector;
import org.conewise.question.Cell;
import org.conewise.region.ActivationPattern;

/**
 * A complete fan of simplicial cones, grouped by activation pattern: all that a checker needs
 * besides the network and the question. It depends on the cells alone, not on their order.
 *
 * @param direction a vector in no hyperplane that a facet of a simplex spans
 * @param rays in increasing order
 * @param regions in increasing order of their patterns
 */
record FanProof(IntVector direction, List<Ray> rays, List<PatternRegion> regions) {

  FanProof {
    rays = List.copyOf(rays);
    regions = List.copyOf(regions);
  }

  /**
   * Triangulates the cells of a complete fan. Time and memory linear in the number of simplices,
   * which for {@code n} inputs may be many times that of the cells.
   *
   * @param pulse is run at every region; it may end the work by throwing an unchecked exception
   */
  static FanProof of(List<Cell> cells, Runnable pulse) {
    RayNumbers numbers = RayNumbers.of(cells.stream().map(Cell::cone).toList());
    Map<ActivationPattern, List<Cell>> byPattern =
        cells.stream().collect(groupingBy(cell -> cell.region().pattern()));
    List<PatternRegion> regions =
        byPattern.keySet().stream().sorted().toList().parallelStream()
            .peek(pattern -> pulse.run())
            .map(pattern -> PatternRegion.of(pattern, byPattern.get(pattern), numbers))
            .toList();
    IntVector direction =
        GenericDirection.of(
            numbers.rays(), regions.stream().map(PatternRegion::simplices).toList(), pulse);
    return new FanProof(direction, numbers.rays(), regions);
  }
}
