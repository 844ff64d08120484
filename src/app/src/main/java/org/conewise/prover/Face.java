package org.conewise.prover;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conewise.cone.Cone;
import org.conewise.cone.Facet;
import org.conewise.cone.FacetForms;
import org.conewise.cone.Ray;
import org.conewise.exact.IntVector;
import org.conewise.exact.LinearForm;

/**
 * A face of a cell: the cell itself, a facet, and so on down to a ray; by its generators, and by
 * the conditions that hold on exactly its relative interior.
 *
 * @param dimension of the space that the face spans
 * @param zero forms that vanish there
 * @param positive forms that are positive there
 */
record Face(List<Ray> rays, int dimension, List<LinearForm> zero, List<LinearForm> positive) {

  Face {
    rays = List.copyOf(rays);
    zero = List.copyOf(zero);
    positive = List.copyOf(positive);
  }

  /** A vector in the relative interior. */
  IntVector interiorVector() {
    return rays.stream().map(Ray::direction).reduce(IntVector::plus).orElseThrow();
  }

  /**
   * All faces of a cone but its apex, the cone first. The facets of a face are its greatest
   * intersections with facets of the cone that do not contain it.
   */
  static List<Face> of(Cone cone) {
    Map<Set<Ray>, LinearForm> forms = forms(cone);
    List<Face> faces = new ArrayList<>();
    Set<Set<Ray>> level = Set.of(Set.copyOf(cone.rays()));
    for (int dimension = cone.dimension(); dimension > 0; dimension--) {
      Set<Set<Ray>> below = new LinkedHashSet<>();
      for (Set<Ray> rays : level) {
        Map<Set<Ray>, LinearForm> sides = sides(rays, forms);
        List<Ray> ordered = cone.rays().stream().filter(rays::contains).toList();
        faces.add(
            new Face(ordered, dimension, vanishing(rays, forms), List.copyOf(sides.values())));
        below.addAll(sides.keySet());
      }
      level = below;
    }
    return faces;
  }

  private static Map<Set<Ray>, LinearForm> forms(Cone cone) {
    List<Facet> facets = cone.facets();
    List<LinearForm> forms = FacetForms.of(cone);
    Map<Set<Ray>, LinearForm> formOf = new LinkedHashMap<>();
    for (int i = 0; i < forms.size(); i++) {
      formOf.put(Set.copyOf(facets.get(i).rays()), forms.get(i));
    }
    return formOf;
  }

  private static List<LinearForm> vanishing(Set<Ray> face, Map<Set<Ray>, LinearForm> forms) {
    return forms.keySet().stream()
        .filter(facet -> facet.containsAll(face))
        .map(forms::get)
        .toList();
  }

  /** The facets of a face, and for each a form that vanishes on it and not on the whole face. */
  private static Map<Set<Ray>, LinearForm> sides(Set<Ray> face, Map<Set<Ray>, LinearForm> forms) {
    Map<Set<Ray>, LinearForm> sides = new LinkedHashMap<>();
    for (Set<Ray> facet : forms.keySet()) {
      Set<Ray> common = new HashSet<>(face);
      common.retainAll(facet);
      if (common.size() < face.size()
          && sides.keySet().stream().noneMatch(side -> side.containsAll(common))) {
        sides.keySet().removeIf(common::containsAll);
        sides.put(common, forms.get(facet));
      }
    }
    return sides;
  }
}
