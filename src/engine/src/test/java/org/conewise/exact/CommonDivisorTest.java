package org.conewise.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CommonDivisorTest {

  @Test
  void agreesWithBigIntegerOnRandomNumbersWithACommonFactor() {
    Random random = new Random(31);
    for (int k = 0; k < 50_000; k++) {
      BigInteger factor = new BigInteger(random.nextInt(150), random);
      assertAgrees(
          factor.multiply(new BigInteger(random.nextInt(400), random)),
          factor.multiply(new BigInteger(random.nextInt(400), random)));
    }
  }

  @Test
  void agreesAtTheEndsOfWordsAndOneBesideThem() {
    List<BigInteger> numbers = new ArrayList<>();
    for (int bits = 0; bits <= 257; bits += bits % 32 == 1 ? 29 : 1) {
      for (int off = -2; off <= 2; off++) {
        numbers.add(BigInteger.ONE.shiftLeft(bits).add(BigInteger.valueOf(off)));
      }
    }
    numbers.forEach(x -> numbers.forEach(y -> assertAgrees(x, y)));
  }

  /** All quotients are 1, so the number of steps is greatest, or all but one. */
  @Test
  void agreesOnNeighbouringFibonacciNumbersAndTheirMultiples() {
    BigInteger factor = new BigInteger("123456789012345678901234567890");
    BigInteger x = BigInteger.ZERO;
    BigInteger y = BigInteger.ONE;
    for (int k = 0; k < 600; k++) {
      assertAgrees(x, y);
      assertAgrees(x.multiply(factor), y.multiply(factor));
      assertAgrees(x.add(y.multiply(factor)), y);
      BigInteger next = x.add(y);
      x = y;
      y = next;
    }
  }

  @Test
  void agreesOnNumbersThatDifferInTheLastBitsOnly() {
    Random random = new Random(32);
    for (int bits = 1; bits < 600; bits++) {
      BigInteger x = new BigInteger(bits, random);
      for (int off = -3; off <= 3; off++) {
        assertAgrees(x, x.add(BigInteger.valueOf(off)));
        assertAgrees(x, x.negate().shiftLeft(bits).add(BigInteger.valueOf(off)));
      }
    }
  }

  private static void assertAgrees(BigInteger x, BigInteger y) {
    assertEquals(x.gcd(y), CommonDivisor.of(x, y), () -> x + " and " + y);
    assertEquals(x.gcd(y), CommonDivisor.of(y, x), () -> y + " and " + x);
  }
}
