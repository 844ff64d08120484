package org.conewise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.conewise.cone.Cone;
import org.conewise.cone.ReferenceCutting;
import org.conewise.cone.StartingFan;
import org.conewise.exact.IntVector;
import org.conewise.exact.LinearForm;
import org.conewise.model.IntegerNetwork;
import org.conewise.model.ReluNetwork;

/**
 * The cells of a network in the simplest way: forms are computed anew on every cone, each of them
 * cuts every cone, and all signs are those of integers. Quadratic, and nothing is filtered, shared
 * or updated.
 */
final class ReferenceEngine {

  private final IntegerNetwork network;
  private final int n;
  private final List<Cone> cells = new ArrayList<>();

  private ReferenceEngine(ReluNetwork network) {
    this.network = IntegerNetwork.of(network);
    this.n = network.seqLen();
  }

  static List<Cone> cells(ReluNetwork network) {
    ReferenceEngine engine = new ReferenceEngine(network);
    List<LinearForm> still = Collections.nCopies(network.hiddenSize(), LinearForm.zero(engine.n));
    StartingFan.of(engine.n).forEach(cone -> engine.step(cone, 0, still));
    return engine.cells;
  }

  private void step(Cone cone, int t, List<LinearForm> state) {
    if (t == n) {
      List<LinearForm> logits =
          IntStream.range(0, network.output().rows()).mapToObj(a -> logit(a, state)).toList();
      contest(cone, logits, 0, 1);
      return;
    }
    List<LinearForm> forms =
        IntStream.range(0, state.size()).mapToObj(i -> preActivation(i, t, state)).toList();
    for (Cone part : ReferenceCutting.partsByAll(cone, forms)) {
      step(part, t + 1, forms.stream().map(form -> rectified(form, part)).toList());
    }
  }

  /** Lets each logit in turn challenge the greatest of those before it. */
  private void contest(Cone cone, List<LinearForm> logits, int champion, int challenger) {
    if (challenger == logits.size()) {
      cells.add(cone);
      return;
    }
    LinearForm lead = logits.get(challenger).minus(logits.get(champion));
    for (Cone part : ReferenceCutting.parts(cone, lead)) {
      boolean won = lead.at(part.interiorVector()).signum() > 0;
      contest(part, logits, won ? challenger : champion, challenger + 1);
    }
  }

  private LinearForm rectified(LinearForm form, Cone part) {
    return form.at(part.interiorVector()).signum() > 0 ? form : LinearForm.zero(n);
  }

  private LinearForm preActivation(int unit, int t, List<LinearForm> state) {
    IntVector sum = LinearForm.zero(n).coefficients();
    for (int j = 0; j < state.size(); j++) {
      sum = sum.plus(state.get(j).coefficients().times(network.recurrent().get(unit, j)));
    }
    long[] input = new long[n];
    input[t] = 1;
    return new LinearForm(sum.plus(IntVector.of(input).times(network.inputs().get(t).get(unit))));
  }

  private LinearForm logit(int output, List<LinearForm> state) {
    IntVector sum = LinearForm.zero(n).coefficients();
    for (int j = 0; j < state.size(); j++) {
      sum = sum.plus(state.get(j).coefficients().times(network.output().get(output, j)));
    }
    return new LinearForm(sum);
  }
}
