package org.conewise.measure;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;
import org.junit.jupiter.api.Test;

class LongAngleTest {

  @Test
  void axesAndDiagonalsAreEighths() {
    long[][] directions = {{1, 0}, {1, 1}, {0, 1}, {-1, 1}, {-1, 0}, {-1, -1}, {0, -1}, {1, -1}};
    for (int i = 0; i < 8; i++) {
      BigDecimal expected = BigDecimal.valueOf(125L * i, 3);
      BigDecimal turns = turns(directions[i][0], directions[i][1]);
      assertTrue(expected.subtract(turns).abs().compareTo(new BigDecimal("1e-90")) < 0);
    }
  }

  @Test
  void zeroVectorHasNoAngle() {
    assertThrows(ArithmeticException.class, () -> turns(0, 0));
  }

  private static BigDecimal turns(long x, long y) {
    return LongAngle.turns(BigInteger.valueOf(x), BigInteger.valueOf(y), 90);
  }

  @Test
  void argumentsFromTheTableAreThoseOfTheLibrary() {
    int digits = 70;
    Arguments arguments = new Arguments(digits);
    Random random = new Random(11);
    for (int k = 0; k < 300; k++) {
      Apfloat x = k % 10 == 0 ? Apfloat.ZERO : number(random, digits + 10);
      Apfloat y = ApfloatMath.abs(number(random, digits + 10));
      Apfloat error = arguments.of(x, y).subtract(ApfloatMath.atan2(y, x));
      assertTrue(error.scale() <= -digits, x + ", " + y + ": off by " + error);
    }
  }

  /** Some are too small for a double. */
  private static Apfloat number(Random random, int digits) {
    BigInteger value = new BigInteger(250, random).subtract(BigInteger.TWO.pow(249));
    return ApfloatMath.scale(new Apfloat(value, digits), random.nextInt(5) == 0 ? -400 : 0);
  }
}
