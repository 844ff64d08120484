package org.conewise.model.onnx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.conewise.model.Text;

/**
 * What a node does.
 *
 * @param attributes the names of those that it knows
 */
record Operator(Set<String> attributes, Rule rule) {

  /** From inputs to outputs. */
  interface Rule {
    List<Value> apply(Call call) throws OnnxException;
  }

  /** From inputs to the only output. */
  interface SimpleRule {
    Value apply(Call call) throws OnnxException;
  }

  /** All that are read, by ONNX's names. */
  private static final Map<String, Operator> ALL =
      Map.ofEntries(
          operator("Add", Arithmetic::add),
          operator("Cast", Constants::cast, "to", "saturate"),
          operator("Concat", Movements::concat, "axis"),
          operator(
              "Constant",
              Constants::constant,
              "value",
              "value_float",
              "value_floats",
              "value_int",
              "value_ints"),
          operator("ConstantOfShape", Constants::constantOfShape, "value"),
          operator("Div", Arithmetic::divide),
          operator("Dropout", Movements::identity, "ratio", "seed"),
          operator("Equal", Constants::equal),
          operator("Expand", Movements::expand),
          operator("Flatten", Movements::flatten, "axis"),
          operator("Gather", Movements::gather, "axis"),
          operator("Gemm", Arithmetic::gemm, "alpha", "beta", "transA", "transB"),
          operator("Identity", Movements::identity),
          operator("MatMul", Arithmetic::matMul),
          operator("Mul", Arithmetic::multiply),
          operator("Neg", Arithmetic::negate),
          operator("Relu", Arithmetic::relu),
          operator("Reshape", Movements::reshape, "allowzero"),
          Map.entry(
              "RNN",
              new Operator(
                  Set.of(
                      "activation_alpha",
                      "activation_beta",
                      "activations",
                      "clip",
                      "direction",
                      "hidden_size",
                      "layout"),
                  Recurrence::rnn)),
          operator("Shape", Constants::shape, "start", "end"),
          operator("Slice", Movements::slice, "axes", "ends", "starts"),
          Map.entry(
              "Split", new Operator(Set.of("axis", "split", "num_outputs"), Movements::split)),
          operator("Squeeze", Movements::squeeze, "axes"),
          operator("Sub", Arithmetic::subtract),
          operator("Transpose", Movements::transpose, "perm"),
          operator("Unsqueeze", Movements::unsqueeze, "axes"),
          operator("Where", Constants::where));

  private static Map.Entry<String, Operator> operator(
      String name, SimpleRule rule, String... attributes) {
    return Map.entry(name, new Operator(Set.of(attributes), call -> List.of(rule.apply(call))));
  }

  /**
   * The operator of a node.
   *
   * @throws OnnxException if it is not read, or the node has an attribute that is not
   */
  static Operator of(Node node) throws OnnxException {
    boolean isStandard = node.domain().isEmpty() || node.domain().equals("ai.onnx");
    Operator operator =
        Optional.ofNullable(isStandard ? ALL.get(node.operator()) : null)
            .orElseThrow(() -> unknown(node));
    for (String attribute : node.attributes().names()) {
      if (!operator.attributes().contains(attribute)) {
        throw new OnnxException(
            node.place(),
            "attribute of " + node.operator(),
            "one of " + new TreeSet<>(operator.attributes()),
            Text.quote(attribute));
      }
    }
    return operator;
  }

  private static OnnxException unknown(Node node) {
    String domain = node.domain().isEmpty() ? "" : " of " + Text.quote(node.domain());
    return new OnnxException(
        node.place(),
        "operator of a ReLU network without biases",
        "one of " + new TreeSet<>(ALL.keySet()),
        Text.quote(node.operator()) + domain);
  }
}
