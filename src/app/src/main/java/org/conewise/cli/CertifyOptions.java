package org.conewise.cli;

import java.nio.file.Path;
import java.util.List;
import org.conewise.certificate.Analysis;
import picocli.CommandLine.Option;

/** How precisely to certify, what to claim, and where the results go. */
final class CertifyOptions {

  @Option(
      names = "--digits",
      defaultValue = "30",
      description = "Significant digits of the bounds. Default: ${DEFAULT-VALUE}.")
  int digits;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.cert",
      description =
          "Where to write the certificate; the network goes beside it as FILE.net."
              + " Default: the model's name, in the current folder. Of several models: a folder, made"
              + " if need be, for NAME.cert and NAME.net of each; without -o none are written, though"
              + " all are made and checked.")
  Path output;

  @Option(names = "--force", description = "Replace existing files.")
  boolean force;

  @Option(
      names = "--claim",
      paramLabel = "CLAIM",
      converter = Claim.Converter.class,
      description =
          "Prove or refute 'error <= 1/12900' (error or tied; <=, >= or =). May be repeated.")
  List<Claim> claims = List.of();

  @Option(
      names = "--json",
      description = "Print the result as JSON; of several models, one object per line.")
  boolean json;

  /** Certifies an analysis; the kernel has checked the result. */
  Certification certification(Analysis analysis, Effort budget) throws CommandException {
    return budget.within(
        "measuring and checking", () -> Certification.of(analysis, digits, claims));
  }
}
