package org.conewise.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Random;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;
import org.conewise.cone.Cone;
import org.conewise.cone.Cut;
import org.conewise.cone.Orthants;
import org.conewise.cone.Ray;
import org.conewise.exact.Enclosure;
import org.conewise.exact.IntVector;
import org.conewise.exact.LinearForm;
import org.conewise.exact.Rational;
import org.junit.jupiter.api.Test;

class SolidFractionTest {

  private static final Cone OCTANT = Cone.of(Ray.of(1, 0, 0), Ray.of(0, 1, 0), Ray.of(0, 0, 1));

  @Test
  void octantIsAnEighth() {
    assertTrue(fraction(OCTANT).enclosure(40).contains(Rational.of(1, 8)));
  }

  @Test
  void orderChambersAreSixthsOfSpace() {
    List<LinearForm> order =
        List.of(LinearForm.difference(3, 0, 1), LinearForm.difference(3, 1, 2));
    List<Cone> chamber =
        Orthants.of(3).stream()
            .flatMap(octant -> octant.cut(order.get(0)).nonNegative(octant).stream())
            .flatMap(part -> part.cut(order.get(1)).nonNegative(part).stream())
            .toList();
    assertEquals(4, chamber.size());
    assertTrue(CoveredFraction.of(chamber, false).enclosure(30).contains(Rational.of(1, 6)));
  }

  @Test
  void noneIsZeroAndAllIsOne() {
    assertEquals(Enclosure.ZERO, CoveredFraction.of(List.of(), false).enclosure(9));
    assertEquals(Enclosure.ONE, CoveredFraction.of(Orthants.of(3), true).enclosure(9));
  }

  @Test
  void allConesOfAFanButOneSumToTheRest() {
    List<Cone> fan = Orthants.of(3);
    Enclosure one = fraction(fan.get(0)).enclosure(25);
    Enclosure others = CoveredFraction.of(fan.subList(1, fan.size()), false).enclosure(25);
    assertTrue(one.lower().add(others.lower()).compareTo(BigDecimal.ONE) <= 0);
    assertTrue(one.upper().add(others.upper()).compareTo(BigDecimal.ONE) >= 0);
  }

  @Test
  void coneAroundTheOppositeOfAnApexIsMeasured() {
    // The apex is (1, 2, 4) unless a corner lies opposite: inside, on an edge and at a corner.
    Cone around = Cone.of(Ray.of(-1, 0, 0), Ray.of(0, 0, -1), Ray.of(0, -1, 0));
    assertTrue(fraction(around).enclosure(40).contains(Rational.of(1, 8)));
    Cone beside = Cone.of(Ray.of(-1, -2, -4), Ray.of(4, 0, -1), Ray.of(2, -1, 0));
    BigDecimal slack = new BigDecimal("1e-40");
    for (Cone cone :
        List.of(beside, Cone.of(Ray.of(-1, -2, -5), Ray.of(1, 0, 0), Ray.of(-1, -2, -3)))) {
      Enclosure enclosure = fraction(cone).enclosure(25);
      assertTrue(enclosure.lower().compareTo(girard(cone).add(slack)) <= 0, enclosure.toString());
      assertTrue(enclosure.upper().compareTo(girard(cone).subtract(slack)) >= 0, "" + enclosure);
    }
  }

  @Test
  void partsOfACutSumToTheWhole() {
    Random random = new Random(5);
    for (int k = 0; k < 25; k++) {
      LinearForm form =
          LinearForm.of(random.nextInt(99) - 49, random.nextInt(99) - 49, random.nextInt(99) - 49);
      for (Cone cone : Orthants.of(3)) {
        if (cone.cut(form) instanceof Cut.Parts parts) {
          Enclosure whole = fraction(cone).enclosure(25);
          Enclosure sum =
              CoveredFraction.of(List.of(parts.positive(), parts.negative()), false).enclosure(25);
          assertTrue(whole.lower().subtract(sum.upper()).signum() <= 0, form.toString());
          assertTrue(sum.lower().subtract(whole.upper()).signum() <= 0, form.toString());
        }
      }
    }
  }

