package org.conewise.explain;

import java.util.List;

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
    double estimate, double lower, double upper, List<Mark> claims, List<Stage> course) {

  private static final int STEPS = 60;

  /**
   * A claim.
   *
   * @param bound with which the error is compared
   * @param words the claim and what is known of it
   */
  public record Mark(double bound, String words) {}

  /**
   * What was found among the first samples, and what bounds that would show.
   *
   * @param samples how many these are
   * @param wrong how many of them are errors
   * @param estimate the share of errors
   * @param lower where the probability would be at least, with the confidence of the certificate
   * @param upper where it would be at most
   */
  public record Stage(long samples, long wrong, double estimate, double lower, double upper) {

    /**
     * The bounds by the inequality of Chernoff and Hoeffding. They are computed here once more, in
     * floating point, for the picture alone; those of a certificate are the kernel's.
     */
    public static Stage of(long samples, long wrong, int confidenceBits) {
      double share = (double) wrong / samples;
      double enough = (confidenceBits + 2) * Math.log(2) / samples;
      return new Stage(samples, wrong, share, edge(share, 0, enough), edge(share, 1, enough));
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
}
