package org.conewise.check;

import java.util.Optional;

/**
 * A proved claim, made of nothing but values that the checker read, computed or verified.
 *
 * @param networkHash the SHA-256 of the network file without its comments
 * @param dimension the number of inputs and of logits
 * @param regions the number of activation regions
 * @param error verified bounds of the probability of an error
 * @param tied verified bounds of the probability of a tie
 * @param closedForm in the plane, the probability of an error itself
 * @param nature what is known of the probability of an error besides
 */
public record Statement(
    String networkHash,
    int hiddenSize,
    ProofKind proof,
    Task task,
    TiePolicy ties,
    int dimension,
    int regions,
    int rays,
    int cells,
    int wrongCells,
    int tiedCells,
    Bounds error,
    Bounds tied,
    Optional<ClosedForm> closedForm,
    Optional<Nature> nature) {
  /** Whether the probability of an error is exactly 0: no cell is wrong. */
  public boolean errorIsZero() {
    return wrongCells == 0;
  }
}
