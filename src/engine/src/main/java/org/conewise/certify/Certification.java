package org.conewise.certify;

import java.util.List;
import java.util.Optional;
import org.conewise.analysis.Analysis;
import org.conewise.check.Statement;

/** A certificate that the kernel has accepted, with the claims judged by the kernel's bounds. */
public final class Certification {

  private final Optional<Analysis> analysis;
  private final byte[] network;
  private final byte[] certificate;
  private final Statement statement;
  private final List<Claim.Judged> claims;
  private final String reason;

  Certification(
      Optional<Analysis> analysis,
      byte[] network,
      byte[] certificate,
      Statement statement,
      List<Claim.Judged> claims,
      String reason) {
    this.analysis = analysis;
    this.network = network;
    this.certificate = certificate;
    this.statement = statement;
    this.claims = List.copyOf(claims);
    this.reason = reason;
  }

  /**
   * What the engine found out for a proof by fan; the other kinds need nothing of it. Its shares
   * are approximate, unlike the bounds of the statement.
   */
  public Optional<Analysis> analysis() {
    return analysis;
  }

  /** The network file that was checked. The caller must not change it. */
  public byte[] network() {
    return network;
  }

  /** The certificate file that was checked. The caller must not change it. */
  public byte[] certificate() {
    return certificate;
  }

  /** What has been proved. */
  public Statement statement() {
    return statement;
  }

  /** The claims, in the order in which they were made. */
  public List<Claim.Judged> claims() {
    return claims;
  }

  /** Of what kind the proof is, and why, in a sentence. */
  public String reason() {
    return reason;
  }
}
