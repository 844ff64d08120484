package org.conewise.measure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.conewise.exact.Determinant;
import org.conewise.exact.Doubles;
import org.conewise.exact.IntVector;
import org.conewise.exact.Rational;

/**
 * A cone {@code F} of {@code n − 2} rays {@code f_1, …} on the boundary, and how it is squeezed
 * along {@code v}. After that the scalar product of two vectors is {@code x·y − (x·v)(y·v)/|v|² +
 * u² (x·v)(y·v)/|v|²}, and the Gram determinant of {@code F} is {@code A + B u²}. The facets of the
 * boundary at {@code F} end in rays {@code g}, the spokes; each counts {@code c = 1} or {@code −1},
 * and with
 *
 * <pre>{@code
 * D = det(f_1, …, f_(n−2), v, g)
 * X = det [[f_i·f_j, f_i·v], [g·f_j, g·v]]
 * κ = X / D
 * k_F(u) = Σ c κ A / (√(A + B u²) (A + (B + κ²) u²))
 * }</pre>
 *
 * the sum is minus the derivative of the angle, seen along {@code F}, through which the cones turn.
 *
 * @param products the squeezed scalar products {@code ⟨f_i, f_j⟩}, row by row
 * @param gram {@code A + B u²}
 * @param spokes for each spoke {@code c}, by {@code κ}
 */
record SqueezedFace(List<List<Squeezed>> products, Squeezed gram, Map<Rational, Integer> spokes) {

  /** A quantity {@code constant + slope · u²}. */
  record Squeezed(Rational constant, Rational slope) {}

  SqueezedFace {
    products = products.stream().map(List::copyOf).toList();
    spokes = Map.copyOf(spokes);
  }

  static SqueezedFace of(List<IntVector> rays, IntVector v, Map<Rational, Integer> spokes) {
    Rational square = Rational.of(v.dot(v));
    List<List<Squeezed>> products =
        rays.stream().map(x -> rays.stream().map(y -> product(x, y, v, square)).toList()).toList();
    Rational gram = Rational.of(Determinant.of(dots(rays, rays)));
    Rational along = Rational.of(bordered(rays, v, v, BigInteger.ZERO)).negate().dividedBy(square);
    return new SqueezedFace(products, new Squeezed(gram.minus(along), along), spokes);
  }

  private static Squeezed product(IntVector x, IntVector y, IntVector v, Rational square) {
    Rational along = Rational.of(x.dot(v).multiply(y.dot(v))).dividedBy(square);
    return new Squeezed(Rational.of(x.dot(y)).minus(along), along);
  }

  /** The number {@code κ} of a spoke. */
  static Rational slope(List<IntVector> rays, IntVector spoke, IntVector v) {
    BigInteger x = bordered(rays, spoke, v, spoke.dot(v));
    return new Rational(x, Determinant.of(and(rays, v, spoke)));
  }

  /**
   * The number {@code c} of a spoke.
   *
   * @param off the ray of the cone that is not on the facet of the rays and the spoke
   */
  static int side(List<IntVector> rays, IntVector off, IntVector spoke) {
    return Determinant.sign(and(rays, off, spoke));
  }

  private static List<IntVector> and(List<IntVector> rays, IntVector... others) {
    return Stream.concat(rays.stream(), Stream.of(others)).toList();
  }

  /** The determinant {@code [[f_i·f_j, f_i·y], [x·f_j, corner]]}. */
  private static BigInteger bordered(
      List<IntVector> rays, IntVector x, IntVector y, BigInteger corner) {
    List<IntVector> matrix = new ArrayList<>(dots(rays, and(rays, y)));
    Stream<BigInteger> last = Stream.concat(rays.stream().map(x::dot), Stream.of(corner));
    matrix.add(IntVector.of(last.toArray(BigInteger[]::new)));
    return Determinant.of(matrix);
  }

  private static List<IntVector> dots(List<IntVector> rows, List<IntVector> columns) {
    return rows.stream()
        .map(x -> IntVector.of(columns.stream().map(x::dot).toArray(BigInteger[]::new)))
        .toList();
  }

  /** The product of the squared lengths of the rays over {@code A}. */
  private Rational flatness() {
    Rational product = Rational.ONE;
    for (int i = 0; i < products.size(); i++) {
      Squeezed square = products.get(i).get(i);
      product = product.times(square.constant().plus(square.slope()));
    }
    return product.dividedBy(gram.constant());
  }

  /** Decimals of {@code f_F} that may be lost as the terms of a complex number cancel. */
  int digitsLost() {
    return (int) Math.max(0, Math.ceil(Doubles.log2(flatness()) * Math.log10(2) / 2));
  }

  /** The least {@code s ≥ 0} for which {@code (B + κ²) / A ≤ 4^s} for all spokes. */
  int halvings() {
    int halvings = 0;
    for (Rational slope : spokes.keySet()) {
      Rational steepness = gram.slope().plus(slope.times(slope)).dividedBy(gram.constant());
      if (steepness.signum() > 0) {
        halvings = Math.max(halvings, (int) Math.ceil(Doubles.log2(steepness) / 2 + 1e-9));
      }
    }
    return halvings;
  }

  /**
   * The number {@code Σ |c| (1.1 + 0.4 s)}: the quadrature with {@code N} nodes errs by at most
   * {@code 16^-N} times as much.
   */
  double weight() {
    int count = spokes.values().stream().mapToInt(Math::abs).sum();
    return count * (1.1 + 0.4 * halvings());
  }
}
