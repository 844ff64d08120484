package org.conewise.check;

import java.util.List;

/**
 * A proved claim, made of nothing but values that the checker read, computed or verified.
 *
 * @param networkHash the SHA-256 of the network file without its comments
 * @param widths the number of units of each of its layers, but for that of the logits
 * @param wanted what an answer is an error for not being
 * @param dimension the number of inputs
 * @param error verified bounds of the probability of an error
 * @param tied verified bounds of the probability of a tie
 * @param finding what the proof found beside these
 */
public record Statement(
    String networkHash,
    List<Integer> widths,
    Wanted wanted,
    TiePolicy ties,
    int dimension,
    Bounds error,
    Bounds tied,
    Finding finding) {
  /** The kind of proof. */
  public ProofKind proof() {
    return finding.proof();
  }

  /** Whether it is proved that the probability of an error is exactly 0. */
  public boolean errorIsZero() {
    return finding.errorIsZero();
  }

  /**
   * What a fan tells.
   *
   * @throws IllegalStateException if the proof is of another kind
   */
  public FanFinding fan() {
    if (finding instanceof FanFinding fan) {
      return fan;
    }
    throw new IllegalStateException("a proof of the kind " + proof() + " has no cells");
  }
}
