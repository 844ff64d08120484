package org.conewise.certify;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.conewise.model.file.ModelFormatException;

/**
 * What a failure means to the user.
 *
 * @param isInternal whether it is a bug of Conewise
 */
public record Failure(int exitCode, String message, boolean isInternal) {

  /** The meaning of whatever was thrown; of what nobody foresaw, that there is no verdict. */
  public static Failure of(Throwable problem) {
    if (problem instanceof CommandException e) {
      return new Failure(e.exitCode(), e.getMessage(), false);
    }
    if (problem instanceof NoSuchFileException e) {
      return new Failure(ExitCode.BAD_FILE, e.getFile() + ": no such file", false);
    }
    if (problem instanceof ModelFormatException) {
      return new Failure(ExitCode.BAD_FILE, problem.getMessage(), false);
    }
    if (problem instanceof IOException) {
      return new Failure(ExitCode.BAD_FILE, problem.toString(), false);
    }
    if (problem instanceof Error) {
      return new Failure(ExitCode.NO_VERDICT, "stopped without a verdict: " + problem, false);
    }
    return new Failure(ExitCode.NO_VERDICT, "internal error, no verdict", true);
  }

  /** The failure in a word. */
  public String verdict() {
    return switch (exitCode) {
      case ExitCode.REFUTED -> "REJECTED";
      case ExitCode.USAGE -> "REFUSED";
      case ExitCode.BAD_FILE -> "BAD-FILE";
      default -> "NO-VERDICT";
    };
  }
}
