package org.conewise.check.sample;

import java.math.BigInteger;

/**
 * A standard normal deviate, drawn exactly by algorithm N of C. F. F. Karney, "Sampling exactly
 * from the normal distribution", ACM Transactions on Mathematical Software 42 (2016): {@code ±
 * (whole + fraction)}. More digits of the fraction are drawn whenever they are asked for, from a
 * stream of its own, so that its value depends on nothing else.
 */
final class Deviate {
  /** The number of bits of the fraction that are drawn at first. */
  static final int PRECISION = 56;

  /** A rounded deviate of less than this size is exact but for one unit. */
  static final long LIMIT = 16L << PRECISION;

  private static final int HALF = 128;
  private static final int BASE = 256;

  private final int whole;
  private final Uniform fraction;
  private final boolean negative;

  private Deviate(int whole, Uniform fraction, boolean negative) {
    this.whole = whole;
    this.fraction = fraction;
    this.negative = negative;
  }

  /** Draws a deviate: steps N1 to N6. */
  static Deviate draw(ByteStream bytes) {
    while (true) {
      int k = 0;
      while (isHalfExponential(bytes)) {
        k++;
      }
      if (isExponential((long) k * (k - 1), bytes)) {
        Uniform x = new Uniform(bytes);
        if (isAccepted(k, x, bytes)) {
          return new Deviate(k, x, bytes.next() >= HALF);
        }
      }
    }
  }

  /** True with probability {@code exp(-m/2)}. */
  private static boolean isExponential(long m, ByteStream bytes) {
    for (long i = 0; i < m; i++) {
      if (!isHalfExponential(bytes)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Algorithm H: true with probability {@code exp(-1/2)}. This is the probability that the longest
   * decreasing run of uniform deviates that starts below 1/2 has an even length.
   */
  private static boolean isHalfExponential(ByteStream bytes) {
    Uniform last = new Uniform(bytes);
    boolean even = true;
    boolean goesOn = last.digit(0) < HALF;
    while (goesOn) {
      even = !even;
      Uniform next = new Uniform(bytes);
      goesOn = next.isLessThan(last);
      last = next;
    }
    return even;
  }

  /** Step N4: true with probability {@code exp(-x (2k + x) / 2)}. */
  private static boolean isAccepted(int k, Uniform x, ByteStream bytes) {
    for (int i = 0; i <= k; i++) {
      if (!isBelow(k, x, bytes)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Algorithm B: true with probability {@code exp(-x (2k + x) / (2k + 2))}. This is the probability
   * of an even length of the longest decreasing run below {@code x} if, besides, each of its steps
   * is allowed with probability {@code (2k + x) / (2k + 2)} only.
   */
  private static boolean isBelow(int k, Uniform x, ByteStream bytes) {
    Uniform last = x;
    boolean even = true;
    while (true) {
      long choice = choice(2L * k + 2, bytes);
      Uniform next = new Uniform(bytes);
      boolean goesOn = choice > 0 && next.isLessThan(last);
      if (!goesOn || (choice == 1 && !new Uniform(bytes).isLessThan(x))) {
        return even;
      }
      last = next;
      even = !even;
    }
  }

  /**
   * An integer from 0 to {@code m - 1}, all equally likely, for {@code m ≥ 2}. It is drawn from as
   * few bytes as have {@code m} values, and again unless it is below the greatest multiple of
   * {@code m} that they have.
   */
  static long choice(long m, ByteStream bytes) {
    while (true) {
      long values = 1;
      long drawn = 0;
      while (values < m) {
        values *= BASE;
        drawn = drawn * BASE + bytes.next();
      }
      if (drawn < values - values % m) {
        return drawn % m;
      }
    }
  }

  /**
   * An integer that is at most 1 from {@code 2^56} times the deviate; or one of the same sign and
   * of at least {@link #LIMIT} in size, if the deviate is at least 16 in size.
   */
  long rounded() {
    int digits = PRECISION / Byte.SIZE;
    long size = (Math.min(whole, LIMIT >> PRECISION) << PRECISION) + fraction.leading(digits);
    return negative ? -size : size;
  }

  /** An integer that is at most 1 from {@code 256^digits} times the deviate. */
  BigInteger scaled(int digits) {
    BigInteger size = BigInteger.valueOf(whole).shiftLeft(Byte.SIZE * digits);
    BigInteger sum = size.add(fraction.spelled(digits));
    return negative ? sum.negate() : sum;
  }
}
