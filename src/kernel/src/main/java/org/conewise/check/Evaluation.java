package org.conewise.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The exact signs of a network at rays, found cell by cell. As long as no unit has a conflict on a
 * cell, the next values are linear forms there, by induction over the time steps. The forms depend
 * only on the units that are on. So a ray is evaluated once, with the forms of the first cell that
 * comes to it. Threads may share an evaluation.
 */
final class Evaluation {
  private final int n;
  private final int d;
  private final List<Vector> rays;
  private final List<Vector> inputs;
  private final AtomicReferenceArray<Signs> known;
  private final Branch start;

  /** Prepares for a network of {@code n} inputs and logits. */
  Evaluation(Network network, int n, List<Vector> rays) {
    this.n = n;
    this.rays = rays;
    d = network.hiddenSize();
    inputs = differences(Network.INPUTS.subList(0, n));
    known = new AtomicReferenceArray<>(rays.size());
    start = new Branch(network, 0, List.of());
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
    Branch branch = start;
    BitSet on = new BitSet();
    for (int t = 0; t < n; t++) {
      int first = t * d;
      branch = branch.next(on);
      add(first, branch.forms, unknown);
      Signs union = Signs.union(cell);
      int conflict = union.conflict(first);
      if (conflict >= 0 && conflict < first + d) {
        return false;
      }
      on = union.positive().get(first, first + d);
    }
    add(n * d + n * n, differences(branch.after(on)), unknown);
    return true;
  }

  private void add(int first, List<Vector> forms, Map<Integer, Signs> unknown) {
    unknown.forEach((ray, signs) -> signs.add(first, forms, rays.get(ray)));
  }

  /** The differences {@code a - b} for all values {@code a} and then {@code b}. */
  private static List<Vector> differences(List<Vector> values) {
    return values.stream().flatMap(a -> values.stream().map(a::minus)).toList();
  }
}
