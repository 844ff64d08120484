package org.conewise.model.onnx;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conewise.exact.Rational;
import org.conewise.model.Text;
import org.conewise.model.tensor.Array;
import org.conewise.model.tensor.Form;

/**
 * A node, the values that it gets, and what its operator needs.
 *
 * @param inputs nothing for those that are left out
 * @param constants the names of values that stand in the file
 */
record Call(Node node, List<Optional<Value>> inputs, Set<String> constants, Tools tools) {

  /** What an entry of a list takes at most that is made of entries of others. */
  private static final int BYTES_PER_ENTRY = 64;

  /**
   * The input at that place.
   *
   * @throws OnnxException if it is left out
   */
  Value input(int place) throws OnnxException {
    return optional(place)
        .orElseThrow(
            () -> problem("number of inputs", "at least " + (place + 1), "" + inputs.size()));
  }

  /** The input at that place, if it is not left out. */
  Optional<Value> optional(int place) {
    return place < inputs.size() ? inputs.get(place) : Optional.empty();
  }

  /**
   * The input at that place, a constant.
   *
   * @throws OnnxException if it depends on the input of the network
   */
  Value.Numbers numbers(int place) throws OnnxException {
    if (input(place) instanceof Value.Numbers numbers) {
      return numbers;
    }
    throw problem(
        "its input " + Text.quote(node.inputs().get(place)) + " is a constant",
        "a constant",
        "a value that depends on the input of the network");
  }

  /** The integers in the input at that place. */
  List<Long> integers(int place) throws OnnxException {
    Value.Numbers numbers = numbers(place);
    if (numbers.type().isFloat()) {
      throw problem("its input number " + (place + 1) + " has integers", "integers", "floats");
    }
    if (numbers.array().entries().stream().anyMatch(n -> n.numerator().bitLength() >= Long.SIZE)) {
      throw problem("integers fit in 64 bits", "short ones", "a longer one");
    }
    return numbers.array().entries().stream().map(n -> n.numerator().longValue()).toList();
  }

  /** The integers in the input at that place, if it is not left out. */
  Optional<List<Long>> optionalIntegers(int place) throws OnnxException {
    return optional(place).isEmpty() ? Optional.empty() : Optional.of(integers(place));
  }

  /**
   * An input as forms. Of constants only zeros are forms; a zero from the file is noted.
   *
   * @throws OnnxException if it is another constant: a bias
   */
  Array<Form> forms(int place) throws OnnxException {
    if (input(place) instanceof Value.Forms forms) {
      return forms.array();
    }
    Array<Rational> numbers = numbers(place).array();
    requireZeros(place, numbers);
    return Array.filled(numbers.shape(), Form.ZERO);
  }

  /**
   * Checks that a constant is no bias.
   *
   * @throws OnnxException if an entry is not zero
   */
  void requireZeros(int place, Array<Rational> numbers) throws OnnxException {
    String name = node.inputs().get(place);
    List<Rational> entries = numbers.entries();
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).signum() != 0) {
        throw problem(
            "Conewise certifies networks without biases",
            "zeros in " + Text.quote(name),
            Text.quote(entries.get(i).toString()) + " in entry " + i + " (counted from 0)");
      }
    }
    if (constants.contains(name)) {
      tools.notes().add("the bias " + Text.quote(name) + " is zero everywhere, and left out");
    }
  }

  /**
   * Checks that an attribute is left out or has its usual value.
   *
   * @throws OnnxException if it has another one
   */
  void requireUsual(String attribute, long usual) throws OnnxException {
    long value = node.attributes().integer(attribute).orElse(usual);
    if (value != usual) {
      throw problem("attribute " + attribute, "" + usual, "" + value);
    }
  }

  /** Uses memory for entries that are made of others. */
  void spendEntries(long entries) {
    tools.allowance().spend(BYTES_PER_ENTRY * entries);
  }

  /** A broken rule at this node. */
  OnnxException problem(String rule, String expected, String found) {
    return new OnnxException(node.place(), rule, expected, found);
  }
}
