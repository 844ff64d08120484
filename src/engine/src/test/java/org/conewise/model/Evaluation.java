package org.conewise.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.conewise.exact.Rational;

/** The network's definition, word for word. */
final class Evaluation {

  private Evaluation() {}

  static List<Rational> logits(RecurrentNetwork network, List<Rational> inputs) {
    List<Rational> state = Collections.nCopies(network.hiddenSize(), Rational.ZERO);
    for (Rational input : inputs) {
      List<Rational> next = new ArrayList<>();
      for (int i = 0; i < network.hiddenSize(); i++) {
        Rational z =
            dot(network.hiddenHidden().get(i), state)
                .plus(network.inputHidden().get(i).times(input));
        next.add(z.signum() > 0 ? z : Rational.ZERO);
      }
      state = next;
    }
    List<Rational> last = state;
    return network.hiddenOutput().stream().map(row -> dot(row, last)).toList();
  }

  static List<Rational> logits(LayeredNetwork network, List<Rational> inputs) {
    List<Rational> values = List.of();
    for (Layer layer : network.layers()) {
      List<Rational> read = new ArrayList<>();
      values.stream()
          .limit(layer.units())
          .map(value -> value.signum() > 0 ? value : Rational.ZERO)
          .forEach(read::add);
      inputs.stream().limit(layer.inputs()).forEach(read::add);
      values = layer.weights().stream().map(row -> dot(row, read)).toList();
    }
    return values;
  }

  /** The index of the greatest logit, the lowest if several share it. */
  static int answer(RecurrentNetwork network, List<Rational> inputs) {
    List<Rational> logits = logits(network, inputs);
    return logits.indexOf(Collections.max(logits));
  }

  static int secondLargest(List<Rational> inputs) {
    List<Rational> sorted = new ArrayList<>(inputs);
    sorted.sort(Collections.reverseOrder());
    return inputs.indexOf(sorted.get(1));
  }

  private static Rational dot(List<Rational> a, List<Rational> b) {
    Rational sum = Rational.ZERO;
    for (int i = 0; i < a.size(); i++) {
      if (a.get(i).signum() != 0) {
        sum = sum.plus(a.get(i).times(b.get(i)));
      }
    }
    return sum;
  }
}
