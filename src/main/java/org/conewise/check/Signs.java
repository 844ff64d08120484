package org.conewise.check;

import java.util.BitSet;
import java.util.List;

/**
 * Which of some linear forms are positive and which are negative, at one ray or somewhere in a
 * cell. The bits are not to be changed after construction.
 */
record Signs(BitSet positive, BitSet negative) {
  /** The signs at one ray. */
  static Signs at(Vector ray, List<Vector> forms) {
    BitSet positive = new BitSet(forms.size());
    BitSet negative = new BitSet(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      int side = forms.get(i).side(ray);
      positive.set(i, side > 0);
      negative.set(i, side < 0);
    }
    return new Signs(positive, negative);
  }

  /** All signs that occur among some. */
  static Signs union(List<Signs> parts) {
    BitSet positive = new BitSet();
    BitSet negative = new BitSet();
    for (Signs part : parts) {
      positive.or(part.positive);
      negative.or(part.negative);
    }
    return new Signs(positive, negative);
  }

  /** The first form that is positive here and negative there, or -1. */
  int conflict() {
    BitSet both = (BitSet) positive.clone();
    both.and(negative);
    return both.nextSetBit(0);
  }
}
