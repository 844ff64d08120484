package org.conewise.cone;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conewise.exact.LinearForm;

/**
 * The arrangement of forms inside a cone in four or more dimensions, found by splitting.
 *
 * <p>This is the double description method. The planes of the forms and, after them, those of the
 * facets of the cone are numbered; a corner carries the signs of all of them. A form splits a cone
 * exactly if it is positive at one corner and negative at another. It then has a new corner on each
 * edge between two such corners, and two corners make an edge if no third one lies on all planes
 * that both lie on and that do not cross the cone (Fukuda, Prodon, Double description method
 * revisited, 1996, proposition 7).
 */
final class PolyhedralSplitting {

  private final List<LinearForm> forms;
  private final Crossings known;

  /** The number of all planes. */
  private final int planes;

  /** The fewest planes on which an edge lies. */
  private final int planesOfEdge;

  /** The corners found, by the planes on which the edge lies and that which crosses it. */
  private final Map<BitSet, Corner> crossings = new HashMap<>();

  private PolyhedralSplitting(PolyhedralCone cone, List<LinearForm> forms, Crossings known) {
    this.forms = forms;
    this.known = known;
    planes = forms.size() + cone.facetCount();
    planesOfEdge = cone.dimension() - 2;
  }

  /**
   * All chambers. Time O(m³) for each form that splits a part of {@code m} corners. The chambers of
   * a part follow each other, those on the positive side first.
   *
   * @param known the new rays on facets of this and other cones
   */
  static List<Arrangement.Chamber> chambers(
      PolyhedralCone cone, List<LinearForm> forms, Crossings known) {
    return new PolyhedralSplitting(cone, forms, known).chambers(cone);
  }

  private List<Arrangement.Chamber> chambers(PolyhedralCone cone) {
    List<Arrangement.Chamber> chambers = new ArrayList<>();
    Deque<List<Corner>> open = new ArrayDeque<>();
    open.push(whole(cone));
    while (!open.isEmpty()) {
      List<Corner> corners = open.pop();
      BitSet crossing = Corner.crossing(corners);
      if (crossing.isEmpty()) {
        chambers.add(chamber(corners));
      } else {
        int form = crossing.nextSetBit(0);
        List<Corner> refined = withCrossings(corners, form, crossing);
        open.push(part(refined, form, -1));
        open.push(part(refined, form, 1));
      }
    }
    return chambers;
  }

  /**
   * The corners, and a new one wherever the form changes sign along an edge.
   *
   * @param crossing all planes that cross the cone of the corners
   */
  private List<Corner> withCrossings(List<Corner> corners, int form, BitSet crossing) {
    List<Corner> refined = new ArrayList<>(corners);
    List<IndexSet> on = new ArrayList<>(corners.size());
    corners.forEach(c -> on.add(IndexSet.outside(planes, c.positive(), c.negative(), crossing)));
    for (int i = 0; i < corners.size(); i++) {
      for (int j = 0; corners.get(i).sign(form) > 0 && j < corners.size(); j++) {
        if (corners.get(j).sign(form) < 0 && isEdge(i, j, on)) {
          refined.add(crossing(corners.get(i), corners.get(j), form));
        }
      }
    }
    return refined;
  }

  /**
   * Whether the ends of an edge, and no other corners, lie on all planes on which two of them lie.
   *
   * @param on for each corner the planes on which it lies and that do not cross
   */
  private boolean isEdge(int i, int j, List<IndexSet> on) {
    IndexSet common = on.get(i).and(on.get(j));
    boolean isEdge = common.size() >= planesOfEdge;
    for (int k = 0; isEdge && k < on.size(); k++) {
      isEdge = k == i || k == j || !common.isSubsetOf(on.get(k));
    }
    return isEdge;
  }

  private static List<Corner> part(List<Corner> corners, int form, int sign) {
    List<Corner> part = new ArrayList<>(corners.size());
    for (Corner corner : corners) {
      if (sign * corner.sign(form) >= 0) {
        part.add(corner);
      }
    }
    return part;
  }

  /** The planes on which both corners lie. */
  private BitSet common(Corner u, Corner v) {
    BitSet common = new BitSet(planes);
    common.set(0, planes);
    common.andNot(u.positive());
    common.andNot(u.negative());
    common.andNot(v.positive());
    common.andNot(v.negative());
    return common;
  }

  /** Where the edge from {@code u} to {@code v} crosses the plane of a form. */
  private Corner crossing(Corner u, Corner v, int form) {
    BitSet common = common(u, v);
    BitSet planesOfCorner = (BitSet) common.clone();
    planesOfCorner.set(form);
    Corner known = crossings.get(planesOfCorner);
    if (known == null) {
      known = u.between(v, form, ray(u.ray(), v.ray(), common, form), this::sign);
      crossings.put(planesOfCorner, known);
    }
    return known;
  }

  /** Only an edge on a facet of the cone may be one of other cones too. */
  private Ray ray(Ray u, Ray v, BitSet common, int form) {
    return common.length() > forms.size()
        ? known.between(u, v, forms.get(form))
        : Crossings.once(u, v, forms.get(form));
  }

  private int sign(int form, Ray ray) {
    return forms.get(form).signAt(ray.direction());
  }

  private List<Corner> whole(PolyhedralCone cone) {
    List<Corner> corners = new ArrayList<>();
    for (int i = 0; i < cone.rays().size(); i++) {
      int place = i;
      corners.add(
          Corner.of(
              cone.rays().get(place),
              planes,
              (plane, ray) ->
                  plane < forms.size()
                      ? sign(plane, ray)
                      : cone.signAt(place, plane - forms.size())));
    }
    return corners;
  }

  private Arrangement.Chamber chamber(List<Corner> corners) {
    BitSet positive = Corner.positive(corners);
    positive.clear(forms.size(), planes);
    return new Arrangement.Chamber(PolyhedralCone.of(corners, planes), positive);
  }
}
