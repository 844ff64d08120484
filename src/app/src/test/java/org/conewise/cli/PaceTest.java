package org.conewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The speed of some work, of which a part may have been done before. */
class PaceTest {

  private static final Pace HALF = new Pace("samples", 500, 0.5, Duration.ofSeconds(2));

  @Test
  void speedIsThatSinceTheBeginningOfThePace() {
    assertEquals(
        " 75 %  750 samples, 25 per second, about 10 s left",
        HALF.tell(750, 0.75, Duration.ofSeconds(12)));
  }

  @Test
  void nothingIsToldOfWorkThatHasNotMoved() {
    assertFalse(HALF.hasMoved(0.5, Duration.ofSeconds(12)));
    assertFalse(HALF.hasMoved(0.6, Duration.ofSeconds(2)));
    assertTrue(HALF.hasMoved(0.6, Duration.ofSeconds(3)));
  }

  @Test
  void displayShowsThePace() {
    StringWriter err = new StringWriter();
    new ProgressDisplay(new PrintWriter(err, true)).show(HALF, 0.75, 750, Duration.ofSeconds(12));
    assertEquals("conewise:  75 %  750 samples, 25 per second, about 10 s left\n", err.toString());
  }
}
