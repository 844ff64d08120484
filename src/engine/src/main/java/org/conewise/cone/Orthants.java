package org.conewise.cone;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The complete fan that every enumeration starts from: the {@code 2^n} orthants, on each of which
 * every coordinate has one sign. They make all later cones pointed.
 */
public final class Orthants {

  private Orthants() {}

  /** The orthants of {@code n}-space; a coordinate is negative where the number has a bit. */
  public static List<Cone> of(int n) {
    return IntStream.range(0, 1 << n).mapToObj(signs -> orthant(n, signs)).toList();
  }

  /** The determinant of the axes is the product of their signs; two axes are swapped for that. */
  private static Cone orthant(int n, int signs) {
    List<Ray> axes = new ArrayList<>();
    for (int k = 0; k < n; k++) {
      long[] axis = new long[n];
      axis[k] = (signs >> k & 1) == 0 ? 1 : -1;
      axes.add(Ray.of(axis));
    }
    if (Integer.bitCount(signs) % 2 == 1) {
      Collections.swap(axes, 0, 1);
    }
    return Cone.of(axes);
  }
}
