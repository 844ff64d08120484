package org.conewise.model.onnx;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.conewise.model.LayeredNetwork;
import org.conewise.model.NetworkText;
import org.conewise.model.Text;
import org.conewise.model.tensor.Array;
import org.conewise.model.tensor.Form;
import org.conewise.model.tensor.Shape;
import org.conewise.model.tensor.ShapeException;

/**
 * A network that was read from an ONNX file.
 *
 * @param notes what the user should know of the reading, each a clause
 */
public record OnnxModel(LayeredNetwork network, List<String> notes) {

  private static final int GRAPH = 7;
  private static final int OPSET = 8;
  private static final int OPSET_DOMAIN = 1;
  private static final int OPSET_VERSION = 2;

  /** Before it, the entries of arrays were matched in another way. */
  private static final long FIRST_OPSET = 7;

  private static final long LAST_OPSET = 25;

  /** Bytes of arrays for each byte that the file may have. */
  private static final long BYTES_PER_BYTE = 8;

  /**
   * The network in the content of a file. The graph is carried out once, with forms in the place of
   * activations.
   *
   * @param byteBudget bytes that the file may have; eight times as many are used at most
   * @param output the name of the output that has the logits, if the graph has several
   * @throws OnnxException if the content is malformed or no ReLU network without biases
   */
  public static OnnxModel read(byte[] content, long byteBudget, Optional<String> output)
      throws OnnxException {
    Message model = Message.of(ByteBuffer.wrap(content), "model");
    Graph graph =
        Graph.of(
            model
                .message(GRAPH, "graph")
                .orElseThrow(() -> new OnnxException("model", "an ONNX model", "a graph", "none")));
    String name = onlyInput(graph);
    Shape shape = graph.inputs().get(name).ofOneExample(NetworkText.MAX_LENGTH);
    List<String> notes = new ArrayList<>();
    Tools tools = Tools.of(opset(model), shape.entries(), BYTES_PER_BYTE * byteBudget, notes);
    return new Run(graph, tools, name, shape).model(output(graph, output));
  }

  private static long opset(Message model) throws OnnxException {
    for (Message opset : model.messages(OPSET, "opset")) {
      String domain = opset.string(OPSET_DOMAIN);
      if (domain.isEmpty() || domain.equals("ai.onnx")) {
        return supported(opset.number(OPSET_VERSION).orElse(1L));
      }
    }
    return supported(1);
  }

  private static long supported(long version) throws OnnxException {
    if (version < FIRST_OPSET || version > LAST_OPSET) {
      throw new OnnxException(
          "model", "version of the operators", FIRST_OPSET + " to " + LAST_OPSET, "" + version);
    }
    return version;
  }

  private static String onlyInput(Graph graph) throws OnnxException {
    if (graph.inputs().size() != 1) {
      throw new OnnxException(
          "graph", "the network has one input", "one", quoted(graph.inputs().keySet()));
    }
    return graph.inputs().keySet().iterator().next();
  }

  private static String output(Graph graph, Optional<String> chosen) throws OnnxException {
    List<String> outputs = graph.outputs();
    if (outputs.size() == 1) {
      return outputs.get(0);
    }
    if (chosen.isEmpty() || !outputs.contains(chosen.get())) {
      throw new OnnxException(
          "graph",
          "one output has the logits (--entry NAME chooses it)",
          chosen.map(Text::quote).orElse("one output"),
          quoted(outputs));
    }
    return chosen.get();
  }

  private static String quoted(Collection<String> names) {
    return names.isEmpty()
        ? "none"
        : names.stream().limit(20).map(Text::quote).collect(Collectors.joining(", "));
  }

  /** One run of a graph. */
  private static final class Run {
    private final Graph graph;
    private final Tools tools;
    private final String inputName;
    private final Shape inputShape;
    private final Map<String, Value> values = new HashMap<>();

    Run(Graph graph, Tools tools, String inputName, Shape inputShape) {
      this.graph = graph;
      this.tools = tools;
      this.inputName = inputName;
      this.inputShape = inputShape;
      values.put(inputName, new Value.Forms(Array.of(inputShape, tools.layers().inputs())));
    }

    OnnxModel model(String output) throws OnnxException {
      for (Node node : graph.nodesFor(output)) {
        carryOut(node);
      }
      String place = "output " + Text.quote(output);
      Array<Form> logits = logits(output, place);
      try {
        return new OnnxModel(
            tools.layers().network(new ArrayList<>(logits.entries())), List.copyOf(tools.notes()));
      } catch (ShapeException e) {
        throw new OnnxException(place, "the network is small", e.getMessage(), "more");
      }
    }

    private void carryOut(Node node) throws OnnxException {
      Operator operator = Operator.of(node);
      List<Optional<Value>> inputs = new ArrayList<>();
      for (String input : node.inputs()) {
        inputs.add(input.isEmpty() ? Optional.empty() : Optional.of(value(input, node.place())));
      }
      try {
        Call call = new Call(node, inputs, graph.constants().keySet(), tools);
        List<Value> results = operator.rule().apply(call);
        store(node, results);
      } catch (ShapeException e) {
        throw new OnnxException(node.place(), "shapes of its inputs", "others", e.getMessage());
      }
    }

    private void store(Node node, List<Value> results) throws OnnxException {
      for (int i = 0; i < node.outputs().size(); i++) {
        if (i < results.size()) {
          tools.allowance().spend((long) Integer.BYTES * results.get(i).shape().entries());
          values.put(node.outputs().get(i), results.get(i));
        }
      }
    }

    private Value value(String name, String place) throws OnnxException {
      Value value = values.get(name);
      if (value != null) {
        return value;
      }
      Message constant = graph.constants().get(name);
      if (constant == null) {
        throw new OnnxException(
            place,
            "its inputs are made before it",
            "a value, a tensor or the input of the network",
            Text.quote(name) + ", which nothing before it makes");
      }
      Value made = TensorData.value(constant, TensorData.place(name));
      tools.allowance().spend((long) Integer.BYTES * made.shape().entries());
      values.put(name, made);
      return made;
    }

    private Array<Form> logits(String output, String place) throws OnnxException {
      Shape shape = value(output, place).shape();
      if (!(value(output, place) instanceof Value.Forms forms)) {
        throw new OnnxException(
            place, "the logits depend on the input", "such values", "a constant");
      }
      requireOneExample(shape, place);
      if (shape.entries() < 1 || shape.entries() > NetworkText.MAX_OUTPUTS) {
        throw new OnnxException(
            place, "number of outputs", "1 to " + NetworkText.MAX_OUTPUTS, "" + shape.entries());
      }
      return forms.array();
    }

    /** A batch of a fixed size would otherwise be taken for one large network. */
    private void requireOneExample(Shape shape, String place) throws OnnxException {
      int batch = inputShape.rank() < 2 ? 1 : inputShape.size(0);
      if (batch > 1
          && inputShape.entries() > batch
          && shape.rank() >= 2
          && shape.size(0) == batch
          && shape.entries() > batch) {
        throw new OnnxException(
            place,
            "the network has one example (export it with a batch of one, or a free batch axis)",
            "a batch of one in " + Graph.place(inputName),
            batch + " examples");
      }
    }
  }
}
