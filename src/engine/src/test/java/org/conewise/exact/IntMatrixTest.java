package org.conewise.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IntMatrixTest {

  @Test
  void productsAreThoseOfFractionsUpToTheBoundsOf64Bits() {
    for (Rational number : SomeRationals.all()) {
      for (int bits : new int[] {0, 1, 30, 61, 62, 63, 64, 65}) {
        BigInteger twos = number.denominator().shiftLeft(bits);
        for (BigInteger scale : List.of(twos, twos.multiply(BigInteger.valueOf(3)))) {
          assertScaled(List.of(List.of(number)), scale);
          assertScaled(
              List.of(List.of(number, Rational.ZERO), List.of(Rational.ONE, number)), scale);
        }
      }
    }
  }

  @Test
  void matricesOfAnyShapeAreScaledByTheirCommonDenominator() {
    List<Rational> all = SomeRationals.all();
    List<Rational> small =
        all.stream()
            .filter(w -> w.numerator().bitLength() < 40 && w.denominator().bitLength() < 9)
            .toList();
    List<Rational> dyadic =
        small.stream().filter(w -> w.form() instanceof NumberForm.Dyadic).toList();
    Random random = new Random(17);
    for (int height : new int[] {1, 7, 8, 9, 16, 33}) {
      for (int width : new int[] {1, 2, 8, 19}) {
        for (List<Rational> choice : List.of(dyadic, small, all)) {
          List<List<Rational>> rows = new ArrayList<>();
          for (int i = 0; i < height; i++) {
            List<Rational> row = new ArrayList<>();
            for (int j = 0; j < width; j++) {
              row.add(choice.get(random.nextInt(choice.size())));
            }
            rows.add(i % 2 == 0 ? row : RationalRow.copyOf(row));
          }
          BigInteger scale = Scale.commonDenominator(rows);
          assertEquals(plainCommonDenominator(rows), scale);
          assertScaled(rows, scale);
        }
      }
    }
  }

  /** Enough numbers to be worked on by all cores. */
  @Test
  void largeMatrixIsScaledAsASmallOneIs() {
    List<Rational> dyadic =
        SomeRationals.all().stream()
            .filter(
                w ->
                    w.form() instanceof NumberForm.Dyadic d
                        && Math.abs(d.odd()) < 100
                        && Math.abs(d.exponent()) < 25)
            .toList();
    Random random = new Random(29);
    List<List<Rational>> rows = new ArrayList<>();
    for (int i = 0; i < 130; i++) {
      rows.add(
          RationalRow.copyOf(
              random.ints(90, 0, dyadic.size()).mapToObj(k -> dyadic.get(k)).toList()));
    }
    BigInteger scale = Scale.commonDenominator(rows);
    assertEquals(plainCommonDenominator(rows), scale);
    assertScaled(rows, scale);
  }

  @Test
  void commonDenominatorOfIntegersIsOne() {
    assertEquals(BigInteger.ONE, Scale.commonDenominator(List.of(List.of(Rational.of(1 << 20)))));
    assertEquals(BigInteger.ONE, Scale.commonDenominator(List.of(List.of(Rational.ZERO))));
    assertEquals(BigInteger.ONE, Scale.commonDenominator(List.of(Collections.emptyList())));
  }

  @Test
  void boundOfBitsHolds() {
    for (Rational number : SomeRationals.all()) {
      Scale scale = Scale.of(number.denominator().multiply(BigInteger.valueOf(12)));
      BigInteger product = scale.times(number);
      int bits = scale.bitsOfProduct(number);
      assertTrue(product.abs().bitLength() <= bits, () -> number + " " + bits);
      if (bits < Long.SIZE) {
        assertEquals(product.longValueExact(), scale.timesSmall(number));
      }
    }
  }

  private static BigInteger plainCommonDenominator(List<List<Rational>> rows) {
    BigInteger common = BigInteger.ONE;
    for (List<Rational> row : rows) {
      for (Rational w : row) {
        common = common.multiply(w.denominator()).divide(common.gcd(w.denominator()));
      }
    }
    return common;
  }

  /** Compares every entry with a product of fractions. */
  private static void assertScaled(List<List<Rational>> rows, BigInteger scale) {
    IntMatrix matrix = IntMatrix.scaled(rows, scale);
    assertEquals(rows.size(), matrix.rows());
    assertEquals(rows.get(0).size(), matrix.columns());
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < matrix.columns(); j++) {
        Rational w = rows.get(i).get(j);
        BigInteger[] product = w.numerator().multiply(scale).divideAndRemainder(w.denominator());
        assertEquals(BigInteger.ZERO, product[1]);
        assertEquals(product[0], matrix.get(i, j), () -> w + " times " + scale);
      }
    }
  }
}
