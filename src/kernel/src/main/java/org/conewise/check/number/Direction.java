package org.conewise.check.number;

import java.math.BigInteger;

/**
 * The complex number {@code x + i y √n}, not 0, of which only the argument matters. Products stay
 * of this form, and the argument of a product is the sum of the arguments, up to whole turns.
 */
public record Direction(BigInteger x, BigInteger y, BigInteger n) {
  /** The product; both factors have the same {@code n}. */
  public Direction times(Direction other) {
    BigInteger real = x.multiply(other.x).subtract(y.multiply(other.y).multiply(n));
    BigInteger imaginary = x.multiply(other.y).add(y.multiply(other.x));
    return new Direction(real, imaginary, n);
  }

  /** The number with the other imaginary part. */
  public Direction conjugate() {
    return new Direction(x, y.negate(), n);
  }

  /** The number with the other sign. */
  public Direction opposite() {
    return new Direction(x.negate(), y.negate(), n);
  }

  /** The number with the same argument whose two integers have no common divisor. */
  public Direction primitive() {
    BigInteger gcd = x.gcd(y);
    return new Direction(x.divide(gcd), y.divide(gcd), n);
  }

  /** The argument in {@code [0, 2π)} over {@code π/4}, of an integer on an axis or a diagonal. */
  public int eighthTurns() {
    int right = x.signum();
    int up = y.signum();
    return up == 0 ? 2 - 2 * right : up > 0 ? 2 - right : 6 + right;
  }

  /** An enclosure of the argument, which is in {@code [0, 2π)}, given one of {@code π/4}. */
  public Interval argument(Interval eighthTurn) {
    BigInteger real = x.pow(2);
    BigInteger imaginary = y.pow(2).multiply(n);
    boolean steep = imaginary.compareTo(real) > 0;
    Interval tangent = Interval.ofRoot(real.min(imaginary), real.max(imaginary), eighthTurn.bits());
    Interval angle = tangent.cutToUnit().arctangent(eighthTurn);
    angle = steep ? eighthTurn.times(2).minus(angle) : angle;
    angle = x.signum() < 0 ? eighthTurn.times(4).minus(angle) : angle;
    return y.signum() < 0 ? eighthTurn.times(8).minus(angle) : angle;
  }
}
