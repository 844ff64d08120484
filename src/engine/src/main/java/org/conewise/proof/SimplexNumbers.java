package org.conewise.proof;

import java.util.Arrays;
import org.conewise.cone.Simplex;

/** A simplicial cone by the numbers of its rays, in the order of the rays. */
final class SimplexNumbers implements Comparable<SimplexNumbers> {

  private final int[] rays;

  private SimplexNumbers(int[] rays) {
    this.rays = rays;
  }

  static SimplexNumbers of(Simplex simplex, RayNumbers numbers) {
    return new SimplexNumbers(simplex.rays().stream().mapToInt(numbers::of).toArray());
  }

  /** The number of rays. */
  int size() {
    return rays.length;
  }

  /** The number of a ray. */
  int get(int i) {
    return rays[i];
  }

  /** The lexicographic order. */
  @Override
  public int compareTo(SimplexNumbers other) {
    return Arrays.compare(rays, other.rays);
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof SimplexNumbers other && Arrays.equals(rays, other.rays);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(rays);
  }

  @Override
  public String toString() {
    return Arrays.toString(rays);
  }
}
