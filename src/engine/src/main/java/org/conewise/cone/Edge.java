package org.conewise.cone;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A side of a cone of space, with the cone on its left, seen from outside. */
public record Edge(Ray from, Ray to) {

  /**
   * The boundary of cones whose interiors are disjoint: the edges that no two of them run through
   * in opposite directions. Time O(rays).
   *
   * @param cones of space
   */
  public static Set<Edge> boundary(Collection<Cone> cones) {
    Set<Edge> edges = new LinkedHashSet<>();
    for (Cone cone : cones) {
      List<Ray> rays = cone.rays();
      for (int i = 0; i < rays.size(); i++) {
        Ray from = rays.get(i);
        Ray to = rays.get((i + 1) % rays.size());
        if (!edges.remove(new Edge(to, from))) {
          edges.add(new Edge(from, to));
        }
      }
    }
    return edges;
  }
}
