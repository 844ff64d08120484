package org.conewise.check.network;

import java.util.ArrayList;
import java.util.List;
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
  private final List<List<Fraction>> embedding;
  private final List<List<Fraction>> positions;
  private final List<Attention> layers;
  private final List<List<Fraction>> unembedding;

  private Transformer(
      String hash,
      List<List<Fraction>> embedding,
      List<List<Fraction>> positions,
      List<Attention> layers,
      List<List<Fraction>> unembedding) {
    this.hash = hash;
    this.embedding = embedding;
    this.positions = positions;
    this.layers = layers;
    this.unembedding = unembedding;
  }

  /**
   * Reads what follows the first line and the comments.
   *
   * @throws Rejection with an {@code F} code
   */
  static Transformer read(String hash, Lines lines) throws Rejection {
    lines.next(FORM, 5);
    int width = lines.count(1, MAX_WIDTH, Code.F10_LIMIT);
    int length = lines.count(1, MAX_SIZE, Code.F10_LIMIT);
    int tokens = lines.count(1, MAX_SIZE, Code.F10_LIMIT);
    int outputs = lines.count(1, MAX_SIZE, Code.F10_LIMIT);
    int depth = lines.count(1, MAX_SIZE, Code.F10_LIMIT);
    lines.requireRoom(2L * width, tokens + length + 4L * depth * width + outputs);
    List<List<Fraction>> embedding = readMatrix(lines, "embedding", tokens, width);
    List<List<Fraction>> positions = readMatrix(lines, "positions", length, width);
    List<Attention> layers = new ArrayList<>();
    for (int layer = 0; layer < depth; layer++) {
      layers.add(
          new Attention(
              readMatrix(lines, "query", width, width),
              readMatrix(lines, "key", width, width),
              readMatrix(lines, "value", width, width),
              readMatrix(lines, "output", width, width)));
    }
    List<List<Fraction>> unembedding = readMatrix(lines, "unembedding", outputs, width);
    lines.readEnd();
    return new Transformer(hash, embedding, positions, layers, unembedding);
  }

  private static List<List<Fraction>> readMatrix(Lines lines, String name, int height, int width)
      throws Rejection {
    lines.next(name, 0);
    return Network.readRows(lines, height, width);
  }

  /** The network hash: the SHA-256 of the file without its comments. */
  public String hash() {
    return hash;
  }

  /** The number of positions, each of which has an input. */
  public int inputs() {
    return positions.size();
  }

  /** The number of logits. */
  public int outputs() {
    return unembedding.size();
  }

  /** The number of values that an input can have. */
  public int tokens() {
    return embedding.size();
  }

  /** The number of entries of a state. */
  public int width() {
    return positions.get(0).size();
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
