package org.conewise.write;

import java.util.List;
import org.conewise.certify.Certification;
import org.conewise.certify.Claim;
import org.conewise.check.Bounds;
import org.conewise.check.Finding;
import org.conewise.check.OrderFinding;
import org.conewise.check.SampleFinding;
import org.conewise.check.sample.Counts;
import org.conewise.exact.Doubles;
import org.conewise.explain.Evidence;

/** What a certificate by sample or by order says about the error, to be drawn. */
public final class CertifiedEvidence {

  /** Earlier stages have bounds so wide that those of the last would not be seen beside them. */
  private static final long FIRST_SHARE = 500;

  private CertifiedEvidence() {}

  /**
   * The evidence of a certificate.
   *
   * @throws IllegalArgumentException if the proof is by fan
   */
  public static Evidence of(Certification certification) {
    Finding finding = certification.statement().finding();
    if (finding instanceof SampleFinding sample) {
      double share = (double) sample.wrong() / sample.samples();
      return evidence(certification, share, course(certification, sample.confidenceBits()));
    }
    if (finding instanceof OrderFinding order) {
      double error =
          order.error().numerator().doubleValue() / order.error().denominator().doubleValue();
      return evidence(certification, error, List.of());
    }
    throw new IllegalArgumentException("a fan has pictures of its own");
  }

  private static Evidence evidence(
      Certification certification, double estimate, List<Evidence.Stage> course) {
    Bounds bounds = certification.statement().error();
    return new Evidence(
        estimate,
        bounds.lower().doubleValue(),
        bounds.upper().doubleValue(),
        certification.claims().stream()
            .filter(judged -> judged.claim().quantity() != Claim.Quantity.TIED)
            .map(CertifiedEvidence::mark)
            .toList(),
        course);
  }

  private static Evidence.Mark mark(Claim.Judged judged) {
    String words = judged.claim() + ": " + judged.verdict();
    return new Evidence.Mark(Doubles.of(judged.claim().bound()), words);
  }

  private static List<Evidence.Stage> course(Certification certification, int confidenceBits) {
    List<Counts> trail = certification.sampleCount().orElseThrow().trail();
    long all = trail.get(trail.size() - 1).samples();
    return trail.stream()
        .filter(counts -> counts.samples() >= all / FIRST_SHARE)
        .map(counts -> Evidence.Stage.of(counts.samples(), counts.wrong(), confidenceBits))
        .toList();
  }
}
