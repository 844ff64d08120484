package org.conewise.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The exact signs of a network's values on cells, in stages: the differences of the inputs, the
 * pre-activations of each time step, the differences of the logits.
 *
 * <p>As long as no unit has a conflict on a cell, the next values are linear forms there, by
 * induction over the time steps. The forms depend only on the units that are on, and are made once
 * for all cells that have the same units on. So a ray is evaluated once, with the forms of the
 * first cell that comes to it. Threads may share an evaluation.
 */
final class Evaluation {
  /** The stage of the differences {@code x_a - x_b}; that of time step {@code t} is {@code t}. */
  static final int INPUTS = 0;

  /** The stage of the differences {@code logit_a - logit_b}. */
  final int logits;

  private final Network network;
  private final int n;
  private final List<Vector> rays;
  private final List<AtomicReferenceArray<Signs>> known;
  private final Map<List<BitSet>, List<Vector>> made = new ConcurrentHashMap<>();

  /** Prepares for a network of {@code n} inputs and logits. */
  Evaluation(Network network, int n, List<Vector> rays) {
    this.network = network;
    this.n = n;
    this.rays = rays;
    logits = n + 1;
    int size = rays.size();
    known = Stream.generate(() -> new AtomicReferenceArray<Signs>(size)).limit(n + 2).toList();
  }

  /** The signs on a cell by stage. If a time step has a conflict it is the last. */
  List<Signs> stages(List<Integer> cell) {
    List<Vector> inputs = Network.INPUTS.subList(0, n);
    List<Signs> stages = new ArrayList<>();
    stages.add(signs(INPUTS, cell, () -> differences(inputs)));
    List<BitSet> on = List.of(new BitSet());
    List<Vector> state = Collections.nCopies(network.hiddenSize(), Vector.of(0, 0, 0));
    for (int t = 1; t <= n; t++) {
      List<Vector> forms = preActivations(on, state);
      Signs units = signs(t, cell, () -> forms);
      stages.add(units);
      if (units.conflict() >= 0) {
        return stages;
      }
      on = Stream.concat(on.stream(), Stream.of(units.positive())).toList();
      state = forms;
    }
    List<Vector> last = state;
    BitSet lastOn = on.get(n);
    stages.add(signs(logits, cell, () -> differences(network.logits(last, lastOn))));
    return stages;
  }

  /** The signs at one ray of a cell of which the stages have been asked for. */
  Signs at(int stage, int ray) {
    return known.get(stage).get(ray);
  }

  /** The signs of a stage that occur at the rays of a cell; the forms are made if one is new. */
  private Signs signs(int stage, List<Integer> cell, Supplier<List<Vector>> forms) {
    AtomicReferenceArray<Signs> signs = known.get(stage);
    List<Vector> values = null;
    Signs union = new Signs(new BitSet(), new BitSet());
    for (int ray : cell) {
      if (signs.get(ray) == null) {
        values = values == null ? forms.get() : values;
        signs.set(ray, Signs.at(rays.get(ray), values));
      }
      union.add(signs.get(ray));
    }
    return union;
  }

  /** The forms of the next time step, given the units that were on at each step, none at first. */
  private List<Vector> preActivations(List<BitSet> on, List<Vector> state) {
    int before = on.size() - 1;
    return made.computeIfAbsent(
        on, history -> network.preActivations(before, state, history.get(before)));
  }

  /** The differences {@code a - b} for all values {@code a} and then {@code b}. */
  private static List<Vector> differences(List<Vector> values) {
    return values.stream().flatMap(a -> values.stream().map(a::minus)).toList();
  }
}
