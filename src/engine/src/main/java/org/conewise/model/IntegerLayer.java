package org.conewise.model;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conewise.exact.IntMatrix;
import org.conewise.exact.Rational;

/**
 * A layer in integers, {@code Z = A H + B x}: {@code H} are the scaled units of the layer before.
 *
 * @param units {@code A}, {@code width × units}; it has no columns if no units are read
 * @param inputs {@code B} by columns, one for each input that is read
 * @param firstInput the index of the input to which the first column of {@code B} belongs
 */
public record IntegerLayer(IntMatrix units, List<List<BigInteger>> inputs, int firstInput) {

  /** The number of units or logits of the layer. */
  public int width() {
    return units.rows();
  }

  /** Whether it reads the layer before. */
  public boolean readsUnits() {
    return units.columns() > 0;
  }

  /** The values of this layer but the first, less the first one. */
  public IntegerLayer lessFirst() {
    List<List<Rational>> rows = new ArrayList<>();
    for (int row = 1; row < width(); row++) {
      List<Rational> differences = new ArrayList<>();
      for (int unit = 0; unit < units.columns(); unit++) {
        differences.add(Rational.of(units.get(row, unit).subtract(units.get(0, unit))));
      }
      rows.add(differences);
    }
    return new IntegerLayer(
        IntMatrix.scaled(rows, BigInteger.ONE),
        inputs.stream().map(IntegerLayer::lessFirst).toList(),
        firstInput);
  }

  private static List<BigInteger> lessFirst(List<BigInteger> column) {
    return column.stream().skip(1).map(entry -> entry.subtract(column.get(0))).toList();
  }

  /**
   * A layer times its common denominator.
   *
   * @param before the factor that is in the values of the layer before
   * @param denominator of all weights of the layer
   */
  static IntegerLayer of(Layer layer, BigInteger before, BigInteger denominator) {
    List<List<Rational>> ofUnits =
        layer.weights().stream().map(row -> row.subList(0, layer.units())).toList();
    BigInteger scale = before.multiply(denominator);
    List<List<BigInteger>> ofInputs =
        IntStream.range(layer.units(), layer.units() + layer.inputs())
            .mapToObj(column -> scaled(layer.weights().stream().map(row -> row.get(column)), scale))
            .toList();
    return new IntegerLayer(IntMatrix.scaled(ofUnits, denominator), ofInputs, layer.firstInput());
  }

  /** Integers; the scale is a multiple of all denominators. */
  static List<BigInteger> scaled(Stream<Rational> column, BigInteger scale) {
    return column.map(w -> w.numerator().multiply(scale.divide(w.denominator()))).toList();
  }
}
