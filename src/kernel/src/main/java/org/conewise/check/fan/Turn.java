package org.conewise.check.fan;

import java.math.BigInteger;
import org.conewise.check.number.Direction;

/**
 * The angle {@code halves π + arg(rest)}, where the argument is in {@code [0, π)}. Sums are exact;
 * their terms must have directions of one {@code n}.
 */
record Turn(long halves, Direction rest) {
  /** The angle 0. */
  static final Turn NONE =
      new Turn(0, new Direction(BigInteger.ONE, BigInteger.ZERO, BigInteger.ONE));

  /** The angle in {@code (0, π)} from the positive real axis to a line through 0, not that axis. */
  static Turn to(Direction line) {
    return new Turn(0, line.y().signum() > 0 ? line : line.opposite());
  }

  /** The angle with the other sign, if it is no multiple of π. */
  Turn negative() {
    return new Turn(-1 - halves, rest.conjugate().opposite());
  }

  /** The sum. */
  Turn plus(Turn other) {
    Direction product = rest.times(other.rest);
    int up = product.y().signum();
    boolean isPast = up < 0 || (up == 0 && product.x().signum() < 0);
    long sum = halves + other.halves + (isPast ? 1 : 0);
    return new Turn(sum, isPast ? product.opposite() : product);
  }
}
