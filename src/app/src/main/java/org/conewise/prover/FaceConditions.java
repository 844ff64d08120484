package org.conewise.prover;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conewise.cone.Cone;
import org.conewise.cone.Ray;
import org.conewise.exact.IntVector;

/** The relative interior of a face of a fan, as linear conditions with integer coefficients. */
final class FaceConditions {

  /** {@code coefficients · x = 0} or {@code coefficients · x > 0}. */
  record Condition(String relation, List<BigInteger> coefficients) {
    private static Condition positive(BigInteger... coefficients) {
      return new Condition(">", List.of(coefficients));
    }

    private static Condition zero(BigInteger... coefficients) {
      return new Condition("=", List.of(coefficients));
    }
  }

  private FaceConditions() {}

  /**
   * The conditions that hold on exactly the relative interior.
   *
   * @param face the generators of a ray, of a wall in space or of a cell, a cell's in the order of
   *     {@link Cone#rays()}
   */
  static List<Condition> of(List<Ray> face) {
    List<IntVector> rays = face.stream().map(Ray::direction).toList();
    if (face.size() == 1) {
      return ray(rays.get(0));
    }
    if (rays.get(0).dimension() == 2) {
      return sector(rays.get(0), rays.get(1));
    }
    return face.size() == 2 ? wall(rays.get(0), rays.get(1)) : polygon(rays);
  }

  /** Parallel to the ray, and on its side of the origin. */
  private static List<Condition> ray(IntVector r) {
    List<Condition> conditions = new ArrayList<>();
    int n = r.dimension();
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        BigInteger[] coefficients = new BigInteger[n];
        Arrays.fill(coefficients, BigInteger.ZERO);
        coefficients[j] = r.get(i);
        coefficients[i] = r.get(j).negate();
        conditions.add(Condition.zero(coefficients));
      }
    }
    conditions.add(Condition.positive(coordinates(r)));
    return conditions;
  }

  /** Left of {@code u} and right of {@code v}. */
  private static List<Condition> sector(IntVector u, IntVector v) {
    return List.of(
        Condition.positive(u.get(1).negate(), u.get(0)),
        Condition.positive(v.get(1), v.get(0).negate()));
  }

  /** In the plane with normal {@code u × v}, and there between the two rays. */
  private static List<Condition> wall(IntVector u, IntVector v) {
    IntVector normal = cross(u, v);
    return List.of(
        Condition.zero(coordinates(normal)),
        Condition.positive(coordinates(cross(normal, u))),
        Condition.positive(coordinates(cross(v, normal))));
  }

  /** On the inner side of the plane through each edge. */
  private static List<Condition> polygon(List<IntVector> rays) {
    int m = rays.size();
    return IntStream.range(0, m)
        .mapToObj(i -> cross(rays.get(i), rays.get((i + 1) % m)))
        .map(normal -> Condition.positive(coordinates(normal)))
        .toList();
  }

  private static IntVector cross(IntVector u, IntVector v) {
    return IntVector.of(minor(u, v, 1, 2), minor(u, v, 2, 0), minor(u, v, 0, 1));
  }

  private static BigInteger minor(IntVector u, IntVector v, int i, int j) {
    return u.get(i).multiply(v.get(j)).subtract(u.get(j).multiply(v.get(i)));
  }

  private static BigInteger[] coordinates(IntVector vector) {
    return Stream.iterate(0, i -> i < vector.dimension(), i -> i + 1)
        .map(vector::get)
        .toArray(BigInteger[]::new);
  }
}
