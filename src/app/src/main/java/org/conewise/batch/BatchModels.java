package org.conewise.batch;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.conewise.write.CommandException;
import org.conewise.write.ExitCode;

/**
 * The models that the arguments of a batch stand for, in order, each once. An argument is
 *
 * <ul>
 *   <li>{@code @LIST}, a text file with one path on each line that is not blank;
 *   <li>a folder, which stands for its {@code .pth}, {@code .pt}, {@code .safetensors}, {@code
 *       .onnx} and {@code .net} files, by name, but not for those of folders in it;
 *   <li>a pattern with {@code *}, {@code ?}, <code>[…]</code>, <code>{…}</code> or {@code **}
 *       (folders at any depth), if no file has that name: what it matches, by path, but nothing
 *       hidden;
 *   <li>or else a file, which need not exist.
 * </ul>
 *
 * <p>A folder that cannot be searched stands for itself, as a model that cannot be read.
 */
public final class BatchModels {

  private static final List<String> EXTENSIONS =
      List.of(".pth", ".pt", ".safetensors", ".onnx", ".net");
  private static final String SPECIAL = "*?[{";
  private static final Comparator<BatchModel> BY_PATH = Comparator.comparing(BatchModel::label);

  private BatchModels() {}

  /** Whether an argument is a file and stands for itself. */
  public static boolean isPlain(String argument) {
    return !argument.startsWith("@")
        && !isPattern(argument)
        && !Files.isDirectory(Path.of(argument));
  }

  /**
   * The models.
   *
   * @throws CommandException if an argument stands for no file at all, or a list cannot be read
   */
  public static List<BatchModel> of(List<String> arguments) throws CommandException {
    List<BatchModel> models = new ArrayList<>();
    for (String argument : arguments) {
      List<BatchModel> found = expanded(argument);
      if (found.isEmpty()) {
        throw new CommandException(
            ExitCode.USAGE, argument + ": no model there (" + String.join(", ", EXTENSIONS) + ")");
      }
      models.addAll(found);
    }
    return EachOnce.of(models);
  }

  private static List<BatchModel> expanded(String argument) throws CommandException {
    if (argument.startsWith("@")) {
      return PathList.read(argument).stream().map(BatchModel::of).toList();
    }
    return isPattern(argument) ? matches(argument) : fileOrFolder(Path.of(argument));
  }

  private static List<BatchModel> fileOrFolder(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(BatchModel.of(path));
    }
    try (Stream<Path> entries = Files.list(path)) {
      return entries.filter(BatchModels::isModel).map(BatchModel::of).sorted(BY_PATH).toList();
    } catch (IOException e) {
      return List.of(BatchModel.unsearchable(path, e));
    }
  }

  private static boolean isModel(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return !FileSearch.isHidden(file)
        && EXTENSIONS.stream().anyMatch(name::endsWith)
        && Files.isRegularFile(file);
  }

  private static boolean isPattern(String argument) {
    return argument.chars().anyMatch(c -> SPECIAL.indexOf(c) >= 0)
        && !Files.exists(Path.of(argument));
  }

  /** Searches the folder that is named before the first special character. */
  private static List<BatchModel> matches(String argument) throws CommandException {
    int special = (int) argument.chars().takeWhile(c -> SPECIAL.indexOf(c) < 0).count();
    int slash = argument.lastIndexOf('/', special);
    Path start = Path.of(argument.substring(0, slash + 1));
    String pattern = argument.substring(slash + 1);
    FileSearch search = FileSearch.of(start, matcher(argument, pattern), depth(pattern));
    return Stream.concat(
            search.matches().stream().flatMap(match -> fileOrFolder(match).stream()),
            search.unsearchable().stream())
        .sorted(BY_PATH)
        .toList();
  }

  private static PathMatcher matcher(String argument, String pattern) throws CommandException {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    } catch (PatternSyntaxException e) {
      throw new CommandException(
          ExitCode.USAGE,
          argument + ": no such file, and no pattern either (" + e.getDescription() + ")");
    }
  }

  /** How many folders deep a match can lie. */
  private static int depth(String pattern) {
    return pattern.contains("**")
        ? Integer.MAX_VALUE
        : 1 + (int) pattern.chars().filter(c -> c == '/').count();
  }
}
