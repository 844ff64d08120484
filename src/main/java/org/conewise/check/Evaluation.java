package org.conewise.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;

/**
 * The exact signs of a network at rays, found cell by cell. As long as no unit has a conflict on a
 * cell, the next values are linear forms there, by induction over the time steps. The forms depend
 * only on the units that are on, and are made once for all cells that have the same units on. So a
 * ray is evaluated once, with the forms of the first cell that comes to it. Threads may share an
 * evaluation.
 */
final class Evaluation {
  private final Network network;
  private final int n;
  private final int d;
  private final List<Vector> rays;
  private final List<Vector> inputs;
  private final AtomicReferenceArray<Signs> known;
  private final Map<List<BitSet>, List<Vector>> made = new ConcurrentHashMap<>();

  /** Prepares for a network of {@code n} inputs and logits. */
  Evaluation(Network network, int n, List<Vector> rays) {
    this.network = network;
    this.n = n;
    this.rays = rays;
    d = network.hiddenSize();
    inputs = differences(Network.INPUTS.subList(0, n));
    known = new AtomicReferenceArray<>(rays.size());
  }

  /** Whether no ray of a cell has been evaluated. */
  boolean isNew(List<Integer> cell) {
    return cell.stream().allMatch(ray -> known.get(ray) == null);
  }

  /** The signs at each ray of a cell; if a time step has a conflict, perhaps of no later one. */
  List<Signs> at(List<Integer> cell) {
    Map<Integer, Signs> unknown = new LinkedHashMap<>();
    List<Signs> signs = new ArrayList<>();
    for (int ray : cell) {
      Signs found = known.get(ray);
      signs.add(found != null ? found : unknown.computeIfAbsent(ray, any -> new Signs(n * d, n)));
    }
    if (!unknown.isEmpty() && evaluate(signs, unknown)) {
      unknown.forEach(known::set);
    }
    return signs;
  }

  /** Adds the signs at the unknown rays of a cell, until there is a conflict: then it is false. */
  private boolean evaluate(List<Signs> cell, Map<Integer, Signs> unknown) {
    add(n * d, inputs, unknown);
    List<BitSet> on = List.of(new BitSet());
    List<Vector> forms = Collections.nCopies(d, Vector.of(0, 0, 0));
    for (int t = 0; t < n; t++) {
      int first = t * d;
      forms = preActivations(on, forms);
      add(first, forms, unknown);
      Signs union = Signs.union(cell);
      int conflict = union.conflict(first);
      if (conflict >= 0 && conflict < first + d) {
        return false;
      }
      BitSet positive = union.positive().get(first, first + d);
      on = Stream.concat(on.stream(), Stream.of(positive)).toList();
    }
    add(n * d + n * n, differences(network.logits(forms, on.get(n))), unknown);
    return true;
  }

  /** The forms of the next time step, given the units that were on at each step, none at first. */
  private List<Vector> preActivations(List<BitSet> on, List<Vector> last) {
    int t = on.size() - 1;
    return made.computeIfAbsent(on, history -> network.preActivations(t, last, history.get(t)));
  }

  private void add(int first, List<Vector> forms, Map<Integer, Signs> unknown) {
    unknown.forEach((ray, signs) -> signs.add(first, forms, rays.get(ray)));
  }

  /** The differences {@code a - b} for all values {@code a} and then {@code b}. */
  private static List<Vector> differences(List<Vector> values) {
    return values.stream().flatMap(a -> values.stream().map(a::minus)).toList();
  }
}
