package org.conewise.cli;

import java.util.List;
import org.conewise.certify.Claim;
import org.conewise.certify.Request;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How precisely to certify, what to claim, and where the results go. */
final class CertifyOptions {

  @Option(
      names = "--digits",
      description =
          "Significant digits of the bounds that a fan proves. Default: 30 for up to three inputs, 12 for more.")
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

  @Option(names = "--force", description = "Replace existing files.")
  boolean force;

  @Option(
      names = "--claim",
      paramLabel = "CLAIM",
      converter = ClaimConverter.class,
      description =
          "Prove or refute 'error <= 1/12900' (error or tied; <=, >= or =). May be repeated.")
  List<Claim> claims = List.of();

  @Option(
      names = "--json",
      description = "Print the result as JSON; of several models, one object per line.")
  boolean json;

  @Mixin ProofOptions proof;

  static final class ClaimConverter implements ITypeConverter<Claim> {
    @Override
    public Claim convert(String text) {
      try {
        return Claim.parse(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }

  /** Whether the number of digits that was asked for, if any, is possible. */
  boolean hasPossibleDigits() {
    return digits == null || (digits >= 1 && digits <= Request.MAX_DIGITS);
  }

  /** The request with these digits and claims. */
  Request complete(Request request) {
    Request claiming = request.withClaims(claims);
    return digits == null ? claiming : claiming.withDigits(digits);
  }
}
