package org.conewise.check.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.conewise.check.number.Vector;

/**
 * A network where certain pre-activations are on and the others are off, whatever their signs: then
 * all values are linear forms of the input. Pre-activations are numbered by layer first and unit
 * second. The forms are positive multiples of the values, one multiple for all logits.
 */
public final class LinearPiece {
  private final Network network;
  private final BitSet on;
  private final List<List<Vector>> forms;

  private LinearPiece(Network network, BitSet on, List<List<Vector>> forms) {
    this.network = network;
    this.on = on;
    this.forms = forms;
  }

  /** The piece where all pre-activations are off. */
  public static LinearPiece allOff(Network network) {
    List<List<Vector>> forms = new ArrayList<>();
    network.layers().forEach(layer -> forms.add(layer.withoutUnits(network.inputs())));
    return new LinearPiece(network, new BitSet(), forms);
  }

  /**
   * The piece where some pre-activations, all of the network, are switched. Up to the first layer
   * with a switch the forms are the same; those of the next layer change by the terms of the
   * switched units; from there on they are summed anew. With {@code d} units in each of {@code l}
   * layers and {@code n} inputs the sums take at most {@code l n d²} products.
   */
  public LinearPiece switched(List<Integer> units) {
    BitSet switches = new BitSet();
    units.forEach(switches::set);
    BitSet now = (BitSet) on.clone();
    now.xor(switches);
    int first = units.isEmpty() ? forms.size() - 1 : network.layerOf(units.get(0));
    List<List<Vector>> changed = new ArrayList<>(forms.subList(0, first + 1));
    for (int t = first + 1; t < forms.size(); t++) {
      Layer layer = network.layers().get(t);
      List<Vector> last = changed.get(t - 1);
      BitSet onBefore = ofLayer(now, t - 1);
      changed.add(
          t == first + 1
              ? layer.changed(forms.get(t), last, ofLayer(switches, t - 1), onBefore)
              : layer.forms(network.inputs(), last, onBefore));
    }
    return new LinearPiece(network, now, changed);
  }

  private BitSet ofLayer(BitSet units, int t) {
    return units.get(network.firstUnit(t), network.firstUnit(t + 1));
  }

  /** The pre-activations that are on, in a set of its own. */
  public BitSet on() {
    return (BitSet) on.clone();
  }

  /** The first pre-activation that is on although its form is 0. */
  public OptionalInt firstZero() {
    return on.stream().filter(unit -> form(unit).isZero()).findFirst();
  }

  private Vector form(int unit) {
    int t = network.layerOf(unit);
    return forms.get(t).get(unit - network.firstUnit(t));
  }

  /** The network. */
  public Network network() {
    return network;
  }

  /** The forms of the values of a layer, counted from 0. */
  public List<Vector> forms(int t) {
    return forms.get(t);
  }
}
