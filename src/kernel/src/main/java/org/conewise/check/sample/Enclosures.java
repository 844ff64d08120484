package org.conewise.check.sample;

import java.util.Arrays;

/**
 * Intervals {@code (middles ± radii) / 2^scale}, of one scale. A sum of {@code d + 1} products of
 * ends of at most {@code 2^30} and weights of at most {@code 2^b}, with {@code (d + 1) 2^b ≤ 2^31},
 * and of their errors, is less than {@code 2^62} in size, middle and radius each.
 */
final class Enclosures {
  private static final int END_BITS = 29;
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

  /** The weighted sums of some numbers that are not negative: one sum for each row. */
  Enclosures product(Weights weights) {
    int[] active = active();
    int rows = weights.rows();
    Enclosures sums = zeros(rows, scale + weights.scale());
    for (int i = 0; i < rows; i++) {
      long[] row = weights.row(i);
      long middle = 0;
      long radius = 0;
      for (int j : active) {
        middle += row[j] * middles[j];
        radius += (Math.abs(row[j]) + weights.error()) * radii[j] + weights.error() * middles[j];
      }
      sums.middles[i] = middle;
      sums.radii[i] = radius;
    }
    return sums;
  }

  private int[] active() {
    int[] active = new int[middles.length];
    int size = 0;
    for (int j = 0; j < middles.length; j++) {
      if (middles[j] + radii[j] > 0) {
        active[size++] = j;
      }
    }
    return Arrays.copyOf(active, size);
  }

  /** Adds the product of a column of weights and the number {@code x ± 2}, of the same scale. */
  void addMultiple(Weights weights, int column, long x) {
    for (int i = 0; i < middles.length; i++) {
      long weight = weights.row(i)[column];
      middles[i] += weight * x;
      radii[i] += 2 * (Math.abs(weight) + weights.error()) + weights.error() * Math.abs(x);
    }
  }

  /**
   * The numbers {@code max(z, 0)}, rounded to a scale of at most {@code maxScale}, and at which no
   * end exceeds {@code 2^30}.
   */
  Enclosures rectified(int maxScale) {
    long greatest = 0;
    for (int i = 0; i < middles.length; i++) {
      greatest = Math.max(greatest, middles[i] + radii[i]);
    }
    int length = Long.SIZE - Long.numberOfLeadingZeros(greatest);
    int shift = Math.max(Math.max(length - END_BITS, scale - maxScale), 0);
    Enclosures state = zeros(middles.length, scale - shift);
    for (int i = 0; i < middles.length; i++) {
      long upper = middles[i] + radii[i];
      if (upper > 0) {
        boolean isPositive = middles[i] >= radii[i];
        state.put(i, isPositive ? middles[i] : (upper + 1) / 2, isPositive ? radii[i] : (upper + 1) / 2, shift);
      }
    }
    return state;
  }

  private void put(int index, long middle, long radius, int shift) {
    middles[index] = middle >> Math.min(shift, MAX_SHIFT);
    radii[index] = (radius >> Math.min(shift, MAX_SHIFT)) + (shift == 0 ? 0 : 2);
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
      if (middles[i] + radii[i] >= lower(best)) {
        indices |= 1L << i;
        exact &= radii[i] == 0;
      }
    }
    boolean isOne = Long.bitCount(indices) == 1;
    return isOne || exact ? indices : 0;
  }

  private long lower(int index) {
    return middles[index] - radii[index];
  }
}
