package org.conewise.check.finite;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.conewise.check.number.Fraction;
import org.conewise.check.number.Interval;

/** A matrix of rational numbers, by rows: integers over one positive denominator. */
record RationalMatrix(List<List<BigInteger>> integers, BigInteger denominator) {
  /** Brings fractions to a common denominator. */
  static RationalMatrix of(List<List<Fraction>> rows) {
    BigInteger denominator =
        rows.stream()
            .flatMap(List::stream)
            .map(Fraction::denominator)
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
    return new RationalMatrix(
        rows.stream().map(row -> row.stream().map(f -> scaled(f, denominator)).toList()).toList(),
        denominator);
  }

  private static BigInteger scaled(Fraction entry, BigInteger denominator) {
    return entry.numerator().multiply(denominator.divide(entry.denominator()));
  }

  /** The matrix with rows and columns exchanged. */
  RationalMatrix transposed() {
    List<List<BigInteger>> columns =
        IntStream.range(0, integers.get(0).size())
            .mapToObj(column -> integers.stream().map(row -> row.get(column)).toList())
            .toList();
    return new RationalMatrix(columns, denominator);
  }

  /**
   * The product.
   *
   * @param pulse is run at every row
   */
  RationalMatrix times(RationalMatrix other, Runnable pulse) {
    List<List<BigInteger>> columns = other.transposed().integers;
    List<List<BigInteger>> product = new ArrayList<>();
    for (List<BigInteger> row : integers) {
      pulse.run();
      product.add(columns.stream().map(column -> product(row, column)).toList());
    }
    return new RationalMatrix(product, denominator.multiply(other.denominator));
  }

  private static BigInteger product(List<BigInteger> row, List<BigInteger> column) {
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < row.size(); i++) {
      sum = sum.add(row.get(i).multiply(column.get(i)));
    }
    return sum;
  }

  /** The matrix of one row that is the difference of two rows. */
  RationalMatrix difference(int a, int b) {
    List<BigInteger> row =
        IntStream.range(0, integers.get(a).size())
            .mapToObj(i -> integers.get(a).get(i).subtract(integers.get(b).get(i)))
            .toList();
    return new RationalMatrix(List.of(row), denominator);
  }

  /** The matrix of which every row is the sum of a row of this and of one row of another. */
  RationalMatrix plusRow(RationalMatrix other, int index) {
    List<List<BigInteger>> sums =
        integers.stream()
            .map(row -> sum(row, other.denominator, other.integers.get(index)))
            .toList();
    return new RationalMatrix(sums, denominator.multiply(other.denominator));
  }

  private List<BigInteger> sum(List<BigInteger> row, BigInteger factor, List<BigInteger> other) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> row.get(i).multiply(factor).add(other.get(i).multiply(denominator)))
        .toList();
  }

  /** Whether all entries are 0. */
  boolean isZero() {
    return integers.stream().flatMap(List::stream).allMatch(entry -> entry.signum() == 0);
  }

  /** Enclosures of the entries. */
  List<List<Interval>> enclosed(int bits) {
    return integers.stream()
        .map(row -> row.stream().map(entry -> Interval.of(entry, denominator, bits)).toList())
        .toList();
  }
}
