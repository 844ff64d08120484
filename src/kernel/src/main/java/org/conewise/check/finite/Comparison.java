package org.conewise.check.finite;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.conewise.check.number.Interval;

/**
 * What enclosures of the logits of an input tell of the greatest of them. A <em>candidate</em> is a
 * logit of which no other is known to be greater; so the greatest logits are among them.
 *
 * @param lastToken that of the input
 */
record Comparison(Relations relations, List<Interval> logits, int lastToken) {
  /** The candidates, as bits: the greatest logits if the comparison is decided. */
  long candidates() {
    return IntStream.range(0, logits.size())
        .filter(a -> IntStream.range(0, logits.size()).allMatch(b -> sign(a, b) >= 0))
        .mapToLong(a -> 1L << a)
        .sum();
  }

  /** The sign of the difference of two logits, if it is known; else 0. */
  private int sign(int a, int b) {
    return relations.isKnown(a, b)
        ? relations.sign(a, b, lastToken)
        : logits.get(a).minus(logits.get(b)).sign();
  }

  /** Whether all candidates are known to be equal. */
  boolean isDecided() {
    return widest().signum() < 0;
  }

  /**
   * Whether no two candidates differ by more than {@code 2^-precision}, as far as they are not
   * known to be equal.
   */
  boolean isWithin(int precision) {
    return widest().shiftLeft(precision).compareTo(BigInteger.ONE.shiftLeft(bits())) <= 0;
  }

  private int bits() {
    return logits.get(0).bits();
  }

  /** The width of the widest difference of candidates that is not known, or -1 if all are. */
  private BigInteger widest() {
    long candidates = candidates();
    BigInteger widest = BigInteger.ONE.negate();
    for (int a = 0; a < logits.size(); a++) {
      for (int b = 0; b < a; b++) {
        long pair = 1L << a | 1L << b;
        if ((candidates & pair) == pair && !relations.isKnown(a, b)) {
          Interval difference = logits.get(a).minus(logits.get(b));
          widest = widest.max(difference.upper().subtract(difference.lower()));
        }
      }
    }
    return widest;
  }
}
