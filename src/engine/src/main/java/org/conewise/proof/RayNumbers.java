package org.conewise.proof;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conewise.cone.Cone;
import org.conewise.cone.Ray;

/** The rays of some cones, each with its place in increasing order. */
final class RayNumbers {

  private final List<Ray> rays;
  private final Map<Ray, Integer> numbers;

  private RayNumbers(List<Ray> rays) {
    this.rays = rays;
    this.numbers = new HashMap<>(2 * rays.size());
    rays.forEach(ray -> numbers.put(ray, numbers.size()));
  }

  static RayNumbers of(Collection<Cone> cones) {
    return new RayNumbers(
        cones.stream().flatMap(cone -> cone.rays().stream()).distinct().sorted().toList());
  }

  /** The rays in increasing order. */
  List<Ray> rays() {
    return rays;
  }

  int of(Ray ray) {
    return numbers.get(ray);
  }
}
