package org.conewise.cone;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.conewise.exact.Determinant;
import org.conewise.exact.IntVector;
import org.conewise.exact.LinearForm;

/**
 * A cone as the set where some forms are not negative: one form for each facet, which vanishes on
 * the facet and is positive in the interior of the cone.
 */
public final class FacetForms {

  private FacetForms() {}

  /** The forms, in the order of {@link Cone#facets()}, in lowest terms. */
  public static List<LinearForm> of(Cone cone) {
    List<Simplex> simplices = cone.simplices();
    return cone.facets().stream().map(facet -> form(facet, simplices)).toList();
  }

  /**
   * With a simplex of the triangulation that has one ray off the facet, the form is the determinant
   * as a function of that ray. It is positive at the ray itself.
   */
  private static LinearForm form(Facet facet, List<Simplex> simplices) {
    for (Simplex simplex : simplices) {
      List<Integer> off =
          IntStream.range(0, simplex.rays().size())
              .filter(i -> !facet.rays().contains(simplex.rays().get(i)))
              .boxed()
              .toList();
      if (off.size() == 1) {
        return determinant(simplex, off.get(0));
      }
    }
    throw new IllegalStateException("no simplex has a side on the facet " + facet);
  }

  private static LinearForm determinant(Simplex simplex, int variable) {
    int n = simplex.rays().size();
    List<IntVector> rays = new ArrayList<>(simplex.rays().stream().map(Ray::direction).toList());
    BigInteger[] coefficients = new BigInteger[n];
    for (int i = 0; i < n; i++) {
      rays.set(variable, axis(n, i));
      coefficients[i] = Determinant.of(rays);
    }
    return new LinearForm(IntVector.of(coefficients).primitive());
  }

  private static IntVector axis(int n, int i) {
    return IntVector.of(IntStream.range(0, n).mapToLong(k -> k == i ? 1 : 0).toArray());
  }
}
