package org.conewise.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.conewise.cone.Cone;
import org.conewise.cone.Orthants;
import org.conewise.cone.Ray;
import org.conewise.exact.Determinant;
import org.conewise.exact.Enclosure;
import org.conewise.exact.IntVector;
import org.conewise.exact.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimplicialFractionTest {

  private static final BigDecimal TINY = new BigDecimal("1e-30");

  /** The chambers of finite reflection groups, and their orders. */
  static Stream<org.junit.jupiter.params.provider.Arguments> chambers() {
    return Stream.of(
        arguments(
            16,
            Simplices.cone(
                new long[] {1, 0, 0, 0},
                new long[] {0, 1, 0, 0},
                new long[] {0, 0, -1, 0},
                new long[] {0, 0, 0, -1})),
        arguments(
            192,
            Simplices.cone(
                new long[] {1, 0, 0, 0},
                new long[] {1, 1, 0, 0},
                new long[] {1, 1, 1, 1},
                new long[] {1, 1, 1, -1})),
        arguments(
            384,
            Simplices.cone(
                new long[] {1, 0, 0, 0},
                new long[] {1, 1, 0, 0},
                new long[] {1, 1, 1, 0},
                new long[] {1, 1, 1, 1})),
        arguments(
            1152,
            Simplices.cone(
                new long[] {1, 0, 0, 0},
                new long[] {1, 1, 0, 0},
                new long[] {2, 1, 1, 0},
                new long[] {3, 1, 1, 1})),
        arguments(
            32,
            Simplices.cone(
                new long[] {1, 0, 0, 0, 0},
                new long[] {0, 1, 0, 0, 0},
                new long[] {0, 0, 1, 0, 0},
                new long[] {0, 0, 0, 1, 0},
                new long[] {0, 0, 0, 0, 1})),
        arguments(
            1920,
            Simplices.cone(
                new long[] {1, 0, 0, 0, 0},
                new long[] {1, 1, 0, 0, 0},
                new long[] {1, 1, 1, 0, 0},
                new long[] {1, 1, 1, 1, 1},
                new long[] {1, 1, 1, 1, -1})),
        arguments(
            3840,
            Simplices.cone(
                new long[] {1, 0, 0, 0, 0},
                new long[] {1, 1, 0, 0, 0},
                new long[] {1, 1, 1, 0, 0},
                new long[] {1, 1, 1, 1, 0},
                new long[] {1, 1, 1, 1, 1})));
  }

  @ParameterizedTest
  @MethodSource("chambers")
  void chamberOfAReflectionGroupIsOneOverItsOrder(int order, Cone chamber) {
    BigDecimal expected = BigDecimal.ONE.divide(BigDecimal.valueOf(order), new MathContext(50));
    CoveredFraction fraction = fraction(chamber);
    assertEquals(1.0 / order, fraction.approximately(), 1e-14 / order);
    assertEquals(0, expected.round(new MathContext(12)).compareTo(fraction.rounded(12)));
    assertNear(expected, fraction.approximation(30), TINY);
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5})
  void doublesAreAsGoodAsTheySay(int n) {
    Random random = new Random(20 + n);
    for (int k = 0; k < 25; k++) {
      Cone cone = Simplices.random(random, n);
      CoveredFraction fraction = fraction(cone);
      double squeezed = fraction.approximation(18).doubleValue();
      for (double tolerance : new double[] {0, 1e-9, 1e-4}) {
        Estimate estimate = fraction.estimate(tolerance);
        assertTrue(estimate.isWithin(Math.max(2 * tolerance, 2e-14)), cone.toString());
        assertEquals(squeezed, estimate.value(), estimate.error(), cone.toString());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5})
  void allConesOfAFanSumToOne(int n) {
    List<Cone> fan = Simplices.fan(new Random(n), n, 3);
    assertEquals(1, fan.stream().mapToDouble(cone -> share(cone)).sum(), 1e-13);
    List<Cone> some = fan.subList(0, 10);
    List<Cone> others = fan.subList(10, fan.size());
    assertNear(
        BigDecimal.ONE,
        fraction(some.toArray(Cone[]::new))
            .approximation(20)
            .add(fraction(others.toArray(Cone[]::new)).approximation(20)),
        new BigDecimal("2e-20"));
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5})
  void shareIsWithinFiveStandardErrorsOfThatOfRandomVectors(int n) {
    Random random = new Random(70 + n);
    Cone cone =
        Stream.generate(() -> Simplices.random(random, n))
            .limit(50)
            .max(Comparator.comparingDouble(SimplicialFractionTest::share))
            .orElseThrow();
    int samples = 200_000;
    int inside = 0;
    for (int k = 0; k < samples; k++) {
      long[] x = LongStream.generate(() -> gaussian(random)).limit(n).toArray();
      inside += contains(cone, IntVector.of(x)) ? 1 : 0;
    }
    double share = share(cone);
    double deviation = Math.sqrt(share * (1 - share) / samples);
    assertEquals(share, (double) inside / samples, 5 * deviation, cone.toString());
    assertTrue(inside > 100, inside + " samples are too few to say much");
  }

  private static long gaussian(Random random) {
    return Math.round(random.nextGaussian() * (1 << 20));
  }

  private static boolean contains(Cone simplicial, IntVector x) {
    List<IntVector> rays =
        simplicial.simplices().get(0).rays().stream().map(Ray::direction).toList();
    for (int i = 0; i < rays.size(); i++) {
      List<IntVector> replaced = new ArrayList<>(rays);
      replaced.set(i, x);
      if (Determinant.sign(replaced) < 0) {
        return false;
      }
    }
    return true;
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5})
  void sliverOfTheSizeTenToTheMinusSeventyKeepsAllItsDigits(int n) {
    Cone sliver = Simplices.join(n, IntVector.of(BigInteger.TEN.pow(70), BigInteger.ONE));
    double expected = 1e-70 / (2 * Math.PI) / (1 << (n - 2));
    assertEquals(expected, share(sliver), 2e-14 * expected);
    BigDecimal rounded = fraction(sliver).rounded(10);
    assertEquals(0, new BigDecimal(expected).round(new MathContext(10)).compareTo(rounded));
  }

  @Test
  void coneThatIsInNoOrthantIsMeasured() {
    // Five such cones, of the corners of a regular simplex, fill space.
    Cone cone =
        Simplices.cone(
            new long[] {1, 1, 1, -1},
            new long[] {1, -1, -1, -1},
            new long[] {-1, 1, -1, -1},
            new long[] {-1, -1, 1, -1});
    CoveredFraction fraction = fraction(cone);
    assertEquals(fraction.approximation(20).doubleValue(), fraction.approximately(), 1e-14);
  }

  @Test
  void roundedNumberIsThatOfManyDigits() {
    Random random = new Random(8);
    for (int k = 0; k < 5; k++) {
      CoveredFraction fraction = fraction(Simplices.random(random, 4));
      BigDecimal many = fraction.rounded(40);
      for (int digits : new int[] {1, 6, 13, 14, 15, 25}) {
        MathContext precision = new MathContext(digits);
        assertEquals(0, many.round(precision).compareTo(fraction.rounded(digits)), many.toString());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 12, 13, 20})
  void enclosureHoldsTheNumber(int digits) {
    CoveredFraction fraction = fraction(Simplices.random(new Random(4), 4));
    Enclosure enclosure = fraction.enclosure(digits);
    assertTrue(enclosure.contains(Rational.of(fraction.approximation(30))), enclosure.toString());
    BigDecimal width = enclosure.upper().subtract(enclosure.lower());
    assertTrue(width.unscaledValue().intValueExact() <= 2, enclosure.toString());
  }

  @Test
  void midpointIsRoundedUpward() {
    assertEquals(0, new BigDecimal("0.063").compareTo(fraction(Orthants.of(4).get(3)).rounded(2)));
    assertEquals(0, new BigDecimal("0.0313").compareTo(fraction(Orthants.of(5).get(9)).rounded(3)));
  }

  @Test
  void noneIsZeroAndAllIsOne() {
    assertEquals(Optional.of(Rational.ZERO), CoveredFraction.of(List.of(), false).exactValue());
    CoveredFraction all = CoveredFraction.of(Orthants.of(5), true);
    assertEquals(Optional.of(Rational.ONE), all.exactValue());
    assertEquals(1, all.approximately());
    assertEquals(BigDecimal.ONE, all.rounded(9));
  }

  private static double share(Cone cone) {
    return fraction(cone).approximately();
  }

  private static CoveredFraction fraction(Cone... cones) {
    return CoveredFraction.of(List.of(cones), false);
  }

  private static void assertNear(BigDecimal expected, BigDecimal actual, BigDecimal error) {
    assertTrue(
        expected.subtract(actual).abs().compareTo(error) <= 0, expected + " is not " + actual);
  }
}
