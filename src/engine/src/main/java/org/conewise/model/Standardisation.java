package org.conewise.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conewise.exact.Rational;

/**
 * The standard form of a network: each hidden unit is scaled by a positive factor. As {@code ReLU(c
 * z) = c ReLU(z)} for {@code c > 0}, the function is the same, exactly.
 *
 * <p>In a layered network the first weight of each unit that is not 0 becomes 1 or −1, layer after
 * layer; weights are taken in the order of the {@code .net} format. Logits are not scaled.
 *
 * <p>In a recurrent network the input weight of each unit becomes 1 or −1. With {@code s_i =
 * |W_hi[i]|} (and {@code s_i = 1} where that is zero) the new state is {@code h'_i = h_i / s_i},
 * and
 *
 * <pre>
 *   W_hi'[i] = W_hi[i] / s_i     W_hh'[i][j] = W_hh[i][j] · s_j / s_i     W_oh'[k][j] = W_oh[k][j] · s_j
 * </pre>
 */
public final class Standardisation {

  private Standardisation() {}

  /** The standard form. It is its own standard form. */
  public static ReluNetwork of(ReluNetwork network) {
    return network.match(Standardisation::of, Standardisation::of);
  }

  /** The standard form of a recurrent network. */
  public static RecurrentNetwork of(RecurrentNetwork network) {
    List<Rational> scales = network.inputHidden().stream().map(Standardisation::scale).toList();
    List<Rational> inputHidden = new ArrayList<>();
    List<List<Rational>> hiddenHidden = new ArrayList<>();
    for (int i = 0; i < scales.size(); i++) {
      Rational scale = scales.get(i);
      inputHidden.add(network.inputHidden().get(i).dividedBy(scale));
      List<Rational> row = times(network.hiddenHidden().get(i), scales);
      hiddenHidden.add(row.stream().map(entry -> entry.dividedBy(scale)).toList());
    }
    List<List<Rational>> hiddenOutput =
        network.hiddenOutput().stream().map(row -> times(row, scales)).toList();
    return new RecurrentNetwork(network.seqLen(), inputHidden, hiddenHidden, hiddenOutput);
  }

  /** The standard form of a layered network. */
  public static LayeredNetwork of(LayeredNetwork network) {
    List<Layer> layers = new ArrayList<>();
    List<Rational> scales = List.of();
    for (Layer layer : network.layers()) {
      boolean isLast = layers.size() == network.layers().size() - 1;
      List<List<Rational>> rows = withUnitsTimes(layer, scales);
      scales = rows.stream().map(row -> isLast ? Rational.ONE : scale(row)).toList();
      layers.add(new Layer(dividedBy(rows, scales), layer.units(), layer.firstInput()));
    }
    return new LayeredNetwork(network.inputs(), layers);
  }

  private static List<List<Rational>> withUnitsTimes(Layer layer, List<Rational> scales) {
    return layer.weights().stream()
        .map(
            row ->
                Stream.concat(
                        times(row.subList(0, layer.units()), scales).stream(),
                        row.subList(layer.units(), row.size()).stream())
                    .toList())
        .toList();
  }

  private static List<List<Rational>> dividedBy(List<List<Rational>> rows, List<Rational> scales) {
    return IntStream.range(0, rows.size())
        .mapToObj(i -> rows.get(i).stream().map(w -> w.dividedBy(scales.get(i))).toList())
        .toList();
  }

  /** The size of the first weight that is not 0. */
  private static Rational scale(List<Rational> row) {
    return row.stream()
        .filter(w -> w.signum() != 0)
        .findFirst()
        .map(Rational::abs)
        .orElse(Rational.ONE);
  }

  private static Rational scale(Rational inputWeight) {
    return inputWeight.signum() == 0 ? Rational.ONE : inputWeight.abs();
  }

  private static List<Rational> times(List<Rational> row, List<Rational> scales) {
    List<Rational> products = new ArrayList<>();
    for (int j = 0; j < row.size(); j++) {
      products.add(row.get(j).times(scales.get(j)));
    }
    return products;
  }
}
