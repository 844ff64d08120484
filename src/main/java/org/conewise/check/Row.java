package org.conewise.check;

import static java.util.stream.Collectors.joining;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A row of a matrix of rational numbers: integers over one positive denominator. */
record Row(List<BigInteger> numerators, BigInteger denominator) {
  /** The row of some fractions, over their least common denominator. */
  static Row of(List<Fraction> entries) {
    List<BigInteger> denominators = entries.stream().map(Fraction::denominator).distinct().toList();
    BigInteger scale = commonMultiple(denominators);
    Map<BigInteger, BigInteger> factors = new HashMap<>();
    denominators.forEach(denominator -> factors.put(denominator, scale.divide(denominator)));
    Stream<BigInteger> numerators =
        entries.stream().map(entry -> entry.numerator().multiply(factors.get(entry.denominator())));
    return new Row(numerators.toList(), scale);
  }

  /** The least common multiple of positive integers. */
  static BigInteger commonMultiple(List<BigInteger> integers) {
    return integers.stream().reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
  }

  /** The product with {@code scale} and with a column of which the entries not chosen are 0. */
  Vector times(List<Vector> column, BitSet chosen, BigInteger scale) {
    return Vector.combination(numerators, column, chosen).times(scale.divide(denominator));
  }

  /** The canonical spelling of the entries, as a line. */
  String toText() {
    return numerators.stream()
        .map(n -> "" + Fraction.reduced(n, denominator))
        .collect(joining(" ", "", "\n"));
  }
}
