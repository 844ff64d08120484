package org.conewise.cone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.conewise.RandomPlanes;
import org.conewise.exact.LinearForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenericArrangementTest {

  /** Half the rays of a simple arrangement of great circles are the pairs of circles. */
  @ParameterizedTest
  @ValueSource(ints = {3, 4, 8, 16, 32})
  void planesInGeneralPositionHaveTheChambersAndRaysThatEulerCounts(int k) {
    List<LinearForm> planes = RandomPlanes.of(k, 3, 1);
    List<Arrangement.Chamber> chambers = RandomPlanes.chambers(planes);
    assertEquals(RandomPlanes.count(k, 3), chambers.size());
    Set<Ray> rays =
        chambers.stream()
            .flatMap(chamber -> chamber.cone().rays().stream())
            .collect(Collectors.toCollection(HashSet::new));
    assertEquals(k * (k - 1), rays.size());
  }

  /** The coordinate planes are the walls of the orthants. */
  @ParameterizedTest
  @CsvSource({"2, 9", "3, 9", "4, 7", "5, 5"})
  void hyperplanesInGeneralPositionHaveTheChambersAndRaysThatZaslavskyCounts(int n, int k) {
    List<LinearForm> planes = RandomPlanes.of(k, n, 2);
    List<Arrangement.Chamber> chambers =
        Orthants.of(n).stream()
            .flatMap(orthant -> Arrangement.chambers(orthant, planes).stream())
            .toList();
    assertEquals(RandomPlanes.count(k + n, n), chambers.size());
    long rays =
        chambers.stream().flatMap(chamber -> chamber.cone().rays().stream()).distinct().count();
    assertEquals(2 * binomial(k + n, n - 1), rays);
  }

  private static long binomial(int n, int k) {
    return k == 0 ? 1 : binomial(n - 1, k - 1) * n / k;
  }
}
