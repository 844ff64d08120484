package org.conewise.measure;

import java.util.List;
import java.util.stream.IntStream;
import org.conewise.cone.Cone;
import org.conewise.cone.Ray;
import org.conewise.exact.Doubles;
import org.conewise.exact.IntVector;

/**
 * The solid angle of a cone of space in doubles. Half the solid angle of {@code cone(a, b, c)} is
 * the argument of
 *
 * <pre>{@code |a||b||c| + (a·b)|c| + (b·c)|a| + (c·a)|b| + i·det(a, b, c)}</pre>
 *
 * (van Oosterom and Strackee, 1983). Determinant and products are computed exactly and then
 * rounded, so that slivers keep all their digits.
 */
final class SolidAngle {

  private SolidAngle() {}

  /** The fraction of the sphere that a polygonal cone covers: the sum of its triangles. */
  static Estimate fraction(Cone cone) {
    List<IntVector> rays = cone.rays().stream().map(Ray::direction).toList();
    return Estimate.sum(
        IntStream.range(2, rays.size())
            .mapToObj(i -> triangle(rays.get(0), rays.get(i - 1), rays.get(i)))
            .toList());
  }

  /**
   * The real part is off by a few roundings of its terms, which do not cancel unless an angle
   * exceeds a right one, and the imaginary part by one: an error of {@code re} is one of the
   * argument times {@code im / (re² + im²)}.
   */
  private static Estimate triangle(IntVector a, IntVector b, IntVector c) {
    double la = length(a);
    double lb = length(b);
    double lc = length(c);
    double cube = la * lb * lc;
    double re = cube + cosine(a, b) * lc + cosine(b, c) * la + cosine(c, a) * lb;
    int scale = a.bitLength() + b.bitLength() + c.bitLength();
    double im = Doubles.scaled(IntVector.det(a, b, c), scale);
    double half = Math.atan2(im, re);
    double error = 40 * Estimate.ROUNDING * cube * im / (re * re + im * im);
    return new Estimate(
        half / (2 * Math.PI), (error + 12 * Estimate.ROUNDING * half) / (2 * Math.PI));
  }

  private static double length(IntVector a) {
    return Math.sqrt(cosine(a, a));
  }

  private static double cosine(IntVector a, IntVector b) {
    return Doubles.scaled(a.dot(b), a.bitLength() + b.bitLength());
  }
}
