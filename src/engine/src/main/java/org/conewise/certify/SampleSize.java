package org.conewise.certify;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.conewise.check.SampleFinding;
import org.conewise.check.sample.Plan;

/**
 * About how large a sample has to be to decide a claim, if it is like one that does not. By the
 * inequality of Chernoff and Hoeffding, {@code N} samples of which a share {@code q} has a property
 * tell its probability from {@code p} if {@code N (q ln(q/p) + (1-q) ln((1-q)/(1-p)))} is at least
 * {@code (bits + 2) ln 2}. Floating point suffices, as nothing is proved by it.
 */
final class SampleSize {

  private SampleSize() {}

  /** What would decide a claim, in words. */
  static String remark(Claim claim, SampleFinding sample) {
    OptionalLong size = deciding(claim, sample);
    return size.isPresent()
        ? String.format(Locale.ROOT, "about %,d samples would decide it", size.getAsLong())
        : "no sample is likely to decide it";
  }

  /** The least larger size that is allowed and suffices. */
  static OptionalLong deciding(Claim claim, SampleFinding sample) {
    long seen =
        switch (claim.quantity()) {
          case ERROR -> sample.wrong();
          case TIED -> sample.tied();
        };
    double share = (double) seen / sample.samples();
    double bound =
        claim.bound().numerator().doubleValue() / claim.bound().denominator().doubleValue();
    double needed = (sample.confidenceBits() + 2) * Math.log(2) / divergence(share, bound);
    return LongStream.iterate(Plan.MIN_SAMPLES, size -> size <= Plan.MAX_SAMPLES, size -> 10 * size)
        .flatMap(size -> LongStream.of(size, 2 * size, 5 * size))
        .filter(Plan::allows)
        .filter(size -> size > sample.samples() && size >= needed)
        .findFirst();
  }

  private static double divergence(double q, double p) {
    return term(q, p) + term(1 - q, 1 - p);
  }

  private static double term(double q, double p) {
    return q == 0 ? 0 : q * Math.log(q / p);
  }
}
