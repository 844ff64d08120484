package org.conewise.check.shell;

import java.io.File;
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
   * The bytes of a file, or of standard input if it is called {@code -}. No more than the budget is
   * read, whatever the file says of its size.
   *
   * @param role {@code network}, {@code reference} or {@code certificate}, for the message
   * @throws Rejection {@code F01} or {@code F02}
   */
  public static byte[] read(String name, String role, Budget budget) throws Rejection {
    try (InputStream in = name.equals("-") ? System.in : Files.newInputStream(Path.of(name))) {
      byte[] bytes = in.readNBytes(budget.maxBytes());
      budget.requireWithin((long) bytes.length + (in.read() < 0 ? 0 : 1), role);
      return bytes;
    } catch (IOException | InvalidPathException e) {
      File file = new File(name);
      String kind =
          file.isDirectory() ? "a folder" : file.exists() ? "a file beyond reach" : "none";
      String found = kind + " at '" + name.replaceAll("\\p{Cntrl}", "?") + "'";
      throw new Rejection(Code.F01_UNREADABLE, role, "a readable file", found);
    }
  }
}
