package org.conewise.check.fan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import org.conewise.check.number.Direction;
import org.junit.jupiter.api.Test;

class TurnTest {
  @Test
  void angleToALineIsBetweenZeroAndPi() {
    assertEquals(new Turn(0, direction(-3, 2)), Turn.to(direction(-3, 2)));
    assertEquals(new Turn(0, direction(-3, 2)), Turn.to(direction(3, -2)));
  }

  @Test
  void halfTurnsAreCounted() {
    Turn right = Turn.to(direction(0, 1));
    Turn most = Turn.to(direction(-1, 1));
    assertEquals(new Turn(1, direction(1, 0)), right.plus(right));
    assertEquals(new Turn(1, direction(0, 2)), most.plus(most));
    assertEquals(new Turn(1, direction(0, 1)), right.plus(right).plus(right));
    assertEquals(new Turn(2, direction(1, 0)), right.plus(right).plus(right).plus(right));
  }

  @Test
  void turnAndItsNegativeMakeNothing() {
    for (long halves = -2; halves <= 2; halves++) {
      Turn turn = new Turn(halves, direction(-3, 2));
      assertEquals(new Turn(-1 - halves, direction(3, 2)), turn.negative());
      assertEquals(new Turn(0, direction(13, 0)), turn.plus(turn.negative()));
    }
  }

  @Test
  void nothingChangesNothing() {
    Turn turn = new Turn(5, direction(-3, 2));
    assertEquals(turn, turn.plus(Turn.NONE));
    assertEquals(turn, Turn.NONE.plus(turn));
  }

  private static Direction direction(long x, long y) {
    return new Direction(BigInteger.valueOf(x), BigInteger.valueOf(y), BigInteger.ONE);
  }
}
