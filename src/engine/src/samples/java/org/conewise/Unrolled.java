package org.conewise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.conewise.exact.Rational;
import org.conewise.model.Layer;
import org.conewise.model.LayeredNetwork;
import org.conewise.model.RecurrentNetwork;

/** A recurrent network written as a layered one: one layer for each time step. */
public final class Unrolled {

  private Unrolled() {}

  /** The same function; step {@code t} reads all inputs, with weight 0 for all but one. */
  public static LayeredNetwork of(RecurrentNetwork network) {
    List<Layer> layers = new ArrayList<>();
    for (int t = 0; t < network.inputs(); t++) {
      layers.add(step(network, t));
    }
    layers.add(new Layer(network.hiddenOutput(), network.hiddenSize(), 0));
    return new LayeredNetwork(network.inputs(), layers);
  }

  private static Layer step(RecurrentNetwork network, int t) {
    int units = t == 0 ? 0 : network.hiddenSize();
    List<List<Rational>> rows = new ArrayList<>();
    for (int i = 0; i < network.hiddenSize(); i++) {
      List<Rational> row = new ArrayList<>(network.hiddenHidden().get(i).subList(0, units));
      List<Rational> ofInputs =
          new ArrayList<>(Collections.nCopies(network.inputs(), Rational.ZERO));
      ofInputs.set(t, network.inputHidden().get(i));
      row.addAll(ofInputs);
      rows.add(row);
    }
    return new Layer(rows, units, 0);
  }
}
