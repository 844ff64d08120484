package org.conewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
      description = "A .net, .pth or .safetensors file; - is standard input.")
  private Path network;

  @Parameters(
      index = "1..2",
      arity = "1..2",
      paramLabel = "[REFERENCE] CERT",
      hideParamSyntax = true,
      description =
          "The network that it is compared with, if the certificate names one, and a certificate; -"
              + " is standard input.")
  private List<Path> others;

  @Mixin private FileBudget files;

  @Option(names = "--json", description = "Print the verdict as JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException, ModelFormatException, CommandException {
    if (Stream.concat(networks().stream(), Stream.of(certificate()))
            .filter(FileBudget::isStandardInput)
            .count()
        > 1) {
      throw new ParameterException(
          spec.commandLine(),
          "only one of "
              + (others.size() > 1 ? "NETWORK, REFERENCE" : "NETWORK")
              + " and CERT can be standard input");
    }
    PrintWriter out = spec.commandLine().getOut();
    try {
      List<byte[]> networkFiles = networkFiles();
      byte[] certificateBytes = files.bytes(certificate(), "certificate");
      int longest = networkFiles.stream().mapToInt(file -> file.length).max().orElse(0);
      Budget budget = new Budget(Math.max(longest, certificateBytes.length));
      Statement statement = Checker.check(networkFiles, certificateBytes, budget);
      if (json) {
        Json.print(out, body -> Json.writeStatement(body, statement));
      } else {
        out.println("VERIFIED");
        out.print(Wording.of(statement));
      }
      return ExitCode.PROVEN;
    } catch (Rejection e) {
      return reject(e);
    }
  }

  /** The network, and the reference if there is one. */
  private List<Path> networks() {
    return others.size() > 1 ? List.of(network, others.get(0)) : List.of(network);
  }

  private Path certificate() {
    return others.get(others.size() - 1);
  }

  private List<byte[]> networkFiles() throws ModelFormatException, CommandException, Rejection {
    List<byte[]> contents = new ArrayList<>();
    for (Path file : networks()) {
      contents.add(networkBytes(file, contents.isEmpty() ? "network" : "reference"));
    }
    return contents;
  }

  /**
   * A {@code .net} file goes to the kernel as it is; other models are converted first, into a text
   * that may be longer than the file.
   */
  private byte[] networkBytes(Path file, String role)
      throws ModelFormatException, CommandException, Rejection {
    return file.toString().endsWith(".net")
        ? files.bytes(file, role)
        : NetworkText.of(files.model(file)).bytes();
  }

  /** The file that could not be read, unless the rejection names it. */
  private String subject(Rejection rejection) {
    Code code = rejection.code();
    if (!code.concernsReading() || code == Code.F01_UNREADABLE) {
      return "";
    }
    String place = rejection.place();
    return (place.startsWith("network")
            ? network
            : place.startsWith("reference") ? others.get(0) : certificate())
        + ": ";
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
