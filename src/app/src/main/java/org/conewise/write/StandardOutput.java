package org.conewise.write;

import java.io.PrintWriter;

/** Standard output, where results go. A result that could not be printed is no success. */
public final class StandardOutput {

  private StandardOutput() {}

  /**
   * Hands on what was printed so far.
   *
   * @throws CommandException if any of it could not be written, as where the disk is full or the
   *     output is closed
   */
  public static void requireWritten(PrintWriter out) throws CommandException {
    if (out.checkError()) {
      throw new CommandException(
          ExitCode.BAD_FILE,
          "standard output: the result cannot be written (closed, or disk full)");
    }
  }
}
