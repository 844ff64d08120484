package org.conewise.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A list of cones that should cover the plane or space exactly once: steps 3, 4 and 6 of the format
 * page. A cell is seen as a polygon in counter-clockwise order: in space, the polygon that it cuts
 * out of the sphere; in the plane, the triangle of the {@link #ORIGIN} and its two rays, of which
 * only the two sides at the origin are facets.
 */
record Fan(int dimension, List<List<BigInteger>> rays, List<List<Integer>> cells) {
  /** Stands in a {@link Facet} of a plane cell where a ray number stands otherwise. */
  static final int ORIGIN = -1;

  private static final int MAX_CELL_SIZE = 1000;
  private static final long FIRST_GENERIC = 1_000_003;
  private static final int GENERIC_VECTORS = 100;

  /** A directed side of a cell, which lies on its left. */
  record Facet(int from, int to) {
    Facet reverse() {
      return new Facet(to, from);
    }
  }

  /** The facets of a cell, in counter-clockwise order. */
  List<Facet> facets(List<Integer> cell) {
    if (dimension == 2) {
      return List.of(new Facet(ORIGIN, cell.get(0)), new Facet(cell.get(1), ORIGIN));
    }
    List<Facet> facets = new ArrayList<>();
    for (int i = 0; i < cell.size(); i++) {
      facets.add(new Facet(cell.get(i), cell.get((i + 1) % cell.size())));
    }
    return facets;
  }

  /** Step 3: every cell is a full-dimensional convex cone in counter-clockwise order. */
  void requireConvexCells() throws Rejection {
    for (int i = 0; i < cells.size(); i++) {
      List<Integer> cell = cells.get(i);
      boolean sized = cell.size() >= dimension && cell.size() <= maxCellSize();
      boolean distinct = new HashSet<>(cell).size() == cell.size();
      if (!sized || !distinct) {
        String expected = dimension + " to " + maxCellSize() + " different rays";
        throw refuse(Code.R03_CELL_SHAPE, i, expected, cell.size() + " rays");
      }
      requireConvex(i);
    }
  }

  /** Step 4: every facet is met from both sides, so that the cells form a closed surface. */
  void requireMatchedFacets() throws Rejection {
    Set<Facet> all = new HashSet<>();
    for (int i = 0; i < cells.size(); i++) {
      for (Facet facet : facets(cells.get(i))) {
        if (!all.add(facet)) {
          throw refuse(Code.R05_FACET_TWICE, i, "one cell on each side of a facet", name(facet));
        }
      }
    }
    for (int i = 0; i < cells.size(); i++) {
      for (Facet facet : facets(cells.get(i))) {
        if (!all.contains(facet.reverse())) {
          throw refuse(Code.R06_FACET_OPEN, i, "a cell on the other side", name(facet));
        }
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
      List<BigInteger> v = genericVector(k);
      int inside = 0;
      int onWalls = 0;
      for (List<Integer> cell : cells) {
        int side = side(cell, v);
        inside += side > 0 ? 1 : 0;
        onWalls += side == 0 ? 1 : 0;
      }
      if (onWalls == 0 && inside != 1) {
        String found = inside + " cells";
        throw new Rejection(Code.R10_DEGREE, "certificate", "1 cell that contains " + v, found);
      }
      if (onWalls == 0) {
        return;
      }
    }
    String expected = "a generic vector on no wall";
    throw new Rejection(Code.R11_NO_GENERIC_VECTOR, "certificate", expected, "none");
  }

  /** A refusal that names a cell. */
  Rejection refuse(Code code, int cell, String expected, String found) {
    return new Rejection(code, "certificate cell " + cell, expected, found);
  }

  private int maxCellSize() {
    return dimension == 2 ? 2 : MAX_CELL_SIZE;
  }

  private void requireConvex(int i) throws Rejection {
    for (Facet facet : facets(cells.get(i))) {
      List<BigInteger> normal = normal(facet);
      int left = 0;
      for (int ray : cells.get(i)) {
        int side = Vectors.dot(normal, rays.get(ray)).signum();
        if (side < 0) {
          String expected = "every ray on the left of " + name(facet);
          throw refuse(Code.R04_NOT_CONVEX, i, expected, "ray " + ray + " on the right");
        }
        left += side;
      }
      if (left == 0) {
        String expected = "a ray on the left of " + name(facet);
        throw refuse(Code.R04_NOT_CONVEX, i, expected, "all on its line");
      }
    }
  }

  /** Whether a vector is inside a cell (1), outside (-1) or on its boundary (0). */
  private int side(List<Integer> cell, List<BigInteger> v) {
    int least = 1;
    for (Facet facet : facets(cell)) {
      least = Math.min(least, Vectors.dot(normal(facet), v).signum());
    }
    return least;
  }

  /** The normal of a facet that points to its left, into the cell. */
  private List<BigInteger> normal(Facet facet) {
    if (dimension == 3) {
      return Vectors.cross(rays.get(facet.from), rays.get(facet.to));
    }
    boolean outward = facet.from == ORIGIN;
    List<BigInteger> ray = rays.get(outward ? facet.to : facet.from);
    BigInteger x = ray.get(0);
    BigInteger y = ray.get(1);
    return outward ? List.of(y.negate(), x) : List.of(y, x.negate());
  }

  private List<BigInteger> genericVector(int k) {
    BigInteger base = BigInteger.valueOf(FIRST_GENERIC + k);
    return List.of(BigInteger.ONE, base, base.pow(2)).subList(0, dimension);
  }

  private static String name(Facet facet) {
    if (facet.from == ORIGIN || facet.to == ORIGIN) {
      return "the side at ray " + Math.max(facet.from, facet.to);
    }
    return "the side from ray " + facet.from + " to ray " + facet.to;
  }
}
