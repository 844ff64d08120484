package org.conewise.check.network;

import static java.util.stream.Collectors.toCollection;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.conewise.check.number.Fraction;
import org.conewise.check.number.Vector;

/**
 * A matrix of rational weights, in integers over one denominator. Its columns are units of the
 * layer before, and then inputs.
 */
public final class Matrix {
  /** A row: the integers times the factor. */
  private record Row(List<BigInteger> integers, BigInteger factor, BigInteger denominator) {
    /** Makes integers; trees are faster than hash tables, where powers of 2 collide. */
    static Row of(List<Fraction> entries) {
      BigInteger denominator = commonMultiple(entries.stream().map(Fraction::denominator));
      Map<BigInteger, BigInteger> factors = new TreeMap<>();
      List<BigInteger> integers = new ArrayList<>();
      for (Fraction entry : entries) {
        BigInteger factor = factors.computeIfAbsent(entry.denominator(), denominator::divide);
        integers.add(entry.numerator().multiply(factor));
      }
      return new Row(integers, BigInteger.ONE, denominator);
    }

    Row over(BigInteger common) {
      return new Row(integers, common.divide(denominator), common);
    }
  }

  private final List<Row> rows;
  private final int units;
  private final BigInteger denominator;

  /** The matrix of some rows, the first entries of which belong to so many units. */
  Matrix(List<List<Fraction>> entries, int units) {
    List<Row> apart = entries.stream().map(Row::of).toList();
    this.units = units;
    denominator = commonMultiple(apart.stream().map(Row::denominator));
    rows = apart.stream().map(row -> row.over(denominator)).toList();
  }

  /** The number of rows. */
  public int height() {
    return rows.size();
  }

  /** The number of columns that belong to units. */
  public int units() {
    return units;
  }

  /** The number of columns that belong to inputs. */
  public int inputs() {
    return rows.get(0).integers.size() - units;
  }

  /** The common denominator. */
  BigInteger denominator() {
    return denominator;
  }

  /** An entry. */
  public Fraction entry(int row, int column) {
    return new Fraction(integer(row, column), denominator);
  }

  /** An entry times the common denominator. */
  BigInteger integer(int row, int column) {
    return rows.get(row).integers.get(column).multiply(rows.get(row).factor);
  }

  /** The product of a row and a column of integers, times the common denominator. */
  BigInteger product(int row, List<BigInteger> column) {
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < column.size(); i++) {
      sum = sum.add(rows.get(row).integers.get(i).multiply(column.get(i)));
    }
    return sum.multiply(rows.get(row).factor);
  }

  /**
   * A form plus the terms of the units that are switched, those that are not on now with minus,
   * times the common denominator.
   *
   * @param forms those of the units
   */
  Vector changed(int row, Vector form, List<Vector> forms, BitSet switched, BitSet on) {
    Vector change = Vector.combination(rows.get(row).integers, forms, switched, on);
    return form.plus(rows.get(row).factor, change);
  }

  private static BigInteger commonMultiple(Stream<BigInteger> integers) {
    Set<BigInteger> distinct = integers.collect(toCollection(TreeSet::new));
    return distinct.stream().reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
  }
}
