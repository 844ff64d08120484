package org.conewise.check;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The exact signs of a network at many rays. Rays at which the same units were positive at all
 * steps so far form a group: there the next pre-activations are the same linear forms of the input,
 * which are made once for the group. A unit that is 0 adds nothing and may be left out.
 */
final class Evaluation {
  /** Rays at which those of the last pre-activations are positive. */
  private record Group(int step, List<Vector> last, BitSet positive, List<Integer> rays) {}

  private final List<Vector> rays;

  /** The signs at every ray. */
  final List<Signs> signs;

  /** Runs a network of {@code n} inputs and logits at every ray. */
  Evaluation(Network network, int n, List<Vector> rays) {
    this.rays = rays;
    int d = network.hiddenSize();
    signs = Stream.generate(() -> new Signs(n * d, n)).limit(rays.size()).toList();
    List<Integer> all = IntStream.range(0, rays.size()).boxed().toList();
    add(n * d, differences(Network.INPUTS.subList(0, n)), all);
    List<Vector> start = Collections.nCopies(d, Vector.of(0, 0, 0));
    Deque<Group> open = new ArrayDeque<>(List.of(new Group(0, start, new BitSet(), all)));
    while (!open.isEmpty()) {
      Group group = open.pop();
      if (group.step == n) {
        List<Vector> logits = network.logits(group.last, group.positive);
        add(n * d + n * n, differences(logits), group.rays);
      } else {
        int first = group.step * d;
        List<Vector> next = network.preActivations(group.step, group.last, group.positive);
        add(first, next, group.rays);
        group.rays.stream()
            .collect(groupingBy(ray -> signs.get(ray).positive().get(first, first + d)))
            .forEach((on, part) -> open.push(new Group(group.step + 1, next, on, part)));
      }
    }
  }

  /** Adds the signs of linear forms, numbered from {@code first}, at the rays of a group. */
  private void add(int first, List<Vector> forms, List<Integer> group) {
    for (int ray : group) {
      for (int i = 0; i < forms.size(); i++) {
        signs.get(ray).add(first + i, forms.get(i).side(rays.get(ray)));
      }
    }
  }

  private static List<Vector> differences(List<Vector> values) {
    return values.stream().flatMap(a -> values.stream().map(a::minus)).toList();
  }
}
