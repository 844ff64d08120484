package org.conewise.model.file;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.function.Executable;

/** Assertions about the message of a refusal. */
final class Refusals {

  private Refusals() {}

  /** Asserts that the reader refuses with a message that holds all the parts. */
  static void assertRefused(Executable reading, String... parts) {
    String message = assertThrows(ModelFormatException.class, reading).getMessage();
    for (String part : parts) {
      assertTrue(message.contains(part), () -> "no \"" + part + "\" in: " + message);
    }
  }
}
