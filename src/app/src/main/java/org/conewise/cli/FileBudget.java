package org.conewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.conewise.check.Budget;
import org.conewise.check.Rejection;
import org.conewise.check.shell.InputFile;
import org.conewise.model.Model;
import org.conewise.model.ReluNetwork;
import org.conewise.model.file.ModelFile;
import org.conewise.model.file.ModelFormatException;
import org.conewise.model.file.ModelReader;
import org.conewise.model.file.ModelTooLargeException;
import org.conewise.model.file.ReadOptions;
import org.conewise.write.CommandException;
import org.conewise.write.ExitCode;
import org.conewise.write.FileFault;
import org.conewise.write.Printable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a command reads of files, and how large they may be. */
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

  @Option(
      names = "--entry",
      paramLabel = "NAME",
      description =
          "Of a checkpoint, read the state_dict of that name; of an ONNX file with several outputs,"
              + " take that one for the logits. Files that hold one network need none.")
  private Optional<String> entry = Optional.empty();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

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
   * The model in a file, or in standard input if that is called {@code -}. What there is to note of
   * the file goes to standard error, one line for each.
   *
   * @throws CommandException if the file cannot be read or is too large
   */
  Model model(Path file) throws ModelFormatException, CommandException {
    ModelFile read = read(file);
    PrintWriter err = command.commandLine().getErr();
    read.notes().forEach(note -> err.println(Printable.of("conewise: " + file + ": " + note)));
    return read.model();
  }

  private ModelFile read(Path file) throws ModelFormatException, CommandException {
    ReadOptions options = ReadOptions.of(maxBytes).withEntry(entry);
    try {
      return isStandardInput(file)
          ? ModelReader.read(System.in, file, options)
          : ModelReader.read(file, options);
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
