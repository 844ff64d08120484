package org.conewise.cone;

import org.conewise.exact.IntVector;

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
