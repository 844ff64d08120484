package org.conewise.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A pointed cone by its extreme rays, each with the walls that it lies on. Walls are numbered as
 * they come; some may be redundant.
 */
record NaiveCone(Map<Point, BitSet> rays, int walls) {
  /** The 2^n cones of the signs of the coordinates. */
  static List<NaiveCone> orthants(int n) {
    return IntStream.range(0, 1 << n).mapToObj(signs -> orthant(n, signs)).toList();
  }

  private static NaiveCone orthant(int n, int signs) {
    Map<Point, BitSet> rays = new HashMap<>();
    for (int i = 0; i < n; i++) {
      long[] ray = new long[n];
      ray[i] = (signs >> i & 1) == 1 ? 1 : -1;
      BitSet walls = new BitSet();
      walls.set(0, n);
      walls.clear(i);
      rays.put(Point.of(ray), walls);
    }
    return new NaiveCone(rays, n);
  }

  /** The one or two parts where a function that is linear here is not negative, or not positive. */
  List<NaiveCone> cut(Function<Point, BigDecimal> function) {
    Map<Point, BigDecimal> values =
        rays.keySet().stream().collect(Collectors.toMap(ray -> ray, function));
    boolean positive = values.values().stream().anyMatch(value -> value.signum() > 0);
    boolean negative = values.values().stream().anyMatch(value -> value.signum() < 0);
    return positive && negative ? List.of(half(values, 1), half(values, -1)) : List.of(this);
  }

  private NaiveCone half(Map<Point, BigDecimal> values, int sign) {
    Map<Point, BitSet> half = new HashMap<>();
    for (Point ray : rays.keySet()) {
      int side = values.get(ray).signum();
      if (side == 0 || side == sign) {
        half.put(ray, on(rays.get(ray), side == 0));
      }
      for (Point other : rays.keySet()) {
        if (side > 0 && values.get(other).signum() < 0 && areNeighbours(ray, other)) {
          Point between = Point.crossing(ray, values.get(ray), other, values.get(other));
          half.put(between, on(common(ray, other), true));
        }
      }
    }
    return new NaiveCone(half, walls + 1);
  }

  private BitSet on(BitSet old, boolean alsoOnTheNewWall) {
    BitSet on = (BitSet) old.clone();
    on.set(walls, alsoOnTheNewWall);
    return on;
  }

  /** Two rays span an edge if no third ray lies on all the walls that both lie on. */
  private boolean areNeighbours(Point a, Point b) {
    BitSet common = common(a, b);
    return rays.keySet().stream()
        .noneMatch(ray -> !ray.equals(a) && !ray.equals(b) && contains(rays.get(ray), common));
  }

  private BitSet common(Point a, Point b) {
    BitSet common = (BitSet) rays.get(a).clone();
    common.and(rays.get(b));
    return common;
  }

  private static boolean contains(BitSet set, BitSet part) {
    BitSet rest = (BitSet) part.clone();
    rest.andNot(set);
    return rest.isEmpty();
  }

  /** A point inside. */
  Point inside() {
    return rays.keySet().stream().reduce(Point::plus).orElseThrow();
  }

  /** Simplicial cones that fill this one, the same on a face whichever cone has it. */
  List<List<Point>> triangulation(int n) {
    return pulled(rays.keySet().stream().sorted().toList(), n);
  }

  /** A face that is no simplex is coned from its first ray over its facets that miss this ray. */
  private List<List<Point>> pulled(List<Point> face, int dimension) {
    if (face.size() == dimension) {
      return List.of(face);
    }
    List<List<Point>> simplices = new ArrayList<>();
    for (List<Point> facet : facets(face)) {
      if (!facet.contains(face.get(0))) {
        for (List<Point> base : pulled(facet, dimension - 1)) {
          List<Point> simplex = new ArrayList<>(List.of(face.get(0)));
          simplex.addAll(base);
          simplices.add(simplex);
        }
      }
    }
    return simplices;
  }

  private List<List<Point>> facets(List<Point> face) {
    List<List<Point>> parts =
        IntStream.range(0, walls)
            .mapToObj(wall -> face.stream().filter(ray -> rays.get(ray).get(wall)).toList())
            .filter(part -> part.size() < face.size())
            .distinct()
            .toList();
    return parts.stream()
        .filter(
            part -> parts.stream().noneMatch(p -> p.size() > part.size() && p.containsAll(part)))
        .toList();
  }

  /** A simplicial cone with its rays in order, but for the last two if the determinant asks so. */
  static List<Point> oriented(List<Point> simplex) {
    List<Point> cell = new ArrayList<>(simplex.stream().sorted().toList());
    if (Point.determinant(cell).compareTo(BigInteger.ZERO) < 0) {
      Collections.swap(cell, cell.size() - 2, cell.size() - 1);
    }
    return cell;
  }
}
