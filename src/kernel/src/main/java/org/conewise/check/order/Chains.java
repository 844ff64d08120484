package org.conewise.check.order;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** All ways to every set of inputs, each from the ways to the sets with one input less. */
record Chains(List<Collection<Chain>> toSets) {
  /**
   * Counts all ways.
   *
   * @param rays one for every set of inputs; that of the empty set is not used
   * @param isWanted whether the input that is added to so many others is the wanted one
   */
  static Chains of(List<Ray> rays, IntPredicate isWanted) {
    List<Collection<Chain>> toSets = new ArrayList<>();
    toSets.add(List.of(Chain.EMPTY));
    for (int set = 1; set < rays.size(); set++) {
      toSets.add(toSet(set, toSets, rays.get(set), isWanted.test(Integer.bitCount(set) - 1)));
    }
    return new Chains(toSets);
  }

  private static Collection<Chain> toSet(
      int set, List<Collection<Chain>> toSets, Ray ray, boolean isWanted) {
    Map<Chain.Key, Chain> chains = new HashMap<>();
    BitSet inputs = BitSet.valueOf(new long[] {set});
    inputs.stream()
        .forEach(
            input -> {
              for (Chain chain : toSets.get(set ^ 1 << input)) {
                Chain longer = chain.then(input, isWanted, ray);
                chains.merge(longer.key(), longer, Chain::plus);
              }
            });
    return chains.values();
  }

  /** The ways to a set. */
  Collection<Chain> to(int set) {
    return toSets.get(set);
  }
}
