package org.conewise.check.sample;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.conewise.check.number.Fraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals contain the true values at every time step. */
class EnclosuresTest {
  private static final int STEPS = 5;

  /**
   * Weights are integers times {@code 2^shift} over a denominator.
   *
   * @param off how far the true input is from the rounded one, in units
   */
  @ParameterizedTest
  @CsvSource({
    "7, 0, 0",
    "7, 0, 1",
    "7, 0, -1",
    "1, 0, 1",
    "1, 0, -1",
    "3, 90, 1",
    "3, -90, -1",
    "1000003, 0, 0",
    "1, -40, 0",
    "1, 30, -1"
  })
  void everyStepIsEnclosed(int denominator, int shift, int off) {
    for (long seed = 1; seed <= 200; seed++) {
      Random random = new Random(seed);
      int d = 1 + random.nextInt(5);
      BigInteger[][] rows = new BigInteger[d][d + 1];
      for (BigInteger[] row : rows) {
        for (int j = 0; j <= d; j++) {
          long sparse = random.nextInt(5) == 0 ? 0 : random.nextInt(201) - 100;
          row[j] = BigInteger.valueOf(sparse).shiftLeft(Math.max(shift, 0));
        }
      }
      BigInteger bottom = BigInteger.valueOf(denominator).shiftLeft(Math.max(-shift, 0));
      run(rows, bottom, off, random);
    }
  }

  private static void run(BigInteger[][] rows, BigInteger bottom, int off, Random random) {
    int d = rows.length;
    List<List<Fraction>> fractions = new ArrayList<>();
    for (BigInteger[] row : rows) {
      fractions.add(
          IntStream.rangeClosed(0, d).mapToObj(j -> Fraction.lowest(row[j], bottom)).toList());
    }
    Weights weights = new Weights(fractions);
    Enclosures state = Enclosures.zeros(d, Deviate.PRECISION);
    BigInteger[] exact = new BigInteger[d];
    java.util.Arrays.fill(exact, BigInteger.ZERO);
    BigInteger unit = BigInteger.ONE;
    for (int t = 0; t < STEPS; t++) {
      long x = random.nextLong() >> 6;
      BigInteger truth = BigInteger.valueOf(x).add(BigInteger.valueOf(off)).multiply(unit);
      BigInteger[] next = new BigInteger[d];
      for (int i = 0; i < d; i++) {
        next[i] = rows[i][d].multiply(truth);
        for (int j = 0; j < d; j++) {
          next[i] = next[i].add(rows[i][j].multiply(exact[j]));
        }
      }
      Enclosures sums = state.product(weights);
      sums.addMultiple(weights, d, FixedPoint.scaled(x, state.scale()));
      unit = unit.multiply(bottom);
      assertContains(sums, next, unit);
      state = sums.rectified(Deviate.PRECISION);
      exact =
          IntStream.range(0, d)
              .mapToObj(i -> next[i].max(BigInteger.ZERO))
              .toArray(BigInteger[]::new);
      assertContains(state, exact, unit);
    }
  }

  /** The numbers are over {@code 2^56} times a unit. */
  private static void assertContains(Enclosures found, BigInteger[] exact, BigInteger unit) {
    for (int i = 0; i < exact.length; i++) {
      int shift = found.scale() - Deviate.PRECISION;
      BigInteger value = exact[i].shiftLeft(Math.max(shift, 0));
      BigInteger one = unit.shiftLeft(Math.max(-shift, 0));
      assertTrue(one.multiply(BigInteger.valueOf(found.lower(i))).compareTo(value) <= 0);
      assertTrue(one.multiply(BigInteger.valueOf(found.upper(i))).compareTo(value) >= 0);
    }
  }
}
