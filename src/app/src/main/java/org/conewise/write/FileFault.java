package org.conewise.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A file that could not be read or written, in a sentence: its path as the user gave it, and what
 * is wrong in plain words. The words of the operating system stand in brackets where there are no
 * better ones.
 */
public final class FileFault {

  /** Reasons as the operating system words them, and in plain words. */
  private static final Map<String, String> PLAIN =
      Map.of(
          "Is a directory", "is a folder, not a file",
          "Not a directory", "one of its folders is a file",
          "File name too long", "the name is too long",
          "No space left on device", "the disk is full",
          "Read-only file system", "is on a disk that may only be read",
          "Too many levels of symbolic links", "links lead in a circle");

  private FileFault() {}

  /** That a file or folder cannot be read. */
  public static CommandException reading(Path path, IOException problem) {
    return new CommandException(ExitCode.BAD_FILE, path + ": " + reading(problem, path));
  }

  /** That a file or folder cannot be written. */
  public static CommandException writing(Path path, IOException problem) {
    return new CommandException(ExitCode.BAD_FILE, path + ": " + writing(problem));
  }

  private static String reading(IOException problem, Path path) {
    if (problem instanceof NoSuchFileException) {
      return Files.isSymbolicLink(path) ? "is a link to what does not exist" : "no such file";
    }
    return problem instanceof AccessDeniedException
        ? "may not be read"
        : reason(problem, "cannot be read");
  }

  private static String writing(IOException problem) {
    if (problem instanceof NoSuchFileException) {
      return "its folder does not exist";
    }
    return problem instanceof AccessDeniedException
        ? "may not be written"
        : reason(problem, "cannot be written");
  }

  private static String reason(IOException problem, String otherwise) {
    if (problem instanceof FileSystemLoopException) {
      return "links lead in a circle";
    }
    if (problem instanceof NotDirectoryException) {
      return "is not a folder";
    }
    Optional<String> words = words(problem);
    return words
        .flatMap(text -> PLAIN.keySet().stream().filter(text::startsWith).findFirst())
        .map(PLAIN::get)
        .orElse(otherwise + words.map(text -> " (" + text + ")").orElse(""));
  }

  private static Optional<String> words(IOException problem) {
    return Optional.ofNullable(
        problem instanceof FileSystemException inFile ? inFile.getReason() : problem.getMessage());
  }
}
