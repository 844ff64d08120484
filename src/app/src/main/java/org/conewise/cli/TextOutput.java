package org.conewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.conewise.certify.CommandException;
import org.conewise.write.OutputFiles;
import picocli.CommandLine.Option;

/** Where a text goes: a file, or standard output. */
final class TextOutput {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file instead of standard output.")
  private Path file;

  @Option(names = "--force", description = "Replace an existing file.")
  private boolean force;

  /** The name of the file; none for standard output. */
  Optional<String> fileName() {
    return Optional.ofNullable(file).map(Path::getFileName).map(Path::toString);
  }

  void write(PrintWriter standardOutput, String text) throws IOException, CommandException {
    if (file == null) {
      standardOutput.print(text);
      return;
    }
    OutputFiles files = new OutputFiles();
    files.add(file, text.getBytes(StandardCharsets.UTF_8), force);
    files.write();
  }
}
