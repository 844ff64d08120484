package org.conewise.report;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.conewise.cone.Cone;
import org.conewise.cone.Ray;
import org.conewise.exact.IntVector;
import org.conewise.exact.Rational;
import org.conewise.question.Cell;

/**
 * Geometry in doubles: for drawing and for sorting by size, never for deciding. Differences are
 * taken exactly before anything is rounded, so that a sliver of {@code 10^-30} of a turn keeps all
 * digits of a double.
 */
public final class Approximate {

  private static final int MANTISSA = 62;

  private Approximate() {}

  /** The vector of length 1 in a direction. */
  public static double[] unit(IntVector direction) {
    int scale = bits(direction);
    double[] x =
        IntStream.range(0, direction.dimension())
            .mapToDouble(i -> scaled(direction.get(i), scale))
            .toArray();
    double length = Math.sqrt(IntStream.range(0, x.length).mapToDouble(i -> x[i] * x[i]).sum());
    return IntStream.range(0, x.length).mapToDouble(i -> x[i] / length).toArray();
  }

  /** The angle from one vector of the plane to another, counter-clockwise, in {@code (−π, π]}. */
  public static double angle(IntVector u, IntVector v) {
    int scale = bits(u) + bits(v);
    return Math.atan2(scaled(IntVector.det(u, v), scale), scaled(u.dot(v), scale));
  }

  /** The fraction of the disc or ball that a cone covers. */
  public static double share(Cone cone) {
    List<Ray> rays = cone.rays();
    if (cone.dimension() == 2) {
      return angle(rays.get(0).direction(), rays.get(1).direction()) / (2 * Math.PI);
    }
    double sum = 0;
    for (int i = 2; i < rays.size(); i++) {
      sum += halfSolidAngle(rays.get(0), rays.get(i - 1), rays.get(i));
    }
    return sum / (2 * Math.PI);
  }

  /** The fraction of the disc or ball that some cells cover. */
  public static double share(List<Cell> cells) {
    return cells.stream().mapToDouble(cell -> share(cell.cone())).sum();
  }

  /** The logarithm to base 2 of a positive number. */
  public static double log2(Rational value) {
    return log2(value.numerator()) - log2(value.denominator());
  }

  /** The nearest double or one beside it. */
  public static double of(Rational value) {
    if (value.signum() == 0) {
      return 0;
    }
    int scale = value.denominator().bitLength();
    return scaled(value.numerator(), scale) / scaled(value.denominator(), scale);
  }

  /** The quotient of two integers as a double. */
  public static double ratio(BigInteger numerator, BigInteger denominator) {
    int scale = denominator.bitLength();
    return scaled(numerator, scale) / scaled(denominator, scale);
  }

  private static double halfSolidAngle(Ray a, Ray b, Ray c) {
    IntVector u = a.direction();
    IntVector v = b.direction();
    IntVector w = c.direction();
    int scale = bits(u) + bits(v) + bits(w);
    double det = scaled(IntVector.det(u, v, w), scale);
    double lu = length(u);
    double lv = length(v);
    double lw = length(w);
    double cosines =
        scaled(u.dot(v), bits(u) + bits(v)) * lw
            + scaled(v.dot(w), bits(v) + bits(w)) * lu
            + scaled(w.dot(u), bits(w) + bits(u)) * lv;
    return Math.atan2(det, lu * lv * lw + cosines);
  }

  private static double length(IntVector u) {
    return Math.sqrt(scaled(u.dot(u), 2 * bits(u)));
  }

  private static int bits(IntVector vector) {
    return IntStream.range(0, vector.dimension())
        .map(i -> vector.get(i).bitLength())
        .max()
        .orElse(0);
  }

  /** The number divided by {@code 2^scale}. */
  private static double scaled(BigInteger value, int scale) {
    int excess = Math.max(value.bitLength() - MANTISSA, 0);
    return Math.scalb(value.shiftRight(excess).doubleValue(), excess - scale);
  }

  private static double log2(BigInteger value) {
    int excess = Math.max(value.bitLength() - MANTISSA, 0);
    return Math.log(value.shiftRight(excess).doubleValue()) / Math.log(2) + excess;
  }
}
