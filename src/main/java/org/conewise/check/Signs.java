package org.conewise.check;

import java.util.BitSet;

/**
 * Which values are positive and which are negative, at one ray or at some ray of several: first the
 * pre-activations, by time step and then unit, then the differences {@code x_a - x_b}, then the
 * differences {@code logit_a - logit_b}, for all {@code a} and {@code b} below {@code n}.
 */
record Signs(int units, int n, BitSet positive, BitSet negative) {
  /** No signs yet, for {@code units} pre-activations. */
  Signs(int units, int n) {
    this(units, n, new BitSet(units + 2 * n * n), new BitSet(units + 2 * n * n));
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
    if (signum != 0) {
      (signum > 0 ? positive : negative).set(index);
    }
  }

  /** Adds the signs taken at other rays. */
  void addAll(Signs others) {
    positive.or(others.positive);
    negative.or(others.negative);
  }

  /** The indices of the values that are positive here and negative there. */
  BitSet conflicts() {
    BitSet both = (BitSet) positive.clone();
    both.and(negative);
    return both;
  }
}
