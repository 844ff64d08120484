package org.conewise.check.sample;

import java.util.Arrays;

/**
 * Intervals {@code (middles ± radii) / 2^scale}, of one scale. Let {@code b} be {@value #BITS}. If
 * the sizes of {@code middle} and {@code middle + radius} are at most {@code 2^b}, and {@code d +
 * 1} weights are at most {@code 2^(62 - l)} each, with {@code d < 2^l}, then the high words of
 * {@code d + 1} products add up to at most {@code 2^(b - 2)} in size. Each of them, rounded down,
 * errs by less than 1. So does the high word of a product of weight and radius; and an error of the
 * weight of at most 1 adds less than 1 to it.
 */
final class Enclosures {
  /** The number of bits of an end. */
  static final int BITS = 60;

  private static final int END_BITS = BITS - 1;
  private static final int ERRORS = 3;
  private static final int MAX_SHIFT = 62;

  private final long[] middles;
  private final long[] radii;
  private final int scale;

  private Enclosures(int size, int scale) {
    middles = new long[size];
    radii = new long[size];
    this.scale = scale;
  }

  /** So many zeros. */
  static Enclosures zeros(int size, int scale) {
    return new Enclosures(size, scale);
  }

  /** The exponent of the denominator. */
  int scale() {
    return scale;
  }

  /** The weighted sums of some numbers that are not negative, one for each row of the weights. */
  Enclosures product(Weights weights) {
    int[] active = active();
    Enclosures sums = new Enclosures(weights.rows(), scale + weights.scale() - Long.SIZE);
    for (int i = 0; i < weights.rows(); i++) {
      long[] row = weights.row(i);
      long middle = 0;
      long radius = 0;
      for (int j : active) {
        middle += Math.multiplyHigh(row[j], middles[j]);
        radius += Math.multiplyHigh(Math.abs(row[j]), radii[j]) + (row[j] == 0 ? 0 : ERRORS);
      }
      sums.middles[i] = middle;
      sums.radii[i] = radius;
    }
    return sums;
  }

  /** The indices of the numbers that are not exactly 0. */
  private int[] active() {
    int[] active = new int[middles.length];
    int size = 0;
    for (int j = 0; j < middles.length; j++) {
      if (upper(j) > 0) {
        active[size++] = j;
      }
    }
    return Arrays.copyOf(active, size);
  }

  /** Adds the product of a column of weights and a number that is at most 2 from an integer. */
  void addMultiple(Weights weights, int column, long x) {
    for (int i = 0; i < middles.length; i++) {
      long weight = weights.row(i)[column];
      middles[i] += Math.multiplyHigh(weight, x);
      radii[i] += weight == 0 ? 0 : ERRORS;
    }
  }

  /**
   * The numbers {@code max(z, 0)}, at the greatest scale, of {@code maxScale} at most, at which no
   * end exceeds {@code 2^b}. A shift to the right makes a middle too small by less than 1.
   */
  Enclosures rectified(int maxScale) {
    long greatest = 0;
    for (int i = 0; i < middles.length; i++) {
      greatest = Math.max(greatest, upper(i));
    }
    int length = Long.SIZE - Long.numberOfLeadingZeros(greatest);
    int excess = scale - maxScale;
    int shift = greatest == 0 ? excess : Math.max(length - END_BITS, excess);
    Enclosures state = new Enclosures(middles.length, scale - shift);
    for (int i = 0; i < middles.length; i++) {
      long upper = upper(i);
      if (upper > 0) {
        boolean isCut = middles[i] < radii[i];
        long half = upper - upper / 2;
        state.middles[i] = shifted(isCut ? half : middles[i], shift);
        state.radii[i] = shifted(isCut ? half : radii[i], shift) + (shift > 0 ? 2 : 0);
      }
    }
    return state;
  }

  /** The quotient by {@code 2^shift}, rounded down, of a number of less than {@code 2^62}. */
  private static long shifted(long number, int shift) {
    return shift > 0 ? number >> Math.min(shift, MAX_SHIFT) : number << -shift;
  }

  /** The indices of the greatest number, as bits, or 0 if that is not decided. */
  long greatest() {
    int best = 0;
    for (int i = 1; i < middles.length; i++) {
      if (lower(i) > lower(best)) {
        best = i;
      }
    }
    long indices = 0;
    boolean exact = true;
    for (int i = 0; i < middles.length; i++) {
      if (upper(i) >= lower(best)) {
        indices |= 1L << i;
        exact &= radii[i] == 0;
      }
    }
    boolean isOne = Long.bitCount(indices) == 1;
    return isOne || exact ? indices : 0;
  }

  /** The lower end of an interval, in units of {@code 2^-scale}. */
  long lower(int index) {
    return middles[index] - radii[index];
  }

  /** The upper end of an interval, in units of {@code 2^-scale}. */
  long upper(int index) {
    return middles[index] + radii[index];
  }
}
