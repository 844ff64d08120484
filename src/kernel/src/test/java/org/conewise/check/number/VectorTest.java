package org.conewise.check.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VectorTest {
  /** The last entry makes the product small or 0. */
  @ParameterizedTest
  @ValueSource(ints = {1, 27, 28, 29, 30, 35, 36, 37, 45, 60, 64, 200})
  void signOfAProductThatIsNearlyZeroIsExact(int bits) {
    Random random = new Random(bits);
    for (int size : new int[] {2, 3, 5, 17, 64}) {
      for (int i = 0; i < 50; i++) {
        List<BigInteger> u = entries(size, bits, random);
        List<BigInteger> v = entries(size, bits, random);
        u.set(size - 1, BigInteger.ONE);
        v.set(size - 1, BigInteger.ZERO);
        BigInteger rest = Vector.of(u).dot(Vector.of(v));
        for (int k = -2; k <= 2; k++) {
          BigInteger off = BigInteger.valueOf(k).shiftLeft(random.nextInt(bits + 1));
          v.set(size - 1, off.subtract(rest));
          assertEquals(off.signum(), Vector.of(u).side(Vector.of(v)));
          assertEquals(off.signum(), Vector.of(v).side(Vector.of(u)));
        }
      }
    }
  }

  /** All leading digits are as far from the entries as they can be. */
  @ParameterizedTest
  @ValueSource(ints = {29, 31, 40, 64, 100})
  void signIsExactWhereTheLeadingDigitsAreFarthestFromTheEntries(int bits) {
    BigInteger most = BigInteger.TWO.pow(bits).subtract(BigInteger.ONE);
    BigInteger least = BigInteger.TWO.pow(bits - 1);
    List<BigInteger> some =
        List.of(most, most.negate(), least, least.negate(), BigInteger.ONE, BigInteger.ZERO);
    for (BigInteger x : some) {
      for (BigInteger y : some) {
        for (BigInteger z : some) {
          Vector u = Vector.of(List.of(x, y, z));
          Vector v = Vector.of(List.of(y.subtract(z), most, x.negate()));
          assertEquals(u.dot(v).signum(), u.side(v), u + " · " + v);
        }
      }
    }
  }

  /** 64 entries just below a power of two against 63 small ones and one that decides. */
  @Test
  void signIsExactForTheLongestVectors() {
    BigInteger most = BigInteger.TWO.pow(60).subtract(BigInteger.ONE);
    List<BigInteger> u = new ArrayList<>(Collections.nCopies(64, most));
    List<BigInteger> v = new ArrayList<>(Collections.nCopies(64, most));
    assertEquals(1, Vector.of(u).side(Vector.of(v)));
    v.replaceAll(BigInteger::negate);
    assertEquals(-1, Vector.of(u).side(Vector.of(v)));
    for (int i = 0; i < 32; i++) {
      v.set(i, most);
    }
    assertEquals(0, Vector.of(u).side(Vector.of(v)));
    u.set(63, most.add(BigInteger.ONE));
    assertEquals(-1, Vector.of(u).side(Vector.of(v)));
    v.replaceAll(BigInteger::negate);
    assertEquals(1, Vector.of(u).side(Vector.of(v)));
  }

  @Test
  void productsAreSummedOverAllEntries() {
    Vector v = vector(1, 2, 3, -4, 5);
    assertEquals(BigInteger.valueOf(55), v.dot(v));
    assertEquals(5, v.size());
    assertEquals(BigInteger.valueOf(-4), v.get(3));
    assertEquals("[11, -8, 3, -4, 15]", v.plus(BigInteger.TWO, vector(5, -5, 0, 0, 5)).toString());
  }

  @Test
  void combinationAddsWhatIsOnAndSubtractsWhatIsNot() {
    BitSet indices = BitSet.valueOf(new long[] {0b1101});
    BitSet on = BitSet.valueOf(new long[] {0b0111});
    List<BigInteger> weights = LongStream.of(2, 3, 5, 7).mapToObj(BigInteger::valueOf).toList();
    List<Vector> vectors = List.of(vector(1, 0), vector(9, 9), vector(0, 1), vector(1, 10));
    Vector sum = Vector.combination(weights, vectors, indices, on);
    assertEquals("[-5, -65]", sum.toString());
    assertTrue(Vector.combination(weights, vectors, new BitSet(), on).isZero());
  }

  @Test
  void vectorOnAnAxisHasOneEntry() {
    assertEquals("[0, 0, 7]", Vector.onAxis(3, 2, BigInteger.valueOf(7)).toString());
    assertTrue(Vector.onAxis(3, 2, BigInteger.ZERO).isZero());
    assertFalse(Vector.onAxis(3, 2, BigInteger.ONE.negate()).isZero());
  }

  @Test
  void entriesAreHandedOutAsACopy() {
    Vector v = vector(1, 2);
    v.toArray()[0] = BigInteger.TEN;
    assertEquals("[1, 2]", v.toString());
  }

  @Test
  void vectorsHaveOneToSixtyFourEntries() {
    assertThrows(IllegalArgumentException.class, () -> Vector.of(List.of()));
    List<BigInteger> many = Collections.nCopies(65, BigInteger.ONE);
    assertThrows(IllegalArgumentException.class, () -> Vector.of(many));
    assertEquals(64, Vector.of(many.subList(0, 64)).size());
    assertEquals(1, Vector.of(many.subList(0, 1)).size());
  }

  @Test
  void primitiveVectorsHaveNoCommonDivisor() {
    assertTrue(vector(6, 10, 15).isPrimitive());
    assertTrue(vector(0, -1, 0).isPrimitive());
    assertFalse(vector(6, 10, 0).isPrimitive());
    assertFalse(vector(0, -2, 0, 0).isPrimitive());
    assertFalse(vector(0, 0, 0).isPrimitive());
  }

  @Test
  void orderIsLexicographic() {
    List<Vector> sorted =
        List.of(vector(-1, 9, 9), vector(0, -1, 9), vector(0, 2, -3), vector(0, 2, 4));
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = 0; j < sorted.size(); j++) {
        int order = Vector.ORDER.compare(sorted.get(i), sorted.get(j));
        assertEquals(Integer.compare(i, j), Integer.signum(order));
      }
    }
  }

  static Vector vector(long... entries) {
    return Vector.of(LongStream.of(entries).mapToObj(BigInteger::valueOf).toList());
  }

  private static List<BigInteger> entries(int size, int bits, Random random) {
    List<BigInteger> entries = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      BigInteger value = new BigInteger(1 + random.nextInt(bits), random);
      entries.add(random.nextBoolean() ? value : value.negate());
    }
    return entries;
  }
}
