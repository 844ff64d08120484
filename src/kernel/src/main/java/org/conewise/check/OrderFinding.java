package org.conewise.check;

import java.util.Optional;
import org.conewise.check.number.Fraction;

/**
 * What the chambers of 0 and the inputs tell.
 *
 * @param chambers the number of orders of 0 and the inputs
 * @param wrongChambers the number of those that count as errors
 * @param tiedChambers the number of those on the whole of which several answers win
 * @param error the probability of an error, exactly
 * @param tied the probability of a tie, exactly
 */
public record OrderFinding(
    long chambers, long wrongChambers, long tiedChambers, Fraction error, Fraction tied)
    implements Finding {
  @Override
  public ProofKind proof() {
    return ProofKind.ORDER;
  }

  @Override
  public boolean errorIsZero() {
    return wrongChambers == 0;
  }

  @Override
  public Optional<Nature> nature() {
    return Optional.of(errorIsZero() ? Nature.ZERO : Nature.RATIONAL);
  }
}
