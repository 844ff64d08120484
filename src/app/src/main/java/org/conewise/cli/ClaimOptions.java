package org.conewise.cli;

import java.nio.file.Path;
import java.util.List;
import org.conewise.certify.Claim;
import org.conewise.certify.Request;
import org.conewise.write.CommandException;
import org.conewise.write.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What is claimed. */
final class ClaimOptions {

  @Option(
      names = "--claim",
      paramLabel = "CLAIM",
      converter = ClaimConverter.class,
      description =
          "Prove or refute 'error <= 1/12900' (error or tied, or with --against differ; <=, <, >=, >"
              + " or =; a fraction, a decimal or a number with %%). May be repeated.")
  List<Claim> claims = List.of();

  /**
   * The request with these claims.
   *
   * @param model where its network is from
   * @throws CommandException if a claim makes no sense for it
   */
  Request addTo(Request request, Path model) throws CommandException {
    try {
      return request.withClaims(claims);
    } catch (IllegalArgumentException e) {
      throw new CommandException(ExitCode.USAGE, model + ": " + e.getMessage());
    }
  }

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
}
