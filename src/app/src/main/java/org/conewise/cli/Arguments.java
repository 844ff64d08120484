package org.conewise.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.conewise.write.CommandException;
import org.conewise.write.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How arguments become paths and numbers, the same in every command. */
final class Arguments {

  private static final int MAX_SHOWN = 80;

  private Arguments() {}

  /**
   * Has a command line read its arguments in this way. Each converter is made at one place: a JVM
   * of version 17 fails to archive classes of which two places make the same.
   */
  static void register(CommandLine commandLine) {
    ITypeConverter<Integer> integers =
        argument -> (int) whole(argument, Integer.MIN_VALUE, Integer.MAX_VALUE);
    ITypeConverter<Long> longIntegers = argument -> whole(argument, Long.MIN_VALUE, Long.MAX_VALUE);
    ITypeConverter<Double> numbers = Arguments::number;
    commandLine
        .registerConverter(Path.class, Arguments::path)
        .registerConverter(OutputPath.class, OutputPath::of)
        .registerConverter(Integer.class, integers)
        .registerConverter(int.class, integers)
        .registerConverter(Long.class, longIntegers)
        .registerConverter(long.class, longIntegers)
        .registerConverter(Double.class, numbers)
        .registerConverter(double.class, numbers);
  }

  /**
   * Refuses arguments that the JVM has not understood. Under a locale that knows ASCII alone it has
   * replaced all other characters, so that no file is found by them.
   *
   * @throws CommandException if there is one
   */
  static void requireUnderstood(List<String> arguments) throws CommandException {
    for (String argument : arguments) {
      if (!isPath(argument)) {
        throw new CommandException(
            ExitCode.BAD_FILE,
            argument
                + ": has characters that the locale does not know;"
                + " with LC_ALL=C.UTF-8 all are known");
      }
    }
  }

  private static boolean isPath(String argument) {
    try {
      return !Path.of(argument).toString().contains("\0");
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /**
   * A path. The empty one would mean the current folder, which nobody names like that.
   *
   * @throws TypeConversionException if it is empty
   */
  static Path path(String argument) {
    if (argument.isEmpty()) {
      throw new TypeConversionException("an empty path names no file");
    }
    return Path.of(argument);
  }

  /** An argument that is not empty, as it stands. */
  static final class PathText implements ITypeConverter<String> {
    @Override
    public String convert(String argument) {
      path(argument);
      return argument;
    }
  }

  /** A number of things. */
  static final class Natural implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String argument) {
      return (int) whole(argument, 0, Integer.MAX_VALUE);
    }
  }

  private static long whole(String argument, long least, long most) {
    try {
      long number = Long.parseLong(argument);
      if (least <= number && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // The message is the same.
    }
    throw new TypeConversionException(
        quoted(argument) + " is not a whole number from " + least + " to " + most);
  }

  /**
   * A number.
   *
   * @throws TypeConversionException if it is none
   */
  static double number(String argument) {
    try {
      double number = Double.parseDouble(argument);
      if (!Double.isNaN(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // The message is the same.
    }
    throw new TypeConversionException(quoted(argument) + " is not a number");
  }

  private static String quoted(String argument) {
    return argument.length() <= MAX_SHOWN
        ? "'" + argument + "'"
        : "'" + argument.substring(0, MAX_SHOWN) + "…'";
  }
}
