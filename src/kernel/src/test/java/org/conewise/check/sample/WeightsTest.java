package org.conewise.check.sample;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import org.conewise.check.number.Fraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Matrices in fixed point are as large as they may be, and as close to the true ones as promised.
 */
class WeightsTest {
  private static final int BITS = 60;

  @ParameterizedTest
  @CsvSource({"1, 1", "3, 1", "-1, 3", "-5, 7", "1, 1024", "1000003, 11", "-1, 1000000007"})
  void entriesAreRoundedByLessThanOneUnit(long numerator, long denominator) {
    BigInteger bottom = BigInteger.valueOf(denominator);
    Fraction entry = new Fraction(BigInteger.valueOf(numerator), bottom);
    Fraction zero = new Fraction(BigInteger.ZERO, BigInteger.ONE);
    Weights weights = new Weights(List.of(List.of(entry, zero)));
    long value = weights.row(0)[0];
    assertTrue(weights.row(0)[1] == 0);
    assertTrue(Math.abs(value) <= 1L << BITS, "too large: " + value);
    assertTrue(Math.abs(value) >= 1L << (BITS - 2), "too small: " + value);
    int scale = weights.scale();
    BigInteger exact = BigInteger.valueOf(numerator).shiftLeft(scale);
    BigInteger off = bottom.multiply(BigInteger.valueOf(value)).subtract(exact).abs();
    assertTrue(off.compareTo(bottom) < 0, "off by " + off + "/" + denominator);
  }
}
