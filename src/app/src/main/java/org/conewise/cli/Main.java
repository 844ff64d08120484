package org.conewise.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.conewise.certify.ExitCode;
import org.conewise.certify.Failure;
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
    footer = {
      "",
      "Exit codes: 0 proven or verified, 1 refuted or rejected, 2 wrong usage,",
      "3 unreadable, malformed or unwritable file, 4 a budget ran out (no verdict)."
    })
public final class Main implements Runnable {

  private static final List<String> COMMANDS =
      List.of(
          "certify",
          "check",
          "inspect",
          "regions",
          "graph",
          "explain",
          "report",
          "export",
          "handmade");

  @Spec private CommandSpec spec;

  /** Reads the version from the manifest of the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"conewise " + (version == null ? "(not packaged)" : version)};
    }
  }

  /**
   * Exits with the exit code, to which the launcher has a number added, so that it can tell it from
   * the 1 of a JVM that does not get as far as this. Where there is no memory left even for a
   * message, it stops on the spot, without a verdict.
   */
  public static void main(String[] args) {
    int base = Integer.getInteger("conewise.exit", 0);
    try {
      System.exit(base + run(args, System.out, System.err));
    } catch (Error | RuntimeException e) {
      Runtime.getRuntime().halt(base + ExitCode.NO_VERDICT);
    }
  }

  /** Runs one command and returns its exit code. */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    CommandLine commandLine = new CommandLine(new Main());
    // The first argument is the command. To look at the options of all others takes longer than
    // many a command itself; only help, and whoever has mistyped, needs them.
    boolean named = args.length > 0 && COMMANDS.contains(args[0]);
    for (String name : named ? List.of(args[0]) : COMMANDS) {
      commandLine.addSubcommand(name, command(name));
    }
    return run(commandLine, args, out, err);
  }

  private static Object command(String name) {
    return switch (name) {
      case "certify" -> new CertifyCommand();
      case "check" -> new CheckCommand();
      case "inspect" -> new InspectCommand();
      case "regions" -> new RegionsCommand();
      case "graph" -> new GraphCommand();
      case "explain" -> new ExplainCommand();
      case "report" -> new ReportCommand();
      case "export" -> new ExportCommand();
      case "handmade" -> new HandmadeCommand();
      default -> throw new IllegalArgumentException(name);
    };
  }

  /**
   * Runs a command; whatever it throws ends in an exit code, and an error of the JVM in no verdict.
   */
  static int run(CommandLine commandLine, String[] args, PrintStream out, PrintStream err) {
    PrintWriter outWriter = new PrintWriter(out, false, StandardCharsets.UTF_8);
    PrintWriter errWriter = new PrintWriter(err, true, StandardCharsets.UTF_8);
    commandLine
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
