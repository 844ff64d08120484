package org.conewise.draw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conewise.cone.Cone;
import org.conewise.cone.Cut;
import org.conewise.cone.Edge;
import org.conewise.cone.Ray;
import org.conewise.exact.LinearForm;
import org.conewise.question.Cell;

/**
 * The outline of a set of cells in space, inside a half-space. Edges that two cells of the set run
 * through in opposite directions cancel; the rest form closed loops, counter-clockwise around the
 * set and clockwise around its holes.
 */
final class Outline {

  private Outline() {}

  /** The loops, each a list of rays. */
  static List<List<Ray>> of(List<Cell> cells, LinearForm inside) {
    List<Cone> cones = new ArrayList<>();
    for (Cell cell : cells) {
      Cut cut = cell.cone().cut(inside);
      if (cut instanceof Cut.Parts parts) {
        cones.add(parts.positive());
      } else if (((Cut.Uncut) cut).sign() > 0) {
        cones.add(cell.cone());
      }
    }
    return loops(Edge.boundary(cones));
  }

  /** However edges are joined where loops touch, the loops wind around the same points. */
  private static List<List<Ray>> loops(Set<Edge> edges) {
    Map<Ray, List<Ray>> next = new LinkedHashMap<>();
    edges.forEach(edge -> next.computeIfAbsent(edge.from(), r -> new ArrayList<>()).add(edge.to()));
    List<List<Ray>> loops = new ArrayList<>();
    for (Ray start : next.keySet()) {
      while (!next.get(start).isEmpty()) {
        loops.add(loop(start, next));
      }
    }
    return loops;
  }

  private static List<Ray> loop(Ray start, Map<Ray, List<Ray>> next) {
    List<Ray> loop = new ArrayList<>();
    Ray ray = start;
    do {
      loop.add(ray);
      List<Ray> ways = next.get(ray);
      ray = ways.remove(ways.size() - 1);
    } while (!ray.equals(start));
    return loop;
  }
}
