package org.conewise.model.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.conewise.exact.Rational;
import org.junit.jupiter.api.Test;

class DTypeTest {

  @Test
  void halvesHaveTheValuesOfTheStandard() {
    assertEquals(0.0, half(0x0000));
    assertEquals(-0.0, half(0x8000));
    assertEquals(0x1p-24, half(0x0001));
    assertEquals(0x3ffp-24, half(0x03ff));
    assertEquals(0x1p-14, half(0x0400));
    assertEquals(1.0, half(0x3c00));
    assertEquals(-2.0, half(0xc000));
    assertEquals(65504.0, half(0x7bff));
    assertEquals(Double.POSITIVE_INFINITY, half(0x7c00));
    assertEquals(Double.NEGATIVE_INFINITY, half(0xfc00));
    assertEquals(Double.NaN, half(0x7e00));
  }

  @Test
  void finiteHalvesIncreaseWithTheirBits() {
    for (int bits = 1; bits < 0x7c00; bits++) {
      assertEquals(1, Double.compare(half(bits), half(bits - 1)), "0x" + Integer.toHexString(bits));
    }
  }

  @Test
  void bfloatIsTheUpperHalfOfFloat() {
    assertEquals(3.140625, decode(DType.BF16, 0x4049));
    assertEquals(-0x1p-133, decode(DType.BF16, 0x8001));
    assertEquals(Double.NaN, decode(DType.BF16, 0x7fc0));
  }

  private static double half(int bits) {
    return decode(DType.F16, bits);
  }

  private static double decode(DType dtype, int bits) {
    ByteBuffer buffer = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
    buffer.putShort(2, (short) bits);
    return dtype.decode(buffer, 1);
  }

  /** Each format holds its own extremes, and nothing between or beyond them. */
  @Test
  void formatHoldsItsValuesOnly() {
    assertHolds(DType.F32, Float.MIN_VALUE, Float.MAX_VALUE);
    assertHolds(DType.F64, Double.MIN_VALUE, Double.MAX_VALUE);
    assertHolds(DType.F16, 0x1p-24, 65504);
    assertHolds(DType.BF16, 0x1p-133, 0x1.fep127);
    assertTrue(DType.F16.holds(Rational.of(0)));
    assertTrue(DType.F16.holds(Rational.of(-2047)));
    assertFalse(DType.F16.holds(Rational.of(2049)));
    assertFalse(DType.F64.holds(Rational.of(1, 3)));
  }

  private static void assertHolds(DType type, double least, double most) {
    Rational two = Rational.of(2);
    assertTrue(type.holds(Rational.of(least)));
    assertFalse(type.holds(Rational.of(least).dividedBy(two)));
    assertTrue(type.holds(Rational.of(-most)));
    assertFalse(type.holds(Rational.of(most).times(two)));
  }
}
