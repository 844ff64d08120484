package org.conewise.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files each of which appears whole or not at all: it is written under a temporary name in its
 * folder, forced to disk, and moved into place when all are complete. What stands there already is
 * kept unless it is identical or the caller may replace it.
 */
public final class OutputFiles {

  private final Map<Path, byte[]> contents = new LinkedHashMap<>();

  /**
   * Checks, before the content is known, that a file can be written.
   *
   * @throws CommandException if something is there that may not be replaced, or its folder does not
   *     exist
   */
  public static void requireRoom(Path path, boolean mayReplace) throws CommandException {
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      requireReplaceable(path, mayReplace);
    }
    if (!Files.isDirectory(path.toAbsolutePath().getParent())) {
      throw new CommandException(ExitCode.BAD_FILE, path + ": its folder does not exist");
    }
  }

  /**
   * Plans a file.
   *
   * @param mayReplace whether a different file of that name may be replaced
   * @throws CommandException if it may not, or something other than a regular file is in the way
   */
  public void add(Path path, byte[] content, boolean mayReplace) throws CommandException {
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      requireRegular(path);
      if (holds(path, content)) {
        return;
      }
      requireReplaceable(path, mayReplace);
    }
    contents.put(path, content);
  }

  private static boolean holds(Path path, byte[] content) throws CommandException {
    try {
      return Files.size(path) == content.length && Arrays.equals(Files.readAllBytes(path), content);
    } catch (IOException e) {
      throw FileFault.reading(path, e);
    }
  }

  private static void requireReplaceable(Path path, boolean mayReplace) throws CommandException {
    requireRegular(path);
    if (!mayReplace) {
      throw new CommandException(
          ExitCode.USAGE, path + ": exists; use --force to replace it or choose another name");
    }
  }

  private static void requireRegular(Path path) throws CommandException {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      throw isFolder(path.toString());
    }
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new CommandException(
          ExitCode.USAGE, path + ": exists and is not a regular file; choose another name");
    }
  }

  /** That a file was to be named, and a folder was. */
  public static CommandException isFolder(String path) {
    return new CommandException(ExitCode.USAGE, path + ": is a folder; name a file in it");
  }

  /**
   * Writes all planned files.
   *
   * @throws CommandException if one of them cannot be written; then none is, unless it is the last
   *     step that fails, for a later file than the first: those before it are in place then
   */
  public void write() throws CommandException {
    Map<Path, Path> temporaries = new LinkedHashMap<>();
    try {
      for (Map.Entry<Path, byte[]> file : contents.entrySet()) {
        writeTemporary(file.getKey(), file.getValue(), temporaries);
      }
      for (Map.Entry<Path, Path> move : temporaries.entrySet()) {
        moveIntoPlace(move.getKey(), move.getValue());
      }
    } finally {
      temporaries.values().forEach(TemporaryFiles::discard);
    }
  }

  private static void writeTemporary(Path path, byte[] content, Map<Path, Path> temporaries)
      throws CommandException {
    try {
      Path temporary = TemporaryFiles.createBeside(path.toAbsolutePath());
      temporaries.put(path, temporary);
      Files.write(temporary, content, StandardOpenOption.TRUNCATE_EXISTING);
      try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
    } catch (IOException e) {
      throw FileFault.writing(path, e);
    }
  }

  private static void moveIntoPlace(Path path, Path temporary) throws CommandException {
    try {
      TemporaryFiles.move(temporary, path.toAbsolutePath());
    } catch (IOException e) {
      throw FileFault.writing(path, e);
    }
  }
}
