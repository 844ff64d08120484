package org.conewise.cone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conewise.exact.IntVector;
import org.conewise.exact.LinearForm;
import org.junit.jupiter.api.Test;

class PolyhedralConeTest {

  private static final Cone ORTHANT = Orthants.of(4).get(0);
  private static final Ray X = Ray.of(1, 0, 0, 0);
  private static final Ray Y = Ray.of(0, 1, 0, 0);
  private static final Ray Z = Ray.of(0, 0, 1, 0);
  private static final Ray W = Ray.of(0, 0, 0, 1);

  @Test
  void cornerOfATetrahedronIsCutOff() {
    Cut.Parts parts = (Cut.Parts) ORTHANT.cut(LinearForm.of(1, -1, -1, -1));
    Ray xy = Ray.of(1, 1, 0, 0);
    Ray xz = Ray.of(1, 0, 1, 0);
    Ray xw = Ray.of(1, 0, 0, 1);
    assertEquals(Cone.of(X, xy, xz, xw), parts.positive());
    assertEquals(List.of(W, Z, Y, xw, xz, xy), parts.negative().rays());
    assertEquals(
        Set.of(
            new Facet(List.of(Y, Z, W)),
            new Facet(List.of(xy, xz, xw)),
            new Facet(List.of(Y, Z, xy, xz)),
            new Facet(List.of(Y, W, xy, xw)),
            new Facet(List.of(Z, W, xz, xw))),
        Set.copyOf(parts.negative().facets()));
  }

  @Test
  void prismIsPulledFromItsLowestRay() {
    Cone prism = ((Cut.Parts) ORTHANT.cut(LinearForm.of(1, -1, -1, -1))).negative();
    List<Simplex> simplices = prism.simplices();
    assertEquals(3, simplices.size());
    assertTrue(simplices.stream().allMatch(simplex -> simplex.rays().contains(W)));
  }

  @Test
  void formThatVanishesOnAFaceOnlyDoesNotCut() {
    assertEquals(new Cut.Uncut(1), ORTHANT.cut(LinearForm.of(0, 1, 0, 2)));
    assertEquals(new Cut.Uncut(-1), ORTHANT.cut(LinearForm.of(0, 0, -1, 0)));
    assertEquals(new Cut.Uncut(0), ORTHANT.cut(LinearForm.zero(4)));
  }

  @Test
  void facetsOfMoreRaysThanDimensionsCannotBeGuessed() {
    List<Ray> five = Stream.of(X, Y, Z, W, Ray.of(1, 1, -1, 0)).toList();
    assertThrows(IllegalArgumentException.class, () -> Cone.of(five));
  }

  /** Small coefficients, so that many corners are not simple and many forms are dependent. */
  @Test
  void raysAndFacetsOfChambersAreThoseOfTheirInequalities() {
    Random random = new Random(8);
    for (int k = 0; k < 60; k++) {
      int n = 4 + k % 2;
      List<LinearForm> forms =
          Stream.generate(() -> LinearForm.of(random.longs(n, -1, 2).toArray())).limit(5).toList();
      Cone orthant = Orthants.of(n).get(random.nextInt(1 << n));
      for (Arrangement.Chamber chamber : Arrangement.chambers(orthant, forms)) {
        List<IntVector> inequalities = new ArrayList<>();
        orthant.rays().forEach(axis -> inequalities.add(axis.direction()));
        for (int i = 0; i < forms.size(); i++) {
          IntVector form = forms.get(i).coefficients();
          inequalities.add(chamber.positive().get(i) ? form : form.negate());
        }
        Inequalities reference = new Inequalities(inequalities);
        assertEquals(reference.rays(), Set.copyOf(chamber.cone().rays()), forms.toString());
        assertEquals(
            reference.facets(),
            chamber.cone().facets().stream()
                .map(facet -> Set.copyOf(facet.rays()))
                .collect(Collectors.toSet()),
            forms.toString());
      }
    }
  }

  /** A cone in the simplest way: a ray is where enough independent inequalities are tight. */
  private record Inequalities(List<IntVector> normals) {

    Set<Ray> rays() {
      Set<Ray> rays = new HashSet<>();
      choose(new ArrayList<>(), 0, rays);
      return rays;
    }

    private void choose(List<IntVector> tight, int next, Set<Ray> rays) {
      int n = normals.get(0).dimension();
      if (tight.size() == n - 1) {
        ReferenceCutting.orthogonal(tight)
            .ifPresent(
                line -> {
                  for (IntVector direction : List.of(line, line.negate())) {
                    if (normals.stream().allMatch(normal -> normal.dot(direction).signum() >= 0)) {
                      rays.add(new Ray(direction));
                    }
                  }
                });
        return;
      }
      for (int i = next; i < normals.size(); i++) {
        tight.add(normals.get(i));
        choose(tight, i + 1, rays);
        tight.remove(tight.size() - 1);
      }
    }

    /** The tight sets of rays that span a hyperplane. */
    Set<Set<Ray>> facets() {
      Set<Ray> rays = rays();
      return normals.stream()
          .filter(normal -> !normal.isZero())
          .map(
              normal ->
                  rays.stream()
                      .filter(ray -> normal.dot(ray.direction()).signum() == 0)
                      .collect(Collectors.toSet()))
          .filter(tight -> !tight.isEmpty())
          .filter(tight -> ReferenceCutting.rank(tight) == normals.get(0).dimension() - 1)
          .collect(Collectors.toSet());
    }
  }
}
