package org.conewise.cli;

import java.util.List;
import org.conewise.certify.Claim;
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
          "Prove or refute 'error <= 1/12900' (error or tied; <=, <, >=, > or =; a fraction, a"
              + " decimal or a number with %%). May be repeated.")
  List<Claim> claims = List.of();

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
