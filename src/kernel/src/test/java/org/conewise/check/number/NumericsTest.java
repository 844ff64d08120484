package org.conewise.check.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    assertEncloses(ApfloatMath.pi(digits(bits)), Interval.eighthTurn(bits).times(4));
  }

  @ParameterizedTest
  @ValueSource(ints = {64, 200, 700})
  void arctangentsAreEnclosed(int bits) {
    Interval eighth = Interval.eighthTurn(bits);
    Random random = new Random(bits);
    for (int i = 0; i < 40; i++) {
      BigInteger numerator = new BigInteger(1 + random.nextInt(bits + 10), random);
      BigInteger denominator = numerator.add(new BigInteger(1 + random.nextInt(bits), random));
      if (denominator.signum() > 0) {
        Apfloat ratio = real(numerator, bits).divide(real(denominator, bits));
        Interval t = Interval.ofRoot(numerator.pow(2), denominator.pow(2), bits);
        assertEncloses(ratio, t);
        assertEncloses(ApfloatMath.atan(ratio), t.cutToUnit().arctangent(eighth));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {64, 200, 700})
  void extremeArctangentsAreEnclosed(int bits) {
    Interval eighth = Interval.eighthTurn(bits);
    BigInteger half = BigInteger.TWO.pow(bits - 1);
    Apfloat one = new Apfloat(1, digits(bits));
    assertEncloses(ApfloatMath.atan(one), Interval.of(1, bits).arctangent(eighth));
    assertEncloses(new Apfloat(0), Interval.of(0, bits).arctangent(eighth));
    for (BigInteger point :
        List.of(BigInteger.ONE, half.subtract(BigInteger.ONE), half, half.add(BigInteger.ONE))) {
      Interval t = new Interval(point, point, bits);
      assertEncloses(ApfloatMath.atan(scaled(point, bits)), t.arctangent(eighth));
    }
  }

  /** With few bits every power and every term is rounded by much. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 7, 11})
  void everySeriesOfFewBitsEnclosesBothEnds(int bits) {
    int half = 1 << (bits - 1);
    for (int lower = 0; lower <= half; lower++) {
      for (int upper = lower; upper <= half; upper += 1 + upper / 8) {
        Interval t = new Interval(BigInteger.valueOf(lower), BigInteger.valueOf(upper), bits);
        Interval found = t.arctangentSeries();
        double unit = 2.0 * half;
        assertTrue(found.lower().doubleValue() <= Math.atan(lower / unit) * unit, t::toString);
        assertTrue(found.upper().doubleValue() >= Math.atan(upper / unit) * unit, t::toString);
      }
    }
  }

  /** Here the first term is exact, and the second, which is subtracted, is left out. */
  @Test
  void seriesOfOneTermIsLessThanTheTerm() {
    Interval t = new Interval(BigInteger.TWO.pow(42), BigInteger.TWO.pow(42), 64);
    Apfloat exact = ApfloatMath.atan(scaled(t.lower(), 64));
    assertTrue(exact.compareTo(scaled(t.lower(), 64)) < 0);
    assertEncloses(exact, t.arctangentSeries());
  }

  @ParameterizedTest
  @ValueSource(ints = {64, 200, 700})
  void sumsProductsAndQuotientsAreEnclosed(int bits) {
    Random random = new Random(bits);
    for (int i = 0; i < 40; i++) {
      BigInteger a = new BigInteger(bits + 8, random).setBit(bits);
      BigInteger b = new BigInteger(1 + random.nextInt(bits + 8), random).negate();
      Interval x = new Interval(a, a, bits);
      Interval y = new Interval(b, b, bits);
      Apfloat xReal = scaled(a, bits);
      Apfloat yReal = scaled(b, bits);
      assertContains(yReal.divide(xReal), y.over(x));
      assertContains(xReal.divide(xReal), x.over(x));
      assertContains(yReal.multiply(new Apfloat(i)), y.times(i));
      assertContains(xReal.add(yReal), x.plus(y));
      assertContains(xReal.subtract(yReal), x.minus(y));
    }
  }

  @Test
  void wideOperandsKeepAllTheirPairs() {
    Interval wide = interval(-3 << 8, 2 << 8);
    Interval positive = interval(2 << 8, 4 << 8);
    assertEquals(interval(-5 << 8, 5 << 8), wide.minus(wide));
    assertEquals(interval(-9 << 8, 6 << 8), wide.times(3));
    assertTight(interval(-3 << 7, 1 << 8), wide.over(positive));
    assertTight(interval(1 << 7, 2 << 8), positive.over(positive));
    assertTight(interval(-2 << 8, -1 << 7), interval(0, 0).minus(positive).over(positive));
  }

  /** At most one unit wider at each end than what must be enclosed. */
  private static void assertTight(Interval needed, Interval found) {
    assertTrue(found.lower().compareTo(needed.lower()) <= 0, found::toString);
    assertTrue(found.upper().compareTo(needed.upper()) >= 0, found::toString);
    BigInteger excess =
        needed.lower().subtract(found.lower()).max(found.upper().subtract(needed.upper()));
    assertTrue(excess.compareTo(BigInteger.ONE) <= 0, found::toString);
  }

  @Test
  void quotientsAreRoundedOutwards() {
    Interval three = Interval.of(3, 8);
    assertEquals(interval(85, 86), Interval.of(1, 8).over(three));
    assertEquals(interval(-86, -85), Interval.of(-1, 8).over(three));
  }

  @Test
  void whatCannotBeEnclosedIsRefused() {
    Interval one = interval(1, 1);
    for (Interval divisor :
        List.of(interval(0, 0), interval(-1, -1), interval(0, 1), interval(-1, 1))) {
      for (Interval dividend : List.of(one, interval(-1, -1), interval(-1, 1))) {
        assertThrows(ArithmeticException.class, () -> dividend.over(divisor));
      }
    }
    assertThrows(ArithmeticException.class, interval(-129, 1)::arctangentSeries);
    assertThrows(ArithmeticException.class, interval(128, 129)::arctangentSeries);
    assertContains(new Apfloat(0), interval(0, 128).arctangentSeries());
  }

  @ParameterizedTest
  @ValueSource(ints = {64, 200, 700})
  void argumentsInAllOctantsAreEnclosed(int bits) {
    Interval eighth = Interval.eighthTurn(bits);
    Random random = new Random(bits);
    for (long n : List.of(1L, 2L, 3L, 1_000_003L)) {
      for (int i = 0; i < 30; i++) {
        BigInteger x = signed(random, bits);
        BigInteger y = signed(random, bits);
        assertArgument(x, y, n, eighth);
        assertArgument(x, BigInteger.ZERO, n, eighth);
        assertArgument(BigInteger.ZERO, y, n, eighth);
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

  @Test
  void exactEighthsOfATurnAreEnclosed() {
    Interval eighth = Interval.eighthTurn(200);
    int[][] directions = {{1, 0}, {1, 1}, {0, 1}, {-1, 1}, {-1, 0}, {-1, -1}, {0, -1}, {1, -1}};
    for (int i = 0; i < directions.length; i++) {
      BigInteger x = BigInteger.valueOf(directions[i][0]);
      BigInteger y = BigInteger.valueOf(directions[i][1]);
      Direction direction = new Direction(x, y, BigInteger.ONE);
      assertEquals(i, direction.eighthTurns());
      assertContains(new Apfloat(i), direction.argument(eighth).over(eighth));
    }
  }

  /** Each direction and its conjugate make a whole turn. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 100, 1000, 5000})
  void directionsAndTheirConjugatesMakeWholeTurns(int pairs) {
    Interval eighth = Interval.eighthTurn(160);
    Random random = new Random(pairs);
    Interval sum = Interval.of(0, 160);
    for (int i = 0; i < pairs; i++) {
      BigInteger x = signed(random, 45);
      BigInteger y = signed(random, 45);
      BigInteger n = signed(random, 45).abs();
      sum = sum.plus(new Direction(x, y, n).argument(eighth));
      sum = sum.plus(new Direction(x, y.negate(), n).argument(eighth));
    }
    Interval error = sum.minus(eighth.times(8L * pairs));
    assertTrue(error.lower().signum() <= 0 && error.upper().signum() >= 0);
    assertTrue(error.upper().subtract(error.lower()).bitLength() < 50, "too wide");
  }

  private static Interval interval(long lower, long upper) {
    return new Interval(BigInteger.valueOf(lower), BigInteger.valueOf(upper), 8);
  }

  private static void assertArgument(BigInteger x, BigInteger y, long n, Interval eighth) {
    if (x.signum() == 0 && y.signum() == 0) {
      return;
    }
    int bits = eighth.bits();
    Apfloat root = ApfloatMath.sqrt(new Apfloat(n, digits(bits)));
    Apfloat argument = ApfloatMath.atan2(real(y, bits).multiply(root), real(x, bits));
    Apfloat turn = ApfloatMath.pi(digits(bits)).multiply(new Apint(2));
    Apfloat expected = argument.signum() < 0 ? argument.add(turn) : argument;
    assertEncloses(expected, new Direction(x, y, BigInteger.valueOf(n)).argument(eighth));
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
