package org.conewise.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.conewise.cone.Ray;
import org.conewise.cone.Simplex;
import org.conewise.exact.Determinant;
import org.conewise.exact.IntVector;
import org.conewise.exact.Rational;

/**
 * The boundary of some simplicial cones as it is seen in a direction {@code v}. If the component
 * along {@code v} is multiplied by {@code u}, {@code 0 < u ≤ 1}, the cones {@code W} cover the
 * fraction {@code V(u)}, and by Schläfli's theorem (1858)
 *
 * <pre>{@code V(1) = ½ [v ∈ W] + ½ [−v ∈ W] − Σ_F ∫₀¹ f_F(u) k_F(u) du / 2π}</pre>
 *
 * over the {@link SqueezedFace}s of the boundary: the numbers are exact here, and {@link
 * SqueezeIntegral} computes the integral.
 *
 * @param start {@code ½ [v ∈ W] + ½ [−v ∈ W]}
 */
record Squeeze(Rational start, List<SqueezedFace> faces) {

  Squeeze {
    faces = List.copyOf(faces);
  }

  /**
   * The boundary in a direction that lies on no wall of any of the cones. A wall contains at most
   * {@code n − 1} of the candidates {@code (1, k, k², …)}. Time O(n 2^n) for each cone.
   *
   * @param simplices with disjoint interiors
   */
  static Squeeze of(List<Simplex> simplices) {
    int n = simplices.get(0).rays().size();
    IntVector v =
        LongStream.iterate(2, k -> k + 1)
            .mapToObj(k -> power(k, n))
            .filter(candidate -> isGeneric(simplices, candidate))
            .findFirst()
            .orElseThrow();
    long ends =
        simplices.stream()
            .map(simplex -> signs(simplex, v))
            .filter(signs -> Math.abs(signs.stream().mapToInt(Integer::intValue).sum()) == n)
            .count();
    return new Squeeze(Rational.of(ends, 2), faces(simplices, v));
  }

  private static IntVector power(long k, int n) {
    return IntVector.of(LongStream.iterate(1, x -> x * k).limit(n).toArray());
  }

  private static boolean isGeneric(List<Simplex> simplices, IntVector v) {
    return simplices.stream().noneMatch(simplex -> signs(simplex, v).contains(0));
  }

  /** The signs of the coordinates of {@code v} in the basis of the rays. */
  private static List<Integer> signs(Simplex simplex, IntVector v) {
    List<IntVector> rays = simplex.rays().stream().map(Ray::direction).toList();
    return IntStream.range(0, rays.size())
        .map(
            i -> {
              List<IntVector> replaced = new ArrayList<>(rays);
              replaced.set(i, v);
              return Determinant.sign(replaced);
            })
        .boxed()
        .toList();
  }

  private static List<SqueezedFace> faces(List<Simplex> simplices, IntVector v) {
    Map<List<Ray>, Map<Rational, Integer>> spokes = new LinkedHashMap<>();
    boundary(simplices)
        .forEach(
            (facet, off) -> {
              for (Ray spoke : facet) {
                List<Ray> face = without(facet, spoke);
                List<IntVector> rays = face.stream().map(Ray::direction).toList();
                Rational slope = SqueezedFace.slope(rays, spoke.direction(), v);
                int side = SqueezedFace.side(rays, off.direction(), spoke.direction());
                spokes
                    .computeIfAbsent(face, f -> new LinkedHashMap<>())
                    .merge(slope, side, Integer::sum);
              }
            });
    List<SqueezedFace> faces = new ArrayList<>();
    spokes.forEach(
        (face, counts) -> {
          counts.values().removeIf(count -> count == 0);
          if (!counts.isEmpty()) {
            faces.add(SqueezedFace.of(face.stream().map(Ray::direction).toList(), v, counts));
          }
        });
    return faces;
  }

  /**
   * The facets that only one cone has, each with the ray of that cone off the facet; the rays of a
   * facet are in increasing order.
   */
  private static Map<List<Ray>, Ray> boundary(List<Simplex> simplices) {
    Map<List<Ray>, Ray> facets = new HashMap<>();
    for (Simplex simplex : simplices) {
      for (Ray off : simplex.rays()) {
        List<Ray> facet = without(simplex.rays(), off).stream().sorted().toList();
        if (facets.remove(facet) == null) {
          facets.put(facet, off);
        }
      }
    }
    return facets;
  }

  private static List<Ray> without(List<Ray> rays, Ray one) {
    return rays.stream().filter(ray -> !ray.equals(one)).toList();
  }
}
