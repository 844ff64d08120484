package org.conewise.check.shell;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.conewise.check.Budget;
import org.conewise.check.Draft;
import org.conewise.check.Examples;
import org.conewise.check.Rejection;
import org.junit.jupiter.api.Test;

class PulseTest {
  private static final Draft DRAFT = Examples.copyLastInput();

  @Test
  void pulseIsRunAtEveryLineCellAndFace() throws Rejection {
    AtomicInteger pulses = new AtomicInteger();
    check(pulses::incrementAndGet);
    assertTrue(pulses.get() > DRAFT.certificate().lines().count() + 3 * 6, pulses::toString);
  }

  @Test
  void checkIsEndedByAnyPulseThatThrows() throws Rejection {
    AtomicInteger pulses = new AtomicInteger();
    check(pulses::incrementAndGet);
    for (int last = 1; last <= pulses.get(); last++) {
      AtomicInteger left = new AtomicInteger(last);
      assertThrows(CancellationException.class, () -> check(() -> endAt(left)));
    }
  }

  private static void endAt(AtomicInteger left) {
    if (left.decrementAndGet() <= 0) {
      throw new CancellationException();
    }
  }

  private static void check(Runnable pulse) throws Rejection {
    Checker.check(
        DRAFT.network().getBytes(US_ASCII),
        DRAFT.certificate().getBytes(US_ASCII),
        new Budget(Budget.DEFAULT.maxBytes(), pulse));
  }
}
