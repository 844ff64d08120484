package org.conewise.certify;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.conewise.check.sample.Counts;
import org.conewise.check.sample.Sampling;

/**
 * A count of samples, one stretch after the other, each of about a second and on all threads. So at
 * any time it is known what was found among the first so many samples.
 */
final class StretchedCount {

  private static final long SHORT_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
  private static final long LONG_NANOS = 4 * SHORT_NANOS;

  private final Sampling sampling;
  private final Resumption resumption;
  private final List<Counts> trail = new ArrayList<>();
  private Counts counts;
  private long stretch = Sampling.BLOCK;

  private StretchedCount(Sampling sampling, Resumption resumption) {
    this.sampling = sampling;
    this.resumption = resumption;
    counts = resumption.before();
  }

  /**
   * The counts of the first 1, 2 or 5 times {@code 10^j} samples, for each such number above that
   * of the samples counted before, in increasing order, and at last of all.
   *
   * @param all how many samples there are
   */
  static List<Counts> of(Sampling sampling, long all, Resumption resumption) {
    StretchedCount count = new StretchedCount(sampling, resumption);
    resumption.keeper().accept(count.counts);
    while (count.counts.samples() < all) {
      count.advance(all);
    }
    count.mark();
    return count.trail;
  }

  private void advance(long all) {
    long from = counts.samples();
    long mark = Math.min(markAfter(from), all);
    long to = Math.min(from + stretch, mark);
    long begin = System.nanoTime();
    counts = counts.plus(sampling.count(from, to));
    adapt(System.nanoTime() - begin, to - from == stretch);
    resumption.keeper().accept(counts);
    if (to == mark && to < all) {
      mark();
    }
  }

  private void mark() {
    trail.add(counts);
  }

  /** The least of the numbers 1, 2 or 5 times a power of 10, from a block on, above another. */
  private static long markAfter(long samples) {
    long power = Sampling.BLOCK;
    while (5 * power <= samples) {
      power *= 10;
    }
    return samples < power ? power : samples < 2 * power ? 2 * power : 5 * power;
  }

  private void adapt(long nanos, boolean isWhole) {
    if (isWhole && nanos < SHORT_NANOS) {
      stretch *= 2;
    } else if (nanos > LONG_NANOS && stretch > Sampling.BLOCK) {
      stretch /= 2;
    }
  }
}
