package org.conewise.model.file;

import java.nio.ByteBuffer;

/** A number format of tensors. Every value of every one of them is a double, exactly. */
enum DType {
  F16(2),
  BF16(2),
  F32(4),
  F64(8);

  private final int bytes;

  DType(int bytes) {
    this.bytes = bytes;
  }

  /** Bytes per element. */
  int bytes() {
    return bytes;
  }

  /**
   * The element of that index, counted in elements, of a buffer in little-endian order; may be NaN
   * or infinite.
   */
  double decode(ByteBuffer littleEndian, int index) {
    int at = index * bytes;
    return switch (this) {
      case F16 -> half(littleEndian.getShort(at));
      case BF16 -> Float.intBitsToFloat(littleEndian.getShort(at) << 16);
      case F32 -> littleEndian.getFloat(at);
      case F64 -> littleEndian.getDouble(at);
    };
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
