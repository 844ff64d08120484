package org.conewise.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.conewise.certificate.Analysis;
import org.conewise.check.Statement;
import org.conewise.graph.RegionGraph;
import org.conewise.network.ModelFormatException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code conewise certify}: enumerate, prove, write the certificate, and let the kernel check it.
 */
@Command(
    name = "certify",
    description = "Bounds the error fraction of a model and writes a certificate for it.",
    mixinStandardHelpOptions = true)
final class CertifyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private ModelOptions model;

  @Option(
      names = "--digits",
      defaultValue = "30",
      description = "Significant digits of the bounds. Default: ${DEFAULT-VALUE}.")
  private int digits;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.cert",
      description =
          "Where to write the certificate; the network goes beside it as FILE.net."
              + " Default: the model's name, in the current folder.")
  private Path output;

  @Option(names = "--force", description = "Replace existing files.")
  private boolean force;

  @Option(
      names = "--claim",
      paramLabel = "CLAIM",
      converter = Claim.Converter.class,
      description =
          "Prove or refute 'error <= 1/12900' (error or tied; <=, >= or =). May be repeated.")
  private List<Claim> claims = List.of();

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException, ModelFormatException, CommandException {
    if (digits < 1 || digits > Certification.MAX_DIGITS) {
      throw new ParameterException(
          spec.commandLine(), "--digits must be from 1 to " + Certification.MAX_DIGITS);
    }
    Analysis analysis = model.analysis();
    Certification certification =
        model
            .effort()
            .within("measuring and checking", () -> Certification.of(analysis, digits, claims));
    Path certificate = output == null ? Path.of(model.name() + ".cert") : output;
    write(certificate, certification);
    RegionGraph graph = analysis.graph();
    if (json) {
      printJson(certification, graph);
    } else {
      printText(certification, graph, certificate);
    }
    return certification.exitCode();
  }

  private void write(Path certificate, Certification certification)
      throws IOException, CommandException {
    OutputFiles files = new OutputFiles();
    files.add(networkBeside(certificate), certification.networkText(), force);
    files.add(
        certificate,
        certification.certificateText(),
        force || isCertificateOf(certificate, certification.statement().networkHash()));
    files.write();
  }

  /** A certificate of the same network may be replaced without asking: it can be made again. */
  private static boolean isCertificateOf(Path file, String networkHash) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    String start = "conewise-certificate 1\nnetwork sha256 " + networkHash + "\n";
    byte[] expected = start.getBytes(StandardCharsets.US_ASCII);
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(expected.length), expected);
    }
  }

  private static Path networkBeside(Path certificate) {
    String name = certificate.getFileName().toString();
    String stem = name.endsWith(".cert") ? name.substring(0, name.length() - 5) : name;
    return certificate.resolveSibling(stem + ".net");
  }

  private void printText(Certification certification, RegionGraph graph, Path certificate) {
    PrintWriter out = spec.commandLine().getOut();
    Statement statement = certification.statement();
    out.println("VERIFIED");
    out.print(statement.toText());
    out.println();
    out.printf(
        Locale.ROOT,
        "found by the engine: %d activation regions, %d linear pieces%n",
        graph.regions().size(),
        graph.pieces().size());
    if (!statement.errorIsZero()) {
      out.println("wrong about once in " + reciprocal(statement) + " inputs");
    }
    for (int i = 0; i < certification.claims().size(); i++) {
      out.println(
          "claim " + certification.claims().get(i) + ": " + certification.verdicts().get(i));
    }
    out.println("wrote " + certificate + " and " + networkBeside(certificate));
  }

  private static String reciprocal(Statement statement) {
    BigDecimal middle =
        new BigDecimal(statement.errorLower())
            .add(new BigDecimal(statement.errorUpper()))
            .divide(BigDecimal.valueOf(2));
    BigDecimal inputs = BigDecimal.ONE.divide(middle, new MathContext(8));
    return String.format(Locale.ROOT, "%,.3f", inputs);
  }

  private void printJson(Certification certification, RegionGraph graph) throws IOException {
    Json.print(
        spec.commandLine().getOut(),
        out -> {
          Json.writeStatement(
              out, certification.statement(), graph.regions().size(), graph.pieces().size());
          out.writeArrayFieldStart("claims");
          for (int i = 0; i < certification.claims().size(); i++) {
            out.writeStartObject();
            out.writeStringField("claim", certification.claims().get(i).toString());
            out.writeStringField("verdict", certification.verdicts().get(i).toString());
            out.writeEndObject();
          }
          out.writeEndArray();
        });
  }
}
