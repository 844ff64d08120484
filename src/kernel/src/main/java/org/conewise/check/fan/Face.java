package org.conewise.check.fan;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.conewise.check.number.Determinant;
import org.conewise.check.number.Direction;
import org.conewise.check.number.Vector;

/**
 * A face, of two rays less than a cell, as seen along a direction: the numbers of section 4 of the
 * format page.
 *
 * @param direction the vector {@code v}, in no hyperplane that a facet spans
 * @param rays the rays {@code f_1, …, f_{N-2}}
 */
record Face(Vector direction, List<Vector> rays) {
  /** {@code det G}: the square of the volume that the rays span. */
  BigInteger gram() {
    return Determinant.of(products(rays, rays));
  }

  /** {@code D = det(f_1, …, f_{N-2}, v, g)}, which is not 0. */
  BigInteger height(Vector spoke) {
    return Determinant.of(and(rays, direction, spoke));
  }

  /**
   * {@code X}: the determinant of the products of the rays and {@code g} with the rays and {@code
   * v}.
   */
  BigInteger reach(Vector spoke) {
    return Determinant.of(products(and(rays, spoke), and(rays, direction)));
  }

  /** {@code X + i D √(det G)}: its argument is the angle from the direction to a spoke. */
  Direction bearing(Vector spoke) {
    return new Direction(reach(spoke), height(spoke), gram());
  }

  private static List<Vector> and(List<Vector> rays, Vector... more) {
    List<Vector> all = new ArrayList<>(rays);
    all.addAll(List.of(more));
    return all;
  }

  private static List<Vector> products(List<Vector> left, List<Vector> right) {
    return left.stream().map(x -> Vector.of(right.stream().map(x::dot).toList())).toList();
  }
}
