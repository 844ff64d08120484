package org.conewise.check;

import java.math.BigInteger;

/** A rational number in lowest terms with positive denominator, as a network file spells it. */
record Fraction(BigInteger numerator, BigInteger denominator) {
  /** The integer {@code scale} times this, for a multiple {@code scale} of the denominator. */
  BigInteger times(BigInteger scale) {
    return numerator.multiply(scale.divide(denominator));
  }

  /** The canonical spelling of {@code scaled / scale}. */
  static String text(BigInteger scaled, BigInteger scale) {
    BigInteger gcd = scaled.gcd(scale);
    String numerator = scaled.divide(gcd).toString();
    return gcd.equals(scale) ? numerator : numerator + "/" + scale.divide(gcd);
  }
}
