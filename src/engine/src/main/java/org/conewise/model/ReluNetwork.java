package org.conewise.model;

import java.util.List;
import java.util.function.Function;
import org.conewise.exact.Rational;
import org.conewise.exact.RationalRow;

/**
 * A one-layer ReLU recurrent network without biases, {@code M_{d,n}} in AlgZoo's notation: {@code
 * h_0 = 0}, {@code z_t = W_hh h_{t-1} + W_hi x_t}, {@code h_t = max(z_t, 0)}, {@code logits = W_oh
 * h_n}, over the real numbers. It is positively homogeneous: {@code f(c x) = c f(x)} for {@code c >
 * 0}.
 *
 * @param seqLen the number {@code n} of inputs
 * @param inputHidden {@code W_hi}, {@code d} entries
 * @param hiddenHidden {@code W_hh}, {@code d × d}, by rows
 * @param hiddenOutput {@code W_oh}, {@code outputs × d}, by rows
 */
public record ReluNetwork(
    int seqLen,
    List<Rational> inputHidden,
    List<List<Rational>> hiddenHidden,
    List<List<Rational>> hiddenOutput) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if a size is zero or the shapes do not fit together
   */
  public ReluNetwork {
    inputHidden = RationalRow.copyOf(inputHidden);
    hiddenHidden = copyOfRows(hiddenHidden);
    hiddenOutput = copyOfRows(hiddenOutput);
    int d = inputHidden.size();
    if (seqLen < 1 || d < 1 || hiddenOutput.isEmpty()) {
      throw new IllegalArgumentException("a network needs inputs, hidden units and outputs");
    }
    requireShape("hidden-hidden", hiddenHidden, d, d);
    requireShape("hidden-output", hiddenOutput, hiddenOutput.size(), d);
  }

  /** The number {@code d} of hidden units. */
  public int hiddenSize() {
    return inputHidden.size();
  }

  /** The number of logits. */
  public int outputs() {
    return hiddenOutput.size();
  }

  /** The number of weights, {@code d + d² + outputs · d}. */
  public long parameters() {
    long d = hiddenSize();
    return d * (1 + d + outputs());
  }

  /** The network with every weight replaced by {@code change} of it. */
  public ReluNetwork map(Function<Rational, Rational> change) {
    return new ReluNetwork(
        seqLen,
        inputHidden.stream().map(change).toList(),
        hiddenHidden.stream().map(row -> row.stream().map(change).toList()).toList(),
        hiddenOutput.stream().map(row -> row.stream().map(change).toList()).toList());
  }

  private static List<List<Rational>> copyOfRows(List<List<Rational>> rows) {
    return rows.stream().map(RationalRow::copyOf).toList();
  }

  private static void requireShape(String name, List<List<Rational>> rows, int height, int width) {
    if (rows.size() != height || rows.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException(name + " is not " + height + " x " + width);
    }
  }
}
