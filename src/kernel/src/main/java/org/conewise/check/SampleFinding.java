package org.conewise.check;

import java.util.Optional;

/**
 * What a sample tells, under the assumption of the soundness page on SHA-256.
 *
 * @param confidenceBits the bounds fail with a probability of at most {@code 2^-confidenceBits}
 * @param samples the number of inputs that were drawn
 * @param wrong how many of them are errors
 * @param tied how many of them are tied
 */
public record SampleFinding(int confidenceBits, long samples, long wrong, long tied)
    implements Finding {
  @Override
  public ProofKind proof() {
    return ProofKind.SAMPLE;
  }

  @Override
  public boolean errorIsZero() {
    return false;
  }

  @Override
  public Optional<Nature> nature() {
    return Optional.empty();
  }
}
