package org.conewise.check;

import java.math.BigInteger;

/** A rational number in lowest terms with positive denominator, as a network file spells it. */
record Fraction(BigInteger numerator, BigInteger denominator) {
  /** The canonical spelling. */
  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? spelling(numerator)
        : spelling(numerator) + "/" + spelling(denominator);
  }

  private static String spelling(BigInteger integer) {
    return integer.bitLength() < Long.SIZE
        ? Long.toString(integer.longValue())
        : integer.toString();
  }
}
