package org.conewise.check.number;

import java.math.BigInteger;

/** A quotient of integers with positive denominator. */
public record Fraction(BigInteger numerator, BigInteger denominator) {
  /** The quotient of two integers, the second of which is positive, in lowest terms. */
  public static Fraction lowest(BigInteger numerator, BigInteger denominator) {
    BigInteger divisor = numerator.gcd(denominator);
    return new Fraction(numerator.divide(divisor), denominator.divide(divisor));
  }

  /** Whether the terms have no common divisor; most weights are odd over a power of two. */
  public boolean isLowest() {
    return (numerator.testBit(0) && denominator.bitCount() == 1)
        || numerator.gcd(denominator).equals(BigInteger.ONE);
  }

  /** The canonical spelling: in lowest terms, and without the denominator 1. */
  @Override
  public String toString() {
    Fraction lowest = lowest(numerator, denominator);
    boolean isInteger = lowest.denominator.equals(BigInteger.ONE);
    return lowest.numerator + (isInteger ? "" : "/" + lowest.denominator);
  }
}
