package org.conewise.mutation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.conewise.mutation.Document.Block;

/**
 * A flip of two cells of a region that share a facet. Their {@code n + 1} rays satisfy one linear
 * equation {@code Σ λ_i r_i = 0}, in which the two rays off the facet have positive coefficients.
 * If all others are negative, the cells without one of those others cover the same cone; if not,
 * they cover another one, and the fan is broken.
 */
final class Flip {
  private Flip() {}

  /** Flips two cells, if a region is found that has two neighbours. */
  static void anywhere(Document d, Random random) {
    Block region = Mutation.any(d.regions, random);
    List<Integer> cell = Mutation.any(region.cells, random);
    for (List<Integer> other : region.cells) {
      TreeSet<Integer> all = new TreeSet<>(cell);
      all.addAll(other);
      if (all.size() == cell.size() + 1) {
        region.cells.removeAll(List.of(cell, other));
        TreeSet<Integer> common = new TreeSet<>(cell);
        common.retainAll(other);
        common.forEach(ray -> addWithout(ray, List.copyOf(all), d, region));
        return;
      }
    }
  }

  /** Adds the cell of all rays but one, unless it is flat. */
  private static void addWithout(int ray, List<Integer> all, Document d, Block region) {
    List<Integer> cell = new ArrayList<>(all);
    cell.remove(Integer.valueOf(ray));
    int sign = determinant(d.vectors(cell)).signum();
    if (sign < 0) {
      Collections.swap(cell, 0, 1);
    }
    if (sign != 0) {
      region.cells.add(cell);
    }
  }

  /** The determinant of so many rows as columns, by expansion along the first row. */
  private static BigInteger determinant(List<List<BigInteger>> rows) {
    if (rows.isEmpty()) {
      return BigInteger.ONE;
    }
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < rows.size(); i++) {
      int column = i;
      List<List<BigInteger>> minor =
          rows.subList(1, rows.size()).stream().map(row -> without(row, column)).toList();
      BigInteger term = rows.get(0).get(i).multiply(determinant(minor));
      sum = i % 2 == 0 ? sum.add(term) : sum.subtract(term);
    }
    return sum;
  }

  private static List<BigInteger> without(List<BigInteger> row, int column) {
    List<BigInteger> rest = new ArrayList<>(row);
    rest.remove(column);
    return rest;
  }
}
