package org.conewise.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program. Results go to standard output, messages to standard error. */
@Command(
    name = "conewise",
    description = "Certifies the error fraction of small ReLU networks, with a proof.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      CertifyCommand.class,
      CheckCommand.class,
      InspectCommand.class,
      RegionsCommand.class,
      GraphCommand.class,
      ExplainCommand.class,
      ReportCommand.class,
      ExportCommand.class,
      HandmadeCommand.class
    },
    footer = {
      "",
      "Exit codes: 0 proven or verified, 1 refuted or rejected, 2 wrong usage,",
      "3 unreadable, malformed or unwritable file, 4 a budget ran out (no verdict)."
    })
public final class Main implements Runnable {

  @Spec private CommandSpec spec;

  /** Reads the version from the manifest of the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"conewise " + (version == null ? "(not packaged)" : version)};
    }
  }

  public static void main(String[] args) {
    System.exit(run(args, System.out, System.err));
  }

  /** Runs one command and returns its exit code. */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    return run(new Main(), args, out, err);
  }

  /**
   * Runs a command; whatever it throws ends in an exit code, and an error of the JVM in no verdict.
   */
  static int run(Object command, String[] args, PrintStream out, PrintStream err) {
    PrintWriter outWriter = new PrintWriter(out, false, StandardCharsets.UTF_8);
    PrintWriter errWriter = new PrintWriter(err, true, StandardCharsets.UTF_8);
    CommandLine commandLine =
        new CommandLine(command)
            .setOut(outWriter)
            .setErr(errWriter)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExpandAtFiles(false)
            .setExecutionExceptionHandler((e, executed, parsed) -> failure(e, errWriter));
    try {
      return commandLine.execute(args);
    } catch (Error e) {
      Failure failure = Failure.of(e);
      errWriter.println("conewise: " + failure.message());
      return failure.exitCode();
    } finally {
      outWriter.flush();
    }
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  private static int failure(Exception problem, PrintWriter err) {
    Failure failure = Failure.of(problem);
    err.println("conewise: " + failure.message());
    if (failure.isInternal()) {
      problem.printStackTrace(err);
    }
    return failure.exitCode();
  }
}
