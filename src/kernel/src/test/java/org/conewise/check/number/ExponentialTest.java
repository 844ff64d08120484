package org.conewise.check.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Random;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exponentials against an independent library. */
class ExponentialTest {
  private static Interval interval(BigInteger lower, BigInteger upper, int bits) {
    return new Interval(lower, upper, bits);
  }

  /** The exponential of a number of units, in units. */
  private static Apfloat exponential(BigInteger end, int bits) {
    long digits = bits / 3 + 40L;
    Apfloat unit = new Apfloat(BigInteger.ONE.shiftLeft(bits), digits);
    return ApfloatMath.exp(new Apfloat(end, digits).divide(unit)).multiply(unit);
  }

  private static void assertEncloses(Interval numbers, Interval found) {
    int bits = numbers.bits();
    Apfloat least = exponential(numbers.lower(), bits);
    Apfloat greatest = exponential(numbers.upper(), bits);
    String message = numbers.lower() + " " + numbers.upper() + " of " + bits + " bits: " + found;
    assertTrue(new Apfloat(found.lower()).compareTo(least) <= 0, message);
    assertTrue(new Apfloat(found.upper()).compareTo(greatest) >= 0, message);
    assertTrue(found.upper().compareTo(BigInteger.ONE.shiftLeft(bits)) <= 0, message);
  }

  @ParameterizedTest
  @ValueSource(ints = {64, 128, 700})
  void exponentialsAreEnclosedNarrowly(int bits) {
    Random random = new Random(bits);
    for (int i = 0; i < 25; i++) {
      BigInteger size = new BigInteger(1 + random.nextInt(bits + 10), random).negate();
      Interval found = Exponential.of(interval(size, size, bits));
      assertEncloses(interval(size, size, bits), found);
      BigInteger width = found.upper().subtract(found.lower());
      assertTrue(width.bitLength() < 26, () -> size + ": " + width + " units");
    }
  }

  /** With few bits every term and every square is rounded by much. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 8, 11})
  void everyExponentialOfFewBitsIsEnclosed(int bits) {
    int units = Math.min(bits + 1 << bits, 3000);
    for (int lower = -units; lower <= 0; lower++) {
      for (int upper = lower; upper <= 0; upper += 1 - upper / 3) {
        Interval numbers = interval(BigInteger.valueOf(lower), BigInteger.valueOf(upper), bits);
        Interval found = Exponential.of(numbers);
        double unit = 1 << bits;
        String message = numbers.lower() + " " + numbers.upper() + ": " + found;
        assertTrue(found.lower().doubleValue() <= Math.exp(lower / unit) * unit, message);
        assertTrue(found.upper().doubleValue() >= Math.exp(upper / unit) * unit, message);
      }
    }
  }

  @Test
  void wideIntervalsAreEnclosed() {
    int bits = 96;
    Random random = new Random(5);
    for (int i = 0; i < 20; i++) {
      BigInteger upper = new BigInteger(1 + random.nextInt(bits + 8), random).negate();
      BigInteger lower = upper.subtract(new BigInteger(1 + random.nextInt(bits + 8), random));
      assertEncloses(interval(lower, upper, bits), Exponential.of(interval(lower, upper, bits)));
    }
  }

  @Test
  void exponentialOfZeroIsAboutOne() {
    Interval found = Exponential.of(Interval.of(0, 64));
    assertEquals(BigInteger.ONE.shiftLeft(64), found.upper());
    assertTrue(found.lower().shiftRight(64).signum() >= 0);
    assertTrue(BigInteger.ONE.shiftLeft(64).subtract(found.lower()).bitLength() < 16);
  }

  /** The largest argument of the series, and those around the place from which all is a unit. */
  @ParameterizedTest
  @ValueSource(longs = {1, 63, 64, 65, 1_000_000_000_000L})
  void exponentialsOfLargeNumbersAreEnclosed(long size) {
    for (long less = -1; less <= 1; less++) {
      BigInteger end = BigInteger.valueOf(-size).shiftLeft(64).add(BigInteger.valueOf(less));
      Interval numbers = interval(end, end, 64);
      assertEncloses(numbers, Exponential.of(numbers));
    }
  }

  @Test
  void positiveNumbersAreRefused() {
    Interval numbers = interval(BigInteger.ONE.negate(), BigInteger.ONE, 64);
    assertThrows(ArithmeticException.class, () -> Exponential.of(numbers));
  }
}