  @Test
  void agreesWithGirardsSumOfInteriorAngles() {
    Random random = new Random(9);
    for (int k = 0; k < 25; k++) {
      LinearForm form =
          LinearForm.of(random.nextInt(99) - 49, random.nextInt(99) - 49, random.nextInt(99) - 49);
      for (Cone cone : Orthants.of(3)) {
        if (cone.cut(form) instanceof Cut.Parts parts) {
          Enclosure enclosure = fraction(parts.positive()).enclosure(25);
          BigDecimal girard = girard(parts.positive());
          BigDecimal slack = new BigDecimal("1e-40");
          assertTrue(enclosure.lower().compareTo(girard.add(slack)) <= 0, form.toString());
          assertTrue(enclosure.upper().compareTo(girard.subtract(slack)) >= 0, form.toString());
        }
      }
    }
  }

  @Test
  void sliverOfTheSizeTenToTheMinusFiftyKeepsAllItsDigits() {
    long big = 10_000_000_000_000_000L;
    BigInteger huge = BigInteger.valueOf(big).pow(3);
    Ray a = new Ray(IntVector.of(huge, BigInteger.ONE, BigInteger.ZERO));
    Ray b = new Ray(IntVector.of(huge, BigInteger.ZERO, BigInteger.ONE));
    Cone sliver = Cone.of(Ray.of(1, 0, 0), a, b);
    // A right triangle with legs ε = 10^-48: area ε²/2 up to a relative ε², over 4π.
    BigDecimal expected =
        new BigDecimal("0.5e-96")
            .divide(
                new BigDecimal(ApfloatMath.pi(60).toString()).multiply(BigDecimal.valueOf(4)),
                new MathContext(60));
    Enclosure enclosure = fraction(sliver).enclosure(30);
    assertTrue(enclosure.contains(Rational.of(expected)), enclosure.toString());
    assertEquals(30, enclosure.lower().precision());
  }

  @Test
  void doublesAreAsGoodAsTheySay() {
    Random random = new Random(31);
    for (int k = 0; k < 200; k++) {
      Cone cone = obtuse(random);
      Estimate estimate = fraction(cone).estimate(0);
      double precise = fraction(cone).approximation(20).doubleValue();
      assertEquals(precise, estimate.value(), estimate.error(), cone.toString());
      assertTrue(estimate.isWithin(1e-11), cone.toString());
    }
  }

  /** A triangle that may have large sides, so that terms cancel. */
  private static Cone obtuse(Random random) {
    while (true) {
      IntVector u = IntVector.of(random.longs(3, -40, 40).toArray());
      IntVector v = IntVector.of(random.longs(3, -40, 40).toArray());
      IntVector w = IntVector.of(random.longs(3, -40, 40).toArray());
      if (IntVector.det(u, v, w).signum() > 0) {
        return Cone.of(new Ray(u), new Ray(v), new Ray(w));
      }
    }
  }

  @Test
  void sliverKeepsItsDigitsInADouble() {
    Cone sliver = Simplices.join(3, IntVector.of(BigInteger.TEN.pow(30), BigInteger.ONE));
    double expected = 1e-30 / (4 * Math.PI);
    assertEquals(expected, fraction(sliver).approximately(), 1e-14 * expected);
  }

  private static SolidFraction fraction(Cone cone) {
    return new SolidFraction(List.of(cone), false, () -> {});
  }

  /** The sum of the interior angles minus (m − 2)π, over 4π, to some 50 digits. */
  private static BigDecimal girard(Cone cone) {
    int digits = 60;
    int m = cone.rays().size();
    Apfloat pi = ApfloatMath.pi(digits);
    Apfloat sum = pi.multiply(new Apfloat(2L - m, digits));
    for (int i = 0; i < m; i++) {
      IntVector a = cone.rays().get((i + m - 1) % m).direction();
      IntVector b = cone.rays().get(i).direction();
      IntVector c = cone.rays().get((i + 1) % m).direction();
      BigInteger x = a.dot(c).multiply(b.dot(b)).subtract(a.dot(b).multiply(b.dot(c)));
      Apfloat root = ApfloatMath.sqrt(new Apfloat(b.dot(b), digits));
      Apfloat y = new Apfloat(IntVector.det(a, b, c), digits).multiply(root);
      sum = sum.add(ApfloatMath.atan2(y, new Apfloat(x, digits)));
    }
    return new BigDecimal(sum.divide(pi.multiply(new Apfloat(4, digits))).toString());
  }
}
