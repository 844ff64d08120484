package org.conewise.cone;

import java.util.List;
import java.util.Optional;
import org.conewise.exact.IntVector;
import org.conewise.exact.LinearForm;

/**
 * A full-dimensional pointed convex cone {@code {c_1 r_1 + … + c_m r_m : c_i ≥ 0}} in {@code n}
 * dimensions, none of whose generators is a sum of others: a {@link Sector} of the plane, a {@link
 * PolygonalCone} of space, or a {@link PolyhedralCone} beyond. Convexity is not validated here; the
 * kernel looks at every cell of a certificate.
 */
public sealed interface Cone permits Sector, PolygonalCone, PolyhedralCone {

  /**
   * A cone of the plane or of space, or a simplicial one.
   *
   * @param rays counter-clockwise in the plane and in space; beyond, {@code n} rays in any order
   * @throws IllegalArgumentException if there are too few rays, or rays of which the facets are not
   *     known
   */
  static Cone of(List<Ray> rays) {
    int n = rays.get(0).direction().dimension();
    if (rays.size() < n) {
      throw new IllegalArgumentException(rays.size() + " rays do not span a full cone");
    }
    return switch (n) {
      case 2 -> Sector.of(rays);
      case 3 -> new PolygonalCone(rays);
      default -> PolyhedralCone.simplicial(rays);
    };
  }

  static Cone of(Ray... rays) {
    return of(List.of(rays));
  }

  /**
   * The generators: counter-clockwise in the plane and in space (there as seen from outside the
   * unit sphere), in increasing order beyond.
   */
  List<Ray> rays();

  /** The facets: the two rays of a sector, the sides of a polygonal cone, and so on. */
  List<Facet> facets();

  /**
   * The pulling triangulation: a face that is no simplex is coned from its lowest ray over those of
   * its facets that miss that ray. As the order of the rays is that of their coordinates, two cones
   * that share a face triangulate it alike (De Loera, Rambau, Santos, Triangulations, 4.3.2).
   */
  List<Simplex> simplices();

  /**
   * Cuts the cone along the zero set of a form. A new ray appears on each edge on which the form
   * changes sign. Time O(m) in the plane and in space, O(m³) beyond.
   *
   * @param crossings known to all cones of a fan
   */
  Cut cut(LinearForm form, Crossings crossings);

  /** The same for a cone that has no neighbours. */
  default Cut cut(LinearForm form) {
    return cut(form, new Crossings());
  }

  /** The dimension of the space. */
  default int dimension() {
    return rays().get(0).direction().dimension();
  }

  /** A vector in the interior: the sum of the generators. */
  default IntVector interiorVector() {
    return rays().stream().map(Ray::direction).reduce(IntVector::plus).orElseThrow();
  }

  /** The part where a form is at least zero; empty if it has no interior. */
  default Optional<Cone> where(LinearForm form, Crossings crossings) {
    return cut(form, crossings).nonNegative(this);
  }
}
