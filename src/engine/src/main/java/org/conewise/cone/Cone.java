package org.conewise.cone;

import java.util.ArrayList;
import java.util.List;
import org.conewise.exact.IntVector;
import org.conewise.exact.LinearForm;

/**
 * A full-dimensional cone {@code {c_1 r_1 + … + c_m r_m : c_i ≥ 0}}: a sector of the plane ({@code
 * m = 2}) or a convex polygonal cone in space ({@code m ≥ 3}). Convexity and orientation are not
 * validated here; the kernel does so for every cell of a certificate.
 *
 * @param rays the generators, counter-clockwise (in space: as seen from outside the unit sphere)
 */
public record Cone(List<Ray> rays) {

  public Cone {
    rays = List.copyOf(rays);
    if (rays.size() < rays.get(0).direction().dimension()) {
      throw new IllegalArgumentException(rays.size() + " rays do not span a full cone");
    }
  }

  public static Cone of(Ray... rays) {
    return new Cone(List.of(rays));
  }

  /** The dimension of the space, 2 or 3. */
  public int dimension() {
    return rays.get(0).direction().dimension();
  }

  /** A vector in the interior: the sum of the generators. */
  public IntVector interiorVector() {
    IntVector sum = rays.get(0).direction();
    for (int i = 1; i < rays.size(); i++) {
      sum = sum.plus(rays.get(i).direction());
    }
    return sum;
  }

  /** The facets: the two rays of a sector, or the edges of a polygonal cone. */
  public List<Facet> facets() {
    if (dimension() == 2) {
      return rays.stream().map(ray -> new Facet(List.of(ray))).toList();
    }
    List<Facet> edges = new ArrayList<>();
    for (int i = 0; i < edgeCount(); i++) {
      edges.add(new Facet(List.of(rays.get(i), successor(i))));
    }
    return edges;
  }

  /**
   * Cuts the cone along the zero set of a form. A new ray {@code f(u) v − f(v) u} appears on each
   * edge {@code (u, v)} on which the form changes sign. Time O(m).
   */
  public Cut cut(LinearForm form) {
    int[] signs = new int[rays.size()];
    boolean positive = false;
    boolean negative = false;
    for (int i = 0; i < signs.length; i++) {
      signs[i] = form.signAt(rays.get(i).direction());
      positive |= signs[i] > 0;
      negative |= signs[i] < 0;
    }
    if (!positive || !negative) {
      return new Cut.Uncut(positive ? 1 : negative ? -1 : 0);
    }
    return parts(form, signs);
  }

  private Cut.Parts parts(LinearForm form, int[] signs) {
    List<Ray> above = new ArrayList<>();
    List<Ray> below = new ArrayList<>();
    for (int i = 0; i < signs.length; i++) {
      if (signs[i] >= 0) {
        above.add(rays.get(i));
      }
      if (signs[i] <= 0) {
        below.add(rays.get(i));
      }
      if (i < edgeCount() && signs[i] * signs[(i + 1) % signs.length] < 0) {
        Ray crossing = crossing(form, rays.get(i).direction(), successor(i).direction());
        above.add(crossing);
        below.add(crossing);
      }
    }
    return new Cut.Parts(new Cone(above), new Cone(below));
  }

  private static Ray crossing(LinearForm form, IntVector u, IntVector v) {
    return new Ray(v.times(form.at(u).abs()).plus(u.times(form.at(v).abs())));
  }

  /** A sector has one edge, from its first ray to its second; a polygon closes. */
  private int edgeCount() {
    return dimension() == 2 ? 1 : rays.size();
  }

  private Ray successor(int i) {
    return rays.get((i + 1) % rays.size());
  }
}
