package org.conewise.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import org.conewise.cone.Ray;
import org.conewise.exact.IntVector;

/**
 * A sum of oriented solid angles of triangles with a common apex, at one working precision.
 *
 * <p>Half the solid angle of {@code cone(a, b, c)}, negative if that is oriented clockwise, is up
 * to whole turns the argument of the complex number
 *
 * <pre>{@code z = |a||b||c| + (a·b)|c| + (b·c)|a| + (c·a)|b| + i·det(a, b, c)}</pre>
 *
 * (van Oosterom and Strackee, 1983). Arguments are added by multiplying, and a single arctangent is
 * taken at the end. Lengths are integer square roots of {@code bits} bits after the point, products
 * are cut to {@code bits} bits, and the error is bounded as the sum goes along.
 */
final class SolidAngleSum {

  private final IntVector apex;
  private final int bits;
  private final BigInteger apexLength;
  private final Map<Ray, BigInteger> lengths = new HashMap<>();
  private GaussianInteger product = GaussianInteger.ONE;
  private long factors;
  private int worstPrecision;

  /**
   * An empty sum.
   *
   * @param apex a ray that is opposite to none of those that will be added
   */
  SolidAngleSum(Ray apex, int bits) {
    this.apex = apex.direction();
    this.bits = bits;
    this.apexLength = length(this.apex);
    this.worstPrecision = bits;
  }

  /**
   * The sum as a fraction of the full solid angle 4π, in {@code [0, 1)}: up to whole numbers it has
   * an error below {@link #errorBound}.
   */
  BigDecimal fraction() {
    return LongAngle.turns(product.re(), product.im(), bits / 3);
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

  /** Adds the triangle of the apex and an edge. */
  void add(Ray from, Ray to) {
    IntVector v = from.direction();
    IntVector w = to.direction();
    BigInteger det = IntVector.det(apex, v, w);
    BigInteger lv = length(from);
    BigInteger lw = length(to);
    BigInteger cosines =
        apex.dot(v).multiply(lw).add(v.dot(w).multiply(apexLength)).add(w.dot(apex).multiply(lv));
    BigInteger re = apexLength.multiply(lv).multiply(lw).add(cosines.shiftLeft(2 * bits));
    multiply(new GaussianInteger(re, det.shiftLeft(3 * bits)));
    // Each length is too small by less than 1, so re is off by less than six times the square of
    // the longest.
    int error = 3 + 2 * apexLength.max(lv).max(lw).bitLength();
    int size = Math.max(re.bitLength(), det.bitLength() + 3 * bits) - 1;
    worstPrecision = Math.min(worstPrecision, size - error);
  }

  private void multiply(GaussianInteger factor) {
    product = truncated(product.times(truncated(factor)));
    factors++;
  }

  private GaussianInteger truncated(GaussianInteger z) {
    int excess = Math.max(z.re().bitLength(), z.im().bitLength()) - bits;
    return excess <= 0
        ? z
        : new GaussianInteger(z.re().shiftRight(excess), z.im().shiftRight(excess));
  }

  private BigInteger length(Ray ray) {
    return lengths.computeIfAbsent(ray, r -> length(r.direction()));
  }

  private BigInteger length(IntVector vector) {
    return vector.dot(vector).shiftLeft(2 * bits).sqrt();
  }
}
