package org.conewise.cone;

import java.math.BigInteger;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.conewise.exact.LinearForm;

/**
 * The rays at which forms cross the edges of cones. Neighbouring cones have edges in common, and
 * forms that agree on them cross them at the same rays; so each such ray is computed once, and
 * equal rays are one object. Threads may share it.
 */
public final class Crossings {

  /** Two rays, in increasing order, and the sizes of a form at them, which has opposite signs. */
  private record Place(Ray low, Ray high, BigInteger atLow, BigInteger atHigh) {

    static Place of(Ray u, Ray v, LinearForm form) {
      Ray low = u.compareTo(v) < 0 ? u : v;
      Ray high = low.equals(u) ? v : u;
      return new Place(low, high, form.at(low.direction()).abs(), form.at(high.direction()).abs());
    }

    /** A positive combination of the two at which the form vanishes. */
    Ray zero() {
      return new Ray(high.direction().times(atLow).plus(low.direction().times(atHigh)));
    }
  }

  private final Map<Place, Ray> places = new ConcurrentHashMap<>();
  private final Map<Ray, Ray> rays = new ConcurrentHashMap<>();

  /** The ray between two rays at which a form vanishes that has opposite signs at the two. */
  Ray between(Ray u, Ray v, LinearForm form) {
    return places.computeIfAbsent(Place.of(u, v, form), place -> shared(place.zero()));
  }

  /** The same ray, but not kept for others. */
  static Ray once(Ray u, Ray v, LinearForm form) {
    return Place.of(u, v, form).zero();
  }

  /** The object that stands for all rays equal to this one. */
  Ray shared(Ray ray) {
    Ray known = rays.putIfAbsent(ray, ray);
    return known == null ? ray : known;
  }
}
