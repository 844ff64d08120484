package org.conewise.check;

import java.util.Optional;

/**
 * What a fan tells.
 *
 * @param regions the number of activation regions
 * @param wrongCells the number of cells that count as errors
 * @param tiedCells the number of cells on the whole of which several answers win
 * @param closedForm in the plane, the probability of an error itself
 * @param nature what is known of the probability of an error besides
 */
public record FanFinding(
    int regions,
    int rays,
    int cells,
    int wrongCells,
    int tiedCells,
    Optional<ClosedForm> closedForm,
    Optional<Nature> nature)
    implements Finding {
  @Override
  public ProofKind proof() {
    return ProofKind.FAN;
  }

  @Override
  public boolean errorIsZero() {
    return wrongCells == 0;
  }
}
