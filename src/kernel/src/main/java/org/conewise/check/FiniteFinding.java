package org.conewise.check;

import java.math.BigInteger;
import java.util.Optional;
import org.conewise.check.number.Fraction;

/**
 * What all inputs of a network tell, if it has finitely many. An input is open if it was not
 * decided which of its logits are greatest. It may be an error or not, and tied or not.
 *
 * @param precision logits that differ by more than {@code 2^-precision} were told apart
 * @param inputs the number of inputs
 * @param wrong how many of them are errors, besides open ones
 * @param tied how many of them are tied, besides open ones
 * @param open how many of them are open, at most
 */
public record FiniteFinding(int precision, long inputs, long wrong, long tied, long open)
    implements Finding {
  @Override
  public ProofKind proof() {
    return ProofKind.FINITE;
  }

  @Override
  public boolean errorIsZero() {
    return wrong + open == 0;
  }

  @Override
  public Optional<Nature> nature() {
    return Optional.of(errorIsZero() ? Nature.ZERO : Nature.RATIONAL);
  }

  /** A lower bound of the probability of an error; the probability itself if nothing is open. */
  public Fraction leastError() {
    return fraction(wrong);
  }

  /** An upper bound of the probability of an error; the probability itself if nothing is open. */
  public Fraction greatestError() {
    return fraction(wrong + open);
  }

  /** A lower bound of the probability of a tie; the probability itself if nothing is open. */
  public Fraction leastTied() {
    return fraction(tied);
  }

  /** An upper bound of the probability of a tie; the probability itself if nothing is open. */
  public Fraction greatestTied() {
    return fraction(tied + open);
  }

  private Fraction fraction(long count) {
    return Fraction.lowest(BigInteger.valueOf(count), BigInteger.valueOf(inputs));
  }
}
