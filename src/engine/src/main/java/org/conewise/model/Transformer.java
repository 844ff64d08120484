package org.conewise.model;

import java.util.ArrayList;
import java.util.List;
import org.conewise.exact.Rational;
import org.conewise.exact.RationalRow;

/**
 * A transformer of attention alone, of AlgZoo: one head, learned positions, no mask, no
 * normalisation, no biases. Its inputs {@code x_1, …, x_n} are tokens. With {@code s_i} at first
 * the row {@code x_i} of the embedding plus the row {@code i} of the positions, every layer makes
 * {@code s_i + W_o Σ_j a_ij W_v s_j} of {@code s_i}, where {@code a_ij} is proportional to {@code
 * exp((W_q s_i)·(W_k s_j) / √d)} and {@code Σ_j a_ij = 1}; the logits are the unembedding times
 * {@code s_n}.
 *
 * @param embedding {@code tokens × d}, by rows
 * @param positions {@code n × d}
 * @param layers at least one
 * @param unembedding {@code outputs × d}
 */
public record Transformer(
    List<List<Rational>> embedding,
    List<List<Rational>> positions,
    List<Attention> layers,
    List<List<Rational>> unembedding)
    implements Model {

  /** The matrices {@code W_q}, {@code W_k}, {@code W_v} and {@code W_o}, {@code d × d}, by rows. */
  public record Attention(
      List<List<Rational>> query,
      List<List<Rational>> key,
      List<List<Rational>> value,
      List<List<Rational>> output) {

    /** Copies the lists. */
    public Attention {
      query = copyOf(query);
      key = copyOf(key);
      value = copyOf(value);
      output = copyOf(output);
    }
  }

  /** A matrix by its name in the {@code .net} format. */
  public record Matrix(String name, List<List<Rational>> rows) {}

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if a size is zero or the shapes do not fit together
   */
  public Transformer {
    embedding = copyOf(embedding);
    positions = copyOf(positions);
    layers = List.copyOf(layers);
    unembedding = copyOf(unembedding);
    if (embedding.isEmpty() || positions.isEmpty() || layers.isEmpty() || unembedding.isEmpty()) {
      throw new IllegalArgumentException(
          "a transformer needs tokens, positions, layers and outputs");
    }
    int d = embedding.get(0).size();
    for (Matrix matrix : matrices(embedding, positions, layers, unembedding)) {
      boolean isOfLayer = List.of("query", "key", "value", "output").contains(matrix.name());
      boolean isWide = matrix.rows().stream().allMatch(row -> row.size() == d);
      if (d == 0 || !isWide || (isOfLayer && matrix.rows().size() != d)) {
        throw new IllegalArgumentException(matrix.name() + " is not of the width " + d);
      }
    }
  }

  /** All matrices, in the order of the {@code .net} format. */
  public List<Matrix> matrices() {
    return matrices(embedding, positions, layers, unembedding);
  }

  private static List<Matrix> matrices(
      List<List<Rational>> embedding,
      List<List<Rational>> positions,
      List<Attention> layers,
      List<List<Rational>> unembedding) {
    List<Matrix> matrices = new ArrayList<>();
    matrices.add(new Matrix("embedding", embedding));
    matrices.add(new Matrix("positions", positions));
    for (Attention layer : layers) {
      matrices.add(new Matrix("query", layer.query()));
      matrices.add(new Matrix("key", layer.key()));
      matrices.add(new Matrix("value", layer.value()));
      matrices.add(new Matrix("output", layer.output()));
    }
    matrices.add(new Matrix("unembedding", unembedding));
    return matrices;
  }

  /** The number {@code d} of entries of a state. */
  public int width() {
    return embedding.get(0).size();
  }

  /** The number of values that an input can have. */
  public int tokens() {
    return embedding.size();
  }

  @Override
  public int inputs() {
    return positions.size();
  }

  @Override
  public int outputs() {
    return unembedding.size();
  }

  @Override
  public long parameters() {
    long d = width();
    return d * (tokens() + inputs() + 4 * d * layers.size() + outputs());
  }

  private static List<List<Rational>> copyOf(List<List<Rational>> rows) {
    return rows.stream().map(RationalRow::copyOf).toList();
  }
}
