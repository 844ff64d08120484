package org.conewise.check.fan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A cone of linearly independent rays, in some order, by their numbers. */
final class SimplicialCone {
  /** The lexicographic order of the ray numbers. */
  static final Comparator<SimplicialCone> ORDER = (a, b) -> Arrays.compare(a.rays, b.rays);

  private final int[] rays;

  private SimplicialCone(int[] rays) {
    this.rays = rays;
  }

  /** The cone of some rays. */
  static SimplicialCone of(List<Integer> rays) {
    return new SimplicialCone(rays.stream().mapToInt(ray -> ray).toArray());
  }

  /** The number of rays. */
  int size() {
    return rays.length;
  }

  /** The number of a ray. */
  int ray(int index) {
    return rays[index];
  }

  /** The numbers of the rays. */
  IntStream rays() {
    return Arrays.stream(rays);
  }

  /**
   * Whether each ray number but the last two is smaller than all that follow it, and these two
   * differ. There are two or more rays.
   */
  boolean isCanonical() {
    int last = rays.length - 1;
    boolean canonical = rays[last - 1] != rays[last];
    for (int i = 0; i < last - 1; i++) {
      canonical &= rays[i] < rays[i + 1] && rays[i] < rays[last];
    }
    return canonical;
  }

  /** The facet without one ray; its rays stand in increasing order. */
  SimplicialCone without(int index) {
    int[] others = others(index);
    Arrays.sort(others);
    return new SimplicialCone(others);
  }

  /**
   * The sign of the facet without one ray: {@code (-1)^i} for the ray of index {@code i}, counted
   * from 1, times the sign of the permutation that sorts the others.
   */
  int sign(int index) {
    int[] others = others(index);
    boolean negative = index % 2 == 0;
    for (int i = 0; i < others.length; i++) {
      for (int k = 0; k < i; k++) {
        negative ^= others[k] > others[i];
      }
    }
    return negative ? -1 : 1;
  }

  private int[] others(int index) {
    int[] others = Arrays.copyOf(rays, rays.length - 1);
    System.arraycopy(rays, index + 1, others, index, rays.length - 1 - index);
    return others;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SimplicialCone cone && Arrays.equals(rays, cone.rays);
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
