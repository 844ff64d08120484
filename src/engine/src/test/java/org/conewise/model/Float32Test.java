package org.conewise.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Random;
import org.conewise.exact.Rational;
import org.junit.jupiter.api.Test;

class Float32Test {

  private static final Rational HALF = Rational.of(1, 2);

  @Test
  void floatsRoundToThemselves() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      float value = Float.intBitsToFloat(random.nextInt());
      if (Float.isFinite(value)) {
        assertEquals(value + 0.0f, Float32.nearest(Rational.of(value)));
      }
    }
  }

  @Test
  void noNeighbourIsNearer() {
    Random random = new Random(2);
    for (int i = 0; i < 20_000; i++) {
      Rational value = between(random);
      float rounded = Float32.nearest(value);
      Rational distance = distance(value, rounded);
      int up = distance.compareTo(distance(value, Math.nextUp(rounded)));
      int down = distance.compareTo(distance(value, Math.nextDown(rounded)));
      assertTrue(up <= 0 && down <= 0, () -> value + " became " + rounded);
    }
  }

  @Test
  void tiesGoToTheEvenSignificand() {
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      int bits = random.nextInt(0x7f7f_fffe);
      float lower = Float.intBitsToFloat(bits);
      float upper = Float.intBitsToFloat(bits + 1);
      Rational middle = Rational.of(lower).plus(Rational.of(upper)).times(HALF);
      assertEquals(bits % 2 == 0 ? lower : upper, Float32.nearest(middle));
      assertEquals(bits % 2 == 0 ? -lower : -upper, Float32.nearest(middle.negate()));
    }
  }

  @Test
  void valueIsNotRoundedTwice() {
    Rational value = Rational.ONE.plus(power(-24)).plus(power(-60));
    assertEquals(Math.nextUp(1.0f), Float32.nearest(value));
  }

  @Test
  void tinyValuesBecomeSubnormalOrZero() {
    assertEquals(0.0f, Float32.nearest(power(-150)));
    assertEquals(Float.MIN_VALUE, Float32.nearest(power(-150).plus(power(-400))));
    assertEquals(2 * Float.MIN_VALUE, Float32.nearest(power(-149).times(Rational.of(3, 2))));
    assertEquals(0.0f, Float32.nearest(power(-1000)));
  }

  @Test
  void valuesThatWouldRoundToInfinityAreRefused() {
    Rational largest = Rational.of(Float.MAX_VALUE);
    assertEquals(Float.MAX_VALUE, Float32.nearest(largest.plus(power(102))));
    Rational limit = largest.plus(power(103));
    assertThrows(ArithmeticException.class, () -> Float32.nearest(limit));
    assertThrows(ArithmeticException.class, () -> Float32.nearest(limit.negate()));
    assertThrows(ArithmeticException.class, () -> Float32.nearest(power(2000)));
    assertEquals(Float.MAX_VALUE, Float32.nearest(limit.minus(power(-500))));
  }

  /** A rational of any size in the range of float32, subnormals included. */
  private static Rational between(Random random) {
    BigInteger numerator = new BigInteger(80, random).add(BigInteger.ONE);
    BigInteger denominator = new BigInteger(80, random).add(BigInteger.ONE);
    Rational value = new Rational(numerator, denominator).times(power(random.nextInt(220) - 150));
    return random.nextBoolean() ? value : value.negate();
  }

  private static Rational distance(Rational value, float rounded) {
    return value.minus(Rational.of(rounded)).abs();
  }

  private static Rational power(int exponent) {
    Rational power = Rational.of(BigInteger.ONE.shiftLeft(Math.abs(exponent)));
    return exponent < 0 ? Rational.ONE.dividedBy(power) : power;
  }
}
