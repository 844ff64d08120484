package org.conewise.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IntVectorTest {

  @Test
  void signOfAProductIsExactWhereDoublesCancel() {
    Random random = new Random(1);
    for (int k = 0; k < 20_000; k++) {
      int n = 1 + random.nextInt(4);
      IntVector u = vector(random, n, 1 + random.nextInt(600));
      IntVector v = nearlyOrthogonal(random, u);
      assertEquals(u.dot(v).signum(), u.signOfDot(v), u + " and " + v);
      assertEquals(u.dot(v).signum(), v.signOfDot(u), u + " and " + v);
    }
  }

  @Test
  void signOfADeterminantIsExactWhereDoublesCancel() {
    Random random = new Random(2);
    for (int k = 0; k < 20_000; k++) {
      IntVector u = vector(random, 2, 1 + random.nextInt(600));
      IntVector v = u.times(BigInteger.valueOf(random.nextInt(5))).plus(vector(random, 2, 2));
      assertEquals(IntVector.det(u, v).signum(), IntVector.signOfDet(u, v), u + " and " + v);
    }
  }

  @Test
  void crossProductIsPrimitiveAndAlongTheDeterminant() {
    Random random = new Random(3);
    for (int k = 0; k < 5_000; k++) {
      int bits = 1 + random.nextInt(k % 2 == 0 ? 29 : 300);
      IntVector u = vector(random, 3, bits).plus(IntVector.of(1, 0, 0));
      IntVector v = vector(random, 3, bits).plus(IntVector.of(0, 1, 0));
      IntVector x = vector(random, 3, 40);
      if (u.times(v.get(0)).equals(v.times(u.get(0)))) {
        continue;
      }
      IntVector cross = u.primitiveCross(v);
      assertEquals(cross.primitive(), cross);
      assertEquals(IntVector.det(u, v, x).signum(), cross.dot(x).signum(), u + " and " + v);
      assertEquals(0, cross.dot(u).signum() | cross.dot(v).signum());
    }
  }

  @Test
  void parallelVectorsHaveNoPrimitiveCrossProduct() {
    IntVector small = IntVector.of(1, 2, 3);
    IntVector large = small.times(BigInteger.TEN.pow(40));
    assertThrows(ArithmeticException.class, () -> small.primitiveCross(small));
    assertThrows(ArithmeticException.class, () -> small.primitiveCross(large));
  }

  @Test
  void orderIsThatOfTheCoordinatesAlsoWhereTheirDoublesAgree() {
    Random random = new Random(5);
    for (int k = 0; k < 20_000; k++) {
      IntVector u = vector(random, 3, 1 + random.nextInt(600));
      IntVector v = u.plus(vector(random, 3, 1 + random.nextInt(2)));
      int order =
          Arrays.compare(
              new BigInteger[] {u.get(0), u.get(1), u.get(2)},
              new BigInteger[] {v.get(0), v.get(1), v.get(2)});
      assertEquals(order, u.compareTo(v), u + " and " + v);
      assertEquals(-order, v.compareTo(u), u + " and " + v);
    }
  }

  @Test
  void negatingAndReducingGiveTheSameInEitherOrder() {
    Random random = new Random(6);
    for (int k = 0; k < 5_000; k++) {
      BigInteger factor = new BigInteger(90, random).add(BigInteger.ONE);
      IntVector u = vector(random, 3, 1 + random.nextInt(300));
      if (!u.isZero()) {
        IntVector reduced = u.primitive();
        assertEquals(reduced, u.times(factor).primitive());
        assertEquals(reduced.negate(), u.negate().primitive());
        assertEquals(reduced, reduced.plus(u).minus(u).primitive());
        assertEquals(reduced, reduced.times(factor).primitive());
      }
    }
  }

  @Test
  void powersOfTwoAreTakenOut() {
    assertEquals(IntVector.of(3, 0, -2), IntVector.of(12, 0, -8).withoutTwos());
    assertEquals(IntVector.of(3, 0, -2), IntVector.of(3, 0, -2).withoutTwos());
    assertEquals(IntVector.of(0, 0), IntVector.of(0, 0).withoutTwos());
  }

  private static IntVector vector(Random random, int n, int bits) {
    BigInteger[] coordinates = new BigInteger[n];
    for (int i = 0; i < n; i++) {
      BigInteger size = new BigInteger(bits, random);
      coordinates[i] = random.nextBoolean() ? size : size.negate();
    }
    return IntVector.of(coordinates);
  }

  /** Made orthogonal to {@code u} in the first two coordinates, then moved by a unit or not. */
  private static IntVector nearlyOrthogonal(Random random, IntVector u) {
    BigInteger[] v = new BigInteger[u.dimension()];
    BigInteger factor = new BigInteger(1 + random.nextInt(200), random);
    for (int i = 0; i < v.length; i++) {
      v[i] = BigInteger.ZERO;
    }
    if (v.length > 1) {
      v[0] = u.get(1).multiply(factor);
      v[1] = u.get(0).multiply(factor).negate();
    }
    int moved = random.nextInt(v.length);
    v[moved] = v[moved].add(BigInteger.valueOf(random.nextInt(3) - 1));
    return IntVector.of(v);
  }
}
