package org.conewise.mutation;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * {@code proofs/check.py}, started once for all pairs of files: a short program imports it, reads
 * pairs of paths from its standard input and prints the first lines of the reports.
 */
final class SecondChecker implements AutoCloseable {
  private static final String PROGRAM =
      """
      import sys
      sys.path.insert(0, "proofs")
      import check
      for line in sys.stdin:
          code, text = check.report(*line.rstrip("\\n").split("\\t"))
          print(text.split("\\n")[0], flush=True)
      """;

  private final Path folder;
  private final Process process;
  private final BufferedWriter in;
  private final BufferedReader out;

  /** Starts it; it finds its files in a folder. */
  SecondChecker(Path folder) throws IOException {
    this.folder = folder;
    process =
        new ProcessBuilder("python3", "-c", PROGRAM)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    in = process.outputWriter(US_ASCII);
    out = process.inputReader(US_ASCII);
  }

  /** A code or {@link Pair#VERIFIED}. */
  String verdict(Pair pair) throws IOException {
    Path network = Files.writeString(folder.resolve("mutant.net"), pair.network());
    Path certificate = Files.writeString(folder.resolve("mutant.cert"), pair.certificate());
    in.write(network + "\t" + certificate + "\n");
    in.flush();
    String line = String.valueOf(out.readLine());
    return line.startsWith("REJECTED ") ? line.substring("REJECTED ".length()) : line;
  }

  @Override
  public void close() {
    process.destroy();
  }
}
