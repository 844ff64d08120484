package org.conewise.model;

import java.util.List;
import org.conewise.exact.Rational;
import org.conewise.exact.RationalRow;

/**
 * One layer of a network, {@code z = P h + X x}: {@code h} are the units of the layer before,
 * {@code x} some inputs that follow each other.
 *
 * @param weights {@code (P X)} by rows, one row for each unit or logit of the layer
 * @param units the number of columns of {@code P}: the units of the layer before, or 0
 * @param firstInput the index, from 0, of the input to which the first column of {@code X} belongs
 */
public record Layer(List<List<Rational>> weights, int units, int firstInput) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is no row or no column, the rows differ in length, or
   *     a number is negative
   */
  public Layer {
    weights = weights.stream().map(RationalRow::copyOf).toList();
    if (weights.isEmpty() || weights.get(0).isEmpty()) {
      throw new IllegalArgumentException("a layer needs units, and each of them weights");
    }
    int columns = weights.get(0).size();
    if (weights.stream().anyMatch(row -> row.size() != columns)) {
      throw new IllegalArgumentException("the rows of a layer differ in length");
    }
    if (units < 0 || units > columns || firstInput < 0) {
      throw new IllegalArgumentException("a layer of " + columns + " columns has no such parts");
    }
  }

  /** The number of its units or logits. */
  public int width() {
    return weights.size();
  }

  /** The number of inputs that it reads, the columns of {@code X}. */
  public int inputs() {
    return weights.get(0).size() - units;
  }
}
