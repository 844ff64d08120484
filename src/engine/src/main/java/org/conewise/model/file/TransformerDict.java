package org.conewise.model.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.conewise.exact.Rational;
import org.conewise.model.NetworkText;
import org.conewise.model.Transformer;

/**
 * The tensors of an attention-only transformer by PyTorch's names: {@code embed.weight}, {@code
 * pos_embed.weight}, {@code unembed.weight}, and for layers {@code i = 0, 1, …} the {@code
 * attns.i.in_proj_weight}, of which the first {@code d} rows make the query, the next the key and
 * the last the value, and the {@code attns.i.out_proj.weight}. They do not tell the number of
 * heads, which is 1 in all of AlgZoo's transformers.
 */
final class TransformerDict {

  private static final String EMBEDDING = "embed.weight";
  private static final String POSITIONS = "pos_embed.weight";
  private static final String UNEMBEDDING = "unembed.weight";

  private final Map<String, Tensor> tensors;

  private TransformerDict(Map<String, Tensor> tensors) {
    this.tensors = tensors;
  }

  /** Whether some tensors are those of a transformer rather than of a recurrent network. */
  static boolean isLikely(Set<String> names) {
    return names.stream().anyMatch(name -> name.matches("(embed|pos_embed|attns|unembed)\\..*"));
  }

  /**
   * Checks the names alone.
   *
   * @throws ModelFormatException if they are not those of a transformer without biases
   */
  static void requireNames(Set<String> names) throws ModelFormatException {
    Set<String> expected = names(layers(names));
    for (String name : names) {
      if (!expected.contains(name)) {
        String rule =
            name.contains("bias")
                ? "Conewise certifies networks without biases"
                : "an attention-only transformer has no such tensor";
        throw new ModelFormatException(
            Tensor.place(name), rule, "exactly the tensors " + expected, "one more");
      }
    }
    for (String name : expected) {
      if (!names.contains(name)) {
        throw new ModelFormatException(
            Tensor.place(name),
            "an attention-only transformer has all its tensors",
            "exactly the tensors " + expected,
            "only " + new TreeSet<>(names));
      }
    }
  }

  /** The number of layers that some names begin; at least 1 is needed. */
  private static int layers(Set<String> names) {
    int layers = 1;
    while (layers < NetworkText.MAX_DEPTH && names.contains(inProjection(layers))) {
      layers++;
    }
    return layers;
  }

  private static Set<String> names(int layers) {
    Set<String> names = new TreeSet<>(Set.of(EMBEDDING, POSITIONS, UNEMBEDDING));
    for (int layer = 0; layer < layers; layer++) {
      names.add(inProjection(layer));
      names.add(outProjection(layer));
    }
    return names;
  }

  private static String inProjection(int layer) {
    return "attns." + layer + ".in_proj_weight";
  }

  private static String outProjection(int layer) {
    return "attns." + layer + ".out_proj.weight";
  }

  /**
   * The transformer whose weights are exactly the values of the tensors.
   *
   * @throws ModelFormatException if a tensor is missing, superfluous, of another shape, too large,
   *     or holds NaN or an infinity
   */
  static Transformer transformer(Map<String, Tensor> tensors) throws ModelFormatException {
    requireNames(tensors.keySet());
    return new TransformerDict(tensors).transformer();
  }

  private Transformer transformer() throws ModelFormatException {
    long width = StateDict.requireMatrix(EMBEDDING, tensors).get(1);
    requireSize(EMBEDDING, "columns", width, NetworkText.MAX_WIDTH);
    for (String name : List.of(EMBEDDING, POSITIONS, UNEMBEDDING)) {
      long rows = StateDict.requireMatrix(name, tensors).get(0);
      requireSize(name, "rows", rows, NetworkText.MAX_OUTPUTS);
      StateDict.requireShape(name, tensors, rows, width);
    }
    int layers = layers(tensors.keySet());
    for (int layer = 0; layer < layers; layer++) {
      StateDict.requireShape(inProjection(layer), tensors, 3 * width, width);
      StateDict.requireShape(outProjection(layer), tensors, width, width);
    }
    List<Transformer.Attention> attentions = new ArrayList<>();
    for (int layer = 0; layer < layers; layer++) {
      attentions.add(attention(layer, (int) width));
    }
    return new Transformer(rows(EMBEDDING), rows(POSITIONS), attentions, rows(UNEMBEDDING));
  }

  private Transformer.Attention attention(int layer, int width) throws ModelFormatException {
    List<List<Rational>> in = rows(inProjection(layer));
    return new Transformer.Attention(
        in.subList(0, width),
        in.subList(width, 2 * width),
        in.subList(2 * width, 3 * width),
        rows(outProjection(layer)));
  }

  private List<List<Rational>> rows(String name) throws ModelFormatException {
    return tensors.get(name).rows();
  }

  private static void requireSize(String name, String what, long size, int most)
      throws ModelFormatException {
    if (size < 1 || size > most) {
      throw new ModelFormatException(
          Tensor.place(name), "number of " + what, "1 to " + most, "" + size);
    }
  }
}
