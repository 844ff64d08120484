package org.conewise.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.conewise.exact.Rational;
import org.conewise.exact.RationalRow;

/**
 * A one-layer ReLU recurrent network without biases, {@code M_{d,n}} in AlgZoo's notation: {@code
 * h_0 = 0}, {@code z_t = W_hh h_{t-1} + W_hi x_t}, {@code h_t = max(z_t, 0)}, {@code logits = W_oh
 * h_n}. Its layers are the time steps, which share one matrix, and then the logits.
 *
 * @param seqLen the number {@code n} of inputs
 * @param inputHidden {@code W_hi}, {@code d} entries
 * @param hiddenHidden {@code W_hh}, {@code d × d}, by rows
 * @param hiddenOutput {@code W_oh}, {@code outputs × d}, by rows
 */
public record RecurrentNetwork(
    int seqLen,
    List<Rational> inputHidden,
    List<List<Rational>> hiddenHidden,
    List<List<Rational>> hiddenOutput)
    implements ReluNetwork {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if a size is zero or the shapes do not fit together
   */
  public RecurrentNetwork {
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

  @Override
  public int inputs() {
    return seqLen;
  }

  @Override
  public List<Integer> widths() {
    return Collections.nCopies(seqLen, hiddenSize());
  }

  @Override
  public int outputs() {
    return hiddenOutput.size();
  }

  /**
   * The {@code n} time steps, which share one matrix {@code (W_hh W_hi)}, and {@code W_oh}. No
   * layer is before the first, so the units that it reads are all off.
   */
  @Override
  public List<Layer> layers() {
    List<Layer> layers = new ArrayList<>();
    List<List<Rational>> step = step();
    for (int t = 0; t < seqLen; t++) {
      layers.add(new Layer(step, hiddenSize(), t));
    }
    layers.add(new Layer(hiddenOutput, hiddenSize(), 0));
    return List.copyOf(layers);
  }

  /** The number of weights, {@code d + d² + outputs · d}. */
  @Override
  public long parameters() {
    long d = hiddenSize();
    return d * (1 + d + outputs());
  }

  @Override
  public RecurrentNetwork map(Function<Rational, Rational> change) {
    return new RecurrentNetwork(
        seqLen,
        inputHidden.stream().map(change).toList(),
        hiddenHidden.stream().map(row -> row.stream().map(change).toList()).toList(),
        hiddenOutput.stream().map(row -> row.stream().map(change).toList()).toList());
  }

  @Override
  public <T> T match(Function<RecurrentNetwork, T> recurrent, Function<LayeredNetwork, T> layered) {
    return recurrent.apply(this);
  }

  /** {@code (W_hh W_hi)}. */
  private List<List<Rational>> step() {
    List<List<Rational>> rows = new ArrayList<>();
    for (int i = 0; i < hiddenSize(); i++) {
      List<Rational> row = new ArrayList<>(hiddenHidden.get(i));
      row.add(inputHidden.get(i));
      rows.add(RationalRow.copyOf(row));
    }
    return rows;
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
