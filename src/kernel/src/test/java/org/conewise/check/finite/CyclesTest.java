package org.conewise.check.finite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CyclesTest {
  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "1 0, 2",
    "0 0, 1",
    "1 1, 1",
    "1 2 0, 3",
    "1 0 2, 2",
    "0 1 2, 1",
    "1 2 1, 2",
    "1 2 2, 1",
    "1 0 3 4 2, 3",
    "1 0 3 2 0, 2",
    "5 0 1 2 3 4, 6",
    "5 5 5 5 5 4, 2",
    "1 2 3 4 5 6 7 0, 8"
  })
  void longestCyclesAreThoseOnPaper(String values, int length) {
    int[] function = Arrays.stream(values.split(" ")).mapToInt(Integer::parseInt).toArray();
    assertEquals(length, Cycles.longest(function), values);
  }

  /** An element is on a cycle exactly if it is a value of every power of the function. */
  @Test
  void longestCycleIsTheGreatestOrbitOfAnElementThatReturns() {
    int n = 5;
    for (long number = 0; number < 3125; number++) {
      int[] function = Cycles.function(number, n);
      int longest = 0;
      for (int start = 0; start < n; start++) {
        Set<Integer> orbit = new HashSet<>();
        for (int at = function[start]; orbit.add(at); ) {
          at = function[at];
        }
        longest = Math.max(longest, orbit.contains(start) ? orbit.size() : 0);
      }
      assertEquals(longest, Cycles.longest(function), () -> Arrays.toString(function));
    }
  }

  @Test
  void everyFunctionHasOneNumber() {
    Set<String> functions = new HashSet<>();
    for (long number = 0; number < 256; number++) {
      functions.add(Arrays.toString(Cycles.function(number, 4)));
    }
    assertEquals(256, functions.size());
    assertArrayEquals(new int[] {0, 1, 2}, Cycles.function(5, 3));
  }
}
