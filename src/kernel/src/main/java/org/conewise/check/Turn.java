package org.conewise.check;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;

/**
 * The angles that some cells of a fan have at one vertex, added up exactly. Each corner turns
 * counter-clockwise from one ray to another. Seen from the vertex along its ray, these are complex
 * numbers {@code s} and {@code e}, and the corner is the argument of {@code e} times the conjugate
 * of {@code s}. So a ray that ends one corner and starts another contributes a positive factor and
 * cancels, and the rest may be paired at will.
 */
record Turn(Fan fan, int apex, Set<Integer> starts, Set<Integer> ends) {
  /** No corners yet. */
  Turn(Fan fan, int apex) {
    this(fan, apex, new TreeSet<>(), new TreeSet<>());
  }

  /** Adds the corner from one ray to another. */
  void add(int start, int end) {
    if (!ends.remove(start)) {
      starts.add(start);
    }
    if (!starts.remove(end)) {
      ends.add(end);
    }
  }

  /** A number whose argument is the sum of the corners, unless they go all the way round. */
  Direction product() {
    Deque<Direction> factors = new ArrayDeque<>();
    Iterator<Integer> end = ends.iterator();
    starts.forEach(start -> factors.add(corner(start, end.next())));
    while (factors.size() > 1) {
      factors.add(factors.remove().times(factors.remove()));
    }
    return factors.remove();
  }

  /**
   * The sum of the corners, given an enclosure of {@code π/4}. In a checked fan all rays cancel
   * exactly when the corners go all the way round.
   */
  Interval angle(Interval eighthTurn) {
    return starts.isEmpty() ? eighthTurn.times(8) : product().argument(eighthTurn);
  }

  /** A number whose argument is the angle at the vertex from one ray to another. */
  private Direction corner(int start, int end) {
    Vector s = fan.rays().get(start);
    Vector e = fan.rays().get(end);
    Vector b = fan.vector(apex);
    BigInteger norm = b.dot(b);
    BigInteger along = e.dot(b).multiply(b.dot(s));
    BigInteger x = e.dot(s).multiply(norm).subtract(along);
    return new Direction(x, b.cross(s).dot(e), norm);
  }
}
