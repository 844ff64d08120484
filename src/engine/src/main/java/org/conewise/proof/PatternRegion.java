package org.conewise.proof;

import java.util.List;
import org.conewise.question.Cell;
import org.conewise.region.ActivationPattern;

/**
 * The simplices of all cells with one activation pattern, in increasing order.
 *
 * @param pattern which units are positive there
 */
record PatternRegion(ActivationPattern pattern, List<SimplexNumbers> simplices) {

  PatternRegion {
    simplices = List.copyOf(simplices);
  }

  /** Triangulates cells that share a pattern. */
  static PatternRegion of(ActivationPattern pattern, List<Cell> cells, RayNumbers numbers) {
    return new PatternRegion(
        pattern,
        cells.stream()
            .flatMap(cell -> cell.cone().simplices().stream())
            .map(simplex -> SimplexNumbers.of(simplex, numbers))
            .sorted()
            .toList());
  }
}
