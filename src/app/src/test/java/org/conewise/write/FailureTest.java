package org.conewise.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class FailureTest {

  @Test
  void problemWithoutAMessageHasAName() {
    for (Throwable problem : List.of(new ArithmeticException(), new NoClassDefFoundError())) {
      Failure failure = Failure.of(problem);
      assertEquals(ExitCode.NO_VERDICT, failure.exitCode());
      assertFalse(failure.message().contains("null"), failure.message());
    }
  }
}
