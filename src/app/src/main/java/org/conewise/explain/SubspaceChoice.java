package org.conewise.explain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conewise.cone.Crossings;
import org.conewise.cone.Ray;
import org.conewise.exact.LinearForm;
import org.conewise.question.Cell;

/**
 * A subspace through the middle of the largest wrong region. Of the planes that are spanned by two
 * rays of its largest cell, that one is added to the middle which shows most of the region; the
 * directions in it are brought to right angles and rounded. The rounded vectors are what is drawn
 * exactly.
 */
final class SubspaceChoice {

  /** Decimals of the directions, of vectors about as long as 1. */
  private static final int DECIMALS = 2;

  /** Directions that are tried, in pairs. */
  private static final int MAX_DIRECTIONS = 7;

  /** Cells of the region by which a subspace is judged. */
  private static final int MAX_CELLS = 60;

  /** Directions at a smaller sine count as parallel. */
  private static final double PARALLEL = 1e-3;

  private final List<BigDecimal> sample;
  private final double[] middle;
  private final IdentityHashMap<Cell, List<LinearForm>> facets;
  private final List<Cell> region;

  private SubspaceChoice(
      List<BigDecimal> sample, List<Cell> region, IdentityHashMap<Cell, List<LinearForm>> facets) {
    this.sample = sample;
    this.middle = sample.stream().mapToDouble(BigDecimal::doubleValue).toArray();
    this.region = region;
    this.facets = facets;
  }

  /**
   * The subspace.
   *
   * @param facets the forms of the facets of all cells, none of which vanishes on the subspace
   */
  static Subspace of(Explanation explanation, IdentityHashMap<Cell, List<LinearForm>> facets) {
    List<Cell> cells =
        explanation.wrongRegions().isEmpty()
            ? explanation.analysis().cells()
            : explanation.wrongRegions().get(0).cells();
    List<Cell> largest =
        Approximate.largestFirst(cells, List::of).stream().limit(MAX_CELLS).toList();
    Cell cell = largest.get(0);
    List<Cell> region = explanation.wrongRegions().isEmpty() ? List.of(cell) : largest;
    return new SubspaceChoice(WrongRegion.sample(cell.cone()), region, facets)
        .choice(cell.cone().rays());
  }

  private Subspace choice(List<Ray> rays) {
    List<double[]> directions =
        rays.stream().limit(MAX_DIRECTIONS).map(ray -> Approximate.unit(ray.direction())).toList();
    int n = middle.length;
    return Stream.of(directions, axes(n))
        .map(this::planes)
        .filter(planes -> !planes.isEmpty())
        .map(planes -> planes.stream().max(Comparator.comparingDouble(this::visible)).orElseThrow())
        .findFirst()
        .map(this::generic)
        .orElseThrow();
  }

  private static List<double[]> axes(int n) {
    return IntStream.range(0, n)
        .mapToObj(i -> IntStream.range(0, n).mapToDouble(k -> k == i ? 1 : 0).toArray())
        .toList();
  }

  private List<Subspace> planes(List<double[]> directions) {
    List<Subspace> planes = new ArrayList<>();
    for (int i = 0; i < directions.size(); i++) {
      double[] across = orthogonal(directions.get(i), List.of(middle));
      for (int j = i + 1; j < directions.size(); j++) {
        double[] upward = orthogonal(directions.get(j), List.of(middle, across));
        if (length(across) > PARALLEL && length(upward) > PARALLEL) {
          planes.add(new Subspace(sample, rounded(across, 2), rounded(upward, 6)));
        }
      }
    }
    return planes;
  }

  /** A unit vector less its components along others, which are orthogonal or nearly zero. */
  private static double[] orthogonal(double[] x, List<double[]> others) {
    double[] rest = x.clone();
    for (double[] y : others) {
      double square = dot(y, y);
      double part = square > PARALLEL * PARALLEL ? dot(rest, y) / square : 0;
      for (int i = 0; i < rest.length; i++) {
        rest[i] -= part * y[i];
      }
    }
    return rest;
  }

  /** The direction with the square of its length in the given ratio to a third of the middle's. */
  private List<BigDecimal> rounded(double[] direction, double ratio) {
    double scale = Math.sqrt(ratio / 3) * length(middle) / length(direction);
    return IntStream.range(0, direction.length)
        .mapToObj(i -> BigDecimal.valueOf(scale * direction[i]))
        .map(x -> WrongRegion.plain(x.setScale(DECIMALS, RoundingMode.HALF_EVEN)))
        .toList();
  }

  /** How much of the slice belongs to the region. */
  private double visible(Subspace subspace) {
    Coordinates coordinates = subspace.coordinates();
    Crossings crossings = new Crossings();
    return region.stream()
        .flatMap(cell -> Slice.cones(coordinates, facets.get(cell), crossings).stream())
        .mapToDouble(Approximate::share)
        .sum();
  }

  /**
   * The subspace, turned a little if it lies in the hyperplane of a facet. Points {@code (1, k, k²,
   * …)} lie in a hyperplane for fewer than {@code n} numbers {@code k}, so this ends.
   */
  private Subspace generic(Subspace subspace) {
    Subspace turned = subspace;
    for (long k = 1; !isGeneric(turned); k++) {
      turned = new Subspace(sample, shifted(subspace.across(), k), subspace.upward());
    }
    return turned;
  }

  private boolean isGeneric(Subspace subspace) {
    Coordinates coordinates = subspace.coordinates();
    return facets.values().stream()
        .flatMap(List::stream)
        .noneMatch(form -> coordinates.restricted(form).isZero());
  }

  private static List<BigDecimal> shifted(List<BigDecimal> vector, long k) {
    return IntStream.range(0, vector.size())
        .mapToObj(i -> vector.get(i).add(new BigDecimal(BigInteger.valueOf(k).pow(i), DECIMALS)))
        .map(WrongRegion::plain)
        .toList();
  }

  private static double dot(double[] x, double[] y) {
    return IntStream.range(0, x.length).mapToDouble(i -> x[i] * y[i]).sum();
  }

  private static double length(double[] x) {
    return Math.sqrt(dot(x, x));
  }
}
