package org.conewise.check.sample;

/**
 * What was found among some samples.
 *
 * @param wrong how many of them count as errors
 * @param tied how many of them are tied
 */
public record Counts(long samples, long wrong, long tied) {
  /** What is found among no samples. */
  public static final Counts NONE = new Counts(0, 0, 0);

  /** What was found among these samples and others. */
  public Counts plus(Counts other) {
    return new Counts(samples + other.samples, wrong + other.wrong, tied + other.tied);
  }
}
