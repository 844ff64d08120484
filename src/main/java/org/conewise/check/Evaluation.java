package org.conewise.check;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The exact signs of a network at many rays. Rays at which the same units were positive at all
 * steps so far are taken together, since there the next values are the same linear forms of the
 * input. A unit that is 0 adds nothing and may be left out. The forms are made once for each group,
 * and groups that are about to be split share those they come from.
 */
final class Evaluation {
  /** Rays at which the chosen of the last pre-activations are positive. */
  private record Group(int step, List<Vector> state, BitSet positive, List<Integer> rays) {}

  private final Network network;
  private final int n;
  private final List<Vector> rays;
  private final List<Signs> signs;

  private Evaluation(Network network, int n, List<Vector> rays) {
    this.network = network;
    this.n = n;
    this.rays = rays;
    int units = n * network.hiddenSize();
    signs = Stream.generate(() -> new Signs(units, n)).limit(rays.size()).toList();
  }

  /** Runs the network, which has {@code n} inputs and logits, at every ray. */
  static List<Signs> of(Network network, int n, List<Vector> rays) {
    Evaluation evaluation = new Evaluation(network, n, rays);
    evaluation.run();
    return evaluation.signs;
  }

  private void run() {
    int d = network.hiddenSize();
    List<Integer> all = IntStream.range(0, rays.size()).boxed().toList();
    add(n * d, differences(Network.UNITS), all);
    Deque<Group> open = new ArrayDeque<>(List.of(new Group(0, List.of(), new BitSet(), all)));
    while (!open.isEmpty()) {
      Group group = open.pop();
      int step = group.step;
      if (step == n) {
        List<Vector> logits = network.logits(group.state, group.positive);
        add(n * d + n * n, differences(logits), group.rays);
        continue;
      }
      List<Vector> state = network.preActivations(step, group.state, group.positive);
      add(step * d, state, group.rays);
      group.rays.stream()
          .collect(groupingBy(ray -> signs.get(ray).positive().get(step * d, step * d + d)))
          .forEach((positive, part) -> open.push(new Group(step + 1, state, positive, part)));
    }
  }

  /** Adds the signs of some linear forms at some rays. */
  private void add(int first, List<Vector> forms, List<Integer> group) {
    for (int ray : group) {
      for (int i = 0; i < forms.size(); i++) {
        signs.get(ray).add(first + i, forms.get(i).side(rays.get(ray)));
      }
    }
  }

  private List<Vector> differences(List<Vector> values) {
    List<Vector> differences = new ArrayList<>();
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n; b++) {
        differences.add(values.get(a).minus(values.get(b)));
      }
    }
    return differences;
  }
}
