package org.conewise.check.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Rounded entries decide an order where they differ enough; else more digits do. */
class InputTest {
  private static final Input INPUT = Input.draw(Plan.sha256(), new byte[32], 0, 2);

  private static final int GREATER =
      INPUT.entries().get(0).scaled(40).compareTo(INPUT.entries().get(1).scaled(40)) > 0 ? 0 : 1;

  /** The index of the greatest entry, if the smaller one is taken for another. */
  private static int greatest(long greater, long smaller) {
    long[] rounded = GREATER == 0 ? new long[] {greater, smaller} : new long[] {smaller, greater};
    return INPUT.wanted(0, rounded);
  }

  @Test
  void entriesThatDifferByTwoUnitsAreComparedByMoreDigits() {
    assertEquals(GREATER, greatest(5, 5));
    assertEquals(GREATER, greatest(5, 7));
    assertEquals(GREATER, greatest(7, 5));
  }

  @Test
  void entriesThatDifferByMoreAreTakenAsTheyAre() {
    assertEquals(1 - GREATER, greatest(5, 8));
    assertEquals(GREATER, greatest(8, 5));
  }

  @Test
  void entriesOfSixteenAndMoreAreComparedByMoreDigits() {
    assertEquals(1 - GREATER, greatest(0, Deviate.LIMIT - 1));
    assertEquals(GREATER, greatest(0, Deviate.LIMIT));
    assertEquals(GREATER, greatest(-Deviate.LIMIT, 0));
  }
}
