package org.conewise.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conewise.cone.Cone;
import org.conewise.cone.Cut;
import org.conewise.cone.Ray;
import org.conewise.exact.LinearForm;
import org.conewise.task.Cell;

/**
 * The outline of a set of cells in space, inside a half-space. Edges that two cells of the set run
 * through in opposite directions cancel; the rest form closed loops, counter-clockwise around the
 * set and clockwise around its holes.
 */
final class Outline {

  private record Edge(Ray from, Ray to) {}

  private Outline() {}

  /** The loops, each a list of rays. */
  static List<List<Ray>> of(List<Cell> cells, LinearForm inside) {
    Set<Edge> edges = new LinkedHashSet<>();
    for (Cell cell : cells) {
      Cut cut = cell.cone().cut(inside);
      if (cut instanceof Cut.Parts parts) {
        add(parts.positive(), edges);
      } else if (((Cut.Uncut) cut).sign() > 0) {
        add(cell.cone(), edges);
      }
    }
    return loops(edges);
  }

  private static void add(Cone cone, Set<Edge> edges) {
    List<Ray> rays = cone.rays();
    for (int i = 0; i < rays.size(); i++) {
      Ray from = rays.get(i);
      Ray to = rays.get((i + 1) % rays.size());
      if (!edges.remove(new Edge(to, from))) {
        edges.add(new Edge(from, to));
      }
    }
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
