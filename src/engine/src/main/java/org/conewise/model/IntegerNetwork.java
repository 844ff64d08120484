package org.conewise.model;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.conewise.exact.IntMatrix;
import org.conewise.exact.Rational;
import org.conewise.exact.Scale;

/**
 * A network scaled to integers, once. The values of a layer are multiplied by the product {@code S}
 * of the denominators of all layers up to it: with {@code D} a common denominator of {@code P} and
 * {@code X}, {@code z = P h + X x} becomes {@code D S z = (D P)(S h) + (D S X) x}. All factors are
 * positive, so no sign and no comparison changes. The time steps of a recurrent network share one
 * integer matrix.
 *
 * @param inputs the number {@code n} of inputs
 * @param layers the last one gives the logits
 * @param logitScale the positive factor between a logit of the network and one computed here
 */
public record IntegerNetwork(int inputs, List<IntegerLayer> layers, BigInteger logitScale) {

  /** Copies the list. */
  public IntegerNetwork {
    layers = List.copyOf(layers);
  }

  /** The same network in integers. */
  public static IntegerNetwork of(ReluNetwork network) {
    return network.match(IntegerNetwork::ofRecurrent, IntegerNetwork::ofLayered);
  }

  /** The number of layers of units, which is that of all but one. */
  public int depth() {
    return layers.size() - 1;
  }

  /** The layer of the logits. */
  public IntegerLayer logits() {
    return layers.get(depth());
  }

  /** The number of units of each layer but that of the logits. */
  public List<Integer> widths() {
    return layers.stream().limit(depth()).map(IntegerLayer::width).toList();
  }

  /** The weights of a time step are scaled once for all steps. */
  private static IntegerNetwork ofRecurrent(RecurrentNetwork network) {
    BigInteger denominator = Scale.commonDenominator(recurrence(network));
    IntMatrix recurrent = IntMatrix.scaled(network.hiddenHidden(), denominator);
    List<IntegerLayer> layers = new ArrayList<>();
    BigInteger scale = BigInteger.ONE;
    for (int t = 0; t < network.inputs(); t++) {
      scale = scale.multiply(denominator);
      List<BigInteger> column = IntegerLayer.scaled(network.inputHidden().stream(), scale);
      layers.add(new IntegerLayer(recurrent, List.of(column), t));
    }
    BigInteger last = Scale.commonDenominator(network.hiddenOutput());
    IntMatrix output = IntMatrix.scaled(network.hiddenOutput(), last);
    layers.add(new IntegerLayer(output, List.of(), 0));
    return new IntegerNetwork(network.inputs(), layers, scale.multiply(last));
  }

  private static IntegerNetwork ofLayered(LayeredNetwork network) {
    List<IntegerLayer> layers = new ArrayList<>();
    BigInteger scale = BigInteger.ONE;
    for (Layer layer : network.layers()) {
      BigInteger denominator = Scale.commonDenominator(layer.weights());
      layers.add(IntegerLayer.of(layer, scale, denominator));
      scale = scale.multiply(denominator);
    }
    return new IntegerNetwork(network.inputs(), layers, scale);
  }

  /** {@code W_hh}, and {@code W_hi} as one row more. */
  private static List<List<Rational>> recurrence(RecurrentNetwork network) {
    List<List<Rational>> rows = new ArrayList<>(network.hiddenHidden());
    rows.add(network.inputHidden());
    return rows;
  }
}
