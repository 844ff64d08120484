package org.conewise.check.order;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.conewise.check.network.Layer;
import org.conewise.check.network.Network;

/**
 * What the network does at the vector that is 1, or -1, at some inputs and 0 at the others.
 *
 * @param positive the pre-activations that are positive there
 * @param negative those that are negative there
 * @param winners the indices of the greatest logit there, as bits
 */
record Ray(BitSet positive, BitSet negative, int winners) {
  /** Runs the network, exactly. */
  static Ray of(Network network, int inputs, int sign) {
    BitSet positive = new BitSet();
    BitSet negative = new BitSet();
    List<BigInteger> x =
        IntStream.range(0, network.inputs())
            .mapToObj(input -> BigInteger.valueOf((inputs >> input & 1) == 0 ? 0 : sign))
            .toList();
    List<BigInteger> values = List.of();
    for (int t = 0; t < network.layers().size(); t++) {
      List<BigInteger> state = values.stream().map(BigInteger.ZERO::max).toList();
      Layer layer = network.layers().get(t);
      values = layer.values(state, x);
      for (int i = 0; !layer.isLast() && i < values.size(); i++) {
        positive.set(network.firstUnit(t) + i, values.get(i).signum() > 0);
        negative.set(network.firstUnit(t) + i, values.get(i).signum() < 0);
      }
    }
    return new Ray(positive, negative, greatest(values));
  }

  private static int greatest(List<BigInteger> logits) {
    BigInteger greatest = Collections.max(logits);
    int indices = 0;
    for (int i = 0; i < logits.size(); i++) {
      indices |= logits.get(i).equals(greatest) ? 1 << i : 0;
    }
    return indices;
  }

  /** The pre-activations that are positive here and negative there, or the other way round. */
  BitSet conflicts(Ray other) {
    BitSet conflicts = (BitSet) positive.clone();
    conflicts.and(other.negative);
    BitSet opposite = (BitSet) negative.clone();
    opposite.and(other.positive);
    conflicts.or(opposite);
    return conflicts;
  }
}
