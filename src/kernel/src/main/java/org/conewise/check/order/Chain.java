package org.conewise.check.order;

import java.util.List;
import java.util.stream.Stream;

/**
 * Ways to add inputs to the empty set, one after the other, that leave the same winners.
 *
 * @param winners the indices of logits, as bits, that are greatest at all rays on the way
 * @param wanted the wanted input, as a bit, or 0 if it is not among those that were added
 * @param ways how many ways
 * @param first one of them
 */
record Chain(int winners, int wanted, long ways, List<Integer> first) {
  /** The chain of no inputs, at which every index wins. */
  static final Chain EMPTY = new Chain(-1, 0, 1, List.of());

  /** What two chains must share to be counted together. */
  record Key(int winners, int wanted) {}

  Key key() {
    return new Key(winners, wanted);
  }

  /** The chain that goes on to another ray. */
  Chain then(int input, boolean isWanted, Ray ray) {
    List<Integer> longer = Stream.concat(first.stream(), Stream.of(input)).toList();
    return new Chain(winners & ray.winners(), isWanted ? 1 << input : wanted, ways, longer);
  }

  /** The ways of both, for chains of one key. */
  Chain plus(Chain other) {
    return new Chain(winners, wanted, ways + other.ways, first);
  }
}
