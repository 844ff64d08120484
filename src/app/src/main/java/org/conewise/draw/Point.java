package org.conewise.draw;

/** A point of a picture; the second axis points up, the unit is a pixel at natural size. */
public record Point(double x, double y) {

  static final Point ORIGIN = new Point(0, 0);

  /** The point at a distance from the origin, at an angle in radians from the first axis. */
  static Point polar(double radius, double angle) {
    return new Point(radius * Math.cos(angle), radius * Math.sin(angle));
  }

  Point plus(double dx, double dy) {
    return new Point(x + dx, y + dy);
  }

  double distance(Point other) {
    return Math.hypot(x - other.x, y - other.y);
  }
}
