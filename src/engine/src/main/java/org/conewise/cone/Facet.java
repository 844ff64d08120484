package org.conewise.cone;

import java.util.List;

/**
 * A facet of a cone, without orientation: one ray in the plane, two in space. Neighbouring cones of
 * a fan share a whole facet, so equal facets are how neighbours are found.
 *
 * @param rays in increasing order
 */
public record Facet(List<Ray> rays) {

  public Facet {
    rays = rays.size() == 2 ? inOrder(rays.get(0), rays.get(1)) : List.copyOf(rays);
  }

  private static List<Ray> inOrder(Ray first, Ray second) {
    return first.compareTo(second) <= 0 ? List.of(first, second) : List.of(second, first);
  }
}
