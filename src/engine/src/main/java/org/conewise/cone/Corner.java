package org.conewise.cone;

import java.util.BitSet;
import java.util.Collection;

/**
 * A ray of a cone that is being split, and on which sides of some numbered planes it lies.
 *
 * @param positive the planes that have it on their positive side; not to be changed
 * @param negative the planes that have it on their negative side; not to be changed
 */
record Corner(Ray ray, BitSet positive, BitSet negative) {

  /** The sign of a plane's form at a ray. */
  @FunctionalInterface
  interface Evaluation {
    int sign(int plane, Ray ray);
  }

  /** A corner for which the forms of so many planes are evaluated. */
  static Corner of(Ray ray, int planes, Evaluation evaluation) {
    BitSet positive = new BitSet(planes);
    BitSet negative = new BitSet(planes);
    for (int plane = 0; plane < planes; plane++) {
      int sign = evaluation.sign(plane, ray);
      positive.set(plane, sign > 0);
      negative.set(plane, sign < 0);
    }
    return new Corner(ray, positive, negative);
  }

  /** The sign of a plane's form at the ray. */
  int sign(int plane) {
    return positive.get(plane) ? 1 : negative.get(plane) ? -1 : 0;
  }

  /** The planes that have two corners on opposite sides, and so cross the cone of the corners. */
  static BitSet crossing(Collection<Corner> corners) {
    BitSet crossing = new BitSet();
    BitSet positive = new BitSet();
    for (Corner corner : corners) {
      crossing.or(corner.negative);
      positive.or(corner.positive);
    }
    crossing.and(positive);
    return crossing;
  }

  /** The planes that have a corner on their positive side. */
  static BitSet positive(Collection<Corner> corners) {
    BitSet positive = new BitSet();
    corners.forEach(corner -> positive.or(corner.positive));
    return positive;
  }

  /**
   * A corner inside the edge from this one to another, in the plane of a form. A further plane that
   * has the two ends on opposite sides is evaluated; the sign of any other is that at an end off
   * the plane, if there is one.
   *
   * @param evaluation the forms of the planes at the ray
   */
  Corner between(Corner end, int form, Ray ray, Evaluation evaluation) {
    BitSet above = union(positive, end.positive);
    BitSet below = union(negative, end.negative);
    BitSet undecided = (BitSet) above.clone();
    undecided.and(below);
    for (int i = undecided.nextSetBit(0); i >= 0; i = undecided.nextSetBit(i + 1)) {
      int sign = i == form ? 0 : evaluation.sign(i, ray);
      above.set(i, sign > 0);
      below.set(i, sign < 0);
    }
    return new Corner(ray, above, below);
  }

  private static BitSet union(BitSet a, BitSet b) {
    BitSet union = (BitSet) a.clone();
    union.or(b);
    return union;
  }
}
