package org.conewise.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.conewise.write.ExitCode;
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
      "3 an input that cannot be read or a result that cannot be written or printed,",
      "4 no verdict: a budget ran out, a claim stayed open, or a certificate is not",
      "verified yet."
    })
public final class Main implements Runnable {

  /** Every command, in the order of the help. */
  private static final Map<String, Supplier<Object>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("certify", CertifyCommand::new);
    COMMANDS.put("check", CheckCommand::new);
    COMMANDS.put("inspect", InspectCommand::new);
    COMMANDS.put("regions", RegionsCommand::new);
    COMMANDS.put("graph", GraphCommand::new);
    COMMANDS.put("explain", ExplainCommand::new);
    COMMANDS.put("report", ReportCommand::new);
    COMMANDS.put("export", ExportCommand::new);
    COMMANDS.put("handmade", HandmadeCommand::new);
  }

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
    boolean named = args.length > 0 && COMMANDS.containsKey(args[0]);
    for (String name : named ? Set.of(args[0]) : commands()) {
      commandLine.addSubcommand(name, COMMANDS.get(name).get());
    }
    return run(commandLine, args, out, err);
  }

  /** The names of all commands. */
  static Set<String> commands() {
    return COMMANDS.keySet();
  }

  /**
   * Runs a command; whatever it throws ends in an exit code, and an error of the JVM in no verdict.
   */
  static int run(CommandLine commandLine, String[] args, PrintStream out, PrintStream err) {
    return new Session(args, out, err).run(commandLine);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
