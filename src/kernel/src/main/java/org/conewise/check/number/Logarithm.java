package org.conewise.check.number;

import java.math.BigInteger;

/** Encloses natural logarithms of positive rational numbers. */
public final class Logarithm {
  private Logarithm() {}

  /**
   * The logarithm of {@code a / b}, for positive integers: {@code e ln 2 + 2 artanh t} with the
   * integer {@code e} for which {@code m = a / (2^e b)} is from 1/2 to 2, and {@code t = (m - 1) /
   * (m + 1)}.
   */
  public static Interval of(BigInteger a, BigInteger b, int bits) {
    int exponent = a.bitLength() - b.bitLength();
    BigInteger top = a.shiftLeft(Math.max(-exponent, 0));
    BigInteger bottom = b.shiftLeft(Math.max(exponent, 0));
    Interval two = twiceArtanh(BigInteger.ONE, BigInteger.valueOf(3), bits);
    return two.times(exponent).plus(twiceArtanh(top.subtract(bottom), top.add(bottom), bits));
  }

  /**
   * {@code 2 (t + t³/3 + t⁵/5 + …)} for {@code t = a / b} with {@code |t| ≤ 1/3}. The terms from
   * number {@code k} on add up to less than {@code 9^-k}, which is less than a unit {@code 2^-bits}
   * for {@code 3k > bits}.
   */
  private static Interval twiceArtanh(BigInteger a, BigInteger b, int bits) {
    Interval power = Interval.of(a, b, bits);
    Interval square = power.times(power);
    Interval sum = Interval.of(0, bits);
    for (int k = 0; 3 * k <= bits; k++) {
      sum = sum.plus(power.over(Interval.of(2L * k + 1, bits)));
      power = power.times(square);
    }
    return sum.widened(BigInteger.ONE).times(2);
  }
}
