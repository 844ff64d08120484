package org.conewise.check.fan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.conewise.check.Point;
import org.junit.jupiter.api.Test;

class SimplicialConeTest {
  @Test
  void signsOfFacetsAreThoseOfTheFormatPage() {
    SimplicialCone plane = cone(4, 2);
    assertEquals(cone(2), plane.without(0));
    assertEquals(-1, plane.sign(0));
    assertEquals(1, plane.sign(1));
    SimplicialCone space = cone(1, 7, 5);
    assertEquals(cone(5, 7), space.without(0));
    assertEquals(1, space.sign(0));
    assertEquals(cone(1, 5), space.without(1));
    assertEquals(1, space.sign(1));
    assertEquals(cone(1, 7), space.without(2));
    assertEquals(-1, space.sign(2));
  }

  /** By its definition: with the unit vectors as rays. */
  @Test
  void signIsThatOfADeterminant() {
    List<Integer> rays = new ArrayList<>(List.of(0, 1, 2, 3, 4));
    Random random = new Random(1);
    for (int k = 0; k < 50; k++) {
      Collections.shuffle(rays, random);
      SimplicialCone cell = SimplicialCone.of(rays);
      for (int i = 0; i < 5; i++) {
        List<Point> rows = new ArrayList<>(List.of(unit(cell.ray(i))));
        cell.without(i).rays().forEach(ray -> rows.add(unit(ray)));
        BigInteger product = determinant(cell).multiply(Point.determinant(rows));
        assertEquals(-cell.sign(i), product.signum());
      }
    }
  }

  @Test
  void boundaryOfABoundaryIsZero() {
    SimplicialCone cell = cone(2, 3, 5, 11, 7);
    Map<SimplicialCone, Integer> boundary = Fan.boundary(List.of(cell));
    assertEquals(5, boundary.size());
    for (List<Spoke> spokes : Spoke.atFaces(List.of(cell)).values()) {
      assertEquals(2, spokes.size());
      assertEquals(0, spokes.get(0).sign() + spokes.get(1).sign());
    }
  }

  /** The sign {@code c} of the format page, for a cell whose rays are unit vectors. */
  @Test
  void signOfASpokeIsThatOfADeterminant() {
    SimplicialCone cell = cone(0, 1, 2, 4, 3);
    int orientation = determinant(cell).signum();
    Spoke.atFaces(List.of(cell))
        .forEach((face, spokes) -> spokes.forEach(spoke -> assertSign(face, spoke, orientation)));
  }

  private static void assertSign(SimplicialCone face, Spoke spoke, int orientation) {
    List<Point> rows = new ArrayList<>();
    face.rays().forEach(ray -> rows.add(unit(ray)));
    int off =
        IntStream.range(0, 5)
            .filter(ray -> ray != spoke.ray() && face.rays().noneMatch(f -> f == ray))
            .findFirst()
            .orElseThrow();
    rows.add(unit(off));
    rows.add(unit(spoke.ray()));
    assertEquals(orientation * Point.determinant(rows).signum(), spoke.sign());
  }

  @Test
  void onlyTheLastTwoRaysMayBeOutOfOrder() {
    assertTrue(cone(0, 1).isCanonical());
    assertTrue(cone(1, 0).isCanonical());
    assertFalse(cone(1, 1).isCanonical());
    assertTrue(cone(0, 2, 1).isCanonical());
    assertFalse(cone(1, 0, 2).isCanonical());
    assertFalse(cone(1, 2, 0).isCanonical());
    assertFalse(cone(1, 1, 2).isCanonical());
    assertFalse(cone(1, 2, 1).isCanonical());
    assertFalse(cone(0, 3, 2, 4, 5).isCanonical());
    assertFalse(cone(0, 1, 3, 4, 2).isCanonical());
    assertTrue(cone(0, 1, 2, 4, 3).isCanonical());
  }

  @Test
  void conesAreEqualIfTheirRaysAre() {
    assertEquals(cone(1, 2, 3), cone(1, 2, 3));
    assertEquals(cone(1, 2, 3).hashCode(), cone(1, 2, 3).hashCode());
    assertNotEquals(cone(1, 2, 3), cone(1, 3, 2));
    assertNotEquals(cone(1, 2, 3), List.of(1, 2, 3));
    assertTrue(SimplicialCone.ORDER.compare(cone(1, 3, 2), cone(1, 2, 3)) > 0);
    assertEquals("[1, 3, 2]", cone(1, 3, 2).toString());
    assertEquals(3, cone(1, 3, 2).size());
  }

  private static SimplicialCone cone(Integer... rays) {
    return SimplicialCone.of(List.of(rays));
  }

  private static BigInteger determinant(SimplicialCone cell) {
    return Point.determinant(cell.rays().mapToObj(SimplicialConeTest::unit).toList());
  }

  private static Point unit(int coordinate) {
    long[] entries = new long[5];
    entries[coordinate] = 1;
    return Point.of(entries);
  }
}
