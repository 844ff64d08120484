package org.conewise.check.order;

import java.math.BigInteger;
import org.conewise.check.number.Fraction;

/**
 * A number of chambers, and their measure as a multiple of {@code 1 / (2^n n!)}.
 *
 * @param measure the sum over the chambers of {@code n choose k}, with {@code k} the number of
 *     their positive inputs: a chamber has the measure {@code 1 / (2^n k! (n-k)!)}
 */
record Tally(long chambers, BigInteger measure) {
  static final Tally NONE = new Tally(0, BigInteger.ZERO);

  /** Adds chambers with so many positive inputs, of {@code n}. */
  Tally plus(long more, int positive, int n) {
    BigInteger each = factorial(n).divide(factorial(positive).multiply(factorial(n - positive)));
    return new Tally(chambers + more, measure.add(each.multiply(BigInteger.valueOf(more))));
  }

  /** The measure. */
  Fraction fraction(int n) {
    return Fraction.lowest(measure, factorial(n).shiftLeft(n));
  }

  static BigInteger factorial(int n) {
    BigInteger product = BigInteger.ONE;
    for (int i = 2; i <= n; i++) {
      product = product.multiply(BigInteger.valueOf(i));
    }
    return product;
  }
}
