package org.conewise.model;

import java.util.List;
import java.util.function.Function;
import org.conewise.exact.Rational;

/**
 * A feed-forward ReLU network without biases. Each layer reads all units of the layer before, all
 * inputs, or both; the first one reads the inputs.
 *
 * @param inputs the number {@code n} of inputs
 * @param layers the layers in order, each with {@code firstInput} 0; the last one gives the logits
 */
public record LayeredNetwork(int inputs, List<Layer> layers) implements ReluNetwork {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there are no inputs or no layers, or the shapes do not fit
   *     together
   */
  public LayeredNetwork {
    layers = List.copyOf(layers);
    if (inputs < 1 || layers.isEmpty()) {
      throw new IllegalArgumentException("a network needs inputs and layers");
    }
    int before = 0;
    for (int t = 0; t < layers.size(); t++) {
      requireFit(t + 1, layers.get(t), before, inputs);
      before = layers.get(t).width();
    }
  }

  private static void requireFit(int number, Layer layer, int unitsBefore, int inputs) {
    if (layer.units() != 0 && layer.units() != unitsBefore) {
      throw new IllegalArgumentException(
          "layer " + number + " reads " + layer.units() + " units, not " + unitsBefore);
    }
    if (layer.firstInput() != 0 || (layer.inputs() != 0 && layer.inputs() != inputs)) {
      throw new IllegalArgumentException(
          "layer " + number + " reads some of the " + inputs + " inputs, but not all");
    }
  }

  @Override
  public List<Integer> widths() {
    return layers.stream().limit(layers.size() - 1L).map(Layer::width).toList();
  }

  @Override
  public int outputs() {
    return layers.get(layers.size() - 1).width();
  }

  @Override
  public long parameters() {
    return layers.stream()
        .mapToLong(layer -> (long) layer.width() * (layer.units() + layer.inputs()))
        .sum();
  }

  @Override
  public LayeredNetwork map(Function<Rational, Rational> change) {
    return new LayeredNetwork(
        inputs,
        layers.stream()
            .map(
                layer ->
                    new Layer(
                        layer.weights().stream()
                            .map(row -> row.stream().map(change).toList())
                            .toList(),
                        layer.units(),
                        layer.firstInput()))
            .toList());
  }

  @Override
  public <T> T match(Function<RecurrentNetwork, T> recurrent, Function<LayeredNetwork, T> layered) {
    return layered.apply(this);
  }
}
