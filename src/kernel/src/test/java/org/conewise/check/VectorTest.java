package org.conewise.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VectorTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 29, 30, 31, 32, 45, 60, 61, 64, 200})
  void signOfAProductThatIsNearlyZeroIsExact(int bits) {
    Random random = new Random(bits);
    for (int i = 0; i < 200; i++) {
      Vector u = random(bits, random);
      Vector v = random(bits, random);
      Vector normal = u.cross(v);
      assertEquals(0, normal.side(u));
      for (int k = -2; k <= 2; k++) {
        BigInteger off = BigInteger.valueOf(k).shiftLeft(random.nextInt(bits + 1));
        Vector w = new Vector(u.x.add(v.x).add(off), u.y.add(v.y), u.z.add(v.z));
        assertEquals(normal.dot(w).signum(), normal.side(w), normal + " · " + w);
        assertEquals(w.dot(normal).signum(), w.side(normal));
      }
    }
  }

  /** All leading digits are as far from the entries as they can be. */
  @ParameterizedTest
  @ValueSource(ints = {31, 40, 64, 100})
  void signIsExactWhereTheLeadingDigitsAreFarthestFromTheEntries(int bits) {
    BigInteger most = BigInteger.TWO.pow(bits).subtract(BigInteger.ONE);
    BigInteger least = BigInteger.TWO.pow(bits - 1);
    List<BigInteger> entries =
        List.of(most, most.negate(), least, least.negate(), BigInteger.ONE, BigInteger.ZERO);
    for (BigInteger x : entries) {
      for (BigInteger y : entries) {
        for (BigInteger z : entries) {
          Vector u = new Vector(x, y, z);
          Vector v = new Vector(y.subtract(z), most, x.negate());
          assertEquals(u.dot(v).signum(), u.side(v), u + " · " + v);
        }
      }
    }
  }

  @Test
  void determinantIsTheProductWithTheCrossProduct() {
    Vector u = Vector.of(1, 2, 3);
    Vector v = Vector.of(4, 5, 7);
    assertEquals("[-1, 5, -3]", u.cross(v).toString());
    assertEquals(BigInteger.TEN, u.cross(v).dot(Vector.of(2, 0, -4)));
  }

  @Test
  void primitiveVectorsHaveNoCommonDivisor() {
    assertTrue(Vector.of(6, 10, 15).isPrimitive());
    assertTrue(Vector.of(0, -1, 0).isPrimitive());
    assertFalse(Vector.of(6, 10, 0).isPrimitive());
    assertFalse(Vector.of(0, 0, 0).isPrimitive());
  }

  @Test
  void orderIsLexicographic() {
    List<Vector> sorted =
        List.of(Vector.of(-1, 9, 9), Vector.of(0, -1, 9), Vector.of(0, 2, -3), Vector.of(0, 2, 4));
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = 0; j < sorted.size(); j++) {
        int order = Vector.ORDER.compare(sorted.get(i), sorted.get(j));
        assertEquals(Integer.compare(i, j), Integer.signum(order));
      }
    }
  }

  private static Vector random(int bits, Random random) {
    return new Vector(
        entry(bits, random), entry(1 + random.nextInt(bits), random), entry(bits, random));
  }

  private static BigInteger entry(int bits, Random random) {
    BigInteger value = new BigInteger(bits, random);
    return random.nextBoolean() ? value : value.negate();
  }
}
