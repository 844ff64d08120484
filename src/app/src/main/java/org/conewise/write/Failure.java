package org.conewise.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
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
    if (problem instanceof ModelFormatException) {
      return new Failure(ExitCode.BAD_FILE, problem.getMessage(), false);
    }
    if (problem instanceof UncheckedIOException e) {
      return of(e.getCause());
    }
    if (problem instanceof IOException e) {
      return new Failure(ExitCode.BAD_FILE, ofFile(e), false);
    }
    if (problem instanceof Error e) {
      return new Failure(ExitCode.NO_VERDICT, ofMachine(e), false);
    }
    return new Failure(
        ExitCode.NO_VERDICT,
        "no verdict, because of a bug in Conewise ("
            + reason(problem)
            + "): please report it, with what is printed if CONEWISE_JAVA_OPTS=-Dconewise.trace=true",
        true);
  }

  private static String ofFile(IOException problem) {
    return problem instanceof FileSystemException inFile && inFile.getFile() != null
        ? FileFault.reading(Path.of(inFile.getFile()), problem).getMessage()
        : "a file cannot be read or written"
            + Optional.ofNullable(problem.getMessage()).map(text -> " (" + text + ")").orElse("");
  }

  private static String ofMachine(Error problem) {
    if (problem instanceof StackOverflowError) {
      return "no verdict: the stack of the Java virtual machine ran out"
          + " (CONEWISE_JAVA_OPTS=-Xss8m gives more)";
    }
    return problem instanceof OutOfMemoryError
        ? "no verdict: the memory of the Java virtual machine ran out"
            + " (CONEWISE_JAVA_OPTS=-Xmx8g gives more)"
        : "no verdict: the Java virtual machine failed (" + reason(problem) + ")";
  }

  private static String reason(Throwable problem) {
    return Optional.ofNullable(problem.getMessage()).orElse(problem.getClass().getSimpleName());
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
