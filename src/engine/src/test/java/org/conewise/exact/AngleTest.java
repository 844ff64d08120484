package org.conewise.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;
import org.junit.jupiter.api.Test;

class AngleTest {

  @Test
  void axesAndDiagonalsAreEighths() {
    long[][] directions = {{1, 0}, {1, 1}, {0, 1}, {-1, 1}, {-1, 0}, {-1, -1}, {0, -1}, {1, -1}};
    for (int i = 0; i < 8; i++) {
      assertNear(
          BigDecimal.valueOf(125L * i, 3),
          turns(directions[i][0], directions[i][1], 300),
          300,
          "direction " + i);
    }
  }

  @Test
  void agreesWithAnotherLibraryInAllQuadrantsAndSizes() {
    Random random = new Random(11);
    for (int k = 0; k < 400; k++) {
      BigInteger x = signed(random);
      BigInteger y = signed(random);
      int bits = 10 + random.nextInt(k % 50 == 0 ? 4000 : 400);
      int digits = bits / 3 + 60;
      Apfloat turn = ApfloatMath.pi(digits).multiply(new Apfloat(2, digits));
      Apfloat angle = ApfloatMath.atan2(new Apfloat(y, digits), new Apfloat(x, digits));
      Apfloat positive = angle.signum() < 0 ? angle.add(turn) : angle;
      BigDecimal expected = new BigDecimal(positive.divide(turn).toString());
      assertNear(expected, Angle.turns(x, y, bits), bits, x + " + " + y + " i, " + bits);
    }
  }

  @Test
  void zeroVectorHasNoAngle() {
    assertThrows(ArithmeticException.class, () -> turns(0, 0, 50));
  }

  @Test
  void fewBitsAfterManyAreThoseOfTheSameNumber() {
    BigDecimal many = turns(3, 4, 5000);
    assertNear(many, turns(3, 4, 60), 60, "3 + 4 i");
    assertEquals(turns(3, 4, 60), turns(3, 4, 60));
  }

  private static BigDecimal turns(long x, long y, int bits) {
    return Angle.turns(BigInteger.valueOf(x), BigInteger.valueOf(y), bits);
  }

  private static BigInteger signed(Random random) {
    BigInteger size = new BigInteger(1 + random.nextInt(300), random).add(BigInteger.ONE);
    return random.nextBoolean() ? size : size.negate();
  }

  private static void assertNear(BigDecimal expected, BigDecimal actual, int bits, String message) {
    BigDecimal difference = expected.subtract(actual).abs();
    BigDecimal bound = BigDecimal.ONE.divide(new BigDecimal(BigInteger.ONE.shiftLeft(bits)));
    assertTrue(
        difference.compareTo(bound) <= 0, message + ": off by " + difference.toEngineeringString());
  }
}
