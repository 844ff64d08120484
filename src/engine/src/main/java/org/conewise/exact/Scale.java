package org.conewise.exact;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A positive integer {@code factor · 2^twos}, with an odd factor, that makes integers of rational
 * numbers: a multiple of all their denominators. For a number {@code odd · 2^exponent} that is a
 * product of {@code long}s and a shift.
 */
public final class Scale {

  private final BigInteger value;
  private final int twos;
  private final int factorBits;

  /** The odd factor modulo {@code 2^64}. */
  private final long factor;

  private Scale(BigInteger value) {
    this.value = value;
    twos = value.getLowestSetBit();
    BigInteger odd = value.shiftRight(twos);
    factorBits = odd.bitLength();
    factor = odd.longValue();
  }

  /**
   * That scale.
   *
   * @param value positive
   */
  static Scale of(BigInteger value) {
    return new Scale(value);
  }

  /** The least common denominator of all entries of a matrix; 1 if it has none. */
  public static BigInteger commonDenominator(List<List<Rational>> rows) {
    return leastCommonMultiple(RationalRow.stream(rows).map(Scale::denominator).distinct());
  }

  private static BigInteger denominator(List<Rational> row) {
    int mostTwos = 0;
    Set<BigInteger> others = new HashSet<>();
    for (Rational w : row) {
      if (w.form() instanceof NumberForm.Dyadic dyadic) {
        mostTwos = Math.max(mostTwos, -dyadic.exponent());
      } else {
        others.add(w.denominator());
      }
    }
    return leastCommonMultiple(
        Stream.concat(Stream.of(BigInteger.ONE.shiftLeft(mostTwos)), others.stream()));
  }

  private static BigInteger leastCommonMultiple(Stream<BigInteger> integers) {
    return integers.reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
  }

  /** A bound of the bit length of {@link #times}. */
  int bitsOfProduct(Rational w) {
    if (w.signum() == 0) {
      return 0;
    }
    return w.form() instanceof NumberForm.Dyadic dyadic
        ? Long.SIZE
            - Long.numberOfLeadingZeros(Math.abs(dyadic.odd()))
            + factorBits
            + dyadic.exponent()
            + twos
        : w.numerator().bitLength() + value.bitLength() - w.denominator().bitLength() + 1;
  }

  /** The product as a {@code long}, if {@link #bitsOfProduct} is below 64. */
  long timesSmall(Rational w) {
    return w.form() instanceof NumberForm.Dyadic dyadic
        ? (dyadic.odd() * factor) << (dyadic.exponent() + twos)
        : times(w).longValueExact();
  }

  /** The product. */
  BigInteger times(Rational w) {
    return w.numerator().multiply(value.divide(w.denominator()));
  }
}
