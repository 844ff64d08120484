package org.conewise.check;

import java.math.BigInteger;

/** Enclosures of arctangents, and of π by Machin's formula. */
final class Arctangent {
  private static final int HALVINGS = 8;

  private Arctangent() {}

  /** {@code π = 16 atan(1/5) - 4 atan(1/239)} (Machin 1706). */
  static Interval pi(int bits) {
    Interval first = series(Interval.of(1, 5, bits));
    Interval second = series(Interval.of(1, 239, bits));
    return first.times(16).minus(second.times(4));
  }

  /** {@code atan(t) = 2^k atan(s)} for {@code 0 ≤ t ≤ 1}, {@code t} halved {@code k} times. */
  static Interval of(Interval t) {
    Interval one = Interval.of(1, 1, t.bits());
    Interval halved = t;
    for (int i = 0; i < HALVINGS; i++) {
      halved = halved.dividedBy(one.plus(one.plus(halved.times(halved)).root()));
    }
    return series(halved).times(1L << HALVINGS);
  }

  /**
   * {@code t - t³/3 + t⁵/5 - …} for {@code 0 ≤ t ≤ 1/2}. The terms alternate and decrease, so what
   * is left out is at most the first term left out.
   */
  static Interval series(Interval t) {
    if (t.upper().shiftLeft(1).compareTo(BigInteger.ONE.shiftLeft(t.bits())) > 0) {
      throw new ArithmeticException("argument too large");
    }
    Interval square = t.times(t);
    Interval power = t;
    Interval sum = Interval.of(0, 1, t.bits());
    for (long k = 1; power.upper().compareTo(BigInteger.ONE) > 0; k += 2) {
      Interval term = power.dividedBy(k);
      sum = k % 4 == 1 ? sum.plus(term) : sum.minus(term);
      power = power.times(square);
    }
    return sum.plus(new Interval(power.upper().negate(), power.upper(), t.bits()));
  }
}
