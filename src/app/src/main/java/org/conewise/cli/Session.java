package org.conewise.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.conewise.write.CommandException;
import org.conewise.write.ExitCode;
import org.conewise.write.Failure;
import org.conewise.write.Json;
import org.conewise.write.Printable;
import org.conewise.write.StandardOutput;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;

/**
 * One run of the program: its arguments and its streams. Whatever a command throws ends in one
 * sentence on standard error, with {@code --json} in an object on standard output too, and in an
 * exit code.
 */
final class Session {

  private final List<String> arguments;
  private final PrintWriter out;
  private final PrintWriter err;

  Session(String[] arguments, PrintStream out, PrintStream err) {
    this.arguments = List.of(arguments);
    this.out = new PrintWriter(out, false, StandardCharsets.UTF_8);
    this.err = new PrintWriter(err, true, StandardCharsets.UTF_8);
  }

  /** Runs the command that the arguments name, and returns its exit code. */
  int run(CommandLine commandLine) {
    int exitCode = execute(commandLine);
    try {
      StandardOutput.requireWritten(out);
      return exitCode;
    } catch (CommandException e) {
      return tell(Failure.of(e));
    }
  }

  private int execute(CommandLine commandLine) {
    Arguments.register(commandLine);
    commandLine
        .setOut(out)
        .setErr(err)
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setParameterExceptionHandler((e, args) -> failure(usage(e)))
        .setExecutionExceptionHandler((e, executed, parsed) -> failure(e));
    try {
      Arguments.requireUnderstood(arguments);
      return commandLine.execute(arguments.toArray(String[]::new));
    } catch (CommandException | Error e) {
      return failure(e);
    }
  }

  private static CommandException usage(ParameterException problem) {
    String command = problem.getCommandLine().getCommandSpec().qualifiedName();
    return new CommandException(
        ExitCode.USAGE, problem.getMessage() + "; see '" + command + " --help'");
  }

  private int failure(Throwable problem) {
    Failure failure = Failure.of(problem);
    tell(failure);
    if (failure.isInternal() && Boolean.getBoolean("conewise.trace")) {
      problem.printStackTrace(err);
    }
    if (arguments.contains("--json")) {
      print(failure);
    }
    return failure.exitCode();
  }

  private int tell(Failure failure) {
    err.println("conewise: " + Printable.of(failure.message()));
    return failure.exitCode();
  }

  private void print(Failure failure) {
    try {
      Json.printLine(out, json -> Json.writeFailure(json, failure));
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be written", e);
    }
  }
}
