package org.conewise.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The hidden files that results are written to before they get their names. Whatever of them is
 * left when the program ends, as after an interrupt, is deleted then; before that, what others have
 * to write at the end is written.
 */
public final class TemporaryFiles {

  private static final Set<Path> PRESENT = new LinkedHashSet<>();
  private static final List<Runnable> LAST_TASKS = new CopyOnWriteArrayList<>();
  private static boolean closed;

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(TemporaryFiles::close, "conewise clean-up"));
  }

  private TemporaryFiles() {}

  /**
   * Has something done when the program ends, as after an interrupt, at a time when files can still
   * be written.
   */
  public static void beforeEnd(Runnable task) {
    LAST_TASKS.add(task);
  }

  /** Has something not done after all. If the program is about to end, it may be too late. */
  public static void notBeforeEnd(Runnable task) {
    LAST_TASKS.remove(task);
  }

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

  /** Deletes a temporary file, unless it has got its name; if it cannot, again at the end. */
  static synchronized void discard(Path temporary) {
    if (isDeleted(temporary)) {
      PRESENT.remove(temporary);
    }
  }

  private static void close() {
    try {
      LAST_TASKS.forEach(Runnable::run);
    } finally {
      deleteAll();
    }
  }

  private static synchronized void deleteAll() {
    closed = true;
    PRESENT.forEach(TemporaryFiles::isDeleted);
  }

  private static boolean isDeleted(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
