package org.conewise.cone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.conewise.exact.IntVector;
import org.conewise.exact.LinearForm;
import org.junit.jupiter.api.Test;

class ConeTest {

  private static final Cone QUADRANT = Cone.of(Ray.of(1, 0), Ray.of(0, 1));
  private static final Cone OCTANT = Cone.of(Ray.of(1, 0, 0), Ray.of(0, 1, 0), Ray.of(0, 0, 1));

  @Test
  void raysOfTheSameDirectionAreEqual() {
    assertEquals(Ray.of(1, -2), Ray.of(3, -6));
  }

  @Test
  void sectorIsCutAtTheZeroOfTheForm() {
    Cut cut = QUADRANT.cut(LinearForm.of(2, -3));
    Cone lower = Cone.of(Ray.of(1, 0), Ray.of(3, 2));
    Cone upper = Cone.of(Ray.of(3, 2), Ray.of(0, 1));
    assertEquals(new Cut.Parts(lower, upper), cut);
  }

  @Test
  void formThatVanishesOnlyOnTheBoundaryDoesNotCut() {
    assertEquals(new Cut.Uncut(1), QUADRANT.cut(LinearForm.of(0, 1)));
    assertEquals(new Cut.Uncut(-1), QUADRANT.cut(LinearForm.of(-1, 0)));
    assertEquals(new Cut.Uncut(0), QUADRANT.cut(LinearForm.zero(2)));
  }

  @Test
  void triangleIsCutIntoTriangleAndQuadrilateral() {
    Cut.Parts parts = (Cut.Parts) OCTANT.cut(LinearForm.of(-1, -1, 1));
    assertEquals(Cone.of(Ray.of(0, 1, 1), Ray.of(0, 0, 1), Ray.of(1, 0, 1)), parts.positive());
    assertEquals(
        Cone.of(Ray.of(1, 0, 0), Ray.of(0, 1, 0), Ray.of(0, 1, 1), Ray.of(1, 0, 1)),
        parts.negative());
  }

  @Test
  void cutThroughAVertexAddsOneRayOnly() {
    Cut.Parts parts = (Cut.Parts) OCTANT.cut(LinearForm.of(1, -1, 0));
    assertEquals(Cone.of(Ray.of(1, 0, 0), Ray.of(1, 1, 0), Ray.of(0, 0, 1)), parts.positive());
    assertEquals(Cone.of(Ray.of(1, 1, 0), Ray.of(0, 1, 0), Ray.of(0, 0, 1)), parts.negative());
  }

  @Test
  void startingFansAreComplete() {
    assertComplete(StartingFan.of(2), 4);
    assertComplete(StartingFan.of(3), 12);
  }

  @Test
  void startingConesAreSimplicialAndCounterClockwise() {
    for (Cone cone : StartingFan.of(3)) {
      assertEquals(3, cone.rays().size());
      assertTrue(det(cone).signum() > 0, cone.toString());
    }
  }

  @Test
  void noInputComparisonChangesSignOnAStartingCone() {
    for (int n = 2; n <= 3; n++) {
      for (Cone cone : StartingFan.of(n)) {
        for (int a = 0; a < n; a++) {
          for (int b = 0; b < a; b++) {
            Cut cut = cone.cut(LinearForm.difference(n, a, b));
            assertTrue(cut instanceof Cut.Uncut uncut && uncut.sign() != 0, cone.toString());
          }
        }
      }
    }
  }

  @Test
  void repeatedCutsOfSpaceKeepTheFanCompleteAndSatisfyEuler() {
    Random random = new Random(7);
    List<Cone> cones = StartingFan.of(3);
    for (int k = 0; k < 12; k++) {
      LinearForm form =
          LinearForm.of(random.nextInt(19) - 9, random.nextInt(19) - 9, random.nextInt(19) - 9);
      cones = cutAll(cones, form);
    }
    assertComplete(cones, cones.size());
    long rays = cones.stream().flatMap(cone -> cone.rays().stream()).distinct().count();
    long edges = cones.stream().mapToLong(cone -> cone.rays().size()).sum() / 2;
    assertEquals(2, rays - edges + cones.size());
  }

  private static List<Cone> cutAll(List<Cone> cones, LinearForm form) {
    List<Cone> finer = new ArrayList<>();
    for (Cone cone : cones) {
      if (cone.cut(form) instanceof Cut.Parts parts) {
        finer.add(parts.positive());
        finer.add(parts.negative());
      } else {
        finer.add(cone);
      }
    }
    return finer;
  }

  private static void assertComplete(List<Cone> cones, int expected) {
    assertEquals(expected, cones.size());
    Map<Facet, Integer> count = new HashMap<>();
    cones.forEach(cone -> cone.facets().forEach(facet -> count.merge(facet, 1, Integer::sum)));
    assertTrue(count.values().stream().allMatch(c -> c == 2), count.toString());
  }

  private static BigInteger det(Cone cone) {
    List<IntVector> v = cone.rays().stream().map(Ray::direction).toList();
    return IntVector.det(v.get(0), v.get(1), v.get(2));
  }
}
