package org.conewise.check;

import java.util.BitSet;
import java.util.List;

/**
 * Which values are positive and which are negative, at one ray or somewhere on a cell: first the
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

  /** Adds the signs at a ray of linear forms, which are numbered from {@code first}. */
  void add(int first, List<Vector> forms, Vector ray) {
    for (int i = 0; i < forms.size(); i++) {
      int side = forms.get(i).side(ray);
      if (side != 0) {
        (side > 0 ? positive : negative).set(first + i);
      }
    }
  }

  /** The signs that occur at some rays, at least one. */
  static Signs union(List<Signs> parts) {
    Signs union = new Signs(parts.get(0).units, parts.get(0).n);
    for (Signs part : parts) {
      union.positive.or(part.positive);
      union.negative.or(part.negative);
    }
    return union;
  }

  /** The first value, from a given one, that is positive here and negative there, or -1. */
  int conflict(int from) {
    BitSet both = (BitSet) positive.clone();
    both.and(negative);
    return both.nextSetBit(from);
  }
}
