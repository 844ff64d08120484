package org.conewise.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;
import org.conewise.exact.IntVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

  private static final int PRECISION = 60;

  /**
   * Two sectors a little smaller and larger than 0.2465 of the plane, and their joins with axes. No
   * double is between, so whatever a plain double is rounded to is wrong for one of the two.
   */
  @ParameterizedTest
  @CsvSource({
    "2, 3, 0.246, 0.247", // 0.2465
    "3, 4, 0.1232, 0.1233", // 0.12325
    "4, 4, 0.06162, 0.06163", // 0.061625
    "5, 5, 0.030812, 0.030813" // 0.0308125
  })
  void lastDigitIsRightWhereAPlainDoubleCannotBe(
      int n, int digits, BigDecimal lower, BigDecimal upper) {
    CoveredFraction below = join(n, "0.2464999999999999999999999");
    CoveredFraction above = join(n, "0.2465000000000000000000001");
    double plain = below.approximately();
    assertEquals(plain, above.approximately(), 1e-14);
    assertEquals(0, lower.compareTo(below.rounded(digits)));
    assertEquals(0, upper.compareTo(above.rounded(digits)));
  }

  @Test
  void estimateNextToAMidpointIsNotRounded() {
    assertTrue(new Estimate(0.12345, 1e-12).rounded(4).isEmpty());
    assertTrue(new Estimate(Double.NaN, Double.NaN).rounded(4).isEmpty());
    assertTrue(new Estimate(0, 0).rounded(4).isEmpty());
    assertEquals(new BigDecimal("0.1235"), new Estimate(0.123451, 1e-12).rounded(4).orElseThrow());
  }

  @Test
  void precisionIsRaisedOnlyWhereTheRoundingIsAmbiguous() {
    BigDecimal number = new BigDecimal("0.123450000000000000000000001");
    List<Integer> asked = new ArrayList<>();
    BigDecimal rounded =
        Rounding.of(
            digits -> {
              asked.add(digits);
              return number.round(new MathContext(digits));
            },
            4);
    assertEquals(new BigDecimal("0.1235"), rounded);
    assertEquals(2, asked.size());
  }

  @Test
  void manySmallTermsSumAsWellAsAFew() {
    List<Estimate> terms =
        IntStream.range(0, 1_000_000).mapToObj(i -> new Estimate(i == 0 ? 1 : 1e-16, 0)).toList();
    Estimate sum = Estimate.sum(terms);
    assertEquals(1 + 999_999e-16, sum.value(), sum.error());
    assertTrue(sum.isWithin(1e-15));
  }

  private static CoveredFraction join(int n, String turns) {
    Apfloat angle =
        ApfloatMath.pi(PRECISION).multiply(new Apfloat(turns, PRECISION)).multiply(new Apfloat(2));
    IntVector end = IntVector.of(scaled(ApfloatMath.cos(angle)), scaled(ApfloatMath.sin(angle)));
    return CoveredFraction.of(List.of(Simplices.join(n, end)), false);
  }

  private static BigInteger scaled(Apfloat value) {
    return new BigDecimal(value.toString()).movePointRight(40).toBigInteger();
  }
}
