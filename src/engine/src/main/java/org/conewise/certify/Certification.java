package org.conewise.certify;

import java.util.List;
import org.conewise.analysis.Analysis;
import org.conewise.certify.Progress.Phase;
import org.conewise.check.Bounds;
import org.conewise.check.Budget;
import org.conewise.check.Rejection;
import org.conewise.check.Statement;
import org.conewise.check.fan.Examination;
import org.conewise.check.fan.Measurement;
import org.conewise.check.shell.Checker;
import org.conewise.exact.Enclosure;
import org.conewise.exact.Rational;
import org.conewise.proof.Certificate;

/** A certificate that the kernel has accepted, with the claims judged by the kernel's bounds. */
public final class Certification {

  /** Leading zeros of a fraction for which the first measurement suffices. */
  private static final int SPARE_DECIMALS = 3;

  private final Analysis analysis;
  private final byte[] certificate;
  private final Statement statement;
  private final List<Claim.Judged> claims;

  private Certification(
      Analysis analysis, byte[] certificate, Statement statement, List<Claim.Judged> claims) {
    this.analysis = analysis;
    this.certificate = certificate;
    this.statement = statement;
    this.claims = List.copyOf(claims);
  }

  /**
   * Certifies an analysis. The kernel examines the proof once; it measures again, with more digits,
   * where a claim needs them.
   *
   * @param digits significant digits of the bounds, from 1 to {@link Request#MAX_DIGITS}
   * @throws ProofRejectedException if the kernel rejects what the engine made
   */
  static Certification of(Run run, Analysis analysis, int digits, List<Claim> claims)
      throws ProofRejectedException {
    run.enter(Phase.PROVING);
    byte[] proof = Certificate.proof(analysis);
    try {
      run.enter(Phase.CHECKING);
      Examination examination = examined(run, analysis.networkText().bytes(), proof);
      run.enter(Phase.MEASURING);
      for (int precision = digits; ; precision = Math.min(2 * precision, Request.MAX_DIGITS)) {
        Measurement measurement = measured(examination, new Precision(precision));
        byte[] claim = claim(measurement, new Precision(precision));
        Statement statement = measurement.conclude(claim);
        List<Claim.Judged> judged = claims.stream().map(one -> judge(one, statement)).toList();
        if (precision == Request.MAX_DIGITS || judged.stream().allMatch(Certification::isDecided)) {
          return new Certification(analysis, joined(proof, claim), statement, judged);
        }
      }
    } catch (Rejection e) {
      throw new ProofRejectedException(e);
    }
  }

  private static Examination examined(Run run, byte[] network, byte[] proof) throws Rejection {
    int size = Math.max(network.length, proof.length);
    return Checker.examine(network, proof, new Budget(size, run::pulse));
  }

  /** What the engine found out. Its shares are approximate, unlike the bounds of the statement. */
  public Analysis analysis() {
    return analysis;
  }

  /** The network file that was checked. The caller must not change it. */
  public byte[] network() {
    return analysis.networkText().bytes();
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

  /** Measures with enough decimals for the wanted digits of both fractions. */
  private static Measurement measured(Examination examination, Precision precision) {
    int decimals = Math.min(precision.significant() + SPARE_DECIMALS, Precision.MAX_DECIMALS);
    while (true) {
      Measurement measurement = examination.measure(decimals);
      int needed =
          Math.max(
              precision.decimals(measurement.error().enclosure(), decimals),
              precision.decimals(measurement.tied().enclosure(), decimals));
      if (needed <= decimals) {
        return measurement;
      }
      decimals = needed;
    }
  }

  private static byte[] claim(Measurement measurement, Precision precision) {
    Enclosure error = precision.outward(measurement.error().enclosure(), measurement.digits());
    Enclosure tied = precision.outward(measurement.tied().enclosure(), measurement.digits());
    return Certificate.claim(error, tied);
  }

  private static boolean isDecided(Claim.Judged judged) {
    return judged.verdict() != Claim.Verdict.UNDECIDED;
  }

  private static Claim.Judged judge(Claim claim, Statement statement) {
    Bounds bounds =
        switch (claim.quantity()) {
          case ERROR -> statement.error();
          case TIED -> statement.tied();
        };
    return new Claim.Judged(
        claim, claim.judge(Rational.of(bounds.lower()), Rational.of(bounds.upper())));
  }

  private static byte[] joined(byte[] proof, byte[] claim) {
    byte[] certificate = new byte[proof.length + claim.length];
    System.arraycopy(proof, 0, certificate, 0, proof.length);
    System.arraycopy(claim, 0, certificate, proof.length, claim.length);
    return certificate;
  }
}
