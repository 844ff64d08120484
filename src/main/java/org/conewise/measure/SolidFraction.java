package org.conewise.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conewise.cone.Cone;
import org.conewise.cone.Ray;
import org.conewise.exact.IntVector;
import org.conewise.exact.Rational;
import org.conewise.exact.Real;

/**
 * A fraction of space, as the sum of the solid angles of triangles into which the cones fall.
 *
 * <p>The solid angle of {@code cone(a, b, c)} is {@code 2·atan2(det(a, b, c), |a||b||c| + (a·b)|c|
 * + (b·c)|a| + (c·a)|b|)} (van Oosterom and Strackee, 1983). All terms of the sum are positive, so
 * thin slivers lose no digits.
 *
 * @param isEverything whether the cones are all those of a complete fan
 */
public record SolidFraction(List<Cone> cones, boolean isEverything) implements CoveredFraction {

  public SolidFraction {
    cones = List.copyOf(cones);
  }

  @Override
  public Optional<Rational> exactValue() {
    return cones.isEmpty()
        ? Optional.of(Rational.ZERO)
        : isEverything ? Optional.of(Rational.ONE) : Optional.empty();
  }

  /**
   * Computed anew with twice the digits while cancellation inside a triangle has eaten up too many.
   */
  @Override
  public BigDecimal approximation(int digits) {
    for (int working = digits + SPARE_DIGITS; ; working *= 2) {
      Real sum = new Triangles(working).sum(cones);
      if (sum.digits() >= digits) {
        return sum.toBigDecimal();
      }
    }
  }

  /** The computation at one working precision; lengths of rays are computed once. */
  private static final class Triangles {
    private final int digits;
    private final Map<Ray, Real> lengths = new HashMap<>();

    Triangles(int digits) {
      this.digits = digits;
    }

    Real sum(List<Cone> cones) {
      Real sum = Real.of(BigInteger.ZERO, digits);
      for (Cone cone : cones) {
        List<Ray> rays = cone.rays();
        for (int i = 2; i < rays.size(); i++) {
          sum = sum.plus(half(rays.get(0), rays.get(i - 1), rays.get(i)));
        }
      }
      return sum.dividedBy(Real.pi(digits).times(Real.of(BigInteger.TWO, digits)));
    }

    private Real half(Ray a, Ray b, Ray c) {
      IntVector u = a.direction();
      IntVector v = b.direction();
      IntVector w = c.direction();
      BigInteger det = IntVector.det(u, v, w);
      if (det.signum() == 0) {
        return Real.of(BigInteger.ZERO, digits);
      }
      Real denominator =
          length(a)
              .times(length(b))
              .times(length(c))
              .plus(length(c).times(Real.of(u.dot(v), digits)))
              .plus(length(a).times(Real.of(v.dot(w), digits)))
              .plus(length(b).times(Real.of(w.dot(u), digits)));
      return Real.argument(denominator, Real.of(det, digits));
    }

    private Real length(Ray ray) {
      return lengths.computeIfAbsent(
          ray, r -> Real.of(r.direction().dot(r.direction()), digits).sqrt());
    }
  }
}
