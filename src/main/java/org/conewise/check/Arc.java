package org.conewise.check;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;

/**
 * An angle: some quarter turns and an angle {@code a} with {@code 0 ≤ a < 3π/4}, of which the
 * cosine and the sine are enclosed.
 */
record Arc(long quarters, Interval cosine, Interval sine) {
  /**
   * Refuses an {@code a} of {@code 0 ≤ a < 3π/2} that is not shown to be less than {@code 3π/4}.
   */
  Arc {
    if (cosine.plus(sine).lower().signum() <= 0) {
      throw new ArithmeticException("angle of too wide an enclosure");
    }
  }

  /** The argument in {@code [0, 2π)} of a direction. */
  static Arc of(Direction z, int bits) {
    BigInteger real = z.x().pow(2);
    BigInteger imaginary = z.y().pow(2).multiply(z.n());
    BigInteger norm = real.add(imaginary);
    Interval along = Interval.ofRoot(real, norm, bits);
    Interval across = Interval.ofRoot(imaginary, norm, bits);
    boolean upper = z.y().signum() > 0 || (z.y().signum() == 0 && z.x().signum() > 0);
    boolean odd = upper ? z.x().signum() <= 0 : z.x().signum() >= 0;
    int quarters = (upper ? 0 : 2) + (odd ? 1 : 0);
    return odd ? new Arc(quarters, across, along) : new Arc(quarters, along, across);
  }

  /** The angle {@code 2π}. */
  static Arc wholeTurn(int bits) {
    return new Arc(4, Interval.of(1, bits), Interval.of(0, bits));
  }

  /**
   * The sum of some angles, at least one. Sums of two, of two of these, and so on, as enclosures
   * widen with every addition.
   */
  static Arc sum(Collection<Arc> angles) {
    Deque<Arc> open = new ArrayDeque<>(angles);
    while (open.size() > 1) {
      open.add(open.remove().plus(open.remove()));
    }
    return open.remove();
  }

  /** The sum; where its cosine is negative, a quarter turn is taken out. */
  private Arc plus(Arc other) {
    long sum = quarters + other.quarters;
    Interval re = cosine.times(other.cosine).minus(sine.times(other.sine));
    Interval im = cosine.times(other.sine).plus(sine.times(other.cosine));
    Interval zero = Interval.of(0, re.bits());
    return re.upper().signum() < 0 ? new Arc(sum + 1, im, zero.minus(re)) : new Arc(sum, re, im);
  }

  /** An enclosure of the angle, given one of π, from {@code tan(a / 2) = sin a / (1 + cos a)}. */
  Interval angle(Interval pi) {
    int bits = pi.bits();
    Interval above = new Interval(sine.lower().max(BigInteger.ZERO), sine.upper(), bits);
    Interval half = above.times(Interval.of(1, bits).plus(cosine).reciprocal()).arctangent();
    Interval turns = Interval.of(quarters, bits).times(pi).times(Interval.of(2, bits).reciprocal());
    return turns.plus(half).plus(half);
  }
}
