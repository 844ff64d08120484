package org.conewise.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conewise.cone.Cone;
import org.conewise.cone.Ray;
import org.conewise.exact.IntVector;
import org.conewise.exact.Real;

/**
 * A sum of solid angles at one working precision.
 *
 * <p>Half the solid angle of {@code cone(a, b, c)} is the argument, in {@code (0, π)}, of the
 * complex number
 *
 * <pre>{@code z = |a||b||c| + (a·b)|c| + (b·c)|a| + (c·a)|b| + i·det(a, b, c)}</pre>
 *
 * (van Oosterom and Strackee, 1983). Arguments are added by multiplying: a running product is kept
 * in the upper half-plane, half turns are counted apart, and a single arctangent is taken at the
 * end. Lengths are integer square roots of {@code bits} bits after the point, products are cut to
 * {@code bits} bits, and the error is bounded as the sum goes along.
 */
final class SolidAngleSum {

  private final int bits;
  private final Map<Ray, BigInteger> lengths = new HashMap<>();
  private GaussianInteger product = GaussianInteger.ONE;
  private long halfTurns;
  private long factors;
  private int worstPrecision;

  SolidAngleSum(int bits) {
    this.bits = bits;
    this.worstPrecision = bits;
  }

  /** Adds the solid angle of a polygonal cone, as a fan of triangles around its first ray. */
  void add(Cone cone) {
    List<Ray> rays = cone.rays();
    for (int i = 2; i < rays.size(); i++) {
      add(rays.get(0), rays.get(i - 1), rays.get(i));
    }
  }

  /** The sum as a fraction of the full solid angle 4π, with an error below {@link #errorBound}. */
  BigDecimal fraction(int digits) {
    Real pi = Real.pi(digits);
    Real half =
        Real.argument(Real.of(product.re(), digits), Real.of(product.im(), digits))
            .plus(pi.times(Real.of(BigInteger.valueOf(halfTurns), digits)));
    return half.dividedBy(pi.times(Real.of(BigInteger.TWO, digits))).toBigDecimal();
  }

  /**
   * A bound of the absolute error. Each factor has a relative error of at most {@code
   * 2^-worstPrecision}, and each truncation of the product one of at most {@code 2^(2-bits)}; a
   * relative error of a factor is an error of its argument.
   */
  BigDecimal errorBound() {
    int size = Math.min(worstPrecision, bits - 3) - 1;
    return BigDecimal.valueOf(2 * factors + 1)
        .divide(new BigDecimal(BigInteger.TWO.pow(Math.max(size, 0))), MathContext.DECIMAL32);
  }

  private void add(Ray a, Ray b, Ray c) {
    IntVector u = a.direction();
    IntVector v = b.direction();
    IntVector w = c.direction();
    BigInteger det = IntVector.det(u, v, w);
    if (det.signum() == 0) {
      return;
    }
    BigInteger la = length(a);
    BigInteger lb = length(b);
    BigInteger lc = length(c);
    BigInteger cosines =
        u.dot(v).multiply(lc).add(v.dot(w).multiply(la)).add(w.dot(u).multiply(lb));
    BigInteger re = la.multiply(lb).multiply(lc).add(cosines.shiftLeft(2 * bits));
    multiply(new GaussianInteger(re, det.shiftLeft(3 * bits)));
    // Each length is too small by less than 1, so re is off by less than six times the square of
    // the longest.
    int error = 3 + 2 * la.max(lb).max(lc).bitLength();
    int size = Math.max(re.bitLength(), det.bitLength() + 3 * bits) - 1;
    worstPrecision = Math.min(worstPrecision, size - error);
  }

  private void multiply(GaussianInteger factor) {
    product = truncated(product.times(truncated(factor)));
    if (product.im().signum() < 0 || (product.im().signum() == 0 && product.re().signum() < 0)) {
      product = new GaussianInteger(product.re().negate(), product.im().negate());
      halfTurns++;
    }
    factors++;
  }

  private GaussianInteger truncated(GaussianInteger z) {
    int excess = Math.max(z.re().bitLength(), z.im().bitLength()) - bits;
    return excess <= 0
        ? z
        : new GaussianInteger(z.re().shiftRight(excess), z.im().shiftRight(excess));
  }

  private BigInteger length(Ray ray) {
    return lengths.computeIfAbsent(
        ray, r -> r.direction().dot(r.direction()).shiftLeft(2 * bits).sqrt());
  }
}
