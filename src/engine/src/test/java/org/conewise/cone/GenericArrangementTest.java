package org.conewise.cone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.conewise.RandomPlanes;
import org.conewise.exact.LinearForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenericArrangementTest {

  /** Half the rays of a simple arrangement of great circles are the pairs of circles. */
  @ParameterizedTest
  @ValueSource(ints = {3, 4, 8, 16, 32})
  void planesInGeneralPositionHaveTheChambersAndRaysThatEulerCounts(int k) {
    List<LinearForm> planes = RandomPlanes.of(k, 3, 1);
    List<Arrangement.Chamber> chambers = RandomPlanes.chambersOfSpace(planes);
    assertEquals(RandomPlanes.chambersOfSpace(k), chambers.size());
    Set<Ray> rays =
        chambers.stream()
            .flatMap(chamber -> chamber.cone().rays().stream())
            .collect(Collectors.toCollection(HashSet::new));
    assertEquals(k * (k - 1), rays.size());
  }
}
