package org.conewise.check.finite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The differences of two logits to which attention adds nothing, whatever the input: {@code (u_a -
 * u_b) · update = 0} for every layer, where {@code u_a} is a row of the unembedding. Such a
 * difference is {@code (u_a - u_b) · s} with the first state {@code s} of the last position. An
 * example are two equal rows.
 *
 * @param signs for each two logits the signs of their difference, by the last token, if it is one
 *     of these
 */
record Relations(List<List<Optional<List<Integer>>>> signs) {
  /**
   * Looks at all pairs.
   *
   * @param pulse is run at each
   */
  static Relations of(Weights weights, Runnable pulse) {
    int logits = weights.unembedding().integers().size();
    List<List<Optional<List<Integer>>>> signs = new ArrayList<>();
    for (int a = 0; a < logits; a++) {
      List<Optional<List<Integer>>> row = new ArrayList<>();
      for (int b = 0; b < logits; b++) {
        row.add(signs(weights, weights.unembedding().difference(a, b), pulse));
      }
      signs.add(row);
    }
    return new Relations(signs);
  }

  private static Optional<List<Integer>> signs(
      Weights weights, RationalMatrix difference, Runnable pulse) {
    boolean isFree =
        weights.layers().stream()
            .allMatch(layer -> difference.times(layer.update(), pulse).isZero());
    if (!isFree) {
      return Optional.empty();
    }
    RationalMatrix values = difference.times(weights.lastStates().transposed(), pulse);
    return Optional.of(values.integers().get(0).stream().map(value -> value.signum()).toList());
  }

  /** Whether the difference of two logits is known exactly. */
  boolean isKnown(int a, int b) {
    return signs.get(a).get(b).isPresent();
  }

  /** The sign of such a difference. */
  int sign(int a, int b, int lastToken) {
    return signs.get(a).get(b).orElseThrow().get(lastToken);
  }
}
