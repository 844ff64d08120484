package org.conewise.cone;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.conewise.exact.LinearForm;

/**
 * A convex polygonal cone of space.
 *
 * @param rays three or more, counter-clockwise as seen from outside the unit sphere
 */
record PolygonalCone(List<Ray> rays) implements Cone {

  PolygonalCone {
    rays = List.copyOf(rays);
  }

  @Override
  public List<Facet> facets() {
    return IntStream.range(0, rays.size())
        .mapToObj(i -> new Facet(List.of(rays.get(i), successor(i))))
        .toList();
  }

  /** The fan of triangles from the lowest ray to the sides that miss it. */
  @Override
  public List<Simplex> simplices() {
    int lowest = rays.indexOf(Collections.min(rays));
    return IntStream.range(lowest + 1, lowest + rays.size() - 1)
        .map(i -> i % rays.size())
        .mapToObj(i -> new Simplex(List.of(rays.get(lowest), rays.get(i), successor(i))))
        .toList();
  }

  @Override
  public Cut cut(LinearForm form, Crossings crossings) {
    Signs signs = Signs.of(form, rays);
    return signs.change() ? parts(form, signs, crossings) : new Cut.Uncut(signs.inside());
  }

  private Cut.Parts parts(LinearForm form, Signs signs, Crossings crossings) {
    List<Ray> above = new ArrayList<>();
    List<Ray> below = new ArrayList<>();
    for (int i = 0; i < rays.size(); i++) {
      if (signs.at(i) >= 0) {
        above.add(rays.get(i));
      }
      if (signs.at(i) <= 0) {
        below.add(rays.get(i));
      }
      if (signs.at(i) * signs.at(i + 1) < 0) {
        Ray zero = crossings.between(rays.get(i), successor(i), form);
        above.add(zero);
        below.add(zero);
      }
    }
    return new Cut.Parts(new PolygonalCone(above), new PolygonalCone(below));
  }

  private Ray successor(int i) {
    return rays.get((i + 1) % rays.size());
  }
}
