package org.conewise.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.conewise.exact.IntVector;
import org.junit.jupiter.api.Test;

class TaskTest {

  @Test
  void wantedIndexIsThatOfTheInputOfTheRank() {
    IntVector x = IntVector.of(3, -1, 7, 5, 0);
    assertEquals(2, Task.ARGMAX.wanted(x));
    assertEquals(3, Task.SECOND_ARGMAX.wanted(x));
    assertEquals(0, Task.ARGMEDIAN.wanted(x));
  }

  @Test
  void equalGreatestInputsHaveNoSecond() {
    assertThrows(
        IllegalArgumentException.class, () -> Task.SECOND_ARGMAX.wanted(IntVector.of(2, 2)));
  }

  @Test
  void equalInputsMatterOnlyAtTheWantedRank() {
    assertTrue(Task.ARGMAX.isDefinedAt(IntVector.of(3, 1, 1)));
    assertFalse(Task.ARGMAX.isDefinedAt(IntVector.of(3, 1, 3)));
    assertFalse(Task.SECOND_ARGMAX.isDefinedAt(IntVector.of(3, 1, 1)));
    assertTrue(Task.ARGMEDIAN.isDefinedAt(IntVector.of(5, 5, 4, 3, 3)));
  }

  @Test
  void medianNeedsAnOddNumberOfInputs() {
    assertTrue(Task.ARGMEDIAN.isDefinedFor(3));
    assertFalse(Task.ARGMEDIAN.isDefinedFor(2));
    assertFalse(Task.SECOND_ARGMAX.isDefinedFor(1));
    assertFalse(Task.LONGEST_CYCLE.isDefinedFor(3));
    assertThrows(IllegalArgumentException.class, () -> Task.LONGEST_CYCLE.rank(3));
  }

  @Test
  void labelsAreRead() {
    for (Task task : Task.values()) {
      assertEquals(Optional.of(task), Task.fromLabel(task.label()));
    }
    assertEquals(Optional.empty(), Task.fromLabel("median"));
  }
}
