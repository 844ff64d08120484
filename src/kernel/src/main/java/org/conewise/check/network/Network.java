package org.conewise.check.network;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.conewise.check.Budget;
import org.conewise.check.Code;
import org.conewise.check.Rejection;
import org.conewise.check.number.Fraction;
import org.conewise.check.text.Lines;

/**
 * ReLU networks without biases on the same inputs: layers, each a linear function of the units of
 * the layer before, which are its values, 0 where these are negative, and of inputs. The values of
 * the last layer of a network are its logits, those of the others its pre-activations. The layers
 * of a recurrent network are its time steps: they share one matrix, and each has an input of its
 * own.
 */
public final class Network implements NetworkFile {
  static final String MAGIC = "conewise-network 1";

  private static final int MAX_WIDTH = 65_536;
  private static final int MAX_INPUTS = 64;
  private static final int MAX_OUTPUTS = 64;
  private static final int MAX_LAYERS = 65;

  private final String hash;
  private final int inputs;
  private final List<Layer> layers = new ArrayList<>();

  /** For each layer the number of its first pre-activation, and at last that of all of them. */
  private final List<Integer> firstUnits = new ArrayList<>(List.of(0));

  private Network(String hash, int inputs) {
    this.hash = hash;
    this.inputs = inputs;
  }

  /**
   * Reads a network file.
   *
   * @param role what the file is called in messages
   * @throws Rejection with an {@code F} code
   */
  public static Network read(String role, byte[] bytes, Budget budget) throws Rejection {
    Lines lines = new Lines(role, bytes, budget);
    return read(lines.readHeader(MAGIC), lines);
  }

  /** Reads what follows the first line and the comments. */
  static Network read(String hash, Lines lines) throws Rejection {
    int fields = lines.nextFields();
    String form = lines.field();
    boolean isRecurrent = form.equals("rnn") && fields == 4;
    boolean isLayered = form.equals("layers") && fields == 3;
    lines.require(isRecurrent || isLayered, Code.F07_SYNTAX, "rnn and 3 fields, or layers and 2");
    int hidden = isRecurrent ? lines.count(1, MAX_WIDTH, Code.F10_LIMIT) : 0;
    Network network = new Network(hash, lines.count(1, MAX_INPUTS, Code.F10_LIMIT));
    if (isRecurrent) {
      network.readRecurrent(lines, hidden, lines.count(1, MAX_OUTPUTS, Code.F10_LIMIT));
    } else {
      network.readLayers(lines, lines.count(1, MAX_LAYERS, Code.F10_LIMIT));
    }
    lines.readEnd();
    return network;
  }

  /** All layers of some networks, one network after the other. */
  static Network joint(List<Network> networks) {
    Network joint = new Network(networks.get(0).hash, networks.get(0).inputs);
    networks.forEach(network -> network.layers.forEach(joint::add));
    return joint;
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
    lines.next("hidden-output", 0);
    Matrix output = new Matrix(readRows(lines, outputs, hidden), hidden);
    BigInteger scale = BigInteger.ONE;
    for (int t = 0; t < inputs; t++) {
      add(new Layer(step, t, scale, false));
      scale = scale.multiply(step.denominator());
    }
    add(new Layer(output, 0, scale, true));
  }

  private void readLayers(Lines lines, int count) throws Rejection {
    int before = 0;
    BigInteger scale = BigInteger.ONE;
    for (int i = 1; i <= count; i++) {
      lines.next("layer", 2);
      int width = lines.count(1, i < count ? MAX_WIDTH : MAX_OUTPUTS, Code.F10_LIMIT);
      String sources = lines.field();
      boolean known = (i > 1 && sources.matches("units(\\+inputs)?")) || sources.equals("inputs");
      lines.require(
          known, Code.F07_SYNTAX, "inputs, or after the first layer units or units+inputs");
      int units = sources.startsWith("units") ? before : 0;
      int columns = units + (sources.endsWith("inputs") ? inputs : 0);
      lines.requireRoom(2L * width, columns);
      Matrix matrix = new Matrix(readRows(lines, width, columns), units);
      add(new Layer(matrix, 0, scale, i == count));
      scale = scale.multiply(matrix.denominator());
      before = width;
    }
  }

  private void add(Layer layer) {
    layers.add(layer);
    firstUnits.add(units() + (layer.isLast() ? 0 : layer.width()));
  }

  static List<List<Fraction>> readRows(Lines lines, int height, int width) throws Rejection {
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

  /** The network hash: the SHA-256 of the file without its comments. */
  public String hash() {
    return hash;
  }

  /** The number of inputs. */
  public int inputs() {
    return inputs;
  }

  /** The number of logits. */
  public int outputs() {
    return layers.get(layers.size() - 1).width();
  }

  /** The number of pre-activations. */
  public int units() {
    return firstUnits.get(firstUnits.size() - 1);
  }

  /** The layers, those of logits among them. */
  public List<Layer> layers() {
    return Collections.unmodifiableList(layers);
  }

  /** The numbers of units of the layers. */
  List<Integer> widths() {
    return layers.stream().filter(layer -> !layer.isLast()).map(Layer::width).toList();
  }

  /** The number of the first pre-activation of a layer, counted from 0, or of those after it. */
  public int firstUnit(int layer) {
    return firstUnits.get(layer);
  }

  /** The layer of a pre-activation. */
  int layerOf(int unit) {
    int layer = 0;
    while (firstUnit(layer + 1) <= unit) {
      layer++;
    }
    return layer;
  }

  /** A pre-activation in words. */
  public String name(int unit) {
    int layer = layerOf(unit);
    int first = layer;
    while (first > 0 && !layers.get(first - 1).isLast()) {
      first--;
    }
    String owner = first > 0 ? " of the reference" : "";
    return "unit " + (unit - firstUnit(layer)) + " of layer " + (layer - first + 1) + owner;
  }
}
