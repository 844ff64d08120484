package org.conewise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.conewise.cone.Cone;
import org.conewise.cone.Orthants;
import org.conewise.cone.ReferenceCutting;
import org.conewise.exact.IntVector;
import org.conewise.exact.LinearForm;
import org.conewise.model.IntegerNetwork;
import org.conewise.model.RecurrentNetwork;

/**
 * The cells of a network in the simplest way: forms are computed anew on every cone, each of them
 * cuts every cone, and all signs are those of integers. Quadratic, and nothing is filtered, shared
 * or updated.
 */
final class ReferenceEngine {

  private final IntegerNetwork network;
  private final int n;
  private final int rank;
  private final List<Cone> cells = new ArrayList<>();

  private ReferenceEngine(RecurrentNetwork network, int rank) {
    this.rank = rank;
    this.network = IntegerNetwork.of(network);
    this.n = network.inputs();
  }

  /**
   * The cells.
   *
   * @param rank how many inputs are greater than the wanted one
   */
  static List<Cone> cells(RecurrentNetwork network, int rank) {
    ReferenceEngine engine = new ReferenceEngine(network, rank);
    List<LinearForm> still = Collections.nCopies(network.hiddenSize(), LinearForm.zero(engine.n));
    Orthants.of(engine.n).forEach(cone -> engine.step(cone, 0, still));
    return engine.cells;
  }

  private void step(Cone cone, int t, List<LinearForm> state) {
    if (t == n) {
      List<LinearForm> logits =
          IntStream.range(0, network.logits().width()).mapToObj(a -> logit(a, state)).toList();
      contest(cone, logits);
      return;
    }
    List<LinearForm> forms =
        IntStream.range(0, state.size()).mapToObj(i -> preActivation(i, t, state)).toList();
    for (Cone part : ReferenceCutting.partsByAll(cone, forms)) {
      step(part, t + 1, forms.stream().map(form -> rectified(form, part)).toList());
    }
  }

  /** The part where each distinct logit is the greatest. */
  private void contest(Cone cone, List<LinearForm> logits) {
    for (LinearForm winner : Set.copyOf(logits)) {
      List<LinearForm> leads =
          logits.stream().filter(form -> !form.equals(winner)).map(winner::minus).toList();
      ReferenceCutting.where(cone, leads).ifPresent(this::label);
    }
  }

  /** The part where one input is of the wanted rank, for each choice of the inputs above it. */
  private void label(Cone cone) {
    for (int wanted = 0; wanted < n; wanted++) {
      for (int above = 0; above < 1 << n; above++) {
        if (Integer.bitCount(above) == rank && (above >> wanted & 1) == 0) {
          ReferenceCutting.where(cone, order(wanted, above)).ifPresent(cells::add);
        }
      }
    }
  }

  private List<LinearForm> order(int wanted, int above) {
    return IntStream.range(0, n)
        .filter(other -> other != wanted)
        .mapToObj(
            other ->
                (above >> other & 1) == 1
                    ? LinearForm.difference(n, other, wanted)
                    : LinearForm.difference(n, wanted, other))
        .toList();
  }

  private LinearForm rectified(LinearForm form, Cone part) {
    return form.at(part.interiorVector()).signum() > 0 ? form : LinearForm.zero(n);
  }

  private LinearForm preActivation(int unit, int t, List<LinearForm> state) {
    IntVector sum = LinearForm.zero(n).coefficients();
    for (int j = 0; j < state.size(); j++) {
      sum =
          sum.plus(state.get(j).coefficients().times(network.layers().get(t).units().get(unit, j)));
    }
    long[] input = new long[n];
    input[t] = 1;
    return new LinearForm(
        sum.plus(IntVector.of(input).times(network.layers().get(t).inputs().get(0).get(unit))));
  }

  private LinearForm logit(int output, List<LinearForm> state) {
    IntVector sum = LinearForm.zero(n).coefficients();
    for (int j = 0; j < state.size(); j++) {
      sum = sum.plus(state.get(j).coefficients().times(network.logits().units().get(output, j)));
    }
    return new LinearForm(sum);
  }
}
