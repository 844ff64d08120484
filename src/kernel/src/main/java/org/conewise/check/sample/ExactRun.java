package org.conewise.check.sample;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.conewise.check.network.Layer;
import org.conewise.check.network.Network;
import org.conewise.check.number.Vector;

/**
 * Decides every input by the linear forms that are the values of the network in its region, layer
 * by layer.
 */
record ExactRun(Network network, Input input) {
  /** For each network the indices of the greatest logit, as bits. */
  long[] winners() {
    List<Long> winners = new ArrayList<>();
    List<Vector> forms = List.of();
    BitSet on = new BitSet();
    for (Layer layer : network.layers()) {
      forms = layer.forms(network.inputs(), forms, on);
      on = layer.isLast() ? new BitSet() : positive(forms);
      if (layer.isLast()) {
        winners.add(greatest(forms));
      }
    }
    return winners.stream().mapToLong(Long::longValue).toArray();
  }

  private BitSet positive(List<Vector> forms) {
    BitSet positive = new BitSet();
    for (int i = 0; i < forms.size(); i++) {
      positive.set(i, input.sign(forms.get(i)) > 0);
    }
    return positive;
  }

  private long greatest(List<Vector> logits) {
    int best = 0;
    long indices = 1;
    for (int i = 1; i < logits.size(); i++) {
      int sign = input.sign(logits.get(i).plus(BigInteger.ONE.negate(), logits.get(best)));
      best = sign > 0 ? i : best;
      indices = sign > 0 ? 1L << i : sign == 0 ? indices | 1L << i : indices;
    }
    return indices;
  }
}
