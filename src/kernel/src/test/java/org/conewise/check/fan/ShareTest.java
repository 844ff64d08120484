package org.conewise.check.fan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.conewise.check.ClosedForm;
import org.conewise.check.FanBuilder;
import org.conewise.check.Model;
import org.conewise.check.Nature;
import org.conewise.check.Point;
import org.conewise.check.Rejection;
import org.conewise.check.number.Interval;
import org.conewise.check.number.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {
  private static final double TOLERANCE = 1e-12;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 30, 500, 2000})
  void enclosuresOfFewCellsAreFarNarrowerThanTwentyDigitsBelowTheClaim(int digits)
      throws Rejection {
    for (int n = 2; n <= 3; n++) {
      Checked fan = Checked.of(refined(n), Point.of(direction(n)));
      assertNarrow(fan.share(cells(0, 1, 2, 3, 4), digits), digits);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void someCellsAndTheOthersAreTheWhole(long seed) throws Rejection {
    Random random = new Random(seed);
    for (int n = 2; n <= 3; n++) {
      Checked fan = Checked.of(refined(n), Point.of(direction(n)));
      BitSet some = new BitSet();
      for (int i = 0; i < fan.fan().cells().size(); i++) {
        some.set(i, random.nextBoolean());
      }
      BitSet others = (BitSet) some.clone();
      others.flip(0, fan.fan().cells().size());
      Interval sum = fan.share(some, 20).enclosure().plus(fan.share(others, 20).enclosure());
      BigInteger one = BigInteger.ONE.shiftLeft(sum.bits());
      assertTrue(sum.lower().compareTo(one) <= 0 && one.compareTo(sum.upper()) <= 0, "" + sum);
    }
  }

  @Test
  void everySingleCellHasItsAngle() throws Rejection {
    for (int n = 2; n <= 3; n++) {
      List<List<Point>> cells = refined(n);
      for (long[] v : new long[][] {direction(n), opposite(direction(n))}) {
        Checked fan = Checked.of(cells, Point.of(v));
        for (int i = 0; i < cells.size(); i++) {
          assertEquals(Fractions.of(cells.get(i)), middle(fan.share(cells(i), 10)), TOLERANCE);
        }
      }
    }
  }

  /** Whatever the direction, sums are the same, and so are closed forms. */
  @Test
  void shareDoesNotDependOnTheDirection() throws Rejection {
    for (int n = 2; n <= 3; n++) {
      List<List<Point>> cells = refined(n);
      Checked fan = Checked.of(cells, Point.of(direction(n)));
      Random random = new Random(n);
      for (int k = 0; k < 20; k++) {
        BitSet some = new BitSet();
        for (int i = 0; i < cells.size(); i++) {
          some.set(i, random.nextInt(3) == 0);
        }
        double sum = some.stream().mapToDouble(i -> Fractions.of(cells.get(i))).sum();
        long[] v = random.longs(n, -1_000_000, 1_000_000).toArray();
        Share share = Checked.of(cells, Point.of(v).primitive()).share(some, 10);
        assertEquals(sum, middle(share), TOLERANCE);
        assertEquals(fan.share(some, 10).closedForm(), share.closedForm());
        assertEquals(fan.share(some, 10).nature(), share.nature());
      }
    }
  }

  @Test
  void closedFormOfASectorIsTheProductOfItsRays() throws Rejection {
    List<List<Point>> cells = plane("1 0", "3 1", "0 1", "-2 -1");
    Checked fan = Checked.of(cells, Point.of(5, 1));
    assertForm(3, 1, 0, Nature.TRANSCENDENTAL, fan.share(cells(0), 5));
    assertForm(1, 3, 0, Nature.TRANSCENDENTAL, fan.share(cells(1), 5));
    assertForm(0, 1, 0, Nature.RATIONAL, fan.share(cells(0, 1), 5));
    assertForm(3, -1, 0, Nature.TRANSCENDENTAL, fan.share(cells(1, 2, 3), 5));
    assertForm(-2, -1, 0, Nature.TRANSCENDENTAL, fan.share(cells(0, 1, 2), 5));
    assertForm(1, 0, 0, Nature.ZERO, fan.share(cells(), 5));
    assertForm(1, 0, 1, Nature.RATIONAL, fan.share(cells(0, 1, 2, 3), 5));
  }

  @Test
  void eighthsOfThePlaneAreExact() throws Rejection {
    List<List<Point>> cells = plane("1 0", "1 1", "0 1", "-1 1", "-1 0", "-1 -1", "0 -1", "1 -1");
    Checked fan = Checked.of(cells, Point.of(5, 1));
    for (int set = 0; set < 256; set++) {
      BitSet some = BitSet.valueOf(new long[] {set});
      Interval found = fan.share(some, 5).enclosure();
      BigInteger eighths = BigInteger.valueOf(some.cardinality()).shiftLeft(found.bits() - 3);
      assertEquals(new Interval(eighths, eighths, found.bits()), found);
    }
  }

  @Test
  void wholeAndNothingOfSpaceAreExact() throws Rejection {
    Checked fan = Checked.of(refined(3), Point.of(direction(3)));
    BitSet all = new BitSet();
    all.set(0, fan.fan().cells().size());
    Share whole = fan.share(all, 5);
    assertEquals(Interval.of(1, whole.enclosure().bits()), whole.enclosure());
    assertEquals(Optional.of(Nature.RATIONAL), whole.nature());
    assertEquals(Optional.empty(), whole.closedForm());
    Share nothing = fan.share(cells(), 5);
    assertEquals(Interval.of(0, nothing.enclosure().bits()), nothing.enclosure());
    assertEquals(Optional.of(Nature.ZERO), nothing.nature());
    assertEquals(Optional.empty(), fan.share(cells(0), 5).nature());
  }

  @Test
  void enclosureOfASliverIsCutAtZeroAndOfTheRestAtOne() throws Rejection {
    List<List<Point>> cells = plane("1 0", "1" + "0".repeat(100) + " 1", "0 1", "-1 -1");
    Checked fan = Checked.of(cells, Point.of(1, 5));
    Interval sliver = fan.share(cells(0), 1).enclosure();
    assertEquals(BigInteger.ZERO, sliver.lower());
    assertTrue(sliver.upper().signum() > 0);
    Interval rest = fan.share(cells(1, 2, 3), 1).enclosure();
    BigInteger one = BigInteger.ONE.shiftLeft(rest.bits());
    assertEquals(one, rest.upper());
    assertTrue(rest.lower().compareTo(one) < 0);
  }

  @Test
  void enclosureOfATinySolidAngleIsCutAtZero() {
    String far = "1" + "0".repeat(60);
    List<Vector> rays = List.of(vector("1 0 0"), vector(far + " 1 0"), vector(far + " 0 1"));
    SimplicialCone thin = SimplicialCone.of(List.of(0, 1, 2));
    Fan fan = new Fan(vector("1 5 7"), rays, Collections.nCopies(2, thin), () -> {});
    Interval tiny = Share.of(fan, cells(0), new BitSet(), 0).enclosure();
    assertEquals(BigInteger.ZERO, tiny.lower());
    assertTrue(tiny.upper().signum() > 0);
    assertFalse(tiny.upper().bitLength() > 60);
  }

  /** A fan that has passed steps 4 to 6, with the cells over its direction and the opposite. */
  private record Checked(Fan fan, BitSet poles) {
    static Checked of(List<List<Point>> cells, Point direction) throws Rejection {
      List<Point> rays = cells.stream().flatMap(List::stream).distinct().sorted().toList();
      Fan fan =
          new Fan(
              Vector.of(direction.entries()),
              rays.stream().map(ray -> Vector.of(ray.entries())).toList(),
              cells.stream()
                  .map(cell -> cell.stream().map(rays::indexOf).toList())
                  .map(SimplicialCone::of)
                  .toList(),
              () -> {});
      fan.requireOrientation();
      fan.requireClosedFacets();
      return new Checked(fan, fan.requireDegreeOne());
    }

    Share share(BitSet chosen, int digits) {
      return Share.of(fan, chosen, poles, digits);
    }
  }

  private static void assertForm(long re, long im, int turns, Nature nature, Share share) {
    ClosedForm form = new ClosedForm(BigInteger.valueOf(re), BigInteger.valueOf(im), turns);
    assertEquals(Optional.of(form), share.closedForm());
    assertEquals(Optional.of(nature), share.nature());
  }

  private static List<List<Point>> refined(int n) {
    return FanBuilder.of(Model.random(n, 2, new Random(7))).cells();
  }

  /** The sectors between some rays, once round. */
  private static List<List<Point>> plane(String... rays) {
    List<Point> points = List.of(rays).stream().map(ShareTest::point).toList();
    return points.stream()
        .map(ray -> List.of(ray, points.get((points.indexOf(ray) + 1) % points.size())))
        .toList();
  }

  private static Point point(String entries) {
    return new Point(List.of(entries.split(" ", -1)).stream().map(BigInteger::new).toList());
  }

  private static Vector vector(String entries) {
    return Vector.of(point(entries).entries());
  }

  private static long[] direction(int n) {
    return n == 2 ? new long[] {1009, -2003} : new long[] {1009, -2003, 4001};
  }

  private static long[] opposite(long[] v) {
    long[] opposite = v.clone();
    for (int i = 0; i < v.length; i++) {
      opposite[i] = -v[i];
    }
    return opposite;
  }

  private static BitSet cells(int... numbers) {
    BitSet cells = new BitSet();
    for (int number : numbers) {
      cells.set(number);
    }
    return cells;
  }

  private static double middle(Share share) {
    Interval enclosure = share.enclosure();
    return enclosure.lower().add(enclosure.upper()).doubleValue()
        / Math.pow(2, enclosure.bits() + 1);
  }

  /** Twenty digits narrower than the claim, with 40 bits to spare for the sum of many cells. */
  private static void assertNarrow(Share share, int digits) {
    Interval enclosure = share.enclosure();
    BigInteger width = enclosure.upper().subtract(enclosure.lower());
    BigInteger unit = BigInteger.TEN.pow(digits + 20);
    assertTrue(width.multiply(unit).bitLength() + 40 <= enclosure.bits(), digits + " digits");
  }
}
