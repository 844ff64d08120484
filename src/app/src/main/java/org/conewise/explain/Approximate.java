package org.conewise.explain;

import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.conewise.cone.Cone;
import org.conewise.exact.Doubles;
import org.conewise.exact.IntVector;
import org.conewise.measure.CoveredFraction;
import org.conewise.question.Cell;

/**
 * Geometry in doubles: for drawing and for sorting by size, never for deciding. Differences are
 * taken exactly before anything is rounded, so that a sliver of {@code 10^-30} of a turn keeps all
 * digits of a double.
 */
public final class Approximate {

  /** Digits of a share: for sizes in pictures and for what is said in words. */
  private static final int DIGITS = 8;

  private Approximate() {}

  /** The vector of length 1 in a direction. */
  public static double[] unit(IntVector direction) {
    int scale = direction.bitLength();
    double[] x =
        IntStream.range(0, direction.dimension())
            .mapToDouble(i -> Doubles.scaled(direction.get(i), scale))
            .toArray();
    double length = Math.sqrt(IntStream.range(0, x.length).mapToDouble(i -> x[i] * x[i]).sum());
    return IntStream.range(0, x.length).mapToDouble(i -> x[i] / length).toArray();
  }

  /** The angle from one vector of the plane to another, counter-clockwise, in {@code (−π, π]}. */
  public static double angle(IntVector u, IntVector v) {
    int scale = u.bitLength() + v.bitLength();
    return Math.atan2(Doubles.scaled(IntVector.det(u, v), scale), Doubles.scaled(u.dot(v), scale));
  }

  /** The fraction of the ball that a cone covers. */
  public static double share(Cone cone) {
    return CoveredFraction.of(List.of(cone), false).approximately(DIGITS);
  }

  /** The fraction of the ball that some cells cover. */
  public static double share(List<Cell> cells) {
    List<Cone> cones = cells.stream().map(Cell::cone).toList();
    if (cones.stream().anyMatch(cone -> cone.dimension() > 3)) {
      return CoveredFraction.of(cones, false).approximately(DIGITS);
    }
    return cells.stream().mapToDouble(cell -> share(cell.cone())).sum();
  }

  /** What each of some cells covers, by identity. */
  public static IdentityHashMap<Cell, Double> shares(Collection<Cell> cells) {
    IdentityHashMap<Cell, Double> shares = new IdentityHashMap<>();
    cells.parallelStream()
        .map(cell -> Map.entry(cell, share(cell.cone())))
        .forEachOrdered(entry -> shares.put(entry.getKey(), entry.getValue()));
    return shares;
  }

  /**
   * Things in the order of how much they cover, the largest first; of each the share is computed
   * once.
   */
  public static <T> List<T> largestFirst(Collection<T> things, Function<T, List<Cell>> cells) {
    return things.stream()
        .map(thing -> Map.entry(thing, share(cells.apply(thing))))
        .sorted(Comparator.comparing(entry -> -entry.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
