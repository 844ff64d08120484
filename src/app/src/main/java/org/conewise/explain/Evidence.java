package org.conewise.explain;

import java.util.List;
import org.conewise.certify.Certification;
import org.conewise.certify.Claim;
import org.conewise.check.Bounds;
import org.conewise.check.FanFinding;
import org.conewise.check.Finding;
import org.conewise.check.OrderFinding;
import org.conewise.check.SampleFinding;
import org.conewise.check.sample.Counts;

/**
 * What a proof by sample or by order says about the error, for the eye: in floating point, nothing
 * of which is certified.
 *
 * @param estimate the share of the samples that are errors; of an order, the error itself
 * @param lower a lower bound of the error
 * @param upper an upper bound
 * @param claims that are about the error
 * @param course how a sample got there; empty for an order
 */
public record Evidence(
    double estimate, double lower, double upper, List<Claim.Judged> claims, List<Stage> course) {

  /** The first stages, of which the bounds are so wide that the last would not be seen. */
  private static final long FIRST_SHARE = 500;

  private static final int STEPS = 60;

  /**
   * What was found among the first samples, and what bounds that would show.
   *
   * @param estimate the share of errors
   * @param lower where the probability would be at least, with the confidence of the certificate
   * @param upper where it would be at most
   */
  public record Stage(Counts counts, double estimate, double lower, double upper) {

    /** The bounds by the inequality of Chernoff and Hoeffding, to double precision. */
    static Stage of(Counts counts, int confidenceBits) {
      double share = (double) counts.wrong() / counts.samples();
      double enough = (confidenceBits + 2) * Math.log(2) / counts.samples();
      return new Stage(counts, share, edge(share, 0, enough), edge(share, 1, enough));
    }

    /** Between a share and an end, the place from which on the divergence is enough. */
    private static double edge(double share, double end, double enough) {
      double near = share;
      double far = end;
      for (int i = 0; i < STEPS; i++) {
        double middle = (near + far) / 2;
        boolean isFar = divergence(share, middle) >= enough;
        far = isFar ? middle : far;
        near = isFar ? near : middle;
      }
      return far;
    }

    private static double divergence(double q, double p) {
      return term(q, p) + term(1 - q, 1 - p);
    }

    private static double term(double q, double p) {
      return q == 0 ? 0 : q * Math.log(q / p);
    }
  }

  /** Copies the lists. */
  public Evidence {
    claims = List.copyOf(claims);
    course = List.copyOf(course);
  }

  /**
   * What a certificate says.
   *
   * @throws IllegalArgumentException if the proof is by fan
   */
  public static Evidence of(Certification certification) {
    Finding finding = certification.statement().finding();
    Bounds bounds = certification.statement().error();
    return new Evidence(
        estimate(finding),
        bounds.lower().doubleValue(),
        bounds.upper().doubleValue(),
        certification.claims().stream()
            .filter(judged -> judged.claim().quantity() == Claim.Quantity.ERROR)
            .toList(),
        finding instanceof SampleFinding sample
            ? course(certification, sample.confidenceBits())
            : List.of());
  }

  private static double estimate(Finding finding) {
    if (finding instanceof SampleFinding sample) {
      return (double) sample.wrong() / sample.samples();
    }
    if (finding instanceof OrderFinding order) {
      return order.error().numerator().doubleValue() / order.error().denominator().doubleValue();
    }
    throw new IllegalArgumentException("a fan has pictures of its own: " + (FanFinding) finding);
  }

  private static List<Stage> course(Certification certification, int confidenceBits) {
    List<Counts> trail = certification.sampleCount().orElseThrow().trail();
    long all = trail.get(trail.size() - 1).samples();
    return trail.stream()
        .filter(counts -> counts.samples() >= all / FIRST_SHARE)
        .map(counts -> Stage.of(counts, confidenceBits))
        .toList();
  }
}
