package org.conewise.explain;

import java.util.ArrayList;
import java.util.List;
import org.conewise.exact.Rational;
import org.conewise.model.Layer;
import org.conewise.model.LayeredNetwork;
import org.conewise.model.RecurrentNetwork;
import org.conewise.model.ReluNetwork;

/**
 * A matrix of weights with its name: {@code W_hi}, {@code W_hh} and {@code W_oh} of a recurrent
 * network; {@code W_1}, {@code W_2} and so on of a layered one.
 *
 * @param reads what the columns belong to, in words; empty for a recurrent network
 */
public record WeightMatrix(String name, String reads, List<List<Rational>> rows) {

  /** All matrices of a network. */
  public static List<WeightMatrix> of(ReluNetwork network) {
    return network.match(WeightMatrix::ofRecurrent, WeightMatrix::ofLayered);
  }

  private static List<WeightMatrix> ofRecurrent(RecurrentNetwork network) {
    return List.of(
        new WeightMatrix("W_hi", "", network.inputHidden().stream().map(List::of).toList()),
        new WeightMatrix("W_hh", "", network.hiddenHidden()),
        new WeightMatrix("W_oh", "", network.hiddenOutput()));
  }

  private static List<WeightMatrix> ofLayered(LayeredNetwork network) {
    List<WeightMatrix> matrices = new ArrayList<>();
    for (Layer layer : network.layers()) {
      String reads =
          layer.units() == 0 ? "inputs" : layer.inputs() == 0 ? "units" : "units, then inputs";
      matrices.add(new WeightMatrix("W_" + (matrices.size() + 1), reads, layer.weights()));
    }
    return matrices;
  }

  /** The name, with what the columns belong to. */
  public String title() {
    return reads.isEmpty() ? name : name + " (" + reads + ")";
  }
}
