package org.conewise.check.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** Products of intervals of all signs. */
class IntervalProductTest {
  private static final int BITS = 1;

  private static Interval interval(int lower, int upper) {
    return new Interval(BigInteger.valueOf(lower), BigInteger.valueOf(upper), BITS);
  }

  /** The least and the greatest of the products of the ends, rounded outwards as always. */
  private static Interval ofEnds(int a, int b, int c, int d) {
    int least = Math.min(Math.min(a * c, a * d), Math.min(b * c, b * d));
    int greatest = Math.max(Math.max(a * c, a * d), Math.max(b * c, b * d));
    return interval(Math.floorDiv(least, 2), Math.floorDiv(greatest, 2) + 1);
  }

  @Test
  void productLiesBetweenTheProductsOfTheEnds() {
    for (int a = -4; a <= 4; a++) {
      for (int b = a; b <= 4; b++) {
        for (int c = -4; c <= 4; c++) {
          for (int d = c; d <= 4; d++) {
            String message = "[" + a + ", " + b + "] [" + c + ", " + d + "]";
            assertEquals(ofEnds(a, b, c, d), interval(a, b).times(interval(c, d)), message);
          }
        }
      }
    }
  }
}
