package org.conewise.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.conewise.cone.Cone;
import org.conewise.cone.Ray;
import org.conewise.exact.Enclosure;
import org.conewise.exact.IntVector;
import org.conewise.exact.Rational;
import org.junit.jupiter.api.Test;

class PlaneFractionTest {

  @Test
  void quadrantIsAQuarterExactly() {
    PlaneFraction quarter = PlaneFraction.of(List.of(sector(1, 0, 0, 1)), false, () -> {});
    assertEquals(Optional.of(Rational.of(1, 4)), quarter.exactValue());
    assertEquals(PlaneFraction.Nature.RATIONAL, quarter.nature());
    assertEquals("0.25 0.25", quarter.enclosure(30).toString());
  }

  @Test
  void everyMultipleOfAnEighthIsRecognised() {
    long[][] compass = {{1, 0}, {1, 1}, {0, 1}, {-1, 1}, {-1, 0}, {-1, -1}, {0, -1}, {1, -1}};
    List<Cone> sectors = new ArrayList<>();
    for (int k = 0; k < 7; k++) {
      sectors.add(sector(compass[k][0], compass[k][1], compass[k + 1][0], compass[k + 1][1]));
      assertEquals(
          Optional.of(Rational.of(k + 1, 8)),
          PlaneFraction.of(sectors, false, () -> {}).exactValue());
    }
  }

  @Test
  void noneIsZeroAndAllIsOne() {
    assertEquals(PlaneFraction.Nature.ZERO, PlaneFraction.of(List.of(), false, () -> {}).nature());
    assertEquals(Enclosure.ZERO, PlaneFraction.of(List.of(), false, () -> {}).enclosure(5));
    assertEquals(
        Enclosure.ONE, PlaneFraction.of(List.of(sector(1, 0, 0, 1)), true, () -> {}).enclosure(5));
  }

  @Test
  void otherAnglesAreTranscendental() {
    PlaneFraction fraction = PlaneFraction.of(List.of(sector(1, 0, 2, 1)), false, () -> {});
    assertEquals(PlaneFraction.Nature.TRANSCENDENTAL, fraction.nature());
    // arctan(1/2) / 2π
    assertTrue(fraction.enclosure(15).contains(Rational.parse("0.07379180882521663")));
  }

  @Test
  void closedFormAgreesWithTheSumOfTheAngles() {
    Random random = new Random(3);
    for (int k = 0; k < 300; k++) {
      List<Cone> sectors = threeOfEveryFive(ring(random, 2 + random.nextInt(12)));
      double sum = sectors.stream().mapToDouble(PlaneFractionTest::angle).sum() / (2 * Math.PI);
      Enclosure enclosure = PlaneFraction.of(sectors, false, () -> {}).enclosure(20);
      assertEquals(sum, enclosure.lower().doubleValue(), 1e-9, sectors.toString());
    }
  }

  @Test
  void moreDigitsLieInsideFewerDigits() {
    PlaneFraction fraction =
        PlaneFraction.of(List.of(sector(1000001, 1000000, 1, 1)), false, () -> {});
    for (int digits = 2; digits < 60; digits += 7) {
      Enclosure wide = fraction.enclosure(digits);
      Enclosure narrow = fraction.enclosure(digits + 7);
      assertTrue(wide.lower().compareTo(narrow.lower()) <= 0);
      assertTrue(wide.upper().compareTo(narrow.upper()) >= 0);
      assertEquals(1, wide.upper().subtract(wide.lower()).unscaledValue().intValueExact());
      assertEquals(digits, wide.lower().precision());
    }
  }

  /** A complete fan of sectors: the four axes and random rays between them. */
  private static List<Cone> ring(Random random, int perQuadrant) {
    List<Ray> rays = new ArrayList<>();
    long[][] axes = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}};
    for (int q = 0; q < 4; q++) {
      long[] u = axes[q];
      long[] v = axes[(q + 1) % 4];
      rays.add(Ray.of(u[0], u[1]));
      TreeMap<Double, Ray> between = new TreeMap<>();
      for (int k = 0; k < perQuadrant; k++) {
        long a = 1L + random.nextInt(1 << 20);
        long b = 1L + random.nextInt(1 << 20);
        between.put((double) b / a, Ray.of(a * u[0] + b * v[0], a * u[1] + b * v[1]));
      }
      rays.addAll(between.values());
    }
    List<Cone> sectors = new ArrayList<>();
    for (int i = 0; i < rays.size(); i++) {
      sectors.add(Cone.of(rays.get(i), rays.get((i + 1) % rays.size())));
    }
    return sectors;
  }

  private static List<Cone> threeOfEveryFive(List<Cone> sectors) {
    List<Cone> chosen = new ArrayList<>();
    for (int i = 0; i < sectors.size(); i++) {
      if (i % 5 < 3) {
        chosen.add(sectors.get(i));
      }
    }
    return chosen;
  }

  private static double angle(Cone sector) {
    IntVector u = sector.rays().get(0).direction();
    IntVector v = sector.rays().get(1).direction();
    return Math.atan2(IntVector.det(u, v).doubleValue(), u.dot(v).doubleValue());
  }

  private static Cone sector(long a, long b, long c, long d) {
    return Cone.of(Ray.of(a, b), Ray.of(c, d));
  }
}
