package org.conewise.region;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.conewise.cone.Cone;
import org.conewise.cone.StartingFan;
import org.conewise.exact.IntVector;
import org.conewise.exact.LinearForm;
import org.conewise.network.IntegerNetwork;

/**
 * Lists the linear regions of a network. Time step by time step, each cone on which the hidden
 * state is linear is cut by the {@code d} pre-activations of the next step; on each part the next
 * state is linear again. Forms are computed once per cone that is cut, not per part.
 */
public final class RegionEnumerator {

  /**
   * A cone on which the hidden state after some steps is linear: unit {@code i} is {@code
   * preActivations_i} if it is on and 0 otherwise.
   */
  private record Partial(Cone cone, BitSet pattern, BitSet on, List<LinearForm> preActivations) {}

  private final IntegerNetwork network;
  private final int n;
  private final int d;

  private RegionEnumerator(IntegerNetwork network) {
    this.network = network;
    this.n = network.seqLen();
    this.d = network.hiddenSize();
  }

  /**
   * All linear regions, as a refinement of the {@link StartingFan}. Together they cover the input
   * space; their interiors are disjoint.
   *
   * @throws IllegalArgumentException if the network has other than 2 or 3 inputs
   */
  public static List<LinearRegion> enumerate(IntegerNetwork network) {
    return new RegionEnumerator(network).enumerate();
  }

  private List<LinearRegion> enumerate() {
    List<LinearRegion> regions = new ArrayList<>();
    for (Cone cone : StartingFan.of(n)) {
      List<Partial> partials = List.of(new Partial(cone, new BitSet(), new BitSet(), List.of()));
      for (int t = 0; t < n; t++) {
        List<Partial> finer = new ArrayList<>();
        for (Partial partial : partials) {
          step(partial, t, finer);
        }
        partials = finer;
      }
      partials.forEach(partial -> regions.add(region(partial)));
    }
    return regions;
  }

  private void step(Partial partial, int t, List<Partial> result) {
    List<LinearForm> forms = preActivations(partial, t);
    for (Arrangement.Chamber chamber : Arrangement.chambers(partial.cone(), forms)) {
      BitSet pattern = (BitSet) partial.pattern().clone();
      chamber.positive().stream().forEach(i -> pattern.set(t * d + i));
      result.add(new Partial(chamber.cone(), pattern, chamber.positive(), forms));
    }
  }

  private List<LinearForm> preActivations(Partial partial, int t) {
    List<LinearForm> forms = new ArrayList<>(d);
    for (int i = 0; i < d; i++) {
      BigInteger[] coefficients = combination(network.recurrent()[i], partial);
      coefficients[t] = coefficients[t].add(network.inputs()[t][i]);
      forms.add(new LinearForm(IntVector.of(coefficients)));
    }
    return forms;
  }

  private LinearRegion region(Partial partial) {
    List<LinearForm> logits =
        IntStream.range(0, network.output().length)
            .mapToObj(a -> combination(network.output()[a], partial))
            .map(coefficients -> new LinearForm(IntVector.of(coefficients)))
            .toList();
    return new LinearRegion(partial.cone(), new ActivationPattern(d, partial.pattern()), logits);
  }

  /** The coefficients of {@code Σ_i weights_i h_i}, where only the units that are on contribute. */
  private BigInteger[] combination(BigInteger[] weights, Partial partial) {
    BigInteger[] sum = new BigInteger[n];
    Arrays.fill(sum, BigInteger.ZERO);
    for (int i = partial.on().nextSetBit(0); i >= 0; i = partial.on().nextSetBit(i + 1)) {
      IntVector unit = partial.preActivations().get(i).coefficients();
      for (int k = 0; k < n; k++) {
        if (unit.get(k).signum() != 0) {
          sum[k] = sum[k].add(weights[i].multiply(unit.get(k)));
        }
      }
    }
    return sum;
  }
}
