package org.conewise.check;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The hidden state of the network as linear forms, for all inputs with the same units on at each
 * step so far. The values of the next step are changed from those for the most similar units, by
 * the units that differ. Threads may share a branch.
 */
final class Branch {
  /** So many are compared; to compare more takes longer than to add up the difference. */
  private static final int COMPARED = 16;

  /** The next values where some units are on. */
  private record Values(BitSet on, List<Vector> forms) {}

  /** The pre-activations. */
  final List<Vector> forms;

  private final Network network;
  private final int t;
  private final List<Values> compared = new CopyOnWriteArrayList<>();
  private final Map<BitSet, Branch> branches = new ConcurrentHashMap<>();

  /** The branch of some pre-activations after {@code t} steps. */
  Branch(Network network, int t, List<Vector> forms) {
    this.network = network;
    this.t = t;
    this.forms = forms;
    compared.add(new Values(new BitSet(), network.inputs(t)));
  }

  /** The branch one step later, where some units are on. It is kept. */
  Branch next(BitSet on) {
    return branches.computeIfAbsent(on, units -> new Branch(network, t + 1, after(units)));
  }

  /** The values of the next step, pre-activations or at last logits, where some units are on. */
  List<Vector> after(BitSet on) {
    Values nearest = null;
    BitSet switched = on;
    for (Values values : compared) {
      BitSet difference = (BitSet) on.clone();
      difference.xor(values.on);
      if (nearest == null || difference.cardinality() < switched.cardinality()) {
        nearest = values;
        switched = difference;
      }
    }
    Values values = new Values(on, network.changed(nearest.forms, t, forms, switched, on));
    if (compared.size() < COMPARED) {
      compared.add(values);
    }
    return values.forms;
  }
}
