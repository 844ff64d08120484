package org.conewise.model.tensor;

import java.nio.ByteBuffer;
import org.conewise.exact.Rational;

/** A number format of tensors. Every value of every one of them is a double, exactly. */
public enum DType {
  F16(2, 11, 15),
  BF16(2, 8, 127),
  F32(4, 24, 127),
  F64(8, 53, 1023);

  private final int bytes;
  private final int precision;
  private final int maxExponent;

  DType(int bytes, int precision, int maxExponent) {
    this.bytes = bytes;
    this.precision = precision;
    this.maxExponent = maxExponent;
  }

  /** Bytes per element. */
  public int bytes() {
    return bytes;
  }

  /**
   * The element of that index, counted in elements, of a buffer in little-endian order; may be NaN
   * or infinite.
   */
  public double decode(ByteBuffer littleEndian, int index) {
    int at = index * bytes;
    return switch (this) {
      case F16 -> half(littleEndian.getShort(at));
      case BF16 -> Float.intBitsToFloat(littleEndian.getShort(at) << 16);
      case F32 -> littleEndian.getFloat(at);
      case F64 -> littleEndian.getDouble(at);
    };
  }

  /** Whether a number is one of the finite values of the format. */
  public boolean holds(Rational number) {
    if (number.signum() == 0) {
      return true;
    }
    int zeros = number.numerator().getLowestSetBit();
    int bits = number.numerator().abs().bitLength();
    int shift = number.denominator().bitLength() - 1;
    return number.denominator().bitCount() == 1
        && bits - zeros <= precision
        && bits - 1 - shift <= maxExponent
        && zeros - shift >= 2 - maxExponent - precision;
  }

  /** IEEE 754 binary16: 1 sign bit, 5 exponent bits with bias 15, 10 fraction bits. */
  private static double half(short bits) {
    int exponent = (bits >> 10) & 0x1f;
    int fraction = bits & 0x3ff;
    double magnitude;
    if (exponent == 0) {
      magnitude = Math.scalb((double) fraction, -24);
    } else if (exponent < 0x1f) {
      magnitude = Math.scalb((double) (0x400 + fraction), exponent - 25);
    } else {
      magnitude = fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
    }
    return bits < 0 ? -magnitude : magnitude;
  }
}
