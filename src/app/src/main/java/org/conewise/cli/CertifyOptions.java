package org.conewise.cli;

import java.nio.file.Path;
import org.conewise.certify.Certification;
import org.conewise.certify.FiniteRequest;
import org.conewise.certify.Request;
import org.conewise.check.ProofKind;
import org.conewise.write.CommandException;
import org.conewise.write.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How precisely to certify, what to claim, and where the results go. */
final class CertifyOptions {

  @Option(
      names = "--digits",
      description =
          "Significant digits of the bounds that a fan proves. Default: 30 for up to three inputs,"
              + " 12 for more. An order proves an exact fraction, and the bounds of a sample have two"
              + " digits more than its size. So --digits is refused where the proof will be one of"
              + " these, and not used where a fan has more cones than --max-cells and one of these"
              + " takes its place.")
  private Integer digits;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.cert",
      description =
          "Where to write the certificate; the network goes beside it as FILE.net. A folder, or"
              + " FOLDER/: the model's name in it. Default: the model's name, in the current folder."
              + " Of several models: a folder, made if need be, for NAME.cert and NAME.net of each;"
              + " without -o none are written, though all are made and checked.")
  OutputPath output;

  @Option(
      names = "--resume",
      paramLabel = "FILE",
      description =
          "Keep the counts of a sample in FILE, every few seconds and when interrupted, and go on"
              + " from there if FILE exists. FILE is removed once a certificate that has its counts"
              + " is written. What"
              + " an earlier run counted is not verified: a certificate that goes on from it is"
              + " called COUNTED, with exit code 4, until check has counted all.")
  Path resume;

  @Option(names = "--force", description = "Replace existing files.")
  boolean force;

  @Option(
      names = "--json",
      description = "Print the result as JSON; of several models, one object per line.")
  boolean json;

  @Mixin ClaimOptions claiming;
  @Mixin ProofOptions proof;

  /** Whether the number of digits that was asked for, if any, is possible. */
  boolean hasPossibleDigits() {
    return digits == null || (digits >= 1 && digits <= Request.MAX_DIGITS);
  }

  /** Whether digits were asked for, and there turned out to be too many cones for a fan. */
  boolean hasUnusedDigits(Certification certification) {
    return digits != null && certification.statement().proof() != ProofKind.FAN;
  }

  /**
   * The request about a transformer with these claims.
   *
   * @param model where the transformer is from
   * @throws CommandException if an option belongs to another kind of proof
   */
  FiniteRequest complete(Path model, FiniteRequest request) throws CommandException {
    String unfit =
        !proof.mayRunAll()
            ? "another kind of proof than --proof finite"
            : digits != null ? "--digits" : resume != null ? "--resume" : "";
    if (!unfit.isEmpty()) {
      throw new CommandException(
          ExitCode.USAGE,
          model + ": is a transformer, all inputs of which are run; " + unfit + " does not fit it");
    }
    try {
      return request.withClaims(claiming.claims);
    } catch (IllegalArgumentException e) {
      throw new CommandException(ExitCode.USAGE, model + ": " + e.getMessage());
    }
  }

  /**
   * The request with these digits and claims.
   *
   * @throws CommandException if digits are asked for and the proof will not be by fan
   */
  Request complete(Request request) throws CommandException {
    if (digits != null && !request.mayListCones()) {
      throw new CommandException(
          ExitCode.USAGE,
          "--digits belongs to proofs by fan, and this one is by order or by sample");
    }
    Request complete = request.withClaims(claiming.claims);
    return digits == null ? complete : complete.withDigits(digits);
  }
}
