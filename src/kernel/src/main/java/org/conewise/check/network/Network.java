package org.conewise.check.network;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.conewise.check.Budget;
import org.conewise.check.Code;
import org.conewise.check.Rejection;
import org.conewise.check.number.Fraction;
import org.conewise.check.text.Lines;

/**
 * A ReLU network without biases: layers, each a linear function of the units of the layer before,
 * which are its values, 0 where these are negative, and of inputs. The values of the last layer are
 * the logits, those of the others the pre-activations. The layers of a recurrent network are its
 * time steps: they share one matrix, and each has an input of its own.
 */
public final class Network implements NetworkFile {
  private static final int MAX_WIDTH = 65_536;
  private static final int MAX_INPUTS = 64;
  private static final int MAX_OUTPUTS = 64;
  private static final int MAX_LAYERS = 65;

  private final String hash;
  private final String shape;
  private final int inputs;
  private final List<Layer> layers = new ArrayList<>();

  /** For each layer the number of its first pre-activation, and at last that of all values. */
  private final List<Integer> firstUnits = new ArrayList<>(List.of(0));

  /**
   * Reads a network file.
   *
   * @throws Rejection with an {@code F} code
   */
  public Network(byte[] bytes, Budget budget) throws Rejection {
    this(Opening.of(bytes, budget));
  }

  Network(Opening opening) throws Rejection {
    Lines lines = opening.lines();
    hash = opening.hash();
    boolean isRecurrent = opening.form().equals("rnn") && opening.fields() == 4;
    boolean isLayered = opening.form().equals("layers") && opening.fields() == 3;
    lines.require(isRecurrent || isLayered, Code.F07_SYNTAX, "rnn and 3 fields, or layers and 2");
    if (isRecurrent) {
      int hidden = lines.count(1, MAX_WIDTH, Code.F10_LIMIT);
      inputs = lines.count(1, MAX_INPUTS, Code.F10_LIMIT);
      shape = "hidden size " + hidden;
      readRecurrent(lines, hidden, lines.count(1, MAX_OUTPUTS, Code.F10_LIMIT));
    } else {
      inputs = lines.count(1, MAX_INPUTS, Code.F10_LIMIT);
      readLayers(lines, lines.count(1, MAX_LAYERS, Code.F10_LIMIT));
      shape = "layers of " + layers.stream().limit(depth()).map(Layer::width).toList() + " units";
    }
    lines.readEnd();
  }

  private void readRecurrent(Lines lines, int hidden, int outputs) throws Rejection {
    lines.requireRoom(2L * hidden, 1 + hidden + outputs);
    lines.next("input-hidden", 0);
    List<List<Fraction>> ofInput = readRows(lines, hidden, 1);
    lines.next("hidden-hidden", 0);
    List<List<Fraction>> rows = readRows(lines, hidden, hidden);
    for (int i = 0; i < hidden; i++) {
      rows.get(i).addAll(ofInput.get(i));
    }
    Matrix step = new Matrix(rows, hidden);
    for (int t = 0; t < inputs; t++) {
      add(step, t);
    }
    lines.next("hidden-output", 0);
    add(new Matrix(readRows(lines, outputs, hidden), hidden), 0);
  }

  private void readLayers(Lines lines, int count) throws Rejection {
    int before = 0;
    for (int i = 1; i <= count; i++) {
      lines.next("layer", 2);
      int width = lines.count(1, i < count ? MAX_WIDTH : MAX_OUTPUTS, Code.F10_LIMIT);
      String sources = lines.field();
      boolean known = (i > 1 && sources.matches("units(\\+inputs)?")) || sources.equals("inputs");
      lines.require(known, Code.F07_SYNTAX, "inputs, or after the first layer units or units+inputs");
      int units = sources.startsWith("units") ? before : 0;
      int columns = units + (sources.endsWith("inputs") ? inputs : 0);
      lines.requireRoom(2L * width, columns);
      add(new Matrix(readRows(lines, width, columns), units), 0);
      before = width;
    }
  }

  private void add(Matrix matrix, int firstInput) {
    layers.add(
        layers.isEmpty()
            ? new Layer(matrix, firstInput, BigInteger.ONE)
            : layers.get(layers.size() - 1).followedBy(matrix, firstInput));
    firstUnits.add(firstUnits.get(firstUnits.size() - 1) + matrix.height());
  }

  static List<List<Fraction>> readRows(Lines lines, int height, int width)
      throws Rejection {
    List<List<Fraction>> rows = new ArrayList<>();
    for (int i = 0; i < height; i++) {
      List<Fraction> row = new ArrayList<>();
      lines.next(width);
      for (int k = 0; k < width; k++) {
        row.add(lines.rational());
      }
      rows.add(row);
    }
    return rows;
  }

  @Override
  public String hash() {
    return hash;
  }

  @Override
  public String shape() {
    return shape;
  }

  @Override
  public int inputs() {
    return inputs;
  }

  @Override
  public int outputs() {
    return layers.get(depth()).width();
  }

  /** The number of layers but the last, the values of which are pre-activations. */
  public int depth() {
    return layers.size() - 1;
  }

  /** A layer, counted from 0; the last one is that of the logits. */
  public Layer layer(int index) {
    return layers.get(index);
  }

  /** The number of the first pre-activation of a layer; that of the last is the number of all. */
  public int firstUnit(int layer) {
    return firstUnits.get(layer);
  }

  /** The layer of a pre-activation. */
  public int layerOf(int unit) {
    int layer = 0;
    while (firstUnit(layer + 1) <= unit) {
      layer++;
    }
    return layer;
  }

  /** A pre-activation in words. */
  public String name(int unit) {
    int layer = layerOf(unit);
    return "unit " + (unit - firstUnit(layer)) + " of layer " + (layer + 1);
  }
}
