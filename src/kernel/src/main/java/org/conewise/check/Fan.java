package org.conewise.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A list of cones that should cover the plane or space exactly once: steps 3, 4 and 6 of the format
 * page. A cell is seen as the polygon that it cuts out of the sphere, in counter-clockwise order.
 * The plane lies in space with third coordinate 0. A cell there is seen as the triangle of the
 * {@link #POLE} and its two rays, of which only the two sides at the pole are facets. It is as wide
 * as its angle at the pole, and covers the same fraction of the half-sphere as of the plane.
 *
 * @param rays vectors of three coordinates
 */
record Fan(int dimension, List<Vector> rays, List<List<Integer>> cells) {
  /** The number of the vector (0, 0, 1), which is no ray of the plane. */
  static final int POLE = -1;

  private static final Vector NORTH = Vector.of(0, 0, 1);
  private static final long FIRST_GENERIC = 1_000_003;
  private static final int GENERIC_VECTORS = 100;

  /** A directed side of a cell, which lies on its left. */
  record Facet(int from, int to) {}

  /** The vector with a number. */
  Vector vector(int number) {
    return number == POLE ? NORTH : rays.get(number);
  }

  /** The facets of a cell, in counter-clockwise order. */
  List<Facet> facets(List<Integer> cell) {
    if (dimension == 2) {
      return List.of(new Facet(POLE, cell.get(0)), new Facet(cell.get(1), POLE));
    }
    List<Facet> facets = new ArrayList<>();
    for (int i = 0; i < cell.size(); i++) {
      facets.add(new Facet(cell.get(i), cell.get((i + 1) % cell.size())));
    }
    return facets;
  }

  /**
   * Adds the corners of a cell to the turns at its vertices, each from successor to predecessor.
   */
  void addCorners(List<Integer> cell, Map<Integer, Turn> turns) {
    List<Facet> facets = facets(cell);
    for (int i = 0; i < facets.size(); i++) {
      Facet next = facets.get(i);
      Facet previous = facets.get((i + facets.size() - 1) % facets.size());
      if (previous.to == next.from) {
        Turn turn = turns.computeIfAbsent(next.from, apex -> new Turn(this, apex));
        turn.add(next.to, previous.from);
      }
    }
  }

  /** Step 3: every cell is a full-dimensional convex cone in counter-clockwise order. */
  void requireConvexCells() throws Rejection {
    int max = dimension == 2 ? 2 : 1000;
    for (List<Integer> cell : cells) {
      boolean sized = cell.size() >= dimension && cell.size() <= max;
      boolean fits = sized && new HashSet<>(cell).size() == cell.size();
      require(fits, Code.R03_CELL_SHAPE, cell, dimension + " to " + max, " different rays");
      for (Facet facet : facets(cell)) {
        boolean left = isOnTheLeft(cell, facet);
        require(left, Code.R04_NOT_CONVEX, cell, "an inside on the left of ", facet);
      }
    }
  }

  /** Step 4: every facet is met from both sides, so that the cells form a closed surface. */
  void requireMatchedFacets() throws Rejection {
    Set<Facet> all = new HashSet<>();
    for (List<Integer> cell : cells) {
      for (Facet facet : facets(cell)) {
        require(all.add(facet), Code.R05_FACET_TWICE, cell, "the only cell with ", facet);
      }
    }
    for (List<Integer> cell : cells) {
      for (Facet facet : facets(cell)) {
        boolean matched = all.contains(new Facet(facet.to, facet.from));
        require(matched, Code.R06_FACET_OPEN, cell, "a cell on the other side of ", facet);
      }
    }
    if (cells.isEmpty()) {
      throw new Rejection(Code.R06_FACET_OPEN, "certificate", "cells", "none");
    }
  }

  /**
   * Step 6: one direction that lies on no wall is covered once. The number of cells over a point
   * does not change across a matched facet, so every direction off the walls is covered once.
   */
  void requireDegreeOne() throws Rejection {
    for (int k = 0; k < GENERIC_VECTORS; k++) {
      long base = FIRST_GENERIC + k;
      Vector v = Vector.of(1, base, dimension == 2 ? 0 : base * base);
      List<List<Integer>> over =
          cells.parallelStream().filter(cell -> sides(cell, v).allMatch(s -> s >= 0)).toList();
      boolean onWall = over.stream().anyMatch(cell -> sides(cell, v).anyMatch(s -> s == 0));
      if (!onWall && over.size() != 1) {
        String found = over.size() + " cells";
        throw new Rejection(Code.R10_DEGREE, "certificate", "1 cell over " + v, found);
      }
      if (!onWall) {
        return;
      }
    }
    throw new Rejection(Code.R11_NO_GENERIC_VECTOR, "certificate", "a vector on no wall", "none");
  }

  /** Refuses a cell unless a rule holds about it and something else. */
  private void require(boolean holds, Code code, List<Integer> cell, String expected, Object other)
      throws Rejection {
    if (!holds) {
      throw refuse(code, cell, expected + other, "rays " + cell);
    }
  }

  /** A refusal that names a cell by its number. */
  Rejection refuse(Code code, List<Integer> cell, String expected, String found) {
    return new Rejection(code, "certificate cell " + cells.indexOf(cell), expected, found);
  }

  /** Whether some ray of a cell is left of a facet, and no ray is right of it. */
  private boolean isOnTheLeft(List<Integer> cell, Facet facet) {
    Vector inward = inward(facet);
    IntStream others = cell.stream().mapToInt(r -> r).filter(r -> r != facet.from && r != facet.to);
    IntSummaryStatistics sides = others.map(r -> inward.side(rays.get(r))).summaryStatistics();
    return sides.getMin() >= 0 && sides.getMax() > 0;
  }

  /** Whether a vector is left of the facets of a cell (1), right of them (-1) or on them (0). */
  private IntStream sides(List<Integer> cell, Vector v) {
    return facets(cell).stream().mapToInt(facet -> inward(facet).side(v));
  }

  /** The normal of a facet, towards the vectors on its left. */
  private Vector inward(Facet facet) {
    return vector(facet.from).cross(vector(facet.to));
  }
}
