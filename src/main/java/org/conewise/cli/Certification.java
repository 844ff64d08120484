package org.conewise.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.conewise.certificate.Analysis;
import org.conewise.certificate.Certificate;
import org.conewise.check.Budget;
import org.conewise.check.Checker;
import org.conewise.check.Rejection;
import org.conewise.check.Statement;
import org.conewise.exact.Rational;
import org.conewise.network.NetText;

/** A certificate that the kernel has accepted, with the claims judged by the kernel's bounds. */
record Certification(
    String networkText, String certificateText, Statement statement, List<Claim.Judged> claims) {

  /** Bounds are not made more precise than this to decide a claim. */
  static final int MAX_DIGITS = 1000;

  /**
   * Certifies an analysis, with more digits than asked for where a claim needs them.
   *
   * @throws CommandException if the kernel rejects what the engine made
   */
  static Certification of(Analysis analysis, int digits, List<Claim> claims)
      throws CommandException {
    String network = NetText.write(analysis.network());
    String hash = NetText.sha256(network);
    for (int precision = digits; ; precision = Math.min(2 * precision, MAX_DIGITS)) {
      String certificate = Certificate.of(analysis, hash, precision).toText();
      Statement statement = checked(network, certificate);
      List<Claim.Judged> judged = claims.stream().map(claim -> judge(claim, statement)).toList();
      boolean open = judged.stream().anyMatch(claim -> claim.verdict() == Claim.Verdict.UNDECIDED);
      if (precision >= MAX_DIGITS || !open) {
        return new Certification(network, certificate, statement, judged);
      }
    }
  }

  private static Statement checked(String network, String certificate) throws CommandException {
    byte[] networkBytes = network.getBytes(StandardCharsets.US_ASCII);
    byte[] certificateBytes = certificate.getBytes(StandardCharsets.US_ASCII);
    int size = Math.max(networkBytes.length, certificateBytes.length);
    try {
      return Checker.check(networkBytes, certificateBytes, new Budget(size));
    } catch (Rejection e) {
      throw new CommandException(
          ExitCode.REFUTED,
          "the kernel rejects what the engine made; this is a bug of the engine, please report it: "
              + e.getMessage());
    }
  }

  private static Claim.Judged judge(Claim claim, Statement statement) {
    boolean error = claim.quantity().equals("error");
    return new Claim.Judged(
        claim,
        claim.judge(
            Rational.parse(error ? statement.errorLower() : statement.tiedLower()),
            Rational.parse(error ? statement.errorUpper() : statement.tiedUpper())));
  }
}
