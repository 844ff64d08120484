package org.conewise.cone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.conewise.exact.LinearForm;

/**
 * A convex polyhedral cone in four or more dimensions. As the generators alone do not tell which of
 * them lie on a facet, that is kept beside them. Cones with the same generators are equal.
 */
final class PolyhedralCone implements Cone {

  private final List<Ray> rays;
  private final List<IndexSet> facets;

  private PolyhedralCone(List<Ray> rays, List<IndexSet> facets) {
    this.rays = List.copyOf(rays);
    this.facets = List.copyOf(facets);
  }

  /**
   * The cone of {@code n} independent rays: each lies on all facets but one.
   *
   * @throws IllegalArgumentException if there are more than {@code n} rays
   */
  static PolyhedralCone simplicial(List<Ray> rays) {
    int n = rays.get(0).direction().dimension();
    if (rays.size() != n) {
      throw new IllegalArgumentException("the facets of " + rays.size() + " rays are not known");
    }
    List<IndexSet> facets =
        IntStream.range(0, n).mapToObj(off -> IndexSet.of(n, place -> place != off)).toList();
    return new PolyhedralCone(rays.stream().sorted().toList(), facets);
  }

  /**
   * The cone of some corners. The planes that cross it nowhere include those of its facets; the
   * facets are the greatest sets of corners, short of all, that lie on one plane.
   *
   * @param planes the number of planes, none of which has corners on both sides
   */
  static PolyhedralCone of(List<Corner> corners, int planes) {
    List<Corner> sorted = new ArrayList<>(corners);
    sorted.sort(Comparator.comparing(Corner::ray));
    int least = sorted.get(0).ray().direction().dimension() - 1;
    List<IndexSet> faces = new ArrayList<>();
    for (IndexSet face : IndexSet.onPlanes(on(sorted, planes), planes)) {
      if (face.size() >= least && face.size() < sorted.size()) {
        faces.add(face);
      }
    }
    List<Ray> rays = new ArrayList<>(sorted.size());
    sorted.forEach(corner -> rays.add(corner.ray()));
    return new PolyhedralCone(rays, IndexSet.maximal(faces));
  }

  private static List<IndexSet> on(List<Corner> corners, int planes) {
    List<IndexSet> on = new ArrayList<>(corners.size());
    corners.forEach(c -> on.add(IndexSet.outside(planes, c.positive(), c.negative())));
    return on;
  }

  @Override
  public List<Ray> rays() {
    return rays;
  }

  int facetCount() {
    return facets.size();
  }

  /** The sign at a ray of the form that vanishes on a facet and is positive inside the cone. */
  int signAt(int ray, int facet) {
    return facets.get(facet).contains(ray) ? 0 : 1;
  }

  @Override
  public List<Facet> facets() {
    return facets.stream().map(facet -> new Facet(facet.from(rays))).toList();
  }

  @Override
  public List<Simplex> simplices() {
    return Pulling.simplices(rays, facets);
  }

  @Override
  public Cut cut(LinearForm form, Crossings crossings) {
    Signs signs = Signs.of(form, rays);
    if (!signs.change()) {
      return new Cut.Uncut(signs.inside());
    }
    List<Arrangement.Chamber> parts = PolyhedralSplitting.chambers(this, List.of(form), crossings);
    return new Cut.Parts(parts.get(0).cone(), parts.get(1).cone());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PolyhedralCone that && rays.equals(that.rays);
  }

  @Override
  public int hashCode() {
    return rays.hashCode();
  }

  @Override
  public String toString() {
    return "PolyhedralCone" + rays;
  }
}
