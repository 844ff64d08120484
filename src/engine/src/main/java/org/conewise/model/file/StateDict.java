package org.conewise.model.file;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.conewise.exact.Rational;
import org.conewise.model.Model;
import org.conewise.model.NetworkText;
import org.conewise.model.RecurrentNetwork;

/**
 * The tensors of a model by PyTorch's names. An AlgZoo RNN has exactly three: {@code
 * rnn.weight_ih_l0} ({@code d × 1}), {@code rnn.weight_hh_l0} ({@code d × d}) and {@code
 * linear.weight} ({@code n × d}); one logit for each of the {@code n} inputs, so that the last also
 * tells the length of the sequence. Those of a transformer are left to {@link TransformerDict}.
 */
final class StateDict {

  /**
   * Weights at most, counted before any is read: a view with stride 0 can be larger than a file.
   */
  static final long MAX_WEIGHTS = 1 << 25;

  private static final String INPUT_HIDDEN = "rnn.weight_ih_l0";
  private static final String HIDDEN_HIDDEN = "rnn.weight_hh_l0";
  private static final String HIDDEN_OUTPUT = "linear.weight";
  private static final Set<String> NAMES =
      new TreeSet<>(Set.of(INPUT_HIDDEN, HIDDEN_HIDDEN, HIDDEN_OUTPUT));

  private StateDict() {}

  /**
   * The network whose weights are exactly the values of the tensors.
   *
   * @throws ModelFormatException if a tensor is missing, superfluous, of another shape, too large,
   *     or holds NaN or an infinity
   */
  static Model network(Map<String, Tensor> tensors) throws ModelFormatException {
    if (TransformerDict.isLikely(tensors.keySet())) {
      return TransformerDict.transformer(tensors);
    }
    requireNames(tensors.keySet());
    long hidden = requireMatrix(INPUT_HIDDEN, tensors).get(0);
    long outputs = requireMatrix(HIDDEN_OUTPUT, tensors).get(0);
    requireSizes(hidden, outputs);
    requireShape(INPUT_HIDDEN, tensors, hidden, 1);
    requireShape(HIDDEN_HIDDEN, tensors, hidden, hidden);
    requireShape(HIDDEN_OUTPUT, tensors, outputs, hidden);
    return new RecurrentNetwork(
        Math.toIntExact(outputs),
        column(tensors.get(INPUT_HIDDEN).rows()),
        tensors.get(HIDDEN_HIDDEN).rows(),
        tensors.get(HIDDEN_OUTPUT).rows());
  }

  /**
   * Checks the names alone, before anything else is read.
   *
   * @throws ModelFormatException if they are neither the three of a bias-free RNN nor those of a
   *     transformer
   */
  static void requireNames(Set<String> names) throws ModelFormatException {
    if (TransformerDict.isLikely(names)) {
      TransformerDict.requireNames(names);
      return;
    }
    for (String name : names) {
      if (!NAMES.contains(name)) {
        throw new ModelFormatException(
            Tensor.place(name), ruleAgainst(name), "exactly the tensors " + NAMES, "one more");
      }
    }
    for (String name : NAMES) {
      if (!names.contains(name)) {
        throw new ModelFormatException(
            Tensor.place(name),
            "an RNN has all three tensors",
            "exactly the tensors " + NAMES,
            "only " + new TreeSet<>(names));
      }
    }
  }

  private static String ruleAgainst(String name) {
    if (name.contains("bias")) {
      return "Conewise certifies networks without biases";
    }
    return "a one-layer RNN has no such tensor";
  }

  static List<Long> requireMatrix(String name, Map<String, Tensor> tensors)
      throws ModelFormatException {
    List<Long> shape = tensors.get(name).shape();
    if (shape.size() != 2) {
      throw new ModelFormatException(
          Tensor.place(name), "weights are matrices", "two sizes", shape.toString());
    }
    return shape;
  }

  private static void requireSizes(long hidden, long outputs) throws ModelFormatException {
    requireRows(INPUT_HIDDEN, "hidden units", hidden, NetworkText.MAX_HIDDEN);
    requireRows(HIDDEN_OUTPUT, "outputs", outputs, NetworkText.MAX_OUTPUTS);
    if (outputs == 1) {
      throw new ModelFormatException(
          Tensor.place(HIDDEN_OUTPUT),
          "a regression model with one output has no argmax to certify,"
              + " and its file does not tell the length of its sequences",
          "one row for each input, at least 2",
          "1 row");
    }
    long weights = hidden * (1 + hidden + outputs);
    if (weights > MAX_WEIGHTS) {
      throw new ModelFormatException(
          Tensor.place(HIDDEN_HIDDEN),
          "the network is small",
          "at most " + MAX_WEIGHTS + " weights",
          "" + weights);
    }
  }

  private static void requireRows(String name, String what, long rows, int most)
      throws ModelFormatException {
    if (rows < 1 || rows > most) {
      throw new ModelFormatException(
          Tensor.place(name), "number of " + what, "1 to " + most + " rows", "" + rows);
    }
  }

  static void requireShape(String name, Map<String, Tensor> tensors, long height, long width)
      throws ModelFormatException {
    List<Long> shape = tensors.get(name).shape();
    List<Long> expected = List.of(height, width);
    if (!shape.equals(expected)) {
      throw new ModelFormatException(
          Tensor.place(name), "the shapes fit together", expected.toString(), shape.toString());
    }
  }

  private static List<Rational> column(List<List<Rational>> rows) {
    return rows.stream().map(row -> row.get(0)).toList();
  }
}
