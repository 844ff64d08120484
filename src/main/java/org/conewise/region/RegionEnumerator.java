package org.conewise.region;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.conewise.cone.Arrangement;
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
  private final Monitor monitor;
  private final int n;
  private final int d;
  private final List<LinearRegion> regions = new ArrayList<>();

  private RegionEnumerator(IntegerNetwork network, Monitor monitor) {
    this.network = network;
    this.monitor = monitor;
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
    return enumerate(network, Monitor.NONE);
  }

  /**
   * The same, watched.
   *
   * @throws IllegalArgumentException if the network has other than 2 or 3 inputs
   */
  public static List<LinearRegion> enumerate(IntegerNetwork network, Monitor monitor) {
    return new RegionEnumerator(network, monitor).enumerate();
  }

  private List<LinearRegion> enumerate() {
    List<Cone> cones = StartingFan.of(n);
    for (int i = 0; i < cones.size(); i++) {
      enumerate(cones.get(i), i / (double) cones.size(), 1.0 / cones.size());
    }
    return regions;
  }

  /** All steps but the last are few and quick, so the share of the work is counted in the last. */
  private void enumerate(Cone cone, double done, double share) {
    List<Partial> partials = List.of(new Partial(cone, new BitSet(), new BitSet(), List.of()));
    for (int t = 0; t < n - 1; t++) {
      List<Partial> finer = new ArrayList<>();
      for (Partial partial : partials) {
        step(partial, t, finer);
      }
      partials = finer;
    }
    for (int i = 0; i < partials.size(); i++) {
      List<Partial> last = new ArrayList<>();
      step(partials.get(i), n - 1, last);
      last.forEach(partial -> regions.add(region(partial)));
      monitor.progress(done + share * (i + 1) / partials.size(), regions.size());
    }
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
