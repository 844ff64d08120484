package org.conewise.model;

import java.util.List;
import java.util.function.Function;
import org.conewise.exact.Rational;

/**
 * A ReLU network without biases over the real numbers, as a chain of {@link Layer}s. With {@code
 * h_0} empty, {@code z_t = P_t h_{t-1} + X_t x} and {@code h_t = max(z_t, 0)}; the last {@code z}
 * are the logits. It is positively homogeneous: {@code f(c x) = c f(x)} for {@code c > 0}.
 */
public sealed interface ReluNetwork extends Model permits RecurrentNetwork, LayeredNetwork {

  /** The layers in order, at least one; the last one gives the logits. */
  List<Layer> layers();

  /**
   * The network of the same form with every weight replaced by {@code change} of it. Weights are
   * visited in the order of the {@code .net} format, each once.
   */
  ReluNetwork map(Function<Rational, Rational> change);

  /** What one of two functions makes of the network, depending on its form. */
  <T> T match(Function<RecurrentNetwork, T> recurrent, Function<LayeredNetwork, T> layered);

  /**
   * This network, if it is recurrent.
   *
   * @throws IllegalArgumentException if it is not
   */
  default RecurrentNetwork recurrent() {
    return match(
        Function.identity(),
        layered -> {
          throw new IllegalArgumentException("the network is not recurrent");
        });
  }

  /** The number of units of each layer but that of the logits. */
  List<Integer> widths();
}
