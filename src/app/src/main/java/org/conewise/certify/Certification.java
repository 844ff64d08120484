package org.conewise.certify;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.conewise.analysis.Analysis;
import org.conewise.check.Budget;
import org.conewise.check.Checker;
import org.conewise.check.Rejection;
import org.conewise.check.Statement;
import org.conewise.exact.Rational;
import org.conewise.model.file.NetText;
import org.conewise.model.file.Sha256;
import org.conewise.proof.Certificate;

/** A certificate that the kernel has accepted, with the claims judged by the kernel's bounds. */
public final class Certification {

  /** Bounds are not made more precise than this to decide a claim. */
  public static final int MAX_DIGITS = 1000;

  private final byte[] network;
  private final byte[] certificate;
  private final Statement statement;
  private final List<Claim.Judged> claims;

  private Certification(
      byte[] network, byte[] certificate, Statement statement, List<Claim.Judged> claims) {
    this.network = network;
    this.certificate = certificate;
    this.statement = statement;
    this.claims = claims;
  }

  /**
   * Certifies an analysis, with more digits than asked for where a claim needs them.
   *
   * @throws CommandException if the kernel rejects what the engine made
   */
  public static Certification of(Analysis analysis, int digits, List<Claim> claims)
      throws CommandException {
    byte[] network = NetText.write(analysis.network()).getBytes(StandardCharsets.US_ASCII);
    String hash = Sha256.hex(network);
    for (int precision = digits; ; precision = Math.min(2 * precision, MAX_DIGITS)) {
      String text = Certificate.of(analysis, hash, precision).toText();
      byte[] certificate = text.getBytes(StandardCharsets.US_ASCII);
      Statement statement = checked(network, certificate);
      List<Claim.Judged> judged = claims.stream().map(claim -> judge(claim, statement)).toList();
      boolean open = judged.stream().anyMatch(claim -> claim.verdict() == Claim.Verdict.UNDECIDED);
      if (precision >= MAX_DIGITS || !open) {
        return new Certification(network, certificate, statement, judged);
      }
    }
  }

  /** The network file that was checked, not to be changed. */
  public byte[] network() {
    return network;
  }

  /** The certificate file that was checked, not to be changed. */
  public byte[] certificate() {
    return certificate;
  }

  public Statement statement() {
    return statement;
  }

  public List<Claim.Judged> claims() {
    return claims;
  }

  private static Statement checked(byte[] network, byte[] certificate) throws CommandException {
    int size = Math.max(network.length, certificate.length);
    try {
      return Checker.check(network, certificate, new Budget(size));
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
