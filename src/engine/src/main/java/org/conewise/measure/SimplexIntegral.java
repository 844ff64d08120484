package org.conewise.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.conewise.cone.Ray;
import org.conewise.cone.Simplex;
import org.conewise.exact.Determinant;
import org.conewise.exact.Doubles;
import org.conewise.exact.IntVector;

/**
 * The fraction of the ball that a simplicial cone inside an orthant covers, in doubles. With unit
 * vectors {@code r_i} on its rays and their determinant it is
 *
 * <pre>{@code det(r_1, …, r_n) Γ(n/2) / (2 π^(n/2)) ∫ |λ_1 r_1 + … + λ_n r_n|^-n dλ}</pre>
 *
 * over the standard simplex (polar coordinates in the integral of the Gaussian density). Nothing
 * cancels: the integrand is positive, no angle exceeds a right one, and the determinant is computed
 * exactly. So slivers keep their digits.
 *
 * <p>Duffy's coordinates {@code λ = (1 − t_1, t_1 (1 − t_2), …)} with the Jacobian {@code t_1^(n−2)
 * t_2^(n−3) …} make the simplex a cube, and each {@code t_k} has a Gauss–Jacobi rule of its own.
 * For fixed other coordinates the integrand is {@code t ↦ |(1 − t) r_k + t y|^-n} with {@code y} in
 * the hull of the rays after {@code r_k}, singular where {@code t / (1 − t) = −e^(±iφ) / |y|} if
 * {@code φ} is the angle between {@code r_k} and {@code y}. That is at least on the Bernstein
 * ellipse {@code ρ + 1/ρ = 2 (1 + |y|) / √(1 + |y|² − 2|y| cos(π − φ))} for the greatest {@code φ}
 * and the least {@code |y|}, and a rule of {@code m} nodes has a relative error of order {@code
 * (2m)^(n/2 − 1) ρ^(−2m)} (Donaldson and Elliott, 1972).
 */
final class SimplexIntegral {

  /**
   * A factor of the quadrature error. In thousands of trials with cones of all shapes 0.7 sufficed.
   */
  private static final double SAFETY = 4;

  /** A bound of the relative error of all roundings. */
  private static final double ROUNDINGS = 80 * Estimate.ROUNDING;

  /** The least relative error that is asked of the quadrature. */
  private static final double FINEST = 0x1p-50;

  private final int n;
  private final double[][] cosines;
  private final GaussJacobi[] rules;

  private SimplexIntegral(double[][] cosines, double tolerance) {
    this.n = cosines.length;
    this.cosines = cosines;
    this.rules = new GaussJacobi[n - 1];
    for (int k = 0; k < n - 1; k++) {
      rules[k] = GaussJacobi.of(count(k, tolerance / (n - 1)), n - 2 - k);
    }
  }

  /**
   * The fraction that a simplicial cone covers.
   *
   * @param simplex of four or five rays, all coordinates of which have the same signs
   * @param tolerance a relative error that is good enough
   */
  static Estimate fraction(Simplex simplex, double tolerance) {
    double quadrature = Math.max(tolerance, FINEST);
    List<IntVector> rays = simplex.rays().stream().map(Ray::direction).toList();
    double integral = new SimplexIntegral(inOrder(cosines(rays)), quadrature).value();
    double fraction = determinant(rays) * factor(rays.size()) * integral;
    return new Estimate(fraction, (quadrature + ROUNDINGS) * fraction);
  }

  /** {@code Γ(n/2) / (2 π^(n/2))}. */
  private static double factor(int n) {
    double square = Math.PI * Math.PI;
    return n == 4 ? 1 / (2 * square) : 3 / (8 * square);
  }

  /** The determinant of the unit vectors. */
  private static double determinant(List<IntVector> rays) {
    int scale = rays.stream().mapToInt(IntVector::bitLength).sum();
    double det = Doubles.scaled(Determinant.of(rays), scale);
    for (IntVector ray : rays) {
      det /= length(scaled(ray));
    }
    return det;
  }

  private static double[][] cosines(List<IntVector> rays) {
    List<double[]> units = rays.stream().map(SimplexIntegral::unit).toList();
    return units.stream()
        .map(u -> units.stream().mapToDouble(v -> dot(u, v)).toArray())
        .toArray(double[][]::new);
  }

