package org.conewise.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.conewise.certify.CommandException;
import org.conewise.certify.ExitCode;

/**
 * The files that the arguments of a batch stand for, in order. An argument is
 *
 * <ul>
 *   <li>{@code @LIST}, a text file with one path on each line that is not blank;
 *   <li>a folder, which stands for its {@code .pth}, {@code .safetensors} and {@code .net} files,
 *       by name, but not for those of folders in it;
 *   <li>a pattern with {@code *}, {@code ?}, <code>[…]</code>, <code>{…}</code> or {@code **}
 *       (folders at any depth), if no file has that name: what it matches, by path, but nothing
 *       hidden;
 *   <li>or else a file, which need not exist.
 * </ul>
 */
public final class BatchModels {

  private static final List<String> EXTENSIONS = List.of(".pth", ".safetensors", ".net");
  private static final String SPECIAL = "*?[{";

  private BatchModels() {}

  /** Whether an argument is a file and stands for itself. */
  public static boolean isPlain(String argument) {
    return !argument.startsWith("@")
        && !isPattern(argument)
        && !Files.isDirectory(Path.of(argument));
  }

  /**
   * The files.
   *
   * @throws CommandException if an argument stands for no file at all
   */
  public static List<Path> of(List<String> arguments) throws IOException, CommandException {
    List<Path> models = new ArrayList<>();
    for (String argument : arguments) {
      List<Path> found = expanded(argument);
      if (found.isEmpty()) {
        throw new CommandException(
            ExitCode.USAGE, argument + ": no model there (" + String.join(", ", EXTENSIONS) + ")");
      }
      models.addAll(found);
    }
    return models;
  }

  private static List<Path> expanded(String argument) throws IOException, CommandException {
    if (argument.startsWith("@")) {
      return listed(argument.substring(1));
    }
    if (!isPattern(argument)) {
      return fileOrFolder(Path.of(argument));
    }
    List<Path> found = new ArrayList<>();
    for (Path match : matches(argument)) {
      found.addAll(fileOrFolder(match));
    }
    return found;
  }

  private static List<Path> listed(String list) throws IOException, CommandException {
    try (Stream<String> lines = Files.lines(Path.of(list))) {
      return lines.filter(line -> !line.isBlank()).map(Path::of).toList();
    } catch (UncheckedIOException | InvalidPathException e) {
      throw new CommandException(ExitCode.BAD_FILE, list + ": is not a list of paths: " + e);
    }
  }

  private static List<Path> fileOrFolder(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> entries = Files.list(path)) {
      return entries
          .filter(BatchModels::isModel)
          .sorted(Comparator.comparing(entry -> entry.getFileName().toString()))
          .toList();
    }
  }

  private static boolean isModel(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return !isHidden(file)
        && EXTENSIONS.stream().anyMatch(name::endsWith)
        && Files.isRegularFile(file);
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static boolean isPattern(String argument) {
    return argument.chars().anyMatch(c -> SPECIAL.indexOf(c) >= 0)
        && !Files.exists(Path.of(argument));
  }

  /** Searches the folder that is named before the first special character. */
  private static List<Path> matches(String argument) throws IOException, CommandException {
    int special = (int) argument.chars().takeWhile(c -> SPECIAL.indexOf(c) < 0).count();
    int slash = argument.lastIndexOf('/', special);
    Path start = Path.of(argument.substring(0, slash + 1));
    String pattern = argument.substring(slash + 1);
    PathMatcher matcher = matcher(pattern);
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(start, depth(pattern), FileVisitOption.FOLLOW_LINKS)) {
      return paths
          .filter(path -> isVisibleMatch(matcher, start.relativize(path)))
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static PathMatcher matcher(String pattern) throws CommandException {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    } catch (PatternSyntaxException e) {
      throw new CommandException(ExitCode.USAGE, pattern + ": " + e.getDescription());
    }
  }

  /** How many folders deep a match can lie. */
  private static int depth(String pattern) {
    return pattern.contains("**")
        ? Integer.MAX_VALUE
        : 1 + (int) pattern.chars().filter(c -> c == '/').count();
  }

  private static boolean isVisibleMatch(PathMatcher matcher, Path relative) {
    for (Path name : relative) {
      if (isHidden(name)) {
        return false;
      }
    }
    return matcher.matches(relative);
  }
}
