package org.conewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.conewise.analysis.Analysis;
import org.conewise.certify.CommandException;
import org.conewise.certify.ExitCode;
import org.conewise.check.Budget;
import org.conewise.check.Checker;
import org.conewise.check.Code;
import org.conewise.check.Rejection;
import org.conewise.check.Statement;
import org.conewise.graph.RegionGraph;
import org.conewise.model.ReluNetwork;
import org.conewise.model.file.ModelFormatException;
import org.conewise.model.file.NetText;
import org.conewise.question.Task;
import org.conewise.question.TiePolicy;
import org.conewise.write.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code conewise check}: the kernel's verdict on a certificate. */
@Command(
    name = "check",
    description = "Checks a certificate with the kernel. NETWORK may be any readable model.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "NETWORK",
      description = "A .net, .pth or .safetensors file.")
  private Path network;

  @Parameters(index = "1", paramLabel = "CERT", description = "A certificate.")
  private Path certificate;

  @Mixin private FileBudget files;

  @Option(names = "--json", description = "Print the verdict as JSON.")
  private boolean json;

  @Option(
      names = "--echo-network",
      description = "Also print the network as the kernel understood it.")
  private boolean echoNetwork;

  @Override
  public Integer call() throws IOException, ModelFormatException, CommandException {
    PrintWriter out = spec.commandLine().getOut();
    try {
      byte[] networkBytes = networkBytes();
      byte[] certificateBytes = files.kernel().read(certificate, "certificate");
      Budget budget = new Budget(Math.max(networkBytes.length, certificateBytes.length));
      Statement statement = Checker.check(networkBytes, certificateBytes, budget);
      if (json) {
        printJson(statement);
      } else {
        out.println("VERIFIED");
        out.print(statement.toText());
        out.print(echoNetwork ? Checker.echo(networkBytes, budget) : "");
      }
      return ExitCode.PROVEN;
    } catch (Rejection e) {
      return reject(e);
    }
  }

  /**
   * A {@code .net} file goes to the kernel as it is; other models are converted first, into a text
   * that may be longer than the file.
   */
  private byte[] networkBytes()
      throws IOException, ModelFormatException, CommandException, Rejection {
    if (network.getFileName().toString().endsWith(".net")) {
      return files.kernel().read(network, "network");
    }
    return NetText.write(files.network(network)).getBytes(StandardCharsets.US_ASCII);
  }

  private int reject(Rejection rejection) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    String hint = rejection.code() == Code.F02_TOO_LARGE ? FileBudget.HINT : "";
    String message = rejection.getMessage() + hint;
    if (json) {
      Json.print(
          out,
          body -> {
            body.writeStringField("verdict", "REJECTED");
            body.writeStringField("code", rejection.code().toString());
            body.writeStringField("message", message);
          });
    } else {
      out.println("REJECTED " + rejection.code());
      out.println(message);
    }
    return rejection.code().concernsReading() ? ExitCode.BAD_FILE : ExitCode.REFUTED;
  }

  /** Regions and pieces are not the kernel's business, so the engine counts them anew. */
  private void printJson(Statement statement)
      throws IOException, ModelFormatException, CommandException {
    ReluNetwork model = files.network(network);
    Task task = Task.fromLabel(statement.task()).orElseThrow();
    RegionGraph graph = Analysis.of(model, task, TiePolicy.FIRST).graph();
    Json.print(
        spec.commandLine().getOut(),
        out -> Json.writeStatement(out, statement, graph.regions().size(), graph.pieces().size()));
  }
}
