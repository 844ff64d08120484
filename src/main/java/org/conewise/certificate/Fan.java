package org.conewise.certificate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        List.copyOf(new TreeSet<>(cones.stream().flatMap(cone -> cone.rays().stream()).toList()));
    Map<Ray, Integer> number =
        IntStream.range(0, rays.size()).boxed().collect(Collectors.toMap(rays::get, i -> i));
    List<List<Integer>> cells =
        cones.stream()
            .map(cone -> canonical(cone, number))
            .sorted((a, b) -> Arrays.compare(toArray(a), toArray(b)))
            .toList();
    return new Fan(rays, cells);
  }

  /**
   * In space a cell begins with its smallest ray number; the order of the two rays of a sector is
   * its orientation.
   */
  private static List<Integer> canonical(Cone cone, Map<Ray, Integer> number) {
    List<Integer> numbers = new ArrayList<>(cone.rays().stream().map(number::get).toList());
    if (cone.dimension() > 2) {
      Collections.rotate(numbers, -numbers.indexOf(Collections.min(numbers)));
    }
    return numbers;
  }

  private static int[] toArray(List<Integer> numbers) {
    return numbers.stream().mapToInt(i -> i).toArray();
  }
}
