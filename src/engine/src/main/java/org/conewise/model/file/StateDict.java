package org.conewise.model.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conewise.exact.Rational;
import org.conewise.model.Model;
import org.conewise.model.Text;
import org.conewise.model.tensor.LayerBuilder;

/**
 * The tensors of a model by PyTorch's names: those of a recurrent network ({@link RecurrentDict}),
 * of a stack of linear layers ({@link LinearStack}), or of a transformer ({@link TransformerDict}).
 * What wrappers put before all names is left out, and so are biases that are zero; both are noted.
 */
final class StateDict {

  /**
   * Weights at most, counted before any is read: a view with stride 0 can be larger than a file.
   */
  static final long MAX_WEIGHTS = LayerBuilder.MAX_WEIGHTS;

  /** What DataParallel, torch.compile and Lightning put before all names. */
  private static final List<String> PREFIXES = List.of("module.", "_orig_mod.", "model.");

  private StateDict() {}

  /**
   * The network whose weights are exactly the values of the tensors.
   *
   * @param isOrdered whether the tensors come in the order in which the model made them
   * @throws ModelFormatException if a tensor is missing, superfluous, of another shape, too large,
   *     holds NaN or an infinity, or is a bias that is not zero
   */
  static ModelFile network(Map<String, Tensor> tensors, boolean isOrdered)
      throws ModelFormatException {
    List<String> notes = new ArrayList<>();
    Map<String, Tensor> weights = withoutPrefixes(tensors, notes);
    requireNames(weights.keySet());
    removeBiases(weights, notes);
    return new ModelFile(model(weights, isOrdered, notes), notes);
  }

  private static Model model(Map<String, Tensor> weights, boolean isOrdered, List<String> notes)
      throws ModelFormatException {
    if (TransformerDict.isLikely(weights.keySet())) {
      return TransformerDict.transformer(weights);
    }
    return RecurrentDict.isLikely(weights.keySet())
        ? RecurrentDict.network(weights)
        : LinearStack.network(weights, isOrdered, notes);
  }

  /**
   * Checks the names alone, before anything else is read.
   *
   * @throws ModelFormatException if they are not those of a network that is read
   */
  static void requireNames(Set<String> all) throws ModelFormatException {
    int length = prefix(all).length();
    Set<String> names = new LinkedHashSet<>();
    all.stream()
        .map(name -> name.substring(length))
        .filter(name -> !isBias(name))
        .forEach(names::add);
    if (TransformerDict.isLikely(names)) {
      TransformerDict.requireNames(names);
    } else if (RecurrentDict.isLikely(names)) {
      RecurrentDict.requireNames(names);
    } else {
      LinearStack.requireNames(names);
    }
  }

  /** Why a tensor of that name is superfluous. */
  static String ruleAgainst(String name, String network) {
    return network + " has no such tensor (leave it out of the state_dict)";
  }

  private static Map<String, Tensor> withoutPrefixes(
      Map<String, Tensor> tensors, List<String> notes) {
    String prefix = prefix(tensors.keySet());
    if (!prefix.isEmpty()) {
      notes.add("all names begin with " + Text.quote(prefix) + ", which is left out");
    }
    Map<String, Tensor> shorter = new LinkedHashMap<>();
    tensors.forEach((name, tensor) -> shorter.put(name.substring(prefix.length()), tensor));
    return shorter;
  }

  /** All that wrappers put before every name. */
  private static String prefix(Set<String> names) {
    StringBuilder prefix = new StringBuilder();
    Optional<String> next = nextPrefix(names, "");
    while (next.isPresent()) {
      prefix.append(next.get());
      next = nextPrefix(names, prefix.toString());
    }
    return prefix.toString();
  }

  private static Optional<String> nextPrefix(Set<String> names, String before) {
    return PREFIXES.stream()
        .filter(next -> !names.isEmpty())
        .filter(next -> names.stream().allMatch(name -> name.startsWith(before + next)))
        .findFirst();
  }

  private static boolean isBias(String name) {
    String last = name.substring(name.lastIndexOf('.') + 1);
    return last.equals("bias") || last.startsWith("bias_");
  }

  private static void removeBiases(Map<String, Tensor> tensors, List<String> notes)
      throws ModelFormatException {
    List<String> biases = tensors.keySet().stream().filter(StateDict::isBias).toList();
    for (String bias : biases) {
      requireZeros(bias, tensors.remove(bias));
      notes.add("the bias " + Text.quote(bias) + " is zero everywhere, and left out");
    }
  }

  private static void requireZeros(String name, Tensor bias) throws ModelFormatException {
    if (bias.shape().size() != 1 || bias.shape().get(0) > MAX_WEIGHTS) {
      throw new ModelFormatException(
          Tensor.place(name), "a bias is a small vector", "one size", bias.shape().toString());
    }
    List<Rational> entries = bias.vector();
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).signum() != 0) {
        throw new ModelFormatException(
            Tensor.place(name),
            "Conewise certifies networks without biases",
            "zeros",
            entries.get(i) + " in entry " + i + " (counted from 0)");
      }
    }
  }

  static List<Long> requireMatrix(String name, Map<String, Tensor> tensors)
      throws ModelFormatException {
    List<Long> shape = tensors.get(name).shape();
    if (shape.size() != 2) {
      throw new ModelFormatException(
          Tensor.place(name), "weights are matrices", "two sizes", shape.toString());
    }
    return shape;
  }

  static void requireShape(String name, Map<String, Tensor> tensors, long height, long width)
      throws ModelFormatException {
    List<Long> shape = tensors.get(name).shape();
    List<Long> expected = List.of(height, width);
    if (!shape.equals(expected)) {
      throw new ModelFormatException(
          Tensor.place(name), "the shapes fit together", expected.toString(), shape.toString());
    }
  }
}
