package org.conewise.check.fan;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conewise.check.Code;
import org.conewise.check.Rejection;
import org.conewise.check.number.Determinant;
import org.conewise.check.number.Vector;

/**
 * A list of simplicial cones that should cover the space exactly once: steps 4 to 6 of the format
 * page.
 *
 * @param direction a vector that should lie inside exactly one cell
 * @param pulse is run whenever a cone is looked at
 */
record Fan(Vector direction, List<Vector> rays, List<SimplicialCone> cells, Runnable pulse) {
  private static final int ON_WALL = -1;

  /** Step 4: the rays of every cell are linearly independent and positively oriented. */
  void requireOrientation() throws Rejection {
    int[] signs =
        cells.parallelStream().mapToInt(cell -> Determinant.sign(vectors(cell))).toArray();
    for (int i = 0; i < signs.length; i++) {
      if (signs[i] <= 0) {
        throw refusal(Code.R04_ORIENTATION, i, "a positive determinant", "sign " + signs[i]);
      }
    }
  }

  /** Step 5: the signs of every facet cancel, so that the cells form a closed surface. */
  void requireClosedFacets() throws Rejection {
    Map<SimplicialCone, Integer> open = boundary(cells);
    if (!open.isEmpty()) {
      SimplicialCone facet = Collections.min(open.keySet(), SimplicialCone.ORDER);
      String found = open.get(facet) + " for the facet of the rays " + facet;
      throw new Rejection(Code.R05_FACET_OPEN, "certificate", "signs that add up to 0", found);
    }
  }

  /**
   * Step 6: the direction lies on no wall, and inside exactly one cell. The number of cells over a
   * point does not change across a facet whose signs cancel, so every point off the walls is
   * covered once.
   *
   * @return the cells that hold the direction and its opposite
   */
  BitSet requireDegreeOne() throws Rejection {
    int[] positive = cells.parallelStream().mapToInt(this::positiveCoordinates).toArray();
    BitSet poles = new BitSet();
    int over = 0;
    for (int i = 0; i < positive.length; i++) {
      if (positive[i] == ON_WALL) {
        throw refusal(Code.R06_DEGREE, i, "a direction on no wall", direction.toString());
      }
      over += positive[i] == direction.size() ? 1 : 0;
      poles.set(i, positive[i] == direction.size() || positive[i] == 0);
    }
    if (over != 1) {
      String found = over + " cells";
      throw new Rejection(Code.R06_DEGREE, "certificate", "1 cell over the direction", found);
    }
    return poles;
  }

  /** The facets at which the signs of some cells do not cancel, with the sum of these. */
  static Map<SimplicialCone, Integer> boundary(Iterable<SimplicialCone> cells) {
    Map<SimplicialCone, Integer> sums = new HashMap<>();
    for (SimplicialCone cell : cells) {
      for (int i = 0; i < cell.size(); i++) {
        sums.merge(cell.without(i), cell.sign(i), (a, b) -> a + b == 0 ? null : a + b);
      }
    }
    return sums;
  }

  /** The rays of a cone, in its order. */
  List<Vector> vectors(SimplicialCone cone) {
    pulse.run();
    return cone.rays().mapToObj(rays::get).collect(toCollection(ArrayList::new));
  }

  /** A refusal that names a cell by its number. */
  Rejection refusal(Code code, int cell, String expected, String found) {
    String rays = found + " in the cell of the rays " + cells.get(cell);
    return new Rejection(code, "certificate cell " + cell, expected, rays);
  }

  /** How many coordinates of the direction in the basis of a cell are positive, if none is 0. */
  private int positiveCoordinates(SimplicialCone cell) {
    int positive = 0;
    List<Vector> rows = vectors(cell);
    for (int i = 0; i < cell.size(); i++) {
      Vector ray = rows.set(i, direction);
      int sign = Determinant.sign(rows);
      if (sign == 0) {
        return ON_WALL;
      }
      positive += sign > 0 ? 1 : 0;
      rows.set(i, ray);
    }
    return positive;
  }
}
