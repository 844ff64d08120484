package org.conewise.check.network;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.conewise.check.number.Vector;

/**
 * One layer of a network, {@code z = P h + X x}, in integers: {@code h} are the units of the layer
 * before, and {@code x} are inputs. If the layers before have multiplied their values by {@code S},
 * and {@code D} is a common denominator of {@code P} and {@code X}, then {@code D S z = (D P)(S h)
 * + S (D X) x}. Positive multiples have the same signs, and signs are all that is asked for.
 *
 * @param matrix the columns of {@code P}, and then those of {@code X}
 * @param firstInput the index of the input to which the first column of {@code X} belongs; the
 *     others belong to the inputs after it
 * @param scale {@code S}
 * @param isLast whether the values are logits; then the layer after it belongs to another network
 */
public record Layer(Matrix matrix, int firstInput, BigInteger scale, boolean isLast) {
  /** The number of its units, or of logits. */
  public int width() {
    return matrix.height();
  }

  /** Whether the values depend on the units of the layer before. */
  public boolean takesUnits() {
    return matrix.units() > 0;
  }

  /**
   * The values, up to a positive factor, one for all.
   *
   * @param state those of the units before, 0 if negative; empty if there is no layer before
   * @param x all inputs
   */
  public List<BigInteger> values(List<BigInteger> state, List<BigInteger> x) {
    List<BigInteger> column = new ArrayList<>(takesUnits() ? state : List.of());
    column.addAll(Collections.nCopies(matrix.units() - column.size(), BigInteger.ZERO));
    x.stream().skip(firstInput).limit(matrix.inputs()).map(scale::multiply).forEach(column::add);
    return IntStream.range(0, width()).mapToObj(row -> matrix.product(row, column)).toList();
  }

  /**
   * The values as linear forms of {@code n} inputs, up to a positive factor, one for all.
   *
   * @param last those of the units before
   * @param on which of these are on
   */
  public List<Vector> forms(int n, List<Vector> last, BitSet on) {
    return on.isEmpty() || !takesUnits() ? withoutUnits(n) : changed(withoutUnits(n), last, on, on);
  }

  /** The forms if all units before are off. */
  List<Vector> withoutUnits(int n) {
    return IntStream.range(0, width()).mapToObj(row -> Vector.of(inputWeights(row, n))).toList();
  }

  /**
   * The forms if certain units before are on, from those for others; where these differ, units are
   * switched.
   */
  List<Vector> changed(List<Vector> forms, List<Vector> last, BitSet switched, BitSet on) {
    if (!takesUnits()) {
      return forms;
    }
    return IntStream.range(0, width())
        .mapToObj(row -> matrix.changed(row, forms.get(row), last, switched, on))
        .toList();
  }

  private List<BigInteger> inputWeights(int row, int n) {
    List<BigInteger> weights = new ArrayList<>(Collections.nCopies(n, BigInteger.ZERO));
    for (int k = 0; k < matrix.inputs(); k++) {
      weights.set(firstInput + k, matrix.integer(row, matrix.units() + k).multiply(scale));
    }
    return weights;
  }
}
