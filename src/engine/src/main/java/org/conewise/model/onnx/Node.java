package org.conewise.model.onnx;

import java.util.List;
import org.conewise.model.Text;

/**
 * One step of a graph: {@code NodeProto}.
 *
 * @param place how messages call it
 * @param domain what the operator belongs to; empty for ONNX itself
 * @param inputs names of values; an empty one stands for an input that is left out
 * @param outputs names of values
 */
record Node(
    String place,
    String domain,
    String operator,
    List<String> inputs,
    List<String> outputs,
    Attributes attributes) {

  private static final int INPUT = 1;
  private static final int OUTPUT = 2;
  private static final int NAME = 3;
  private static final int OPERATOR = 4;
  private static final int ATTRIBUTE = 5;
  private static final int DOMAIN = 7;

  /**
   * The node in a message.
   *
   * @param number from 1, to tell nodes without names apart
   */
  static Node of(Message message, int number) throws OnnxException {
    String operator = message.string(OPERATOR);
    String name = message.string(NAME);
    String place =
        "node "
            + (name.isEmpty() ? "number " + number : Text.quote(name))
            + " ("
            + Text.quote(operator)
            + ")";
    return new Node(
        place,
        message.string(DOMAIN),
        operator,
        List.copyOf(message.strings(INPUT)),
        List.copyOf(message.strings(OUTPUT)),
        Attributes.of(message.messages(ATTRIBUTE, place), place));
  }
}
