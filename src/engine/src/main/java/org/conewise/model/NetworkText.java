package org.conewise.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.conewise.exact.Rational;
import org.conewise.exact.RationalRow;

/**
 * The canonical text of a network, without comments, as {@code proofs/FORMAT.md} defines it, and
 * its SHA-256, which names the network.
 */
public final class NetworkText {

  /** Units of a layer at most. */
  public static final int MAX_HIDDEN = 65_536;

  /** Inputs at most. */
  public static final int MAX_LENGTH = 64;

  /** Outputs at most. */
  public static final int MAX_OUTPUTS = 64;

  /** Layers at most, that of the logits among them. */
  public static final int MAX_LAYERS = 65;

  /** Entries of a state of a transformer at most. */
  public static final int MAX_WIDTH = 256;

  /** Layers of a transformer at most. */
  public static final int MAX_DEPTH = 64;

  /** Characters of a numerator or denominator at most. */
  public static final int MAX_DIGITS = 10_000;

  /** The first line, without its line feed. */
  public static final String FIRST_LINE = "conewise-network 1";

  private final byte[] bytes;
  private final String hash;

  private NetworkText(byte[] bytes) {
    this.bytes = bytes;
    this.hash = Sha256.hex(bytes);
  }

  /**
   * The text of a network; every line ends with a line feed.
   *
   * @throws IllegalArgumentException if the format has no room for it: more than {@link
   *     #MAX_HIDDEN} units of a layer, {@link #MAX_LAYERS} layers, {@link #MAX_LENGTH} inputs,
   *     {@link #MAX_OUTPUTS} outputs or {@link #MAX_DIGITS} characters of a number
   */
  public static NetworkText of(ReluNetwork network) {
    network.widths().forEach(width -> requireWithin("hidden units", width, MAX_HIDDEN));
    requireWithin("inputs", network.inputs(), MAX_LENGTH);
    requireWithin("outputs", network.outputs(), MAX_OUTPUTS);
    List<String> lines = new ArrayList<>();
    lines.add(FIRST_LINE + "\n");
    lines.addAll(network.match(NetworkText::linesOf, NetworkText::linesOf));
    lines.add("end\n");
    return new NetworkText(String.join("", lines).getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * The text of a model.
   *
   * @throws IllegalArgumentException if the format has no room for it
   */
  public static NetworkText of(Model model) {
    return model instanceof Transformer transformer ? of(transformer) : of((ReluNetwork) model);
  }

  /**
   * The text of a transformer.
   *
   * @throws IllegalArgumentException if the format has no room for it: more than {@link #MAX_WIDTH}
   *     entries of a state, {@link #MAX_DEPTH} layers, {@link #MAX_LENGTH} inputs or tokens, {@link
   *     #MAX_OUTPUTS} outputs or {@link #MAX_DIGITS} characters of a number
   */
  public static NetworkText of(Transformer transformer) {
    requireWithin("entries of a state", transformer.width(), MAX_WIDTH);
    requireWithin("inputs", transformer.inputs(), MAX_LENGTH);
    requireWithin("tokens", transformer.tokens(), MAX_LENGTH);
    requireWithin("outputs", transformer.outputs(), MAX_OUTPUTS);
    requireWithin("layers", transformer.layers().size(), MAX_DEPTH);
    List<String> lines = new ArrayList<>();
    lines.add(FIRST_LINE + "\n");
    lines.add(
        "transformer "
            + (transformer.width() + " " + transformer.inputs() + " " + transformer.tokens())
            + (" " + transformer.outputs() + " " + transformer.layers().size() + "\n"));
    transformer.matrices().forEach(matrix -> addMatrix(lines, matrix.name(), matrix.rows()));
    lines.add("end\n");
    return new NetworkText(String.join("", lines).getBytes(StandardCharsets.US_ASCII));
  }

  private static List<String> linesOf(RecurrentNetwork network) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "rnn " + network.hiddenSize() + " " + network.seqLen() + " " + network.outputs() + "\n");
    addMatrix(lines, "input-hidden", network.inputHidden().stream().map(List::of).toList());
    addMatrix(lines, "hidden-hidden", network.hiddenHidden());
    addMatrix(lines, "hidden-output", network.hiddenOutput());
    return lines;
  }

  private static List<String> linesOf(LayeredNetwork network) {
    List<Layer> layers = network.layers();
    requireWithin("layers", layers.size(), MAX_LAYERS);
    List<String> lines = new ArrayList<>();
    lines.add("layers " + network.inputs() + " " + layers.size() + "\n");
    for (Layer layer : layers) {
      addMatrix(lines, "layer " + layer.width() + " " + sources(layer), layer.weights());
    }
    return lines;
  }

  private static String sources(Layer layer) {
    return layer.units() == 0 ? "inputs" : layer.inputs() == 0 ? "units" : "units+inputs";
  }

  /** The content of a {@code .net} file. The caller must not change it. */
  public byte[] bytes() {
    return bytes;
  }

  /** The SHA-256 of the text, in 64 lower-case hexadecimal digits. */
  public String hash() {
    return hash;
  }

  @Override
  public String toString() {
    return new String(bytes, StandardCharsets.US_ASCII);
  }

  private static void requireWithin(String what, int size, int most) {
    if (size > most) {
      throw new IllegalArgumentException(
          "the .net format holds at most " + most + " " + what + ", not " + size);
    }
  }

  private static void addMatrix(List<String> lines, String name, List<List<Rational>> rows) {
    lines.add(name + "\n");
    lines.addAll(RationalRow.stream(rows).map(NetworkText::line).toList());
  }

  private static String line(List<Rational> row) {
    StringBuilder line = new StringBuilder();
    for (Rational value : row) {
      int start = line.length();
      value.appendTo(line);
      if (line.length() - start > MAX_DIGITS) {
        requireWithin("characters of a number", value.numerator().toString().length(), MAX_DIGITS);
        requireWithin(
            "characters of a number", value.denominator().toString().length(), MAX_DIGITS);
      }
      line.append(' ');
    }
    line.setCharAt(line.length() - 1, '\n');
    return line.toString();
  }
}
