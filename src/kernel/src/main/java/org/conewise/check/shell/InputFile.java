package org.conewise.check.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.conewise.check.Budget;
import org.conewise.check.Code;
import org.conewise.check.Rejection;

/** The reading of a whole file that nobody vouches for. */
public final class InputFile {
  private InputFile() {}

  /**
   * The bytes of a file. Its size is asked for first, and no more than the budget is read even if
   * it grows.
   *
   * @param role {@code network} or {@code certificate}, for the message
   * @throws Rejection {@code F01} or {@code F02}
   */
  public static byte[] read(String name, String role, Budget budget) throws Rejection {
    try (InputStream in = Files.newInputStream(Path.of(name))) {
      budget.requireWithin(Files.size(Path.of(name)), role);
      byte[] bytes = in.readNBytes(budget.maxBytes());
      budget.requireWithin((long) bytes.length + (in.read() < 0 ? 0 : 1), role);
      return bytes;
    } catch (IOException | InvalidPathException e) {
      throw new Rejection(Code.F01_UNREADABLE, role, "a readable file", e.toString());
    }
  }
}
