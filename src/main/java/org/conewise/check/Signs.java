package org.conewise.check;

import java.util.BitSet;

/**
 * The signs that everything takes at one ray, or at several rays together: first the {@code units}
 * pre-activations, by time step and then unit, then the differences {@code x_a - x_b}, then the
 * differences {@code logit_a - logit_b}, for all {@code a} and {@code b} below {@code n}.
 */
final class Signs {
  final int units;
  final int n;
  private final BitSet positive = new BitSet();
  private final BitSet negative = new BitSet();

  Signs(int units, int n) {
    this.units = units;
    this.n = n;
  }

  /** The index of {@code x_a - x_b}. */
  int input(int a, int b) {
    return units + a * n + b;
  }

  /** The index of {@code logit_a - logit_b}. */
  int logit(int a, int b) {
    return units + (n + a) * n + b;
  }

  /** Records one sign. */
  void add(int index, int signum) {
    positive.set(index, signum > 0);
    negative.set(index, signum < 0);
  }

  /** Adds the signs taken at other rays. */
  void addAll(Signs others) {
    positive.or(others.positive);
    negative.or(others.negative);
  }

  /** Whether the value with this index is positive at some ray. */
  boolean positive(int index) {
    return positive.get(index);
  }

  /** Whether the value with this index is negative at some ray. */
  boolean negative(int index) {
    return negative.get(index);
  }

  /**
   * The first index from the given one on whose value is positive here and negative there, or -1.
   */
  int firstConflict(int from) {
    BitSet both = (BitSet) positive.clone();
    both.and(negative);
    return both.nextSetBit(from);
  }
}
