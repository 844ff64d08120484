package org.conewise.draw;

import java.util.ArrayList;
import java.util.List;
import org.conewise.cone.Facet;
import org.conewise.exact.IntVector;
import org.conewise.exact.LinearForm;
import org.conewise.explain.Approximate;

/**
 * Lambert's azimuthal equal-area projection of a hemisphere around {@code ±(1, 1, 1)}. A point
 * {@code p} at the angle {@code c} from the middle goes to the distance {@code 2 sin(c/2)}, so that
 * areas keep their proportions and a hemisphere becomes a disc. Planes {@code x_a = x_b} contain
 * the middle and become diameters.
 *
 * @param side 1 for the hemisphere where the sum of the inputs is positive, −1 for the other, seen
 *     from outside both
 */
record Lambert(int side, double radius) {

  private static final double FLATNESS = 0.04;
  private static final int MAX_DEPTH = 9;
  private static final double SQRT2 = Math.sqrt(2);
  private static final double SQRT3 = Math.sqrt(3);
  private static final double SQRT6 = Math.sqrt(6);

  /** The form that is positive inside the hemisphere. */
  LinearForm inside() {
    return LinearForm.of(side, side, side);
  }

  boolean contains(IntVector x) {
    return inside().at(x).signum() >= 0;
  }

  Point at(IntVector x) {
    return project(Approximate.unit(x));
  }

  private Point project(double[] p) {
    double height = side * (p[0] + p[1] + p[2]) / SQRT3;
    double scale = radius / Math.sqrt(1 + Math.max(height, -0.999));
    double right = (p[0] - p[1]) / SQRT2;
    double up = (2 * p[2] - p[0] - p[1]) / SQRT6;
    return new Point(-side * scale * right, scale * up);
  }

  /** The parts of a facet inside the hemisphere, as arcs of great circles. */
  List<List<Point>> arcs(List<Facet> facets) {
    List<List<Point>> arcs = new ArrayList<>();
    for (Facet facet : facets) {
      IntVector u = facet.rays().get(0).direction();
      IntVector v = facet.rays().get(1).direction();
      if (contains(u) && contains(v)) {
        arcs.add(arc(u, v));
      } else if (contains(u) || contains(v)) {
        IntVector onRim = crossing(u, v);
        arcs.add(contains(u) ? arc(u, onRim) : arc(onRim, v));
      }
    }
    return arcs;
  }

  private IntVector crossing(IntVector u, IntVector v) {
    return u.times(inside().at(v).abs()).plus(v.times(inside().at(u).abs())).primitive();
  }

  /** The shorter great-circle arc, with enough points to look round. */
  List<Point> arc(IntVector u, IntVector v) {
    double[] a = Approximate.unit(u);
    double[] b = Approximate.unit(v);
    List<Point> points = new ArrayList<>();
    points.add(project(a));
    subdivide(a, b, 0, points);
    points.add(project(b));
    return points;
  }

  private void subdivide(double[] a, double[] b, int depth, List<Point> points) {
    double[] middle = middle(a, b);
    Point p = project(a);
    Point q = project(b);
    Point m = project(middle);
    double off = m.distance(new Point((p.x() + q.x()) / 2, (p.y() + q.y()) / 2));
    if (depth < MAX_DEPTH && off > FLATNESS) {
      subdivide(a, middle, depth + 1, points);
      points.add(m);
      subdivide(middle, b, depth + 1, points);
    }
  }

  private static double[] middle(double[] a, double[] b) {
    double[] sum = {a[0] + b[0], a[1] + b[1], a[2] + b[2]};
    double length = Math.sqrt(sum[0] * sum[0] + sum[1] * sum[1] + sum[2] * sum[2]);
    return new double[] {sum[0] / length, sum[1] / length, sum[2] / length};
  }
}
