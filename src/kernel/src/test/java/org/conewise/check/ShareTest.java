package org.conewise.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {
  private static final double TOLERANCE = 1e-12;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 30, 500, 2000})
  void enclosuresOfFewCellsAreFarNarrowerThanTwentyDigitsBelowTheClaim(int digits) {
    Fan plane = fan(2, refined(2));
    assertNarrow(Share.of(plane, plane.cells().subList(0, 5), digits), digits);
    Fan space = fan(3, NaiveFan.chambers(3));
    assertNarrow(Share.of(space, space.cells().subList(0, 5), digits), digits);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void someCellsAndTheOthersAreTheWhole(long seed) {
    Random random = new Random(seed);
    for (int n = 2; n <= 3; n++) {
      Fan fan = fan(n, refined(n));
      List<List<Integer>> some = new ArrayList<>(fan.cells());
      List<List<Integer>> others = new ArrayList<>(fan.cells());
      some.removeIf(cell -> random.nextBoolean());
      others.removeAll(some);
      Interval sum =
          Share.of(fan, some, 20).enclosure().plus(Share.of(fan, others, 20).enclosure());
      BigInteger one = BigInteger.ONE.shiftLeft(sum.bits());
      assertTrue(sum.lower().compareTo(one) <= 0 && one.compareTo(sum.upper()) <= 0, "" + sum);
    }
  }

  @Test
  void everySingleCellHasItsSolidAngle() {
    List<List<List<BigInteger>>> cells = refined(3);
    Fan fan = fan(3, cells);
    for (int i = 0; i < cells.size(); i++) {
      Interval found = Share.of(fan, List.of(fan.cells().get(i)), 10).enclosure();
      double fraction = found.lower().doubleValue() / Math.pow(2, found.bits());
      assertEquals(NaiveFan.fraction(cells.get(i)), fraction, TOLERANCE);
    }
  }

  @Test
  void eighthsOfThePlaneAreExact() {
    Fan fan = fan(2, NaiveFan.chambers(2));
    for (List<Integer> cell : fan.cells()) {
      Interval found = Share.of(fan, List.of(cell), 5).enclosure();
      assertEquals(found.lower(), found.upper());
      assertTrue(found.lower().getLowestSetBit() >= found.bits() - 3);
    }
  }

  @Test
  void enclosureOfASliverIsCutAtZeroAndOfTheRestAtOne() {
    BigInteger huge = BigInteger.TEN.pow(100);
    List<BigInteger> start = List.of(BigInteger.ONE, BigInteger.ZERO);
    List<BigInteger> end = List.of(huge, BigInteger.ONE);
    List<BigInteger> up = List.of(BigInteger.ZERO, BigInteger.ONE);
    List<BigInteger> back = List.of(BigInteger.ONE.negate(), BigInteger.ONE.negate());
    Fan fan =
        fan(
            2,
            List.of(
                List.of(start, end), List.of(end, up), List.of(up, back), List.of(back, start)));
    Interval sliver = Share.of(fan, fan.cells().subList(0, 1), 1).enclosure();
    assertEquals(BigInteger.ZERO, sliver.lower());
    assertTrue(sliver.upper().signum() > 0);
    Interval rest = Share.of(fan, fan.cells().subList(1, 4), 1).enclosure();
    BigInteger one = BigInteger.ONE.shiftLeft(rest.bits());
    assertEquals(one, rest.upper());
    assertTrue(rest.lower().compareTo(one) < 0);
  }

  @Test
  void enclosureOfATinySolidAngleIsCutAtZero() {
    BigInteger far = BigInteger.TEN.pow(60);
    Vector up = new Vector(far, BigInteger.ONE, BigInteger.ZERO);
    Vector out = new Vector(far, BigInteger.ZERO, BigInteger.ONE);
    List<List<Integer>> cells = List.of(List.of(0, 1, 2), List.of(0, 2, 1));
    Fan fan = new Fan(3, List.of(Vector.of(1, 0, 0), up, out), cells);
    Interval tiny = Share.of(fan, cells.subList(0, 1), 0).enclosure();
    assertEquals(BigInteger.ZERO, tiny.lower());
    assertTrue(tiny.upper().signum() > 0);
  }

  private static List<List<List<BigInteger>>> refined(int n) {
    return NaiveFan.refine(Model.random(n, 2, new Random(7)), NaiveFan.chambers(n), true);
  }

  private static Fan fan(int n, List<List<List<BigInteger>>> cells) {
    List<List<BigInteger>> rays = cells.stream().flatMap(List::stream).distinct().toList();
    List<Vector> inSpace = rays.stream().map(ShareTest::inSpace).toList();
    return new Fan(n, inSpace, cells.stream().map(cell -> numbers(rays, cell)).toList());
  }

  private static Vector inSpace(List<BigInteger> ray) {
    return new Vector(ray.get(0), ray.get(1), ray.size() == 3 ? ray.get(2) : BigInteger.ZERO);
  }

  private static List<Integer> numbers(List<List<BigInteger>> rays, List<List<BigInteger>> cell) {
    return cell.stream().map(rays::indexOf).toList();
  }

  /** Twenty digits narrower than the claim, with 40 bits to spare for the sum of many cells. */
  private static void assertNarrow(Share share, int digits) {
    Interval enclosure = share.enclosure();
    BigInteger width = enclosure.upper().subtract(enclosure.lower());
    BigInteger unit = BigInteger.TEN.pow(digits + 20);
    assertTrue(width.multiply(unit).bitLength() + 40 <= enclosure.bits(), digits + " digits");
  }
}