  private static double[] unit(IntVector ray) {
    double[] scaled = scaled(ray);
    double length = length(scaled);
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] /= length;
    }
    return scaled;
  }

  private static double[] scaled(IntVector ray) {
    int bits = ray.bitLength();
    double[] scaled = new double[ray.dimension()];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = Doubles.scaled(ray.get(i), bits);
    }
    return scaled;
  }

  private static double length(double[] x) {
    return Math.sqrt(dot(x, x));
  }

  private static double dot(double[] x, double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i] * y[i];
    }
    return sum;
  }

  /**
   * The matrix with the rays in an order that leaves the others close together, again and again.
   */
  private static double[][] inOrder(double[][] cosines) {
    List<Integer> left = new ArrayList<>(IntStream.range(0, cosines.length).boxed().toList());
    List<Integer> order = new ArrayList<>();
    while (left.size() > 1) {
      Integer first = left.get(0);
      for (Integer k : left) {
        first = closeness(cosines, left, k) > closeness(cosines, left, first) ? k : first;
      }
      order.add(first);
      left.remove(first);
    }
    order.addAll(left);
    return order.stream()
        .map(i -> order.stream().mapToDouble(j -> cosines[i][j]).toArray())
        .toArray(double[][]::new);
  }

  /** The least cosine between rays other than one of them. */
  private static double closeness(double[][] cosines, List<Integer> rays, int without) {
    double least = 1;
    for (int i : rays) {
      for (int j : rays) {
        least = i == without || j == without ? least : Math.min(least, cosines[i][j]);
      }
    }
    return least;
  }

  /** The number of nodes in a direction. */
  private int count(int k, double tolerance) {
    double rho = rho(k);
    int count = 1;
    while (count < GaussJacobi.MAX_NODES
        && SAFETY * Math.pow(2 * count, n / 2.0 - 1) * Math.pow(rho, -2 * count) > tolerance) {
      count++;
    }
    return count;
  }

  private double rho(int k) {
    double cosine = 1;
    double length = Math.sqrt(1.0 / (n - 1 - k));
    for (int j = k + 1; j < n; j++) {
      cosine = Math.min(cosine, cosines[k][j]);
      double least = 1;
      for (int i = k + 1; i < n; i++) {
        least = Math.min(least, cosines[j][i]);
      }
      length = Math.max(length, least);
    }
    double chord = Math.max(1 + length * length - 2 * length * cosine, 0);
    double sum = Math.min(2 * (1 + length) / Math.sqrt(chord), 1e9);
    return (sum + Math.sqrt(sum * sum - 4)) / 2;
  }

  private double value() {
    return value(0, 1, 0, new double[n]);
  }

  /**
   * The integral over the coordinates from {@code t_k} on. With the part {@code x} of the vector
   * that the coordinates before have settled, the rest is {@code scale} times a point of the hull
   * of the rays from {@code r_k} on.
   *
   * @param square {@code |x|²}
   * @param dots {@code x · r_j} for {@code j ≥ k}
   */
  private double value(int k, double scale, double square, double[] dots) {
    if (k == n - 2) {
      return innermost(scale, square, dots[k], dots[k + 1]);
    }
    double sum = 0;
    double[] next = new double[n];
    for (int i = 0; i < rules[k].count(); i++) {
      double rest = scale * rules[k].node(i);
      double part = scale - rest;
      for (int j = k + 1; j < n; j++) {
        next[j] = dots[j] + part * cosines[k][j];
      }
      double longer = square + part * (2 * dots[k] + part);
      sum += rules[k].weight(i) * value(k + 1, rest, longer, next);
    }
    return sum;
  }

  private double innermost(double scale, double square, double atFirst, double atSecond) {
    GaussJacobi rule = rules[n - 2];
    double cosine = cosines[n - 2][n - 1];
    double sum = 0;
    for (int i = 0; i < rule.count(); i++) {
      double second = scale * rule.node(i);
      double first = scale - second;
      double q =
          square
              + first * (2 * atFirst + first)
              + second * (2 * (atSecond + first * cosine) + second);
      sum += rule.weight(i) / (n == 4 ? q * q : q * q * Math.sqrt(q));
    }
    return sum;
  }
}
