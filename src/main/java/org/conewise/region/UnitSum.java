package org.conewise.region;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.conewise.exact.IntVector;
import org.conewise.exact.LinearForm;

/**
 * The sums {@code Σ_i weights[row][i] · unit_i} over the units that are on. Neighbouring cones
 * differ in few units, so the sums are not computed anew but changed by those that were switched.
 */
final class UnitSum {

  private final BigInteger[][] weights;
  private final List<LinearForm> units;
  private final BitSet on = new BitSet();

  /** {@code sums[row][k]}: the coefficient of input {@code k}. */
  private final BigInteger[][] sums;

  /**
   * Sums over units all of which are off at first.
   *
   * @param weights by rows, {@code units.size()} columns
   * @param inputs the number of inputs
   */
  UnitSum(BigInteger[][] weights, List<LinearForm> units, int inputs) {
    this.weights = weights;
    this.units = units;
    this.sums = new BigInteger[weights.length][inputs];
    clear();
  }

  /** Whether this sums over these units. */
  boolean isOver(List<LinearForm> others) {
    return units == others;
  }

  /**
   * The coefficients of the sums over the units that are on, to be read before the next call. Time
   * O(rows · inputs · min(units switched since the last call, units on)).
   */
  BigInteger[][] at(BitSet nowOn) {
    BitSet switched = (BitSet) on.clone();
    switched.xor(nowOn);
    if (switched.cardinality() > nowOn.cardinality()) {
      clear();
      switched = nowOn;
    }
    for (int i = switched.nextSetBit(0); i >= 0; i = switched.nextSetBit(i + 1)) {
      IntVector unit = units.get(i).coefficients();
      add(i, nowOn.get(i) ? unit : unit.negate());
    }
    on.clear();
    on.or(nowOn);
    return sums;
  }

  private void add(int column, IntVector unit) {
    for (int k = 0; k < unit.dimension(); k++) {
      BigInteger coefficient = unit.get(k);
      if (coefficient.signum() != 0) {
        for (int row = 0; row < sums.length; row++) {
          sums[row][k] = sums[row][k].add(weights[row][column].multiply(coefficient));
        }
      }
    }
  }

  private void clear() {
    for (BigInteger[] sum : sums) {
      Arrays.fill(sum, BigInteger.ZERO);
    }
  }
}
