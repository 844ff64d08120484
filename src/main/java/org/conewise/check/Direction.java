package org.conewise.check;

import java.math.BigInteger;

/**
 * The complex number {@code x + i y √n}, not 0, of which only the argument matters. Products stay
 * of this form, and the argument of a product is the sum of the arguments, up to whole turns.
 */
record Direction(BigInteger x, BigInteger y, BigInteger n) {
  /** The product; both factors have the same {@code n}. */
  Direction times(Direction other) {
    BigInteger real = x.multiply(other.x).subtract(y.multiply(other.y).multiply(n));
    BigInteger imaginary = x.multiply(other.y).add(y.multiply(other.x));
    return new Direction(real, imaginary, n);
  }

  /** The number with the same argument whose two integers have no common divisor. */
  Direction primitive() {
    BigInteger gcd = x.gcd(y);
    return new Direction(x.divide(gcd), y.divide(gcd), n);
  }

  /** An enclosure of the argument in {@code [0, 2π)}, given one of π. */
  Interval argument(Interval pi) {
    Interval acute = acute(pi);
    if (y.signum() >= 0) {
      return x.signum() >= 0 ? acute : pi.minus(acute);
    }
    return x.signum() < 0 ? pi.plus(acute) : pi.plus(pi).minus(acute);
  }

  /** The argument of {@code |x| + i |y| √n}, from the arctangent of a ratio of at most 1. */
  private Interval acute(Interval pi) {
    BigInteger real = x.pow(2);
    BigInteger imaginary = y.pow(2).multiply(n);
    if (imaginary.compareTo(real) <= 0) {
      return Interval.ofRoot(imaginary, real, pi.bits()).arctangent();
    }
    Interval rest = Interval.ofRoot(real, imaginary, pi.bits()).arctangent();
    return pi.times(Interval.of(2, pi.bits()).reciprocal()).minus(rest);
  }
}
