package org.conewise.cone;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.conewise.exact.Determinant;

/**
 * A simplicial cone {@code {c_1 r_1 + … + c_n r_n : c_i ≥ 0}} of {@code n} independent rays with a
 * positive determinant, spelled in one way: the rays increase, save that the last two are swapped
 * where the determinant would be negative.
 */
public record Simplex(List<Ray> rays) {

  /**
   * The simplicial cone of these rays.
   *
   * @param rays {@code n} independent rays of {@code n}-space, in any order
   * @throws IllegalArgumentException if they are not independent
   */
  public Simplex {
    List<Ray> ordered = new ArrayList<>(rays);
    Collections.sort(ordered);
    int sign = Determinant.sign(ordered.stream().map(Ray::direction).toList());
    if (sign == 0) {
      throw new IllegalArgumentException(rays + " are not independent");
    }
    int n = ordered.size();
    if (sign < 0) {
      Collections.swap(ordered, n - 2, n - 1);
    }
    rays = List.copyOf(ordered);
  }
}
