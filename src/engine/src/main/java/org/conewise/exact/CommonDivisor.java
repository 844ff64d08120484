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
  private final Steps steps = new Steps();

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
   * Does all steps that the leading bits settle, which keeps the divisor. False if not even one
   * quotient could be told; then {@code a} is the number with the greater leading bits.
   */
  private boolean stepFromLeadingBits() {
    int shift = Integer.numberOfLeadingZeros(a[length - 1] | b[length - 1]);
    long leadingA = leadingBits(a, shift);
    long leadingB = leadingBits(b, shift);
    if (leadingA < leadingB) {
      int[] lesser = a;
      a = b;
      b = lesser;
    }
    steps.settle(Math.max(leadingA, leadingB), Math.min(leadingA, leadingB));
    if (steps.areNone()) {
      return false;
    }
    steps.apply(a, b, length);
    return true;
  }

  /**
   * Some steps of Euclid's algorithm as one matrix, which takes the numbers {@code (a, b)} to
   * {@code (aFromA a + aFromB b, bFromA a + bFromB b)}. In each row the entries have opposite
   * signs, or one is zero, and both fit into an int.
   */
  private static final class Steps {

    private long aFromA;
    private long aFromB;
    private long bFromA;
    private long bFromB;

    /**
     * Becomes the longest run of steps whose quotients follow from the leading bits. With {@code
     * (high, low)} the leading bits after these steps, the true quotient lies between {@code (high
     * + aFromA) / (low + bFromA)} and {@code (high + aFromB) / (low + bFromB)}, whatever bits
     * follow.
     */
    void settle(long leadingA, long leadingB) {
      becomeNone();
      long high = leadingA;
      long low = leadingB;
      while (low + bFromA > 0 && low + bFromB > 0) {
        long quotient = (high + aFromA) / (low + bFromA);
        if (quotient != (high + aFromB) / (low + bFromB) || !fitsAfter(quotient)) {
          return;
        }
        step(quotient);
        long rest = high - quotient * low;
        high = low;
        low = rest;
      }
    }

    boolean areNone() {
      return aFromB == 0;
    }

    private void becomeNone() {
      aFromA = 1;
      aFromB = 0;
      bFromA = 0;
      bFromB = 1;
    }

    /** Goes on with {@code (a, b) ↦ (b, a − quotient · b)}. */
    private void step(long quotient) {
      long restFromA = aFromA - quotient * bFromA;
      long restFromB = aFromB - quotient * bFromB;
      aFromA = bFromA;
      aFromB = bFromB;
      bFromA = restFromA;
      bFromB = restFromB;
    }

    private boolean fitsAfter(long quotient) {
      long restFromA = aFromA - quotient * bFromA;
      long restFromB = aFromB - quotient * bFromB;
      return (int) restFromA == restFromA && (int) restFromB == restFromB;
    }

    /**
     * Does the steps to both numbers, limb by limb from the lowest; what is left above a limb is
     * carried on. As the entries of a row have opposite signs and fit into an int, no sum
     * overflows.
     */
    void apply(int[] a, int[] b, int length) {
      long carriedToA = 0;
      long carriedToB = 0;
      for (int i = 0; i < length; i++) {
        long limbOfA = a[i] & LIMB;
        long limbOfB = b[i] & LIMB;
        carriedToA += aFromA * limbOfA + aFromB * limbOfB;
        carriedToB += bFromA * limbOfA + bFromB * limbOfB;
        a[i] = (int) carriedToA;
        b[i] = (int) carriedToB;
        carriedToA >>= Integer.SIZE;
        carriedToB >>= Integer.SIZE;
      }
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
