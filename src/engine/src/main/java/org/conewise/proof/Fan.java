package org.conewise.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conewise.cone.Cone;
import org.conewise.cone.Ray;

/**
 * A list of rays in increasing order and a list of cells in increasing order, each a list of ray
 * numbers: the canonical form in which a certificate spells a fan.
 */
public record Fan(List<Ray> rays, List<List<Integer>> cells) {

  public Fan {
    rays = List.copyOf(rays);
    cells = List.copyOf(cells);
  }

  public static Fan of(List<Cone> cones) {
    List<Ray> rays =
        cones.stream().flatMap(cone -> cone.rays().stream()).distinct().sorted().toList();
    Map<Ray, Integer> number = new HashMap<>(2 * rays.size());
    rays.forEach(ray -> number.put(ray, number.size()));
    List<List<Integer>> cells =
        cones.stream()
            .map(cone -> canonical(cone, number))
            .sorted(Arrays::compare)
            .map(cell -> Arrays.stream(cell).boxed().toList())
            .toList();
    return new Fan(rays, cells);
  }

  /**
   * In space a cell begins with its smallest ray number; the order of the two rays of a sector is
   * its orientation.
   */
  private static int[] canonical(Cone cone, Map<Ray, Integer> number) {
    List<Integer> numbers = new ArrayList<>();
    cone.rays().forEach(ray -> numbers.add(number.get(ray)));
    if (cone.dimension() > 2) {
      Collections.rotate(numbers, -numbers.indexOf(Collections.min(numbers)));
    }
    return numbers.stream().mapToInt(i -> i).toArray();
  }
}
