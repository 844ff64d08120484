package org.conewise.check.number;

import java.math.BigInteger;

/** A quotient of integers with positive denominator. */
public record Fraction(BigInteger numerator, BigInteger denominator) {
  /** Whether the terms have no common divisor; most weights are odd over a power of two. */
  public boolean isLowest() {
    return (numerator.testBit(0) && denominator.bitCount() == 1)
        || numerator.gcd(denominator).equals(BigInteger.ONE);
  }

  /** The canonical spelling: in lowest terms, and without the denominator 1. */
  @Override
  public String toString() {
    BigInteger divisor = numerator.gcd(denominator);
    String text = numerator.divide(divisor).toString();
    return divisor.equals(denominator) ? text : text + "/" + denominator.divide(divisor);
  }
}
