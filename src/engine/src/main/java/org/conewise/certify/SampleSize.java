package org.conewise.certify;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.conewise.check.sample.Counts;
import org.conewise.check.sample.Plan;

/**
 * About how large a sample has to be to decide a claim, if it is like one that does not: if the
 * same shares of it are errors and ties. It costs the bounds of all larger samples, some twenty.
 *
 * @param counts what was found in the sample that does not decide the claim
 * @param bounds what a sample with other counts shows
 */
record SampleSize(Counts counts, Function<Counts, org.conewise.check.text.Claim> bounds) {

  /** What would decide a claim, in words. */
  String remark(Claim claim) {
    OptionalLong size = deciding(claim);
    return size.isPresent()
        ? String.format(Locale.ROOT, "about %,d samples would decide it", size.getAsLong())
        : "no sample is likely to decide it";
  }

  /** The least larger size that is allowed and suffices. */
  OptionalLong deciding(Claim claim) {
    return LongStream.iterate(Plan.MIN_SAMPLES, size -> size <= Plan.MAX_SAMPLES, size -> 10 * size)
        .flatMap(size -> LongStream.of(size, 2 * size, 5 * size))
        .filter(size -> size > counts.samples() && Plan.allows(size))
        .filter(size -> isDecided(claim, size))
        .findFirst();
  }

  private boolean isDecided(Claim claim, long size) {
    Counts larger = new Counts(size, scaled(counts.wrong(), size), scaled(counts.tied(), size));
    return Judging.verdict(claim, bounds.apply(larger)) != Claim.Verdict.UNDECIDED;
  }

  /** As a sample of {@value Plan#MAX_SAMPLES} has no more than 40 bits, a double suffices. */
  private long scaled(long count, long size) {
    return Math.round((double) size / counts.samples() * count);
  }
}
