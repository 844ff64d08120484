package org.conewise.exact;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.Stream;

/**
 * An immutable row of numbers of the form {@code odd · 2^exponent}, as floats are: 12 bytes each,
 * and nothing that a garbage collector would have to look at one by one. The numbers are made when
 * they are asked for.
 */
public final class RationalRow extends AbstractList<Rational> implements RandomAccess {

  private final long[] odds;
  private final int[] exponents;

  private RationalRow(long[] odds, int[] exponents) {
    this.odds = odds;
    this.exponents = exponents;
  }

  /** An immutable list of the same numbers; such a row, if all of them are of that form. */
  public static List<Rational> copyOf(List<Rational> numbers) {
    if (numbers instanceof RationalRow) {
      return numbers;
    }
    long[] odds = new long[numbers.size()];
    int[] exponents = new int[numbers.size()];
    for (int i = 0; i < odds.length; i++) {
      Rational number = numbers.get(i);
      if (!(number.form() instanceof NumberForm.Dyadic dyadic)) {
        return List.copyOf(numbers);
      }
      odds[i] = dyadic.odd();
      exponents[i] = dyadic.exponent();
    }
    return new RationalRow(odds, exponents);
  }

  /** The rows of a matrix, to be worked on by all cores if there is enough to do. */
  public static Stream<List<Rational>> stream(List<List<Rational>> rows) {
    return Threads.NUMBERS.over(rows.stream(), size(rows));
  }

  /** The number of entries of a matrix. */
  static long size(List<List<Rational>> rows) {
    return rows.isEmpty() ? 0 : (long) rows.size() * rows.get(0).size();
  }

  @Override
  public Rational get(int index) {
    return Rational.dyadic(odds[index], exponents[index]);
  }

  @Override
  public int size() {
    return odds.length;
  }
}
