package org.conewise.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.conewise.write.CommandException;
import org.conewise.write.OutputFiles;
import picocli.CommandLine.Option;

/** Where a text goes: a file, or standard output. */
final class TextOutput {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file instead of standard output.")
  private OutputPath output;

  @Option(names = "--force", description = "Replace an existing file.")
  private boolean force;

  /**
   * The name of the file; none for standard output.
   *
   * @throws CommandException if a folder is named
   */
  Optional<String> fileName() throws CommandException {
    return output == null ? Optional.empty() : Optional.of(output.file().getFileName().toString());
  }

  void write(PrintWriter standardOutput, String text) throws CommandException {
    if (output == null) {
      standardOutput.print(text);
      return;
    }
    OutputFiles files = new OutputFiles();
    files.add(output.file(), text.getBytes(StandardCharsets.UTF_8), force);
    files.write();
  }
}
