package org.conewise.check.order;

import static java.util.stream.Collectors.joining;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conewise.check.Code;
import org.conewise.check.Rejection;
import org.conewise.check.network.Network;

/**
 * The rays of all chambers, by sets of inputs as bits: the rays that are 1 on a set, and those that
 * are -1 on it. Two of them are rays of one chamber if their sets are nested and their signs equal,
 * or if their sets are disjoint and their signs opposite.
 */
record Rays(Network network, List<Ray> positive, List<Ray> negative) {
  /** Runs the network on all rays. */
  static Rays of(Network network, Runnable pulse) {
    return new Rays(network, of(network, 1, pulse), of(network, -1, pulse));
  }

  private static List<Ray> of(Network network, int sign, Runnable pulse) {
    return IntStream.range(0, 1 << network.inputs())
        .parallel()
        .peek(set -> pulse.run())
        .mapToObj(set -> Ray.of(network, set, sign))
        .toList();
  }

  /** The set of all inputs. */
  int all() {
    return positive.size() - 1;
  }

  /** Rule {@code R14}: no pre-activation has opposite signs at two rays of one chamber. */
  void requireClosedUnits() throws Rejection {
    for (int set = 1; set <= all(); set++) {
      for (int part = set; part > 0; part = (part - 1) & set) {
        requireClosed(positive.get(part), positive.get(set), part, set & ~part, all() & ~set, 0);
        requireClosed(negative.get(part), negative.get(set), 0, all() & ~set, set & ~part, part);
      }
      int others = all() & ~set;
      for (int part = others; part > 0; part = (part - 1) & others) {
        requireClosed(positive.get(set), negative.get(part), set, others & ~part, 0, part);
      }
    }
  }

  /** Rule {@code R14} for two rays, and a chamber that has them: four sets in decreasing order. */
  private void requireClosed(Ray a, Ray b, int first, int second, int third, int last)
      throws Rejection {
    BitSet conflicts = a.conflicts(b);
    if (!conflicts.isEmpty()) {
      int unit = conflicts.nextSetBit(0);
      String expected = "one sign of " + network.name(unit);
      String order = "order " + order(inputs(first, second), inputs(third, last));
      throw new Rejection(Code.R14_UNIT_OPEN, order, expected, "both signs");
    }
  }

  private static List<Integer> inputs(int first, int second) {
    return IntStream.of(first, second)
        .flatMap(set -> BitSet.valueOf(new long[] {set}).stream())
        .boxed()
        .toList();
  }

  /** An order in words: the inputs above 0 and those below, each in decreasing order. */
  static String order(List<Integer> above, List<Integer> below) {
    Stream<String> positive = above.stream().map(input -> "x_" + (input + 1));
    Stream<String> negative = below.stream().map(input -> "x_" + (input + 1));
    return Stream.of(positive, Stream.of("0"), negative)
        .flatMap(names -> names)
        .collect(joining(" > "));
  }
}
