package org.conewise.certify;

import java.util.List;
import java.util.Optional;
import org.conewise.analysis.Analysis;
import org.conewise.certify.Progress.Phase;
import org.conewise.check.Budget;
import org.conewise.check.Rejection;
import org.conewise.check.Statement;
import org.conewise.check.fan.Examination;
import org.conewise.check.fan.Measurement;
import org.conewise.check.shell.Checker;
import org.conewise.exact.Enclosure;
import org.conewise.model.NetworkText;
import org.conewise.proof.Certificate;

/** A proof by the cones of a fan, of which the kernel measures those that are wrong or tied. */
final class FanProof {

  /** Why there is a fan: nothing else was wanted. */
  static final String ASKED_FOR = "proof by fan, as asked for";

  /** Leading zeros of a fraction for which the first measurement suffices. */
  private static final int SPARE_DECIMALS = 3;

  private FanProof() {}

  /**
   * Certifies an analysis. The kernel examines the proof once; it measures again, with more digits,
   * where a claim needs them.
   *
   * @param reason why the proof is of this kind
   * @param digits significant digits of the bounds, from 1 to {@link Request#MAX_DIGITS}
   * @throws ProofRejectedException if the kernel rejects what the engine made
   */
  static Certification of(Run run, Analysis analysis, int digits, List<Claim> claims, String reason)
      throws ProofRejectedException {
    run.enter(Phase.PROVING);
    List<byte[]> files = analysis.texts().stream().map(NetworkText::bytes).toList();
    byte[] proof = Certificate.proof(analysis);
    try {
      run.enter(Phase.CHECKING);
      Examination examination = examined(run, files, proof);
      run.enter(Phase.MEASURING);
      for (int precision = digits; ; precision = Math.min(2 * precision, Request.MAX_DIGITS)) {
        Measurement measurement = measured(examination, new Precision(precision));
        byte[] claim = claim(measurement, new Precision(precision));
        Statement statement = measurement.conclude(claim);
        List<Claim.Judged> judged = Judging.of(claims, statement, FanProof::remark);
        if (precision == Request.MAX_DIGITS || judged.stream().allMatch(FanProof::isDecided)) {
          return new Certification(
              Optional.of(analysis),
              files,
              joined(proof, claim),
              statement,
              judged,
              reason,
              Optional.empty());
        }
      }
    } catch (Rejection e) {
      throw new ProofRejectedException(e);
    }
  }

  private static Examination examined(Run run, List<byte[]> files, byte[] proof) throws Rejection {
    int size = Math.max(ProofSearch.longest(files), proof.length);
    return Checker.examine(files, proof, new Budget(size, run::pulse));
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

  private static String remark(Claim claim) {
    return "not even " + Request.MAX_DIGITS + " digits decide it";
  }

  private static byte[] joined(byte[] proof, byte[] claim) {
    byte[] certificate = new byte[proof.length + claim.length];
    System.arraycopy(proof, 0, certificate, 0, proof.length);
    System.arraycopy(claim, 0, certificate, proof.length, claim.length);
    return certificate;
  }
}
