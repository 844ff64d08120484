package org.conewise.model.onnx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conewise.exact.Rational;
import org.conewise.model.Text;

/** The attributes of a node by their names: {@code AttributeProto}. */
final class Attributes {

  private static final int NAME = 1;
  private static final int FLOAT = 2;
  private static final int INTEGER = 3;
  private static final int STRING = 4;
  private static final int TENSOR = 5;
  private static final int FLOATS = 7;
  private static final int INTEGERS = 8;
  private static final int STRINGS = 9;

  private final String place;
  private final Map<String, Message> attributes;

  private Attributes(String place, Map<String, Message> attributes) {
    this.place = place;
    this.attributes = attributes;
  }

  /**
   * Attributes of a node.
   *
   * @param place how the node is called in messages
   * @throws OnnxException if two have the same name
   */
  static Attributes of(List<Message> messages, String place) throws OnnxException {
    Map<String, Message> attributes = new LinkedHashMap<>();
    for (Message attribute : messages) {
      String name = attribute.string(NAME);
      if (attributes.putIfAbsent(name, attribute) != null) {
        throw new OnnxException(
            place, "names of attributes differ", "one " + Text.quote(name), "two");
      }
    }
    return new Attributes(place, attributes);
  }

  Set<String> names() {
    return attributes.keySet();
  }

  /** An integer, if the attribute is there. */
  Optional<Long> integer(String name) throws OnnxException {
    return read(name, attribute -> require(name, "an integer", attribute.number(INTEGER)));
  }

  /** Integers, if the attribute is there. */
  Optional<List<Long>> integers(String name) throws OnnxException {
    return read(name, attribute -> attribute.integers(INTEGERS));
  }

  /** A float, exactly, if the attribute is there. */
  Optional<Rational> real(String name) throws OnnxException {
    Optional<Long> bits =
        read(name, attribute -> require(name, "a float", attribute.number(FLOAT)));
    return bits.isEmpty()
        ? Optional.empty()
        : Optional.of(finite(name, Float.intBitsToFloat(bits.get().intValue())));
  }

  /** Floats, exactly, if the attribute is there. */
  Optional<List<Rational>> reals(String name) throws OnnxException {
    return read(
        name,
        attribute ->
            TensorData.finite(ElementType.FLOAT, attribute.floats(FLOATS, Float.BYTES), place));
  }

  /** A string, if the attribute is there. */
  Optional<String> text(String name) throws OnnxException {
    return read(name, attribute -> attribute.string(STRING));
  }

  /** Strings, if the attribute is there. */
  Optional<List<String>> texts(String name) throws OnnxException {
    return read(name, attribute -> attribute.strings(STRINGS));
  }

  /** A tensor, if the attribute is there. */
  Optional<Value.Numbers> tensor(String name) throws OnnxException {
    return read(
        name,
        attribute ->
            TensorData.value(require(name, "a tensor", attribute.message(TENSOR, place)), place));
  }

  /** Reads one attribute. */
  private interface Reading<T> {
    T of(Message attribute) throws OnnxException;
  }

  private <T> Optional<T> read(String name, Reading<T> reading) throws OnnxException {
    return attributes.containsKey(name)
        ? Optional.of(reading.of(attributes.get(name)))
        : Optional.empty();
  }

  private Rational finite(String name, float value) throws OnnxException {
    if (!Float.isFinite(value)) {
      throw new OnnxException(place, "attribute " + name, "a finite number", "" + value);
    }
    return Rational.of(value);
  }

  private <T> T require(String name, String expected, Optional<T> value) throws OnnxException {
    return value.orElseThrow(
        () -> new OnnxException(place, "attribute " + name, expected, "another type"));
  }
}
