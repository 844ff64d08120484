package org.conewise.cone;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import org.conewise.exact.IntVector;
import org.conewise.exact.LinearForm;

/**
 * The arrangement of forms inside a polygonal cone of space, found by splitting.
 *
 * <p>The forms and, after them, the inward walls of the cone are numbered; a corner carries the
 * signs of all of them, as two bit sets. A form splits a polygon exactly if it is positive at one
 * corner and negative at another, so the bit sets alone tell which forms still cross a polygon. A
 * corner is the intersection of two planes and is computed once for each pair, however many
 * polygons meet in it.
 */
final class Splitting {

  /** A ray, and which planes have it on their positive and which on their negative side. */
  private record Corner(Ray ray, BitSet positive, BitSet negative) {
    int sign(int plane) {
      return positive.get(plane) ? 1 : negative.get(plane) ? -1 : 0;
    }
  }

  /** A side of a polygon: where it starts, counter-clockwise, and the plane in which it lies. */
  private record Side(Corner start, int plane) {}

  private final UnaryOperator<Ray> shared;
  private final int formCount;
  private final IntVector[] planes;
  private final Corner[][] crossings;
  private final Deque<List<Side>> open = new ArrayDeque<>();
  private final List<Arrangement.Chamber> chambers = new ArrayList<>();

  private Splitting(Cone cone, List<LinearForm> forms, UnaryOperator<Ray> shared) {
    this.shared = shared;
    List<Ray> rays = cone.rays();
    formCount = forms.size();
    planes = new IntVector[formCount + rays.size()];
    for (int i = 0; i < formCount; i++) {
      planes[i] = forms.get(i).coefficients();
    }
    for (int i = 0; i < rays.size(); i++) {
      Ray next = rays.get((i + 1) % rays.size());
      planes[formCount + i] = rays.get(i).direction().primitiveCross(next.direction());
    }
    crossings = new Corner[planes.length][];
    open.push(whole(rays));
  }

  /**
   * All chambers. With {@code k} forms, time O(k) for each corner of the cone; then for each
   * chamber O(k / 64) words, and the evaluation of those forms that separate the ends of an edge
   * that is split. The chambers of a part follow each other.
   */
  static List<Arrangement.Chamber> chambers(
      Cone cone, List<LinearForm> forms, UnaryOperator<Ray> shared) {
    Splitting splitting = new Splitting(cone, forms, shared);
    splitting.run();
    return splitting.chambers;
  }

  private void run() {
    while (!open.isEmpty()) {
      List<Side> polygon = open.pop();
      BitSet positive = new BitSet(planes.length);
      BitSet crossing = new BitSet(planes.length);
      for (Side side : polygon) {
        positive.or(side.start.positive);
        crossing.or(side.start.negative);
      }
      crossing.and(positive);
      if (crossing.isEmpty()) {
        positive.clear(formCount, planes.length);
        chambers.add(new Arrangement.Chamber(cone(polygon), positive));
      } else {
        split(polygon, crossing.nextSetBit(0));
      }
    }
  }

  /**
   * Pushes the parts, the positive one on top. It and all its parts are worked off first, so where
   * a side in the plane of an earlier form is crossed for the first time, it is the side of a part
   * on which that form is positive; and the walls of the cone are inward. (Every side is crossed by
   * the forms in the same order, that of their numbers, whichever part it belongs to.)
   */
  private void split(List<Side> polygon, int form) {
    List<Side> above = new ArrayList<>(polygon.size() + 1);
    List<Side> below = new ArrayList<>(polygon.size() + 1);
    for (int i = 0; i < polygon.size(); i++) {
      Side side = polygon.get(i);
      Corner end = polygon.get(i + 1 < polygon.size() ? i + 1 : 0).start;
      int sign = side.start.sign(form);
      int signAtEnd = end.sign(form);
      add(side.start, sign, signAtEnd, side.plane, form, above, below);
      if (sign * signAtEnd < 0) {
        Corner crossing = crossing(side, end, form, sign > 0);
        add(crossing, 0, signAtEnd, side.plane, form, above, below);
      }
    }
    open.push(below);
    open.push(above);
  }

  /**
   * Adds a corner to the parts where it lies; where the side leaves a part, that goes on along the
   * form.
   */
  private static void add(
      Corner start,
      int sign,
      int signAtEnd,
      int plane,
      int form,
      List<Side> above,
      List<Side> below) {
    if (sign >= 0) {
      above.add(new Side(start, sign == 0 && signAtEnd < 0 ? form : plane));
    }
    if (sign <= 0) {
      below.add(new Side(start, sign == 0 && signAtEnd > 0 ? form : plane));
    }
  }

  /**
   * Where a side crosses the plane of a form. The inward plane of a side is the cross product of
   * its start and its end, so the cross product of that and the form points to the crossing if the
   * form falls along the side, and away from it if the form rises.
   *
   * @param falls whether the form is positive at the start
   */
  private Corner crossing(Side side, Corner end, int form, boolean falls) {
    int low = Math.min(side.plane, form);
    int high = Math.max(side.plane, form);
    if (crossings[low] == null) {
      crossings[low] = new Corner[planes.length];
    }
    if (crossings[low][high] == null) {
      IntVector cross = reduced(side.plane).primitiveCross(reduced(form));
      Ray ray = new Ray(falls ? cross : cross.negate());
      boolean isOnWall = side.plane >= formCount;
      crossings[low][high] = between(side.start, end, form, isOnWall ? shared.apply(ray) : ray);
    }
    return crossings[low][high];
  }

  /** A wall is cut many times, so it pays to make its coefficients shorter. */
  private IntVector reduced(int plane) {
    planes[plane] = planes[plane].withoutTwos();
    return planes[plane];
  }

  /** Only the forms with opposite signs at the ends of an edge have to be evaluated inside it. */
  private Corner between(Corner start, Corner end, int form, Ray ray) {
    BitSet positive = (BitSet) start.positive.clone();
    BitSet negative = (BitSet) start.negative.clone();
    positive.or(end.positive);
    negative.or(end.negative);
    BitSet undecided = (BitSet) positive.clone();
    undecided.and(negative);
    for (int i = undecided.nextSetBit(0); i >= 0; i = undecided.nextSetBit(i + 1)) {
      int sign = i == form ? 0 : planes[i].signOfDot(ray.direction());
      positive.set(i, sign > 0);
      negative.set(i, sign < 0);
    }
    return new Corner(ray, positive, negative);
  }

  private List<Side> whole(List<Ray> rays) {
    List<Side> polygon = new ArrayList<>(rays.size());
    for (int i = 0; i < rays.size(); i++) {
      BitSet positive = new BitSet(planes.length);
      BitSet negative = new BitSet(planes.length);
      for (int plane = 0; plane < planes.length; plane++) {
        int sign = planes[plane].signOfDot(rays.get(i).direction());
        positive.set(plane, sign > 0);
        negative.set(plane, sign < 0);
      }
      polygon.add(new Side(new Corner(rays.get(i), positive, negative), formCount + i));
    }
    return polygon;
  }

  private static Cone cone(List<Side> polygon) {
    Ray[] rays = new Ray[polygon.size()];
    for (int i = 0; i < rays.length; i++) {
      rays[i] = polygon.get(i).start.ray;
    }
    return Cone.of(rays);
  }
}
