package org.conewise.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.conewise.certify.CommandException;
import org.conewise.certify.ExitCode;

/**
 * Files that appear whole or not at all: each is written under a temporary name in its folder,
 * forced to disk, and moved into place when all are complete. What stands there already is kept
 * unless it is identical or the caller may replace it.
 */
public final class OutputFiles {

  private final Map<Path, byte[]> contents = new LinkedHashMap<>();

  /**
   * Checks, before the content is known, that a file can be written.
   *
   * @throws CommandException if something is there that may not be replaced
   * @throws NoSuchFileException if its folder does not exist
   */
  public static void requireRoom(Path path, boolean mayReplace)
      throws IOException, CommandException {
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new NoSuchFileException(String.valueOf(folder));
    }
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      requireReplaceable(path, mayReplace, "");
    }
  }

  /**
   * Plans a file.
   *
   * @param mayReplace whether a different file of that name may be replaced
   * @throws CommandException if it may not, or something other than a regular file is in the way
   */
  public void add(Path path, byte[] content, boolean mayReplace)
      throws IOException, CommandException {
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      requireRegular(path, " with -o");
      if (Files.size(path) == content.length && Arrays.equals(Files.readAllBytes(path), content)) {
        return;
      }
      requireReplaceable(path, mayReplace, " with -o");
    }
    contents.put(path, content);
  }

  private static void requireReplaceable(Path path, boolean mayReplace, String how)
      throws CommandException {
    requireRegular(path, how);
    if (!mayReplace) {
      throw new CommandException(
          ExitCode.USAGE, path + ": exists; use --force to replace it or choose another" + how);
    }
  }

  private static void requireRegular(Path path, String how) throws CommandException {
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new CommandException(
          ExitCode.USAGE, path + ": exists and is not a regular file; choose another" + how);
    }
  }

  /** Writes all planned files. */
  public void write() throws IOException {
    Map<Path, Path> temporaries = new LinkedHashMap<>();
    try {
      for (Map.Entry<Path, byte[]> file : contents.entrySet()) {
        Path path = file.getKey().toAbsolutePath();
        Path temporary = path.resolveSibling("." + path.getFileName() + "." + UUID.randomUUID());
        temporaries.put(temporary, path);
        writeAndForce(temporary, file.getValue());
      }
      for (Map.Entry<Path, Path> move : temporaries.entrySet()) {
        Files.move(move.getKey(), move.getValue(), StandardCopyOption.ATOMIC_MOVE);
      }
    } finally {
      for (Path temporary : temporaries.keySet()) {
        Files.deleteIfExists(temporary);
      }
    }
  }

  private static void writeAndForce(Path path, byte[] content) throws IOException {
    Files.write(path, content, StandardOpenOption.CREATE_NEW);
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }
}
