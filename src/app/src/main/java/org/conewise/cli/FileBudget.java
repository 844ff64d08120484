package org.conewise.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.conewise.check.Budget;
import org.conewise.check.Rejection;
import org.conewise.check.shell.InputFile;
import org.conewise.model.Model;
import org.conewise.model.ReluNetwork;
import org.conewise.model.file.ModelFormatException;
import org.conewise.model.file.ModelReader;
import org.conewise.model.file.ModelTooLargeException;
import org.conewise.write.CommandException;
import org.conewise.write.ExitCode;
import org.conewise.write.FileFault;
import picocli.CommandLine.Option;

/** How large the files may be that a command reads. */
final class FileBudget {

  /** For a message that a file is too large. */
  static final String HINT = "; --max-bytes allows more";

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      defaultValue = "" + ModelReader.DEFAULT_BYTE_BUDGET,
      converter = Arguments.Natural.class,
      description =
          "Refuse, with exit code 3, files of more than N bytes, before or after decompression."
              + " Default: ${DEFAULT-VALUE}.")
  private int maxBytes;

  /**
   * The ReLU network in a file, or in standard input if that is called {@code -}.
   *
   * @throws CommandException if the file cannot be read or is too large, or holds a transformer
   */
  ReluNetwork network(Path file) throws ModelFormatException, CommandException {
    if (model(file) instanceof ReluNetwork network) {
      return network;
    }
    throw new CommandException(
        ExitCode.USAGE,
        file
            + ": is a transformer, not a ReLU network, so that it has no linear regions;"
            + " certify, check and inspect take it");
  }

  /**
   * The model in a file, or in standard input if that is called {@code -}.
   *
   * @throws CommandException if the file cannot be read or is too large
   */
  Model model(Path file) throws ModelFormatException, CommandException {
    try {
      return isStandardInput(file)
          ? ModelReader.readModel(System.in, file, maxBytes)
          : ModelReader.readModel(file, maxBytes);
    } catch (ModelTooLargeException e) {
      throw new CommandException(ExitCode.BAD_FILE, e.getMessage() + HINT);
    } catch (IOException e) {
      throw FileFault.reading(file, e);
    }
  }

  private Budget kernel() {
    return new Budget(maxBytes);
  }

  /**
   * A file as the kernel reads it, or standard input.
   *
   * @param role {@code network}, {@code reference} or {@code certificate}, for the message
   * @throws Rejection if it is unreadable or too large
   */
  byte[] bytes(Path file, String role) throws Rejection {
    return InputFile.read(file.toString(), role, kernel());
  }

  static boolean isStandardInput(Path file) {
    return file.toString().equals("-");
  }
}
