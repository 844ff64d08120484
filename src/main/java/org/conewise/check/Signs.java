package org.conewise.check;

import java.util.BitSet;
import java.util.List;

/**
 * Which of some linear forms are positive and which are negative, at one ray or somewhere in a
 * cell.
 */
record Signs(BitSet positive, BitSet negative) {
  /** The signs at one ray. */
  static Signs at(Vector ray, List<Vector> forms) {
    BitSet positive = new BitSet(forms.size());
    BitSet negative = new BitSet(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      int side = forms.get(i).side(ray);
      if (side != 0) {
        (side > 0 ? positive : negative).set(i);
      }
    }
    return new Signs(positive, negative);
  }

  /** Adds the signs at other rays. */
  void add(Signs others) {
    positive.or(others.positive);
    negative.or(others.negative);
  }

  /** The first form that is positive here and negative there, or -1. */
  int conflict() {
    BitSet both = (BitSet) positive.clone();
    both.and(negative);
    return both.nextSetBit(0);
  }
}
