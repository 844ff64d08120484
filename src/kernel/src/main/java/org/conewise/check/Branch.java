package org.conewise.check;

import static java.util.Comparator.comparingInt;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The pre-activations of one step as linear forms, for all inputs that have the same units on at
 * each step before. The values of the next step are found from those for the most similar units, by
 * the terms of the units that differ. Threads may share a branch; sets of units that it was given
 * must not be changed.
 */
final class Branch {
  /** To search longer for similar units would take more time than it saves. */
  private static final int COMPARED = 16;

  /** The next values where some units are on. */
  private record Values(BitSet on, List<Vector> forms) {
    BitSet difference(BitSet other) {
      BitSet difference = (BitSet) other.clone();
      difference.xor(on);
      return difference;
    }
  }

  final List<Vector> forms;
  private final Network network;
  private final int t;
  private final List<Values> compared = new CopyOnWriteArrayList<>();
  private final Map<BitSet, Branch> branches = new ConcurrentHashMap<>();

  /** The branch of the pre-activations after {@code t} steps; after 0 steps there are none. */
  Branch(Network network, int t, List<Vector> forms) {
    this.network = network;
    this.t = t;
    this.forms = forms;
    compared.add(new Values(new BitSet(), network.fromInput(t)));
  }

  /** The branch of the next step where some units are on. It is kept. */
  Branch next(BitSet on) {
    return branches.computeIfAbsent(on, units -> new Branch(network, t + 1, after(units)));
  }

  /** The next values, pre-activations or at last logits, where some units are on. */
  List<Vector> after(BitSet on) {
    Values nearest =
        Collections.min(compared, comparingInt(values -> values.difference(on).cardinality()));
    BitSet switched = nearest.difference(on);
    if (switched.isEmpty()) {
      return nearest.forms;
    }
    Values values = new Values(on, network.changed(nearest.forms, t, forms, switched, on));
    if (compared.size() < COMPARED) {
      compared.add(values);
    }
    return values.forms;
  }
}
