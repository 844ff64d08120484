package org.conewise.explain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.conewise.analysis.Analysis;
import org.conewise.cone.Cone;
import org.conewise.cone.FacetForms;
import org.conewise.cone.Ray;
import org.conewise.exact.IntVector;
import org.conewise.exact.LinearForm;
import org.conewise.exact.Rational;
import org.conewise.measure.CoveredFraction;
import org.conewise.question.Cell;

/**
 * A maximal connected set of inputs with one wrong answer.
 *
 * @param id its number, from 0, the largest first
 * @param pieces the numbers of the linear pieces that it meets
 * @param size the share, in a double
 * @param sample an input in its interior, in short decimals
 */
public record WrongRegion(
    int id,
    List<Cell> cells,
    List<Integer> pieces,
    int given,
    int wanted,
    boolean tied,
    CoveredFraction share,
    double size,
    List<BigDecimal> sample) {

  /**
   * A region.
   *
   * @param shares about what each cell covers, by identity
   */
  static WrongRegion of(
      int id,
      List<Cell> cells,
      List<Integer> pieces,
      Analysis analysis,
      IdentityHashMap<Cell, Double> shares) {
    Cell any = cells.get(0);
    Cell largest = cells.stream().max(Comparator.comparing(shares::get)).orElseThrow();
    return new WrongRegion(
        id,
        cells,
        pieces,
        any.given(),
        any.wanted(),
        any.isTied(),
        analysis.fractionOf(cells),
        cells.stream().mapToDouble(shares::get).sum(),
        sample(largest.cone()));
  }

  /** The same, with other cells. */
  WrongRegion withCells(List<Cell> others) {
    return new WrongRegion(id, others, pieces, given, wanted, tied, share, size, sample);
  }

  /** The cell that covers most. */
  public Cell largestCell() {
    return cells.stream()
        .max(Comparator.comparingDouble(cell -> Approximate.share(cell.cone())))
        .orElseThrow();
  }

  /** The shortest decimals near the middle of the cone that are exactly inside. */
  static List<BigDecimal> sample(Cone cone) {
    List<LinearForm> facets = FacetForms.of(cone);
    List<BigDecimal> middle = scaledMiddle(cone, MathContext.DECIMAL32);
    for (int digits = 2; ; digits += 1 + digits / 8) {
      MathContext precision = new MathContext(digits);
      if (digits > middle.get(0).precision()) {
        middle = scaledMiddle(cone, new MathContext(2 * digits));
      }
      List<BigDecimal> rounded = middle.stream().map(x -> x.round(precision)).toList();
      if (isInside(facets, direction(rounded))) {
        return rounded.stream().map(WrongRegion::plain).toList();
      }
    }
  }

  /** Without trailing zeros, and without an exponent. */
  static BigDecimal plain(BigDecimal x) {
    BigDecimal shortest = x.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  /** The sum of the generators, each brought to length one, so that none outweighs the others. */
  private static List<BigDecimal> scaledMiddle(Cone cone, MathContext precision) {
    int n = cone.dimension();
    BigDecimal[] sum = Stream.generate(() -> BigDecimal.ZERO).limit(n).toArray(BigDecimal[]::new);
    for (Ray ray : cone.rays()) {
      BigDecimal length = new BigDecimal(ray.direction().dot(ray.direction())).sqrt(precision);
      for (int i = 0; i < n; i++) {
        sum[i] = sum[i].add(new BigDecimal(ray.direction().get(i)).divide(length, precision));
      }
    }
    BigDecimal rays = BigDecimal.valueOf(cone.rays().size());
    return Stream.of(sum).map(x -> x.divide(rays, precision)).toList();
  }

  /** A positive multiple with integer coordinates. */
  static IntVector direction(List<BigDecimal> x) {
    BigInteger denominator =
        x.stream()
            .map(c -> Rational.of(c).denominator())
            .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
    return IntVector.of(
        x.stream()
            .map(c -> Rational.of(c).times(Rational.of(denominator)).numerator())
            .toArray(BigInteger[]::new));
  }

  private static boolean isInside(List<LinearForm> facets, IntVector x) {
    return facets.stream().allMatch(form -> form.signAt(x) > 0);
  }
}
