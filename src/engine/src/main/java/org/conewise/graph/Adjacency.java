package org.conewise.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conewise.cone.Facet;
import org.conewise.question.Cell;

/** Which cells of a complete fan share a facet. */
final class Adjacency {

  /** Two cells, by number, and the facet between them. */
  record Neighbours(int first, int second, Facet facet) {}

  private Adjacency() {}

  /**
   * All pairs of neighbours. Time linear in the number of facets.
   *
   * @throws IllegalStateException if a facet does not belong to exactly two cells, so that the fan
   *     is not complete
   */
  static List<Neighbours> of(List<Cell> cells) {
    List<Neighbours> pairs = new ArrayList<>();
    Map<Facet, Integer> open = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      for (Facet facet : cells.get(i).cone().facets()) {
        Integer other = open.remove(facet);
        if (other == null) {
          open.put(facet, i);
        } else {
          pairs.add(new Neighbours(other, i, facet));
        }
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalStateException("facets without a neighbour: " + open.keySet());
    }
    return pairs;
  }
}
