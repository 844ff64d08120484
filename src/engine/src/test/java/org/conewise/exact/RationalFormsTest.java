package org.conewise.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A rational is the same whether it is kept as an odd number and an exponent or as a fraction. */
class RationalFormsTest {

  @Test
  void fractionsAreInLowestTerms() {
    for (BigInteger[] fraction : SomeRationals.fractions()) {
      assertIs(fraction[0], fraction[1], new Rational(fraction[0], fraction[1]));
    }
  }

  @Test
  void numbersHaveOneFormHoweverTheyAreMade() {
    for (Rational number : SomeRationals.all()) {
      Rational again =
          new Rational(number.numerator().shiftLeft(5), number.denominator().shiftLeft(5));
      assertEquals(number, again);
      assertEquals(number.hashCode(), again.hashCode());
      assertEquals(number, Rational.parse(number.toString()));
      assertEquals(number, number.negate().negate());
      assertNotEquals(number, number.plus(Rational.ONE));
      assertEquals(
          isShortDyadic(number),
          number.form() instanceof NumberForm.Dyadic,
          () -> "form of " + number);
    }
  }

  private static boolean isShortDyadic(Rational number) {
    BigInteger p = number.numerator();
    int oddBits = p.abs().bitLength() - Math.max(0, p.getLowestSetBit());
    return number.denominator().bitCount() == 1 && oddBits < Long.SIZE;
  }

  @Test
  void everyDoubleIsItsDecimalExpansion() {
    Random random = new Random(5);
    List<Double> edges =
        List.of(
            0.0,
            -0.0,
            1.0,
            -1.0,
            Double.MIN_VALUE,
            -Double.MIN_VALUE,
            3 * Double.MIN_VALUE,
            Math.nextDown(Double.MIN_NORMAL),
            Double.MIN_NORMAL,
            -Math.nextUp(Double.MIN_NORMAL),
            Double.MAX_VALUE,
            -Double.MAX_VALUE,
            (double) Float.MIN_VALUE,
            (double) Float.MIN_NORMAL,
            (double) Float.MAX_VALUE,
            0x1p53,
            0x1.fffffffffffffp52);
    edges.forEach(RationalFormsTest::assertIsItsDecimalExpansion);
    for (int k = 0; k < 2000; k++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(value)) {
        assertIsItsDecimalExpansion(value);
      }
    }
  }

  private static void assertIsItsDecimalExpansion(double value) {
    assertEquals(Rational.of(new BigDecimal(value)), Rational.of(value), () -> "value " + value);
  }

  @Test
  void longsOfEverySizeAreTakenExactly() {
    for (long value : new long[] {0, 1, -1, 1L << 62, Long.MAX_VALUE, Long.MIN_VALUE}) {
      assertIs(BigInteger.valueOf(value), BigInteger.ONE, Rational.of(value));
    }
  }

  @Test
  void arithmeticIsThatOfFractions() {
    List<Rational> all = SomeRationals.all();
    Random random = new Random(3);
    for (int k = 0; k < 5000; k++) {
      Rational a = all.get(random.nextInt(all.size()));
      Rational b = all.get(random.nextInt(all.size()));
      BigInteger bothDenominators = a.denominator().multiply(b.denominator());
      BigInteger left = a.numerator().multiply(b.denominator());
      BigInteger right = b.numerator().multiply(a.denominator());
      assertIs(left.add(right), bothDenominators, a.plus(b));
      assertIs(left.subtract(right), bothDenominators, a.minus(b));
      assertIs(a.numerator().multiply(b.numerator()), bothDenominators, a.times(b));
      assertIs(a.numerator().negate(), a.denominator(), a.negate());
      assertIs(a.numerator().abs(), a.denominator(), a.abs());
      assertEquals(left.compareTo(right), a.compareTo(b));
      if (b.signum() != 0) {
        assertIs(left, right, a.dividedBy(b));
      }
    }
  }

  /** Compares with the quotient, brought into lowest terms by a greatest common divisor. */
  private static void assertIs(BigInteger numerator, BigInteger denominator, Rational actual) {
    BigInteger divisor = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      divisor = divisor.negate();
    }
    BigInteger p = numerator.divide(divisor);
    BigInteger q = denominator.divide(divisor);
    assertEquals(p, actual.numerator());
    assertEquals(q, actual.denominator());
    assertEquals(p.signum(), actual.signum());
    assertEquals(q.equals(BigInteger.ONE) ? "" + p : p + "/" + q, actual.toString());
  }
}
