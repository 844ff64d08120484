package org.conewise.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RationalTest {

  @Test
  void equalNumbersAreEqualObjects() {
    assertEquals(Rational.of(-2, 3), Rational.of(4, -6));
    assertEquals(Rational.ZERO, Rational.of(0, 5));
  }

  @Test
  void floatsAreTakenExactly() {
    assertEquals("13421773/134217728", Rational.of((double) 0.1f).toString());
    assertEquals(Rational.of(-5, 2), Rational.of(-2.5));
    assertEquals(
        new Rational(BigInteger.ONE, BigInteger.TWO.pow(149)),
        Rational.of((double) Float.MIN_VALUE));
  }

  @Test
  void doublesOfEverySizeAreTakenExactly() {
    Random random = new Random(11);
    for (int k = 0; k < 1000; k++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(value)) {
        Rational exact = Rational.of(value);
        BigDecimal quotient =
            new BigDecimal(exact.numerator()).divide(new BigDecimal(exact.denominator()));
        assertEquals(0, quotient.compareTo(new BigDecimal(value)), () -> "value " + value);
      }
    }
  }

  @Test
  void notANumberIsRefused() {
    assertThrows(ArithmeticException.class, () -> Rational.of(Double.NaN));
    assertThrows(ArithmeticException.class, () -> Rational.of(Double.NEGATIVE_INFINITY));
  }

  @Test
  void fractionsDecimalsAndExponentsAreReadExactly() {
    assertEquals(Rational.of(1, 12900), Rational.parse("1/12900"));
    assertEquals(Rational.of(-1, 8), Rational.parse("-0.125"));
    assertEquals(Rational.of(1, 1_000_000), Rational.parse("1e-6"));
    assertEquals(Rational.of(2500), Rational.parse("2.5E3"));
  }

  @Test
  void malformedNumbersAreRefusedWithTheText() {
    for (String text : new String[] {"", "1/0", "1/-2", "a", "1/2/3", "0x10", "NaN", "1e100000"}) {
      NumberFormatException e =
          assertThrows(NumberFormatException.class, () -> Rational.parse(text));
      assertTrue(e.getMessage().contains("'" + text + "'"), e.getMessage());
    }
  }

  @Test
  void arithmeticIsThatOfTheField() {
    Rational a = Rational.of(3, 4);
    Rational b = Rational.of(-5, 6);
    assertEquals(Rational.of(-1, 12), a.plus(b));
    assertEquals(Rational.of(19, 12), a.minus(b));
    assertEquals(Rational.of(-5, 8), a.times(b));
    assertEquals(Rational.of(-9, 10), a.dividedBy(b));
    assertTrue(b.compareTo(a) < 0);
    assertEquals(Rational.of(5, 6), b.abs());
    assertThrows(ArithmeticException.class, () -> a.dividedBy(Rational.ZERO));
  }
}
