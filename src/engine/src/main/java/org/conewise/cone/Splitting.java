package org.conewise.cone;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.conewise.exact.IntVector;
import org.conewise.exact.LinearForm;

/**
 * The arrangement of forms inside a polygonal cone of space, found by splitting.
 *
 * <p>The planes of the forms and, after them, those of the walls of the cone are numbered; a corner
 * carries the signs of all of them. A form splits a polygon exactly if it is positive at one corner
 * and negative at another, so these signs alone tell which forms still cross a polygon. A corner is
 * the intersection of two planes and is computed once for each pair, however many polygons meet in
 * it.
 */
final class Splitting {

  /**
   * A side of a polygon, counter-clockwise.
   *
   * @param plane the plane in which the side lies
   * @param inward 1 if the polygon is where the form of that plane is positive, −1 if it is where
   *     that form is negative
   */
  private record Side(Corner start, int plane, int inward) {}

  private final Crossings known;
  private final int formCount;

  /** The forms of all planes, without common factors of two, as they are multiplied often. */
  private final IntVector[] planes;

  private final Corner[][] crossings;

  private Splitting(List<Ray> rays, List<LinearForm> forms, Crossings known) {
    this.known = known;
    formCount = forms.size();
    planes = new IntVector[formCount + rays.size()];
    for (int i = 0; i < formCount; i++) {
      planes[i] = forms.get(i).coefficients().withoutTwos();
    }
    for (int i = 0; i < rays.size(); i++) {
      Ray next = rays.get((i + 1) % rays.size());
      planes[formCount + i] = rays.get(i).direction().primitiveCross(next.direction());
    }
    crossings = new Corner[planes.length][];
  }

  /**
   * All chambers. With {@code k} forms, time O(k) for each corner of the cone; then for each
   * chamber O(k / 64) words, and the evaluation of those forms that separate the ends of an edge
   * that is split. The chambers of a part follow each other.
   */
  static List<Arrangement.Chamber> chambers(Cone cone, List<LinearForm> forms, Crossings known) {
    return new Splitting(cone.rays(), forms, known).chambers(cone.rays());
  }

  private List<Arrangement.Chamber> chambers(List<Ray> rays) {
    List<Arrangement.Chamber> chambers = new ArrayList<>();
    Deque<List<Side>> open = new ArrayDeque<>();
    open.push(whole(rays));
    while (!open.isEmpty()) {
      List<Side> polygon = open.pop();
      List<Corner> corners = corners(polygon);
      BitSet crossing = Corner.crossing(corners);
      if (crossing.isEmpty()) {
        chambers.add(chamber(corners));
      } else {
        int form = crossing.nextSetBit(0);
        List<Side> refined = withCrossings(polygon, form);
        open.push(part(refined, form, -1));
        open.push(part(refined, form, 1));
      }
    }
    return chambers;
  }

  /** The same polygon, with a corner wherever the form changes sign along a side. */
  private List<Side> withCrossings(List<Side> polygon, int form) {
    List<Side> refined = new ArrayList<>(polygon.size() + 2);
    for (int i = 0; i < polygon.size(); i++) {
      Side side = polygon.get(i);
      Corner end = end(polygon, i);
      refined.add(side);
      if (side.start.sign(form) * end.sign(form) < 0) {
        refined.add(new Side(crossing(side, end, form), side.plane, side.inward));
      }
    }
    return refined;
  }

  /**
   * The part where a form has a sign or is zero. Where the boundary leaves the part, a side in the
   * plane of the form takes over.
   *
   * @param polygon one with corners wherever the form changes sign
   */
  private static List<Side> part(List<Side> polygon, int form, int sign) {
    List<Side> part = new ArrayList<>(polygon.size());
    for (int i = 0; i < polygon.size(); i++) {
      Side side = polygon.get(i);
      int atStart = sign * side.start.sign(form);
      int atEnd = sign * end(polygon, i).sign(form);
      if (atStart >= 0) {
        part.add(atStart == 0 && atEnd < 0 ? new Side(side.start, form, sign) : side);
      }
    }
    return part;
  }

  /** Where a side crosses the plane of a form. */
  private Corner crossing(Side side, Corner end, int form) {
    int low = Math.min(side.plane, form);
    int high = Math.max(side.plane, form);
    if (crossings[low] == null) {
      crossings[low] = new Corner[planes.length];
    }
    if (crossings[low][high] == null) {
      Ray ray = crossingRay(side, form);
      boolean isOnWall = side.plane >= formCount;
      crossings[low][high] =
          side.start.between(end, form, isOnWall ? known.shared(ray) : ray, this::sign);
    }
    return crossings[low][high];
  }

  /**
   * The ray on which a side crosses the plane of a form {@code f}. With the start {@code u} and the
   * end {@code v}, the inward plane of the side is a positive multiple of {@code u × v}, and {@code
   * (u × v) × f = f(u) v − f(v) u}. That is the ray if {@code f} is positive at the start; if it is
   * negative, the ray is the opposite.
   */
  private Ray crossingRay(Side side, int form) {
    IntVector cross = planes[side.plane].primitiveCross(planes[form]);
    return new Ray(side.inward * side.start.sign(form) > 0 ? cross : cross.negate());
  }

  private int sign(int plane, Ray ray) {
    return planes[plane].signOfDot(ray.direction());
  }

  private List<Side> whole(List<Ray> rays) {
    List<Side> polygon = new ArrayList<>(rays.size());
    for (int i = 0; i < rays.size(); i++) {
      polygon.add(new Side(Corner.of(rays.get(i), planes.length, this::sign), formCount + i, 1));
    }
    return polygon;
  }

  private Arrangement.Chamber chamber(List<Corner> corners) {
    BitSet positive = Corner.positive(corners);
    positive.clear(formCount, planes.length);
    List<Ray> rays = new ArrayList<>(corners.size());
    corners.forEach(corner -> rays.add(corner.ray()));
    return new Arrangement.Chamber(new PolygonalCone(rays), positive);
  }

  private static List<Corner> corners(List<Side> polygon) {
    List<Corner> corners = new ArrayList<>(polygon.size());
    polygon.forEach(side -> corners.add(side.start));
    return corners;
  }

  private static Corner end(List<Side> polygon, int i) {
    return polygon.get(i + 1 < polygon.size() ? i + 1 : 0).start;
  }
}
