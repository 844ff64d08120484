package org.conewise.check.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.conewise.check.number.Vector;

/**
 * A network where certain pre-activations are on and the others are off, whatever their signs: then
 * all values are linear forms of the input. Pre-activations are numbered by time step first and
 * unit second. The forms are positive multiples of the values, one multiple for all logits.
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
    for (int t = 0; t <= network.length(); t++) {
      forms.add(network.withoutState(t));
    }
    return new LinearPiece(network, new BitSet(), forms);
  }

  /**
   * The piece where some pre-activations, all of the network, are switched. Up to the first step
   * with a switch the forms are the same; those of the next step change by the terms of the
   * switched units; from there on they are summed anew. With {@code d} units and inputs of {@code
   * n} numbers the sums take at most {@code n² d²} products.
   */
  public LinearPiece switched(List<Integer> units) {
    int d = network.hiddenSize();
    BitSet switches = new BitSet();
    units.forEach(switches::set);
    BitSet now = (BitSet) on.clone();
    now.xor(switches);
    int first = units.isEmpty() ? network.length() : units.get(0) / d;
    List<List<Vector>> changed = new ArrayList<>(forms.subList(0, first + 1));
    for (int t = first + 1; t <= network.length(); t++) {
      BitSet nowAtLast = now.get((t - 1) * d, t * d);
      boolean anew = t > first + 1;
      List<Vector> values = anew ? network.withoutState(t) : forms.get(t);
      BitSet terms = anew ? nowAtLast : switches.get((t - 1) * d, t * d);
      changed.add(network.changed(values, t, changed.get(t - 1), terms, nowAtLast));
    }
    return new LinearPiece(network, now, changed);
  }

  /** The pre-activations that are on, in a set of its own. */
  public BitSet on() {
    return (BitSet) on.clone();
  }

  /** The first pre-activation that is on although its form is 0. */
  public OptionalInt firstZero() {
    int d = network.hiddenSize();
    return on.stream().filter(unit -> forms.get(unit / d).get(unit % d).isZero()).findFirst();
  }

  /** The forms of the pre-activations of a time step, counted from 0, or at last of the logits. */
  public List<Vector> forms(int t) {
    return forms.get(t);
  }
}
