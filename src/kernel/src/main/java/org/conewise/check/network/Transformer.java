package org.conewise.check.network;

import java.util.ArrayList;
import java.util.List;
import org.conewise.check.Budget;
import org.conewise.check.Code;
import org.conewise.check.Rejection;
import org.conewise.check.number.Fraction;
import org.conewise.check.text.Lines;

/**
 * A transformer of attention alone: one head, no mask, no normalisation, no biases. Its inputs are
 * tokens, {@code 0, …, tokens - 1}. The state of a position is at first the sum of the rows of its
 * token and of itself; each layer adds {@code output · value} times the average of the states of
 * all positions, weighted with {@code exp(query s · key s' / √width)}. The logits are read off the
 * last position.
 */
public final class Transformer implements NetworkFile {
  static final String FORM = "transformer";

  private static final int MAX_WIDTH = 256;
  private static final int MAX_SIZE = 64;

  /** The matrices of a layer, {@code width × width}, by rows. */
  public record Attention(
      List<List<Fraction>> query,
      List<List<Fraction>> key,
      List<List<Fraction>> value,
      List<List<Fraction>> output) {}

  private final String hash;
  private final int width;
  private final List<List<Fraction>> embedding;
  private final List<List<Fraction>> positions;
  private final List<Attention> layers = new ArrayList<>();
  private final List<List<Fraction>> unembedding;

  /**
   * Reads a network file.
   *
   * @throws Rejection with an {@code F} code
   */
  public Transformer(byte[] bytes, Budget budget) throws Rejection {
    this(Opening.of(bytes, budget));
  }

  Transformer(Opening opening) throws Rejection {
    Lines lines = opening.lines();
    boolean fits = opening.form().equals(FORM) && opening.fields() == 6;
    lines.require(fits, Code.F07_SYNTAX, FORM + " and 5 fields");
    hash = opening.hash();
    width = lines.count(1, MAX_WIDTH, Code.F10_LIMIT);
    int length = lines.count(1, MAX_SIZE, Code.F10_LIMIT);
    int tokens = lines.count(1, MAX_SIZE, Code.F10_LIMIT);
    int outputs = lines.count(1, MAX_SIZE, Code.F10_LIMIT);
    int depth = lines.count(1, MAX_SIZE, Code.F10_LIMIT);
    lines.requireRoom(2L * width, tokens + length + 4L * depth * width + outputs);
    embedding = readMatrix(lines, "embedding", tokens);
    positions = readMatrix(lines, "positions", length);
    for (int layer = 0; layer < depth; layer++) {
      layers.add(
          new Attention(
              readMatrix(lines, "query", width),
              readMatrix(lines, "key", width),
              readMatrix(lines, "value", width),
              readMatrix(lines, "output", width)));
    }
    unembedding = readMatrix(lines, "unembedding", outputs);
    lines.readEnd();
  }

  private List<List<Fraction>> readMatrix(Lines lines, String name, int height) throws Rejection {
    lines.next(name, 0);
    return Network.readRows(lines, height, width);
  }

  @Override
  public String hash() {
    return hash;
  }

  @Override
  public String shape() {
    return "transformer of width " + width + ", " + layers.size() + " layers of attention";
  }

  @Override
  public int inputs() {
    return positions.size();
  }

  @Override
  public int outputs() {
    return unembedding.size();
  }

  /** The number of values that an input can have. */
  public int tokens() {
    return embedding.size();
  }

  /** The number of entries of a state. */
  public int width() {
    return width;
  }

  /** A row for each token. */
  public List<List<Fraction>> embedding() {
    return embedding;
  }

  /** A row for each position. */
  public List<List<Fraction>> positions() {
    return positions;
  }

  /** The layers, at least one. */
  public List<Attention> layers() {
    return layers;
  }

  /** A row for each logit. */
  public List<List<Fraction>> unembedding() {
    return unembedding;
  }
}
