package org.conewise.check.fan;

import java.util.List;
import org.conewise.check.Point;

/** The fractions of the circle and the sphere that cells cover, in floating point. */
final class Fractions {
  private Fractions() {}

  static double of(List<Point> cell) {
    List<double[]> unit = cell.stream().map(Point::unit).toList();
    return cell.size() == 2
        ? Math.acos(dot(unit.get(0), unit.get(1))) / (2 * Math.PI)
        : triangle(unit.get(0), unit.get(1), unit.get(2)) / (4 * Math.PI);
  }

  /** Van Oosterom and Strackee (1983). */
  private static double triangle(double[] a, double[] b, double[] c) {
    double denominator = 1 + dot(a, b) + dot(b, c) + dot(c, a);
    return 2 * Math.atan2(determinant(a, b, c), denominator);
  }

  private static double determinant(double[] a, double[] b, double[] c) {
    return a[0] * (b[1] * c[2] - b[2] * c[1])
        - a[1] * (b[0] * c[2] - b[2] * c[0])
        + a[2] * (b[0] * c[1] - b[1] * c[0]);
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
