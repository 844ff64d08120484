package org.conewise.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * Gauss quadrature on [0, 1] with the weight {@code t^d}: {@code ∫ t^d f(t) dt ≈ Σ w_k f(t_k)},
 * exact for polynomials of degree below twice the number of nodes.
 */
final class GaussJacobi {

  static final int MAX_NODES = 32;
  private static final int MAX_POWER = 3;
  private static final int BISECTIONS = 60;

  private static final List<List<GaussJacobi>> RULES = rules();

  private final double[] nodes;
  private final double[] weights;

  private GaussJacobi(double[] nodes, double[] weights) {
    this.nodes = nodes;
    this.weights = weights;
  }

  /**
   * A rule from the table.
   *
   * @param count the number of nodes, from 1 to {@value #MAX_NODES}
   * @param power the power of {@code t} in the weight, from 0 to {@value #MAX_POWER}
   */
  static GaussJacobi of(int count, int power) {
    return RULES.get(power).get(count - 1);
  }

  int count() {
    return nodes.length;
  }

  /** The nodes increase. */
  double node(int i) {
    return nodes[i];
  }

  double weight(int i) {
    return weights[i];
  }

  private static List<List<GaussJacobi>> rules() {
    List<List<GaussJacobi>> rules = new ArrayList<>();
    for (int power = 0; power <= MAX_POWER; power++) {
      List<GaussJacobi> ofPower = new ArrayList<>();
      double[] nodes = {};
      for (int count = 1; count <= MAX_NODES; count++) {
        nodes = nodes(count, power, nodes);
        ofPower.add(new GaussJacobi(nodes, weights(nodes, power)));
      }
      rules.add(List.copyOf(ofPower));
    }
    return List.copyOf(rules);
  }

  /**
   * The zeros of a polynomial lie between those of the one before, and the ends of the interval.
   */
  private static double[] nodes(int count, int power, double[] before) {
    double[] nodes = new double[count];
    for (int k = 0; k < count; k++) {
      double left = k == 0 ? 0 : before[k - 1];
      double right = k == count - 1 ? 1 : before[k];
      nodes[k] = zero(count, power, left, right);
    }
    return nodes;
  }

  private static double zero(int count, int power, double from, double to) {
    double left = from;
    double right = to;
    double sign = Math.signum(values(count, power, right)[count]);
    for (int i = 0; i < BISECTIONS; i++) {
      double middle = (left + right) / 2;
      if (values(count, power, middle)[count] * sign > 0) {
        right = middle;
      } else {
        left = middle;
      }
    }
    return (left + right) / 2;
  }

  /** The reciprocal of {@code Σ p_k(t)²}, a sum of positive terms (Christoffel). */
  private static double[] weights(double[] nodes, int power) {
    double[] weights = new double[nodes.length];
    for (int i = 0; i < nodes.length; i++) {
      double sum = 0;
      double[] values = values(nodes.length, power, nodes[i]);
      for (int k = 0; k < nodes.length; k++) {
        sum += values[k] * values[k] * (2 * k + power + 1);
      }
      weights[i] = 1 / sum;
    }
    return weights;
  }

  /**
   * The Jacobi polynomials {@code P_k^(0, d)(2t − 1)} for {@code k = 0, …, count}, by their
   * recurrence; the integral of {@code t^d P_k²} is {@code 1 / (2k + d + 1)} (Abramowitz and
   * Stegun, 22.2.1 and 22.7.1).
   */
  private static double[] values(int count, int power, double t) {
    double x = 2 * t - 1;
    double d = power;
    double[] p = new double[count + 1];
    p[0] = 1;
    p[1] = ((d + 2) * x - d) / 2;
    for (int k = 1; k < count; k++) {
      double s = 2 * k + d;
      double linear = (s + 1) * (s * (s + 2) * x - d * d);
      double before = 2 * k * (k + d) * (s + 2);
      p[k + 1] = (linear * p[k] - before * p[k - 1]) / (2 * (k + 1) * (k + d + 1) * s);
    }
    return p;
  }
}
