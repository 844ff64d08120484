package org.conewise.cone;

import java.math.BigInteger;
import org.conewise.exact.IntVector;
import org.conewise.exact.LinearForm;

/**
 * A ray from the origin, given by the primitive integer vector on it, so that equal rays are equal
 * objects.
 */
public record Ray(IntVector direction) implements Comparable<Ray> {

  /**
   * Reduces the direction to lowest terms.
   *
   * @throws ArithmeticException if the direction is zero
   */
  public Ray {
    direction = direction.primitive();
  }

  public static Ray of(long... direction) {
    return new Ray(IntVector.of(direction));
  }

  /**
   * The ray {@code |f(u)| v + |f(v)| u} between two rays, at which a form vanishes that has
   * opposite signs at them.
   */
  static Ray between(Ray u, Ray v, LinearForm form) {
    BigInteger atU = form.at(u.direction).abs();
    BigInteger atV = form.at(v.direction).abs();
    return new Ray(v.direction.times(atU).plus(u.direction.times(atV)));
  }

  /** Whether the two rays make a line. */
  public boolean isOppositeTo(Ray other) {
    return direction.equals(other.direction.negate());
  }

  @Override
  public int compareTo(Ray other) {
    return direction.compareTo(other.direction);
  }

  @Override
  public String toString() {
    return direction.toString();
  }
}
