package org.conewise.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SquareRootTest {

  @Test
  void floorIsThatOfTheLibrary() {
    Random random = new Random(3);
    for (int bits = 0; bits < 2500; bits++) {
      BigInteger n = new BigInteger(bits, random);
      assertEquals(n.sqrt(), SquareRoot.floor(n), n::toString);
    }
  }

  @Test
  void floorIsRightNextToSquares() {
    Random random = new Random(4);
    for (int bits = 1; bits < 1200; bits++) {
      BigInteger root = new BigInteger(bits, random).setBit(bits);
      BigInteger square = root.multiply(root);
      assertEquals(root, SquareRoot.floor(square), root::toString);
      assertEquals(
          root.subtract(BigInteger.ONE),
          SquareRoot.floor(square.subtract(BigInteger.ONE)),
          root::toString);
      assertEquals(root, SquareRoot.floor(square.add(root)), root::toString);
    }
  }

  @Test
  void negativeNumbersHaveNone() {
    assertThrows(ArithmeticException.class, () -> SquareRoot.floor(BigInteger.valueOf(-1)));
  }
}
