package org.conewise.cone;

import java.util.List;

/**
 * A facet of a cone, without orientation: one ray in the plane, two in space, {@code n − 1} or more
 * in {@code n} dimensions. Neighbouring cones of a fan share a whole facet, so equal facets are how
 * neighbours are found.
 *
 * @param rays in increasing order
 */
public record Facet(List<Ray> rays) {

  public Facet {
    rays = rays.stream().sorted().toList();
  }
}
