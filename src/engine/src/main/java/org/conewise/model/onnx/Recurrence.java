package org.conewise.model.onnx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conewise.exact.Rational;
import org.conewise.model.tensor.Arrangement;
import org.conewise.model.tensor.Array;
import org.conewise.model.tensor.Form;
import org.conewise.model.tensor.Shape;

/**
 * The operator {@code RNN}: {@code h_t = relu(X_t W^T + h_{t-1} R^T)}. {@code X} is {@code length ×
 * batch × inputs}, {@code W} is {@code 1 × units × inputs}, {@code R} is {@code 1 × units × units}.
 */
final class Recurrence {

  private static final int INPUT = 0;
  private static final int WEIGHTS = 1;
  private static final int RECURRENT_WEIGHTS = 2;
  private static final int BIAS = 3;
  private static final int LENGTHS = 4;
  private static final int START = 5;

  private Recurrence() {}

  /** All states, {@code length × 1 × batch × units}, and the last, {@code 1 × batch × units}. */
  static List<Value> rnn(Call call) throws OnnxException {
    requireRelu(call);
    Shape shape = call.input(INPUT).shape();
    requireRank(call, INPUT, 3);
    requireRank(call, WEIGHTS, 3);
    requireRank(call, RECURRENT_WEIGHTS, 3);
    requireOneDirection(call);
    requireWholeSequences(call, shape.size(0));
    if (call.optional(BIAS).isPresent()) {
      call.requireZeros(BIAS, call.numbers(BIAS).array());
    }
    int units = call.input(WEIGHTS).shape().size(1);
    Shape state = Shape.of(1, shape.size(1), units);
    List<Array<Form>> states = states(call, state);
    Array<Form> last = states.get(states.size() - 1).moved(x -> x.reshaped(state));
    Shape step = Shape.of(1, 1, shape.size(1), units);
    call.spendEntries((long) states.size() * step.entries());
    List<Array<Form>> steps = states.stream().map(h -> h.moved(x -> x.reshaped(step))).toList();
    return List.of(
        new Value.Forms(Array.concatenated(0, steps.subList(1, steps.size()))),
        new Value.Forms(last));
  }

  /** The states, {@code batch × units}, from the one before the first step on. */
  private static List<Array<Form>> states(Call call, Shape state) throws OnnxException {
    Array<Rational> weights = matrix(call, WEIGHTS);
    Array<Rational> recurrent = matrix(call, RECURRENT_WEIGHTS);
    Array<Form> input = call.forms(INPUT);
    Shape slice = input.shape().part(1, 3);
    Shape flat = state.part(1, 3);
    List<Array<Form>> states = new ArrayList<>();
    states.add(
        (call.optional(START).isPresent() ? call.forms(START) : Array.filled(state, Form.ZERO))
            .moved(x -> x.reshaped(flat)));
    for (int t = 0; t < input.shape().size(0); t++) {
      int time = t;
      Array<Form> now = input.moved(x -> x.sliced(0, time, 1, 1).reshaped(slice));
      Array<Form> before = states.get(t);
      Array<Form> sum =
          call.tools()
              .forms()
              .sum(
                  call.tools().forms().product(now, weights),
                  Rational.ONE,
                  call.tools().forms().product(before, recurrent));
      states.add(Arithmetic.relu(call, sum));
    }
    return states;
  }

  /** The transposed matrix in a tensor with one direction. */
  private static Array<Rational> matrix(Call call, int place) throws OnnxException {
    return call.numbers(place)
        .array()
        .moved(x -> x.reshaped(x.shape().part(1, 3)))
        .moved(Arrangement::transposed);
  }

  private static void requireRelu(Call call) throws OnnxException {
    Attributes attributes = call.node().attributes();
    List<String> activations = attributes.texts("activations").orElse(List.of("Tanh"));
    if (!activations.equals(List.of("Relu"))) {
      throw call.problem("attribute activations", "Relu", "others");
    }
    String direction = attributes.text("direction").orElse("forward");
    if (!direction.equals("forward")) {
      throw call.problem("attribute direction", "forward", "another one");
    }
    for (String unused : List.of("activation_alpha", "activation_beta", "clip")) {
      if (attributes.names().contains(unused)) {
        throw call.problem("attribute " + unused, "none", "one");
      }
    }
    call.requireUsual("layout", 0);
  }

  private static void requireRank(Call call, int place, int rank) throws OnnxException {
    Shape shape = call.input(place).shape();
    if (shape.rank() != rank) {
      throw call.problem("its input number " + (place + 1), rank + " axes", "shape " + shape);
    }
  }

  private static void requireOneDirection(Call call) throws OnnxException {
    int units = call.input(WEIGHTS).shape().size(1);
    Shape recurrent = Shape.of(1, units, units);
    if (call.input(WEIGHTS).shape().size(0) != 1
        || !call.input(RECURRENT_WEIGHTS).shape().equals(recurrent)) {
      throw call.problem(
          "recurrent weights",
          "shape " + recurrent,
          "shape " + call.input(RECURRENT_WEIGHTS).shape());
    }
    call.requireUsual("hidden_size", units);
  }

  private static void requireWholeSequences(Call call, int length) throws OnnxException {
    Optional<List<Long>> lengths = call.optionalIntegers(LENGTHS);
    if (lengths.isPresent() && lengths.get().stream().anyMatch(given -> given != length)) {
      throw call.problem("lengths of the sequences", "all " + length, "others");
    }
  }
}
