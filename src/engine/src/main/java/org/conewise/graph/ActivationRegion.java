package org.conewise.graph;

import java.util.List;
import org.conewise.question.Cell;
import org.conewise.region.ActivationPattern;

/**
 * All inputs with one activation pattern: a convex cone, here as the union of its cells.
 *
 * @param id its number in the order of the fan, from 0
 */
public record ActivationRegion(int id, ActivationPattern pattern, List<Cell> cells) {

  public ActivationRegion {
    cells = List.copyOf(cells);
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof ActivationRegion other && id == other.id;
  }

  @Override
  public int hashCode() {
    return Integer.hashCode(id);
  }
}
