package org.conewise.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The closed sets of words that a certificate chooses from. */
class QuestionTest {
  @Test
  void taskIsDefinedWhereTheRankExists() {
    assertRanks(Task.ARGMAX, 0, 0, 0, 0, 0);
    assertRanks(Task.SECOND_ARGMAX, -1, 1, 1, 1, 1);
    assertRanks(Task.ARGMEDIAN, 0, -1, 1, -1, 2);
    assertRanks(Task.LONGEST_CYCLE, -1, -1, -1, -1, -1);
  }

  @Test
  void wordsAreThoseOfTheFormatPage() {
    assertEquals("[argmax, 2nd_argmax, argmedian, longest_cycle]", Arrays.toString(Task.values()));
    assertEquals("[first, wrong]", Arrays.toString(TiePolicy.values()));
    assertEquals("[fan, sample, order, finite]", Arrays.toString(ProofKind.values()));
    assertEquals("[zero, rational, transcendental]", Arrays.toString(Nature.values()));
  }

  @Test
  void codesAreThoseOfTheFormatPage() {
    assertEquals("F01-UNREADABLE", Code.F01_UNREADABLE.toString());
    List<Code> proof =
        Arrays.stream(Code.values()).filter(code -> !code.concernsReading()).toList();
    assertEquals(16, proof.size());
    assertEquals(Code.R01_NETWORK_HASH, proof.get(0));
    assertEquals(29, Code.values().length);
  }

  /** One rank for each number of inputs from 1 to 5, -1 where the task is not defined. */
  private static void assertRanks(Task task, int... ranks) {
    for (int n = 1; n <= 5; n++) {
      int rank = ranks[n - 1];
      assertEquals(rank < 0 ? OptionalInt.empty() : OptionalInt.of(rank), task.rank(n));
    }
  }
}
