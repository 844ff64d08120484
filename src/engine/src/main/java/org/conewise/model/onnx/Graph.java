package org.conewise.model.onnx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conewise.model.Text;

/**
 * The graph of a model: {@code GraphProto}. Each value has a name of its own.
 *
 * @param nodes in the order in which they are carried out
 * @param constants tensors that stand in the file, by the names of their values
 * @param inputs the shapes of the inputs that the file gives no value, by name
 * @param outputs the names of its results
 */
record Graph(
    List<Node> nodes,
    Map<String, Message> constants,
    Map<String, InputShape> inputs,
    List<String> outputs) {

  private static final int NODE = 1;
  private static final int INITIALIZER = 5;
  private static final int INPUT = 11;
  private static final int OUTPUT = 12;
  private static final int SPARSE_INITIALIZER = 15;
  private static final int VALUE_NAME = 1;

  /**
   * The graph in a message.
   *
   * @throws OnnxException if it is malformed, has sparse tensors, or a value twice
   */
  static Graph of(Message graph) throws OnnxException {
    if (graph.has(SPARSE_INITIALIZER)) {
      throw new OnnxException("graph", "tensors are dense", "dense tensors", "a sparse one");
    }
    Map<String, Message> constants = constants(graph);
    Map<String, InputShape> inputs = inputs(graph, constants.keySet());
    List<Node> nodes = nodes(graph);
    requireDistinct(nodes, constants.keySet(), inputs.keySet());
    List<String> outputs = new ArrayList<>();
    for (Message output : graph.messages(OUTPUT, "output")) {
      outputs.add(output.string(VALUE_NAME));
    }
    return new Graph(nodes, constants, inputs, outputs);
  }

  private static Map<String, Message> constants(Message graph) throws OnnxException {
    Map<String, Message> constants = new HashMap<>();
    for (Message tensor : graph.messages(INITIALIZER, "tensor")) {
      String name = TensorData.name(tensor);
      if (constants.putIfAbsent(name, tensor) != null) {
        throw twice(TensorData.place(name));
      }
    }
    return constants;
  }

  /** Old versions of the format list the tensors of the file among the inputs. */
  private static Map<String, InputShape> inputs(Message graph, Set<String> constants)
      throws OnnxException {
    Map<String, InputShape> inputs = new LinkedHashMap<>();
    for (Message input : graph.messages(INPUT, "input")) {
      String name = input.string(VALUE_NAME);
      if (!constants.contains(name)
          && inputs.putIfAbsent(name, InputShape.of(input, place(name))) != null) {
        throw twice(place(name));
      }
    }
    return inputs;
  }

  private static List<Node> nodes(Message graph) throws OnnxException {
    List<Node> nodes = new ArrayList<>();
    for (Message node : graph.messages(NODE, "node")) {
      nodes.add(Node.of(node, nodes.size() + 1));
    }
    return nodes;
  }

  private static void requireDistinct(List<Node> nodes, Set<String> constants, Set<String> inputs)
      throws OnnxException {
    Set<String> names = new HashSet<>(constants);
    names.addAll(inputs);
    for (Node node : nodes) {
      for (String output : node.outputs()) {
        if (!output.isEmpty() && !names.add(output)) {
          throw twice(node.place());
        }
      }
    }
  }

  private static OnnxException twice(String place) {
    return new OnnxException(place, "names of values differ", "a new name", "one in use");
  }

  static String place(String input) {
    return "input " + Text.quote(input);
  }

  /** The nodes that a value is computed from, in order. */
  List<Node> nodesFor(String value) {
    Set<String> needed = new HashSet<>(Set.of(value));
    List<Node> reversed = new ArrayList<>();
    for (int i = nodes.size() - 1; i >= 0; i--) {
      if (nodes.get(i).outputs().stream().anyMatch(needed::contains)) {
        reversed.add(nodes.get(i));
        needed.addAll(nodes.get(i).inputs());
      }
    }
    Collections.reverse(reversed);
    return reversed;
  }
}
