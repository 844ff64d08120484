package org.conewise.cone;

import java.util.ArrayList;
import java.util.List;

/** The pulling triangulation of a cone, given by which of its rays lie on each facet. */
final class Pulling {

  private final List<IndexSet> facets;
  private final List<IndexSet> simplices = new ArrayList<>();

  private Pulling(List<IndexSet> facets) {
    this.facets = facets;
  }

  /**
   * The simplices.
   *
   * @param rays in increasing order
   * @param facets the rays on each facet
   */
  static List<Simplex> simplices(List<Ray> rays, List<IndexSet> facets) {
    Pulling pulling = new Pulling(facets);
    int n = rays.get(0).direction().dimension();
    IndexSet none = IndexSet.of(rays.size(), place -> false);
    pulling.pull(IndexSet.all(rays.size()), n, none);
    return pulling.simplices.stream().map(simplex -> new Simplex(simplex.from(rays))).toList();
  }

  /**
   * Adds the simplices that have their other rays in a face. The recursion ends with the dimension.
   *
   * @param apexes the rays from which the face is coned
   */
  private void pull(IndexSet face, int dimension, IndexSet apexes) {
    if (face.size() == dimension) {
      simplices.add(face.or(apexes));
      return;
    }
    int apex = face.lowest();
    for (IndexSet facet : facetsOf(face, dimension)) {
      if (!facet.contains(apex)) {
        pull(facet, dimension - 1, apexes.with(apex));
      }
    }
  }

  /** The greatest proper faces of a face: its intersections with facets of the cone. */
  private List<IndexSet> facetsOf(IndexSet face, int dimension) {
    List<IndexSet> faces = new ArrayList<>();
    for (IndexSet facet : facets) {
      IndexSet common = face.and(facet);
      if (common.size() >= dimension - 1 && !common.equals(face)) {
        faces.add(common);
      }
    }
    return IndexSet.maximal(faces);
  }
}
