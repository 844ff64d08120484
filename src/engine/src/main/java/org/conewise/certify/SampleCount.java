package org.conewise.certify;

import java.time.Duration;
import java.util.List;
import org.conewise.check.sample.Counts;

/**
 * How the samples of a proof were counted.
 *
 * @param before how many of them earlier runs had counted. Nobody has verified what these found
 * @param trail what was found among the first 1, 2 or 5 times {@code 10^j} samples, as far as this
 *     run saw it, in increasing order; the last one is about all samples
 * @param time that this run took for the others
 * @param threads on which it counted, at most
 */
public record SampleCount(long before, List<Counts> trail, Duration time, int threads) {

  /** Copies the trail. */
  public SampleCount {
    trail = List.copyOf(trail);
  }

  /** What was found among all samples. */
  public Counts counts() {
    return trail.get(trail.size() - 1);
  }

  /** The number of samples that this run counted. */
  public long counted() {
    return counts().samples() - before;
  }

  /** How many samples this run counted in a second, rounded. */
  public long perSecond() {
    return Math.round(counted() * 1e9 / Math.max(1, time.toNanos()));
  }
}
