package org.conewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.conewise.check.Budget;
import org.conewise.check.Code;
import org.conewise.check.Rejection;
import org.conewise.check.Statement;
import org.conewise.check.shell.Checker;
import org.conewise.check.shell.Wording;
import org.conewise.model.NetworkText;
import org.conewise.model.file.ModelFormatException;
import org.conewise.write.CommandException;
import org.conewise.write.ExitCode;
import org.conewise.write.Json;
import org.conewise.write.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
      description = "A .net, .pth, .safetensors or .onnx file; - is standard input.")
  private Path network;

  @Parameters(index = "1", paramLabel = "CERT", description = "A certificate; - is standard input.")
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
    if (FileBudget.isStandardInput(network) && FileBudget.isStandardInput(certificate)) {
      throw new ParameterException(
          spec.commandLine(), "only one of NETWORK and CERT can be standard input");
    }
    PrintWriter out = spec.commandLine().getOut();
    try {
      byte[] networkBytes = networkBytes();
      byte[] certificateBytes = files.bytes(certificate, "certificate");
      Budget budget = new Budget(Math.max(networkBytes.length, certificateBytes.length));
      Statement statement = Checker.check(networkBytes, certificateBytes, budget);
      if (json) {
        Json.print(out, body -> Json.writeStatement(body, statement));
      } else {
        out.println("VERIFIED");
        out.print(Wording.of(statement));
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
  private byte[] networkBytes() throws ModelFormatException, CommandException, Rejection {
    if (network.toString().endsWith(".net")) {
      return files.bytes(network, "network");
    }
    return NetworkText.of(files.network(network)).bytes();
  }

  /** The file that could not be read, unless the rejection names it. */
  private String subject(Rejection rejection) {
    Code code = rejection.code();
    if (!code.concernsReading() || code == Code.F01_UNREADABLE) {
      return "";
    }
    return (rejection.place().startsWith("network") ? network : certificate) + ": ";
  }

  private int reject(Rejection rejection) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    String hint = rejection.code() == Code.F02_TOO_LARGE ? FileBudget.HINT : "";
    String message = Printable.of(subject(rejection) + rejection.getMessage() + hint);
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
}
