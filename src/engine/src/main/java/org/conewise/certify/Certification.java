package org.conewise.certify;

import java.util.List;
import java.util.Optional;
import org.conewise.analysis.Analysis;
import org.conewise.check.Statement;

/**
 * A certificate with the claims judged by its bounds. The kernel has accepted it, unless it goes on
 * from what an earlier run had counted of a sample; then all claims are undecided.
 */
public final class Certification {

  private final Optional<Analysis> analysis;
  private final List<byte[]> networkFiles;
  private final byte[] certificate;
  private final Statement statement;
  private final List<Claim.Judged> claims;
  private final String reason;
  private final Optional<SampleCount> sampleCount;

  Certification(
      Optional<Analysis> analysis,
      List<byte[]> networkFiles,
      byte[] certificate,
      Statement statement,
      List<Claim.Judged> claims,
      String reason,
      Optional<SampleCount> sampleCount) {
    this.analysis = analysis;
    this.networkFiles = List.copyOf(networkFiles);
    this.certificate = certificate;
    this.statement = statement;
    this.claims = List.copyOf(claims);
    this.reason = reason;
    this.sampleCount = sampleCount;
  }

  /**
   * What the engine found out for a proof by fan; the other kinds need nothing of it. Its shares
   * are approximate, unlike the bounds of the statement.
   */
  public Optional<Analysis> analysis() {
    return analysis;
  }

  /** The network file. The caller must not change it. */
  public byte[] network() {
    return networkFiles.get(0);
  }

  /** The file of the reference, if there is one. The caller must not change it. */
  public Optional<byte[]> reference() {
    return networkFiles.stream().skip(1).findFirst();
  }

  /** The certificate file. The caller must not change it. */
  public byte[] certificate() {
    return certificate;
  }

  /**
   * Whether the kernel has accepted the certificate. If not, some of its samples were counted by an
   * earlier run, and to check it is to count them all.
   */
  public boolean isVerified() {
    return sampleCount.map(count -> count.before() == 0).orElse(true);
  }

  /** What has been proved, if the certificate is verified. */
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

  /** How samples were counted, for a proof by sample. */
  public Optional<SampleCount> sampleCount() {
    return sampleCount;
  }
}
