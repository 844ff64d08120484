package org.conewise.check.fan;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conewise.check.FanBuilder;
import org.conewise.check.Model;
import org.conewise.check.Point;
import org.conewise.check.TiePolicy;
import org.conewise.check.number.Determinant;
import org.conewise.check.number.Interval;
import org.conewise.check.number.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqueezeIntegralTest {
  private static final BigDecimal EXACTLY = BigDecimal.ZERO;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "A4, 4, 120, 0-1:3 1-2:3 2-3:3",
    "B4, 4, 384, 0-1:3 1-2:3 2-3:4",
    "D4, 4, 192, 0-1:3 1-2:3 1-3:3",
    "F4, 4, 1152, 0-1:3 1-2:4 2-3:3",
    "H4, 4, 14400, 0-1:5 1-2:3 2-3:3",
    "A5, 5, 720, 0-1:3 1-2:3 2-3:3 3-4:3",
    "B5, 5, 3840, 0-1:3 1-2:3 2-3:3 3-4:4",
    "D5, 5, 1920, 0-1:3 1-2:3 2-3:3 2-4:3",
    "A1 x H4, 5, 28800, 1-2:5 2-3:3 3-4:3",
    "A2 x H3, 5, 720, 0-1:3 2-3:5 3-4:3"
  })
  void chamberCoversOnePartInTheOrderOfItsGroup(String group, int size, int order, String edges) {
    Cones chamber = new Cones(Cones.generic(size, 3), List.of(Chamber.rays(size, edges)));
    BigDecimal nearby = BigDecimal.ONE.movePointLeft(Chamber.DIGITS - 5);
    assertEncloses(
        chamber.fraction(12), 12, Interval.of(1, 200).over(Interval.of(order, 200)), nearby);
  }

  @ParameterizedTest
  @CsvSource({"4, 12", "4, 30", "4, 1", "5, 12", "5, 30"})
  void orthantCoversOnePartInTwoToTheDimension(int size, int digits) {
    Interval part = Interval.of(1, 200).halved(size);
    Cones orthant = new Cones(Cones.generic(size, 7), List.of(Cones.orthant(size)));
    assertEncloses(orthant.fraction(digits), digits, part, EXACTLY);
  }

  @Test
  void chambersOfExactRaysCoverOnePartInTheOrderOfTheirGroup() {
    List<Vector> staircase =
        List.of(
            Cones.vector(1, 0, 0, 0, 0),
            Cones.vector(1, 1, 0, 0, 0),
            Cones.vector(1, 1, 1, 0, 0),
            Cones.vector(1, 1, 1, 1, 0),
            Cones.vector(1, 1, 1, 1, 1));
    Cones chamber = new Cones(Cones.generic(5, 1), List.of(staircase));
    assertEncloses(
        chamber.fraction(30), 30, Interval.of(1, 200).over(Interval.of(3840, 200)), EXACTLY);
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5})
  void directionDoesNotMatter(int size) {
    Cones cone = new Cones(Cones.generic(size, 2), List.of(random(size, new Random(size))));
    Interval fraction = cone.fraction(15);
    Vector inside = cone.cells().get(0).stream().reduce(SqueezeIntegralTest::sum).orElseThrow();
    Vector opposite = Cones.vector(new long[size]).plus(BigInteger.ONE.negate(), inside);
    for (Vector v : List.of(Cones.generic(size, 4), Cones.generic(size, 9), inside, opposite)) {
      assertOverlap(fraction, cone.along(v).fraction(15));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4})
  void productWithALineCoversTheSameFraction(int size) {
    List<Vector> rays = random(size, new Random(17));
    Cones cone = new Cones(Cones.generic(size, 2), List.of(rays));
    assertOverlap(cone.fraction(12), cone.timesLine().fraction(12));
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5})
  void cellsOfASubdivisionHaveTheIntegralOfTheWhole(int size) {
    List<Vector> rays = random(size, new Random(size + 20));
    Cones whole = new Cones(Cones.generic(size, 6), List.of(rays));
    Vector inside = rays.stream().reduce(SqueezeIntegralTest::sum).orElseThrow();
    Cones parts =
        new Cones(
            whole.direction(),
            IntStream.range(0, size).mapToObj(i -> replaced(rays, i, inside)).toList());
    assertEquals(size * (size - 1) / 2, whole.integral().faces().size());
    assertEquals(size * (size - 1) / 2, parts.integral().faces().size());
    assertEquals(whole.fraction(12), parts.fraction(12));
    Interval sum =
        parts.cells().stream()
            .map(part -> new Cones(whole.direction(), List.of(part)).fraction(14).rounded(80))
            .reduce(Interval::plus)
            .orElseThrow();
    assertOverlap(whole.fraction(14), sum);
  }

  @ParameterizedTest
  @CsvSource({"4, 7", "5, 13"})
  void flatFacesOfASplitFacetDropOut(int size, int faces) {
    List<Vector> rays = random(size, new Random(size + 30));
    Vector onEdge = sum(rays.get(0), rays.get(1));
    Cones whole = new Cones(Cones.generic(size, 8), List.of(rays));
    Cones halves =
        new Cones(whole.direction(), List.of(replaced(rays, 0, onEdge), replaced(rays, 1, onEdge)));
    assertEquals(faces, halves.integral().faces().size());
    assertOverlap(whole.fraction(12), halves.fraction(12));
  }

  @Test
  void wrongAndRightCellsOfANetworkFillTheSpace() {
    FanBuilder fan = FanBuilder.of(Model.random(4, 1, new Random(4)));
    Map<Boolean, List<List<Point>>> cells =
        fan.cells().stream().collect(groupingBy(cell -> fan.isWrong(cell, 1, TiePolicy.FIRST)));
    Vector direction = Vector.of(fan.direction().entries());
    Interval sum = Interval.of(0, 80);
    for (boolean isWrong : new boolean[] {true, false}) {
      List<List<Vector>> vectors =
          cells.get(isWrong).stream()
              .map(cell -> cell.stream().map(ray -> Vector.of(ray.entries())).toList())
              .toList();
      sum = sum.plus(new Cones(direction, vectors).fraction(12).rounded(80));
    }
    assertOverlap(Interval.of(1, 80), sum);
    assertTrue(width(sum).compareTo(BigDecimal.ONE.movePointLeft(17)) < 0);
  }

  @Test
  void moreNodesEncloseTheSameNumber() {
    Cones cone = new Cones(Cones.generic(4, 2), List.of(random(4, new Random(40))));
    for (int points = 2; points <= 14; points += 2) {
      Interval few = cone.integral().enclosure(points, 120);
      Interval many = cone.integral().enclosure(points + 6, 120);
      assertOverlap(few, many);
      assertTrue(width(many).compareTo(width(few).movePointLeft(6)) < 0);
    }
  }

  @Test
  void wedgeOfATinyAngleGetsItsDigits() {
    BigInteger far = BigInteger.TEN.pow(20);
    Vector slanted =
        Vector.onAxis(4, 0, far).plus(BigInteger.ONE, Vector.onAxis(4, 1, BigInteger.ONE));
    List<Vector> wedge = replaced(Cones.orthant(4), 1, slanted);
    Interval tangent = Interval.of(BigInteger.ONE, far, 200);
    Interval fraction = tangent.arctangentSeries().over(Interval.eighthTurn(200)).halved(5);
    assertEncloses(
        new Cones(Cones.generic(4, 3), List.of(wedge)).fraction(36), 36, fraction, EXACTLY);
    Interval ofFive = fraction.halved(1);
    List<Vector> ofFiveRays = new ArrayList<>(Cones.orthant(5));
    ofFiveRays.set(1, Cones.append(slanted, 0));
    assertEncloses(
        new Cones(Cones.generic(5, 3), List.of(ofFiveRays)).fraction(30), 30, ofFive, EXACTLY);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void randomConeHasTheFractionThatSamplesHave(long seed) {
    int size = seed % 2 == 0 ? 4 : 5;
    Random random = new Random(seed);
    List<Vector> rays = random(size, random);
    int samples = 20_000;
    int inside = 0;
    for (int i = 0; i < samples; i++) {
      inside += contains(rays, gaussian(size, random)) ? 1 : 0;
    }
    double fraction =
        lower(new Cones(Cones.generic(size, 5), List.of(rays)).fraction(12)).doubleValue();
    double deviation = Math.sqrt(fraction * (1 - fraction) / samples);
    assertEquals((double) inside / samples, fraction, 5 * deviation, "seed " + seed);
  }

  @Test
  void flatFaceOfNearlyOppositeRaysGetsItsDigits() {
    long far = 1_000_000_000_000L;
    List<Vector> rays =
        List.of(
            Cones.vector(far, 1, 0, 0, 0),
            Cones.vector(-far, 1, 1, 0, 0),
            Cones.vector(far, 0, 0, 1, 1),
            Cones.vector(-far, 0, 1, 1, -1),
            Cones.vector(3, 1, -1, 2, 5));
    Cones cone = new Cones(Cones.generic(5, 3), List.of(rays));
    Interval fraction = cone.fraction(12);
    assertOverlap(fraction, cone.along(Cones.generic(5, 4)).fraction(14));
    assertTrue(width(fraction).compareTo(BigDecimal.ONE.movePointLeft(18)) <= 0);
  }

  /** The enclosure is as narrow as promised, and overlaps one of what it should enclose. */
  private static void assertEncloses(
      Interval enclosure, int digits, Interval expected, BigDecimal nearby) {
    assertTrue(width(enclosure).compareTo(BigDecimal.ONE.movePointLeft(digits + 6)) <= 0);
    assertTrue(lower(enclosure).subtract(nearby).compareTo(upper(expected)) <= 0, "too large");
    assertTrue(lower(expected).compareTo(upper(enclosure).add(nearby)) <= 0, "too small");
  }

  private static void assertOverlap(Interval a, Interval b) {
    assertTrue(lower(a).max(lower(b)).compareTo(upper(a).min(upper(b))) <= 0, a + ", " + b);
  }

  private static BigDecimal width(Interval interval) {
    return upper(interval).subtract(lower(interval));
  }

  private static BigDecimal lower(Interval interval) {
    return new BigDecimal(interval.lower())
        .divide(new BigDecimal(BigInteger.TWO.pow(interval.bits())));
  }

  private static BigDecimal upper(Interval interval) {
    return new BigDecimal(interval.upper())
        .divide(new BigDecimal(BigInteger.TWO.pow(interval.bits())));
  }

  private static List<Vector> random(int size, Random random) {
    return Stream.generate(() -> gaussian(size, random)).limit(size).toList();
  }

  private static Vector gaussian(int size, Random random) {
    return Cones.vector(
        IntStream.range(0, size).mapToLong(i -> (long) (random.nextGaussian() * 1e9)).toArray());
  }

  private static boolean contains(List<Vector> rays, Vector x) {
    int sign = Determinant.of(rays).signum();
    return IntStream.range(0, rays.size())
        .allMatch(i -> Determinant.of(replaced(rays, i, x)).signum() == sign);
  }

  private static List<Vector> replaced(List<Vector> rays, int index, Vector by) {
    List<Vector> replaced = new ArrayList<>(rays);
    replaced.set(index, by);
    return replaced;
  }

  private static Vector sum(Vector a, Vector b) {
    return a.plus(BigInteger.ONE, b);
  }
}
