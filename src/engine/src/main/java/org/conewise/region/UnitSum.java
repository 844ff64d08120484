package org.conewise.region;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.conewise.exact.ColumnSum;
import org.conewise.exact.IntMatrix;
import org.conewise.exact.IntVector;
import org.conewise.exact.LinearForm;

/**
 * The linear forms {@code Σ_i weights[row][i] · unit_i} over the units that are on. Neighbouring
 * cones differ in few units, so the sums are not computed anew but changed by those that were
 * switched.
 */
final class UnitSum {

  private final List<LinearForm> units;
  private final BitSet on = new BitSet();

  /** For each input, its coefficients in all forms. */
  private final ColumnSum[] coefficients;

  /**
   * Sums over units all of which are off at first.
   *
   * @param weights one column for each unit
   * @param inputs the number of inputs
   */
  UnitSum(IntMatrix weights, List<LinearForm> units, int inputs) {
    this.units = units;
    int bits = units.stream().mapToInt(unit -> unit.coefficients().bitLength()).max().orElse(0);
    this.coefficients =
        Stream.generate(() -> weights.sum(bits)).limit(inputs).toArray(ColumnSum[]::new);
  }

  /** Whether this sums over these units. */
  boolean isOver(List<LinearForm> others) {
    return units == others;
  }

  /**
   * Sums over the units that are on from now. Time O(rows · inputs · min(units switched since the
   * last call, units on)).
   */
  void switchTo(BitSet nowOn) {
    BitSet switched = (BitSet) on.clone();
    switched.xor(nowOn);
    if (switched.cardinality() > nowOn.cardinality()) {
      Arrays.stream(coefficients).forEach(ColumnSum::clear);
      switched = nowOn;
    }
    for (int i = switched.nextSetBit(0); i >= 0; i = switched.nextSetBit(i + 1)) {
      IntVector unit = units.get(i).coefficients();
      add(i, nowOn.get(i) ? unit : unit.negate());
    }
    on.clear();
    on.or(nowOn);
  }

  private void add(int column, IntVector unit) {
    for (int k = 0; k < coefficients.length; k++) {
      if (unit.get(k).signum() != 0) {
        coefficients[k].add(column, unit.get(k));
      }
    }
  }

  /** The coefficients of one form. */
  BigInteger[] get(int row) {
    BigInteger[] form = new BigInteger[coefficients.length];
    for (int k = 0; k < form.length; k++) {
      form[k] = coefficients[k].get(row);
    }
    return form;
  }
}
