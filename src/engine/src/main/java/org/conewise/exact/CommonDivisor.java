package org.conewise.exact;

import java.math.BigInteger;
import java.nio.ByteBuffer;

/**
 * The greatest common divisor by Lehmer's method: steps of Euclid's algorithm are found from the 62
 * leading bits of both numbers alone, as long as these settle the quotients, and then done at once
 * (Knuth, The Art of Computer Programming, 4.5.2, algorithm L). For the few hundred bits of a ray
 * that is some three times as fast as {@link BigInteger#gcd}.
 *
 * <p>Numbers are kept as 32-bit limbs, the lowest first, both of the same length.
 */
final class CommonDivisor {

  private static final long LIMB = 0xffffffffL;

  private int[] a;
  private int[] b;

  /** The number of limbs that are not zero in both numbers; at least two. */
  private int length;

  private CommonDivisor(BigInteger x, BigInteger y) {
    length = Math.max(2, 1 + Math.max(x.bitLength(), y.bitLength()) / Integer.SIZE);
    a = limbs(x, length);
    b = limbs(y, length);
    trim();
  }

  /** The divisor of two numbers of any sign; 0 if both are 0. */
  static BigInteger of(BigInteger x, BigInteger y) {
    if (x.signum() == 0) {
      return y.abs();
    }
    if (x.bitLength() < Long.SIZE) {
      BigInteger divisor = x.abs();
      return unsigned(of(divisor.longValue(), y.mod(divisor).longValue()));
    }
    return new CommonDivisor(x.abs(), y.abs()).reduced();
  }

  /** The divisor of two unsigned numbers. */
  static long of(long x, long y) {
    while (y != 0) {
      long rest = Long.remainderUnsigned(x, y);
      x = y;
      y = rest;
    }
    return x;
  }

  private BigInteger reduced() {
    while (length > 2) {
      if (!stepFromLeadingBits()) {
        BigInteger divisor = value(b);
        if (divisor.signum() == 0) {
          return value(a);
        }
        BigInteger rest = value(a).mod(divisor);
        a = b;
        b = limbs(rest, length);
      }
      trim();
    }
    return unsigned(of(lowBits(a), lowBits(b)));
  }

  /**
   * Replaces the numbers by {@code |s a + t b|} and {@code |u a + v b|}, which have the same
   * divisor. False if not even one quotient could be told; then {@code a} is the one with the
   * greater leading bits.
   */
  private boolean stepFromLeadingBits() {
    int shift = Integer.numberOfLeadingZeros(a[length - 1] | b[length - 1]);
    long p = leadingBits(a, shift);
    long q = leadingBits(b, shift);
    if (p < q) {
      int[] lesser = a;
      a = b;
      b = lesser;
      long bits = p;
      p = q;
      q = bits;
    }
    long s = 1;
    long t = 0;
    long u = 0;
    long v = 1;
    while (q + u > 0 && q + v > 0) {
      // The true quotient lies between these two.
      long quotient = (p + s) / (q + u);
      long nextU = s - quotient * u;
      long nextV = t - quotient * v;
      if (quotient != (p + t) / (q + v) || (int) nextU != nextU || (int) nextV != nextV) {
        break;
      }
      s = u;
      u = nextU;
      t = v;
      v = nextV;
      long rest = p - quotient * q;
      p = q;
      q = rest;
    }
    if (t == 0) {
      return false;
    }
    combine(s, t, u, v);
    return true;
  }

  /** In each pair the factors have opposite signs and fit into an int, so no sum overflows. */
  private void combine(long s, long t, long u, long v) {
    long first = 0;
    long second = 0;
    for (int i = 0; i < length; i++) {
      long x = a[i] & LIMB;
      long y = b[i] & LIMB;
      first += s * x + t * y;
      second += u * x + v * y;
      a[i] = (int) first;
      b[i] = (int) second;
      first >>= Integer.SIZE;
      second >>= Integer.SIZE;
    }
  }

  /** 62 bits, of which the first is one in one of the numbers. */
  private long leadingBits(int[] limbs, int shift) {
    long high = (long) limbs[length - 1] << Integer.SIZE | (limbs[length - 2] & LIMB);
    return (high << shift | (limbs[length - 3] & LIMB) >>> (Integer.SIZE - shift)) >>> 2;
  }

  private void trim() {
    while (length > 2 && (a[length - 1] | b[length - 1]) == 0) {
      length--;
    }
  }

  private static int[] limbs(BigInteger number, int length) {
    int[] limbs = new int[length];
    byte[] bytes = number.toByteArray();
    // A number of all its bits begins with a zero byte, for its sign.
    for (int i = 0; i < Math.min(bytes.length, Integer.BYTES * length); i++) {
      limbs[i / Integer.BYTES] |=
          Byte.toUnsignedInt(bytes[bytes.length - 1 - i]) << (Byte.SIZE * (i % Integer.BYTES));
    }
    return limbs;
  }

  private static long lowBits(int[] limbs) {
    return (long) limbs[1] << Integer.SIZE | (limbs[0] & LIMB);
  }

  private static BigInteger unsigned(long bits) {
    BigInteger signed = BigInteger.valueOf(bits);
    return bits >= 0 ? signed : signed.add(BigInteger.ONE.shiftLeft(Long.SIZE));
  }

  private BigInteger value(int[] limbs) {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * length);
    for (int i = length - 1; i >= 0; i--) {
      bytes.putInt(limbs[i]);
    }
    return new BigInteger(1, bytes.array());
  }
}
