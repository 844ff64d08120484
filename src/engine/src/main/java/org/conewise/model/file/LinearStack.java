package org.conewise.model.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.conewise.model.Layer;
import org.conewise.model.LayeredNetwork;
import org.conewise.model.NetworkText;
import org.conewise.model.Text;

/**
 * The tensors of a stack of {@code nn.Linear}: each is the weight of a layer, {@code outputs ×
 * inputs}, with a ReLU after each but the last. A state_dict does not say in which order they are
 * applied. PyTorch writes them in the order in which the model made them; where that is not kept,
 * names that differ in one number tell it. An order counts if the shapes compose.
 */
final class LinearStack {

  private static final String WEIGHT = "weight";
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  /** Tensors at most of which all orders are tried. */
  private static final int MAX_UNORDERED = 7;

  private final Map<String, Tensor> tensors;

  private LinearStack(Map<String, Tensor> tensors) {
    this.tensors = tensors;
  }

  /**
   * Checks the names alone.
   *
   * @throws ModelFormatException if there are none, too many, or one is no weight
   */
  static void requireNames(Set<String> names) throws ModelFormatException {
    for (String name : names) {
      if (!name.substring(name.lastIndexOf('.') + 1).equals(WEIGHT)) {
        throw new ModelFormatException(
            Tensor.place(name),
            StateDict.ruleAgainst(name, "a stack of linear layers"),
            "names that end with 'weight'",
            "another");
      }
    }
    if (names.isEmpty() || names.size() > NetworkText.MAX_LAYERS) {
      throw new ModelFormatException(
          "state_dict",
          "a network has layers",
          "1 to " + NetworkText.MAX_LAYERS + " weights",
          "" + names.size());
    }
  }

  /**
   * The network whose layers are the tensors.
   *
   * @param isOrdered whether they come in the order in which the model made them
   * @param notes grows by the order that was taken
   * @throws ModelFormatException if one is no matrix, no order or several compose, or the network
   *     is too large
   */
  static LayeredNetwork network(Map<String, Tensor> tensors, boolean isOrdered, List<String> notes)
      throws ModelFormatException {
    LinearStack stack = new LinearStack(tensors);
    stack.requireMatrices();
    List<String> order = stack.order(isOrdered);
    stack.requireSizes(order);
    if (order.size() > 1) {
      notes.add(
          "the layers are taken in the order " + listed(order) + ", with a ReLU between any two");
    }
    List<Layer> layers = new ArrayList<>();
    for (String name : order) {
      int units = layers.isEmpty() ? 0 : layers.get(layers.size() - 1).width();
      layers.add(new Layer(tensors.get(name).rows(), units, 0));
    }
    return new LayeredNetwork((int) stack.columns(order.get(0)), layers);
  }

  private void requireMatrices() throws ModelFormatException {
    for (Map.Entry<String, Tensor> named : tensors.entrySet()) {
      List<Long> shape = named.getValue().shape();
      if (shape.size() != 2 || shape.contains(0L)) {
        throw new ModelFormatException(
            Tensor.place(named.getKey()), "weights are matrices", "two sizes", shape.toString());
      }
    }
  }

  private List<String> order(boolean isOrdered) throws ModelFormatException {
    List<List<String>> orders = new ArrayList<>();
    List<String> given = List.copyOf(tensors.keySet());
    boolean isNumbered = isNumbered();
    if (isOrdered) {
      orders.add(given);
    }
    if (isNumbered) {
      orders.add(numbered());
    }
    if (!isOrdered && !isNumbered) {
      addAll(new ArrayList<>(), orders);
    }
    List<List<String>> composing = orders.stream().distinct().filter(this::composes).toList();
    if (composing.size() > 1) {
      throw new ModelFormatException(
          "state_dict",
          "one order of the layers composes (export the model to ONNX, which says the order)",
          "one",
          composing.stream().map(LinearStack::listed).collect(Collectors.joining(" as well as ")));
    }
    return composing.isEmpty()
        ? refuse(orders.isEmpty() ? given : orders.get(0))
        : composing.get(0);
  }

  /** Whether the names are the same but for one number in each. */
  private boolean isNumbered() {
    long patterns =
        tensors.keySet().stream()
            .map(name -> NUMBER.matcher(name).replaceAll("0"))
            .distinct()
            .count();
    long numbers = tensors.keySet().stream().filter(name -> count(name) == 1).count();
    return patterns == 1 && numbers == tensors.size();
  }

  private static long count(String name) {
    return NUMBER.matcher(name).results().count();
  }

  private List<String> numbered() {
    return tensors.keySet().stream().sorted(Comparator.comparingInt(LinearStack::number)).toList();
  }

  private static int number(String name) {
    Matcher matcher = NUMBER.matcher(name);
    return matcher.find() ? Integer.parseInt(matcher.group()) : 0;
  }

  /** Adds the orders that compose and begin so, until there are two. */
  private void addAll(List<String> begun, List<List<String>> orders) {
    if (begun.size() == tensors.size()) {
      orders.add(List.copyOf(begun));
      return;
    }
    for (String next : tensors.keySet()) {
      boolean fits =
          !begun.contains(next)
              && (begun.isEmpty() || rows(begun.get(begun.size() - 1)) == columns(next));
      if (fits && orders.size() < 2 && tensors.size() <= MAX_UNORDERED) {
        begun.add(next);
        addAll(begun, orders);
        begun.remove(begun.size() - 1);
      }
    }
  }

  private boolean composes(List<String> order) {
    for (int i = 1; i < order.size(); i++) {
      if (columns(order.get(i)) != rows(order.get(i - 1))) {
        return false;
      }
    }
    return true;
  }

  private List<String> refuse(List<String> order) throws ModelFormatException {
    for (int i = 1; i < order.size(); i++) {
      if (columns(order.get(i)) != rows(order.get(i - 1))) {
        throw new ModelFormatException(
            Tensor.place(order.get(i)),
            "each layer reads the one before, here " + Text.quote(order.get(i - 1)),
            rows(order.get(i - 1)) + " columns",
            columns(order.get(i)) + " columns");
      }
    }
    throw new ModelFormatException(
        "state_dict",
        "the order of the layers is known (save it with torch.save, which keeps the order)",
        "names that differ in one number",
        listed(order));
  }

  private void requireSizes(List<String> order) throws ModelFormatException {
    requireWithin(order.get(0), "number of inputs", columns(order.get(0)), NetworkText.MAX_LENGTH);
    String last = order.get(order.size() - 1);
    requireWithin(last, "number of outputs", rows(last), NetworkText.MAX_OUTPUTS);
    long weights = 0;
    for (String name : order) {
      requireWithin(name, "number of units", rows(name), NetworkText.MAX_HIDDEN);
      weights += rows(name) * columns(name);
      requireWithin(name, "number of weights so far", weights, StateDict.MAX_WEIGHTS);
    }
  }

  private static void requireWithin(String name, String what, long size, long most)
      throws ModelFormatException {
    if (size > most) {
      throw new ModelFormatException(Tensor.place(name), what, "1 to " + most, "" + size);
    }
  }

  private long rows(String name) {
    return tensors.get(name).shape().get(0);
  }

  private long columns(String name) {
    return tensors.get(name).shape().get(1);
  }

  private static String listed(List<String> names) {
    return names.stream().map(Text::quote).collect(Collectors.joining(", "));
  }
}
