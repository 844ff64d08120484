package org.conewise.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;
import org.apfloat.Apint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kernel's enclosures against an independent library, at several precisions. */
class NumericsTest {
  private static final int SPARE_BITS = 40;

  @ParameterizedTest
  @ValueSource(ints = {64, 200, 700})
  void piIsEnclosed(int bits) {
    assertEncloses(ApfloatMath.pi(digits(bits)), Interval.pi(bits));
  }

  @ParameterizedTest
  @ValueSource(ints = {64, 200, 700})
  void arctangentsAreEnclosed(int bits) {
    Random random = new Random(bits);
    for (int i = 0; i < 40; i++) {
      BigInteger numerator = new BigInteger(1 + random.nextInt(bits + 10), random);
      BigInteger denominator = numerator.add(new BigInteger(1 + random.nextInt(bits), random));
      if (denominator.signum() > 0) {
        Apfloat ratio = real(numerator, bits).divide(real(denominator, bits));
        Interval t = Interval.ofRoot(numerator.pow(2), denominator.pow(2), bits);
        assertEncloses(ratio, t);
        assertEncloses(ApfloatMath.atan(ratio), t.arctangent());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {64, 200, 700})
  void extremeArctangentsAreEnclosed(int bits) {
    Apfloat one = new Apfloat(1, digits(bits));
    assertEncloses(ApfloatMath.atan(one), Interval.of(1, bits).arctangent());
    assertEncloses(new Apfloat(0), Interval.of(0, bits).arctangent());
    Interval ulp = new Interval(BigInteger.ONE, BigInteger.ONE, bits);
    assertEncloses(scaled(BigInteger.ONE, bits), ulp.arctangent());
  }

  /** Here the first term is exact, and the second, which is subtracted, is left out. */
  @Test
  void seriesOfOneTermIsLessThanTheTerm() {
    Interval t = new Interval(BigInteger.TWO.pow(42), BigInteger.TWO.pow(42), 64);
    Apfloat exact = ApfloatMath.atan(scaled(t.lower(), 64));
    assertTrue(exact.compareTo(scaled(t.lower(), 64)) < 0);
    assertEncloses(exact, t.arctangentSeries());
  }

  @Test
  void boundsContainAnEnclosureIfTheyContainBothItsEnds() {
    Bounds bounds = new Bounds(new BigDecimal("0.25"), new BigDecimal("0.75"));
    for (int lower = 0; lower <= 4; lower++) {
      for (int upper = lower; upper <= 4; upper++) {
        Interval enclosure = new Interval(BigInteger.valueOf(lower), BigInteger.valueOf(upper), 2);
        assertEquals(lower >= 1 && upper <= 3, bounds.contain(enclosure));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {64, 200, 700})
  void rootsReciprocalsAndProductsAreEnclosed(int bits) {
    Random random = new Random(bits);
    for (int i = 0; i < 40; i++) {
      BigInteger a = new BigInteger(1 + random.nextInt(bits + 8), random).add(BigInteger.ONE);
      BigInteger b = new BigInteger(1 + random.nextInt(bits + 8), random).negate();
      Interval x = new Interval(a, a, bits);
      Interval y = new Interval(b, b, bits);
      Apfloat xReal = scaled(a, bits);
      Apfloat yReal = scaled(b, bits);
      assertContains(ApfloatMath.sqrt(xReal), x.root());
      assertContains(new Apfloat(1, digits(bits)).divide(xReal), x.reciprocal());
      assertContains(xReal.multiply(yReal), x.times(y));
      assertContains(yReal.multiply(yReal), y.times(y));
      assertContains(xReal.add(yReal), x.plus(y));
      assertContains(xReal.subtract(yReal), x.minus(y));
    }
  }

  @Test
  void wideOperandsKeepAllTheirPairs() {
    Interval wide = new Interval(BigInteger.valueOf(-3 << 8), BigInteger.valueOf(2 << 8), 8);
    Interval product = wide.times(wide);
    assertEquals(BigInteger.valueOf(-6 << 8), product.lower());
    assertEquals(BigInteger.valueOf(9 << 8), product.upper());
    Interval difference = wide.minus(wide);
    assertEquals(BigInteger.valueOf(-5 << 8), difference.lower());
    Interval positive = new Interval(BigInteger.valueOf(2 << 8), BigInteger.valueOf(4 << 8), 8);
    assertContains(new Apfloat("0.25", 50), positive.reciprocal());
    assertContains(new Apfloat("0.5", 50), positive.reciprocal());
    assertContains(new Apfloat(2, 50), new Interval(BigInteger.ZERO, positive.upper(), 8).root());
  }

  @Test
  void whatCannotBeEnclosedIsRefused() {
    Interval zero = Interval.of(0, 10);
    Interval negative = Interval.of(-1, 10);
    for (Interval interval :
        List.of(zero, negative, new Interval(BigInteger.ZERO, BigInteger.ONE, 10))) {
      Exception refusal = assertThrows(ArithmeticException.class, interval::reciprocal);
      assertEquals("reciprocal of what may be 0", refusal.getMessage());
    }
    assertThrows(ArithmeticException.class, negative::root);
    assertThrows(ArithmeticException.class, negative::arctangent);
    assertThrows(ArithmeticException.class, negative::arctangentSeries);
    BigInteger half = BigInteger.TWO.pow(9);
    assertThrows(ArithmeticException.class, new Interval(half, half, 10)::arctangentSeries);
    Interval less = new Interval(BigInteger.ZERO, half.subtract(BigInteger.ONE), 10);
    assertContains(new Apfloat(0), less.arctangentSeries());
  }

  @ParameterizedTest
  @ValueSource(ints = {64, 200, 700})
  void argumentsInAllOctantsAreEnclosed(int bits) {
    Interval pi = Interval.pi(bits);
    Random random = new Random(bits);
    for (long n : List.of(1L, 2L, 3L, 1_000_003L)) {
      for (int i = 0; i < 30; i++) {
        BigInteger x = signed(random, bits);
        BigInteger y = signed(random, bits);
        assertArgument(x, y, n, pi);
        assertArgument(x, BigInteger.ZERO, n, pi);
        assertArgument(BigInteger.ZERO, y, n, pi);
      }
    }
  }

  @Test
  void argumentOfAProductIsTheSumOfTheArguments() {
    BigInteger n = BigInteger.valueOf(7);
    Direction z = new Direction(BigInteger.valueOf(3), BigInteger.valueOf(2), n);
    Direction w = new Direction(BigInteger.valueOf(-1), BigInteger.valueOf(5), n);
    assertEquals(new Direction(BigInteger.valueOf(-73), BigInteger.valueOf(13), n), z.times(w));
    assertEquals(z, z.times(new Direction(BigInteger.TEN, BigInteger.ZERO, n)).primitive());
  }

  private static void assertArgument(BigInteger x, BigInteger y, long n, Interval pi) {
    if (x.signum() == 0 && y.signum() == 0) {
      return;
    }
    int bits = pi.bits();
    Apfloat root = ApfloatMath.sqrt(new Apfloat(n, digits(bits)));
    Apfloat argument = ApfloatMath.atan2(real(y, bits).multiply(root), real(x, bits));
    Apfloat turn = ApfloatMath.pi(digits(bits)).multiply(new Apint(2));
    Apfloat expected = argument.signum() < 0 ? argument.add(turn) : argument;
    assertEncloses(expected, Arc.of(new Direction(x, y, BigInteger.valueOf(n)), bits).angle(pi));
  }

  private static BigInteger signed(Random random, int bits) {
    BigInteger value = new BigInteger(1 + random.nextInt(2 * bits), random).add(BigInteger.ONE);
    return random.nextBoolean() ? value : value.negate();
  }

  private static void assertEncloses(Apfloat expected, Interval enclosure) {
    assertContains(expected, enclosure);
    int width = enclosure.upper().subtract(enclosure.lower()).bitLength();
    assertTrue(width <= SPARE_BITS, "width " + width);
  }

  private static void assertContains(Apfloat expected, Interval enclosure) {
    long slack = digits(enclosure.bits()) - 10;
    Apfloat tiny = ApfloatMath.pow(new Apfloat(10, slack), -slack);
    Apfloat lower = scaled(enclosure.lower(), enclosure.bits()).subtract(tiny);
    Apfloat upper = scaled(enclosure.upper(), enclosure.bits()).add(tiny);
    String message = expected + " in " + lower + ", " + upper;
    assertTrue(lower.compareTo(expected) <= 0 && expected.compareTo(upper) <= 0, message);
  }

  private static Apfloat scaled(BigInteger mantissa, int bits) {
    Apfloat unit = ApfloatMath.pow(new Apfloat(2, digits(bits)), bits);
    return real(mantissa, bits).divide(unit);
  }

  private static Apfloat real(BigInteger integer, int bits) {
    return new Apfloat(integer, digits(bits));
  }

  /** Twice as many digits as the bits are worth. */
  private static long digits(int bits) {
    return bits * 2L / 3 + 60;
  }
}
