package org.conewise.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ColumnSumTest {

  /** Entries of {@code a} bits and factors of {@code b}, at the ends of words and in between. */
  @Test
  void wideSumsAreThoseOfUnboundedIntegers() {
    Random random = new Random(5);
    for (int entryBits : new int[] {1, 2, 31, 32, 33, 62, 63}) {
      for (int factorBits = 1; entryBits + factorBits + 2 < 128; factorBits++) {
        List<List<Rational>> rows = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
          rows.add(List.of(Rational.of(number(entryBits, i, random)), largest(entryBits)));
        }
        IntMatrix matrix = IntMatrix.scaled(rows, BigInteger.ONE);
        ColumnSum sum = matrix.sum(factorBits);
        assertSums(matrix, sum, factorBits, random);
        if (entryBits + factorBits + 5 < 128 && entryBits < 62) {
          assertInstanceOf(ColumnSum.Wide.class, sum);
        }
      }
    }
  }

  @Test
  void sumsThatMayNotFitAreUnbounded() {
    List<List<Rational>> rows = List.of(List.of(largest(40), largest(40)));
    IntMatrix matrix = IntMatrix.scaled(rows, BigInteger.ONE);
    assertInstanceOf(ColumnSum.Unbounded.class, matrix.sum(90));
    assertSums(matrix, matrix.sum(90), 90, new Random(6));
  }

  private static void assertSums(IntMatrix matrix, ColumnSum sum, int factorBits, Random random) {
    BigInteger[] expected = new BigInteger[matrix.rows()];
    for (int round = 0; round < 7; round++) {
      Arrays.fill(expected, BigInteger.ZERO);
      sum.clear();
      for (int column = 0; column < matrix.columns(); column++) {
        BigInteger factor = number(factorBits, round, random);
        sum.add(column, factor);
        for (int row = 0; row < expected.length; row++) {
          expected[row] = expected[row].add(matrix.get(row, column).multiply(factor));
          assertEquals(expected[row], sum.get(row));
        }
      }
    }
  }

  private static Rational largest(int bits) {
    return Rational.of(BigInteger.TWO.pow(bits).subtract(BigInteger.ONE));
  }

  /** A number of at most so many bits besides the sign. */
  private static BigInteger number(int bits, int kind, Random random) {
    BigInteger power = BigInteger.TWO.pow(bits);
    return switch (kind) {
      case 0 -> power.subtract(BigInteger.ONE);
      case 1 -> BigInteger.ONE.subtract(power);
      case 2 -> power.shiftRight(1);
      case 3 -> power.shiftRight(1).negate();
      case 4 -> BigInteger.ONE.negate();
      default -> {
        BigInteger size = new BigInteger(bits, random);
        yield random.nextBoolean() ? size : size.negate();
      }
    };
  }
}
