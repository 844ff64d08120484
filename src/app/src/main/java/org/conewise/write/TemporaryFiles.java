package org.conewise.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * The hidden files that results are written to before they get their names. Whatever of them is
 * left when the program ends, as after an interrupt, is deleted then.
 */
final class TemporaryFiles {

  private static final Set<Path> PRESENT = new LinkedHashSet<>();
  private static boolean closed;

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(TemporaryFiles::close, "conewise clean-up"));
  }

  private TemporaryFiles() {}

  /**
   * Makes an empty file of a new name in the folder of another file.
   *
   * @throws IOException if it cannot be made, or the program is about to end
   */
  static synchronized Path createBeside(Path file) throws IOException {
    if (closed) {
      throw new IOException("interrupted");
    }
    Path temporary = file.resolveSibling(".conewise-" + UUID.randomUUID());
    Files.createFile(temporary);
    PRESENT.add(temporary);
    return temporary;
  }

  /** Gives a temporary file its name; what has that name is replaced. */
  static synchronized void move(Path temporary, Path file) throws IOException {
    Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    PRESENT.remove(temporary);
  }

  /** Deletes a temporary file, unless it has got its name. */
  static synchronized void discard(Path temporary) throws IOException {
    PRESENT.remove(temporary);
    Files.deleteIfExists(temporary);
  }

  private static synchronized void close() {
    closed = true;
    for (Path temporary : PRESENT) {
      try {
        Files.deleteIfExists(temporary);
      } catch (IOException e) {
        // Nobody is left to be told; the others are deleted still.
      }
    }
  }
}
