package org.conewise.check.sample;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * A uniform deviate in {@code [0, 1]}, as digits to base 256 of which each is drawn when it is
 * first asked for, in order.
 */
final class Uniform {
  private static final int FEW = 8;

  private final ByteStream bytes;
  private byte[] digits = new byte[FEW];
  private int size;

  /** A deviate of which no digit is drawn yet. */
  Uniform(ByteStream bytes) {
    this.bytes = bytes;
  }

  /** A digit, counted from 0 after the point. */
  int digit(int index) {
    while (size <= index) {
      if (size == digits.length) {
        digits = Arrays.copyOf(digits, 2 * size);
      }
      digits[size++] = (byte) bytes.next();
    }
    return digits[index] & 0xff;
  }

  /** Whether this is less than another. At every place, this digit is asked for first. */
  boolean isLessThan(Uniform other) {
    int place = 0;
    int mine = digit(0);
    int its = other.digit(0);
    while (mine == its) {
      place++;
      mine = digit(place);
      its = other.digit(place);
    }
    return mine < its;
  }

  /** The integer that the first digits spell. */
  BigInteger spelled(int count) {
    digit(count - 1);
    return new BigInteger(1, digits, 0, count);
  }

  /** The integer that the first digits spell, of which there are at most seven. */
  long leading(int count) {
    long integer = 0;
    for (int i = 0; i < count; i++) {
      integer = integer << Byte.SIZE | digit(i);
    }
    return integer;
  }
}
