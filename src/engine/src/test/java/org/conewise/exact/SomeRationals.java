package org.conewise.exact;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Numbers around the bounds between one way of keeping a number and the other. */
final class SomeRationals {

  private SomeRationals() {}

  /** Every one of some numerators over every one of some denominators, with either sign. */
  static List<BigInteger[]> fractions() {
    List<BigInteger[]> fractions = new ArrayList<>();
    for (BigInteger numerator : numerators()) {
      for (BigInteger denominator : denominators()) {
        for (BigInteger q : List.of(denominator, denominator.negate())) {
          fractions.add(new BigInteger[] {numerator, q});
          fractions.add(new BigInteger[] {numerator.negate(), q});
        }
      }
    }
    return fractions;
  }

  static List<Rational> all() {
    return fractions().stream().map(f -> new Rational(f[0], f[1])).distinct().toList();
  }

  static BigInteger powerOfTwo(int exponent) {
    return BigInteger.ONE.shiftLeft(exponent);
  }

  private static List<BigInteger> numerators() {
    List<BigInteger> numerators = new ArrayList<>();
    for (int small : new int[] {0, 1, 2, 3, 12, 3 << 20}) {
      numerators.add(BigInteger.valueOf(small));
    }
    for (int bits : new int[] {31, 32, 53, 62, 63, 64, 65, 127, 128, 1023}) {
      numerators.add(powerOfTwo(bits).subtract(BigInteger.ONE));
      numerators.add(powerOfTwo(bits));
      numerators.add(powerOfTwo(bits).add(BigInteger.ONE));
    }
    return numerators;
  }

  private static List<BigInteger> denominators() {
    List<BigInteger> denominators = new ArrayList<>();
    for (int small : new int[] {1, 2, 3, 7, 12, 10_000}) {
      denominators.add(BigInteger.valueOf(small));
    }
    for (int bits : new int[] {31, 61, 62, 63, 64, 149, 1074}) {
      denominators.add(powerOfTwo(bits));
      denominators.add(powerOfTwo(bits).multiply(BigInteger.valueOf(3)));
    }
    return denominators;
  }
}
