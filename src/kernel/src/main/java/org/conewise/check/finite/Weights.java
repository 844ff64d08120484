package org.conewise.check.finite;

import java.util.List;
import java.util.stream.IntStream;
import org.conewise.check.network.Transformer;

/**
 * What a transformer computes with, exactly.
 *
 * @param states for each position the first states, by tokens
 * @param unembedding a row for each logit
 */
record Weights(List<RationalMatrix> states, List<Layer> layers, RationalMatrix unembedding) {
  /**
   * The two products of matrices that a layer of attention is.
   *
   * @param scores {@code keyᵀ · query}: two states score {@code (query s)·(key s') = (scores s)·s'}
   * @param update {@code output · value}
   */
  record Layer(RationalMatrix scores, RationalMatrix update) {
    static Layer of(Transformer.Attention layer, Runnable pulse) {
      RationalMatrix key = RationalMatrix.of(layer.key());
      return new Layer(
          key.transposed().times(RationalMatrix.of(layer.query()), pulse),
          RationalMatrix.of(layer.output()).times(RationalMatrix.of(layer.value()), pulse));
    }
  }

  /**
   * Those of a transformer.
   *
   * @param pulse is run at every row
   */
  static Weights of(Transformer transformer, Runnable pulse) {
    RationalMatrix embedding = RationalMatrix.of(transformer.embedding());
    RationalMatrix positions = RationalMatrix.of(transformer.positions());
    return new Weights(
        IntStream.range(0, transformer.inputs())
            .mapToObj(position -> embedding.plusRow(positions, position))
            .toList(),
        transformer.layers().stream().map(layer -> Layer.of(layer, pulse)).toList(),
        RationalMatrix.of(transformer.unembedding()));
  }

  /** The first states of the position that is read at last. */
  RationalMatrix lastStates() {
    return states.get(states.size() - 1);
  }
}
