package org.conewise.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.conewise.check.number.Interval;
import org.junit.jupiter.api.Test;

class BoundsTest {
  @Test
  void boundsContainAnEnclosureIfTheyContainBothItsEnds() {
    Bounds bounds = new Bounds(new BigDecimal("0.25"), new BigDecimal("0.75"));
    for (int lower = 0; lower <= 4; lower++) {
      for (int upper = lower; upper <= 4; upper++) {
        Interval enclosure = new Interval(BigInteger.valueOf(lower), BigInteger.valueOf(upper), 2);
        assertEquals(lower >= 1 && upper <= 3, bounds.contain(enclosure));
      }
    }
  }

  @Test
  void boundsAreSpelledWithoutExponents() {
    Bounds bounds = new Bounds(new BigDecimal("0.00000000"), new BigDecimal("0.00000001"));
    assertEquals("0.00000000 0.00000001", bounds.toString());
    assertEquals(8, bounds.digits());
  }
}
