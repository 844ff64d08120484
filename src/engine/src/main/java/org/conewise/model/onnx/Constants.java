package org.conewise.model.onnx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conewise.exact.Rational;
import org.conewise.model.tensor.Array;
import org.conewise.model.tensor.Shape;

/** Operators whose results do not depend on the input of the network, each named as in ONNX. */
final class Constants {

  private Constants() {}

  static Value constant(Call call) throws OnnxException {
    Attributes attributes = call.node().attributes();
    Optional<Value.Numbers> tensor = attributes.tensor("value");
    if (tensor.isPresent()) {
      return tensor.get();
    }
    Optional<Rational> real = attributes.real("value_float");
    if (real.isPresent()) {
      return new Value.Numbers(ElementType.FLOAT, Array.filled(Shape.SCALAR, real.get()));
    }
    Optional<List<Rational>> reals = attributes.reals("value_floats");
    return reals.isPresent() ? list(ElementType.FLOAT, reals.get()) : integers(call);
  }

  private static Value integers(Call call) throws OnnxException {
    Optional<Long> single = call.node().attributes().integer("value_int");
    if (single.isPresent()) {
      return new Value.Numbers(
          ElementType.INT64, Array.filled(Shape.SCALAR, Rational.of(single.get())));
    }
    List<Long> several =
        call.node()
            .attributes()
            .integers("value_ints")
            .orElseThrow(() -> call.problem("value of a constant", "numbers", "none"));
    return list(ElementType.INT64, several.stream().map(Rational::of).toList());
  }

  private static Value list(ElementType type, List<Rational> numbers) {
    return new Value.Numbers(type, Array.of(Shape.of(numbers.size()), numbers));
  }

  /** Zeros, if the model does not say of which number. */
  static Value constantOfShape(Call call) throws OnnxException {
    Shape shape = Shape.ofLongs(call.integers(0));
    Value.Numbers zero =
        new Value.Numbers(ElementType.FLOAT, Array.filled(Shape.SCALAR, Rational.ZERO));
    Value.Numbers value = call.node().attributes().tensor("value").orElse(zero);
    if (value.shape().entries() != 1) {
      throw call.problem("value to fill with", "one number", value.shape().entries() + " numbers");
    }
    return new Value.Numbers(value.type(), Array.filled(shape, value.array().entries().get(0)));
  }

  /** The sizes of a value, which may depend on the input. */
  static Value shape(Call call) throws OnnxException {
    Shape shape = call.input(0).shape();
    int rank = shape.rank();
    int start = end(call.node().attributes().integer("start").orElse(0L), rank);
    int end =
        Math.max(start, end(call.node().attributes().integer("end").orElse((long) rank), rank));
    return list(
        ElementType.INT64, shape.sizes().subList(start, end).stream().map(Rational::of).toList());
  }

  private static int end(long number, int rank) {
    return (int) Math.max(0, Math.min(rank, number < 0 ? number + rank : number));
  }

  /**
   * Constants in another type; a value that depends on the input is a real number, whatever its
   * type.
   */
  static Value cast(Call call) throws OnnxException {
    long number = call.node().attributes().integer("to").orElse(0L);
    ElementType type =
        ElementType.of(number)
            .orElseThrow(
                () -> call.problem("attribute to", "a float or integer type", "type " + number));
    if (call.input(0) instanceof Value.Forms forms) {
      if (!type.isFloat()) {
        throw call.problem("activations are real numbers", "a float type", "an integer type");
      }
      return forms;
    }
    List<Rational> converted = new ArrayList<>();
    for (Rational entry : call.numbers(0).array().entries()) {
      converted.add(converted(call, entry, type));
    }
    call.spendEntries(converted.size());
    return new Value.Numbers(type, Array.of(call.input(0).shape(), converted));
  }

  private static Rational converted(Call call, Rational entry, ElementType type)
      throws OnnxException {
    if (type == ElementType.BOOL) {
      return entry.signum() == 0 ? Rational.ZERO : Rational.ONE;
    }
    boolean isKept = type.floats().map(format -> format.holds(entry)).orElse(isInteger(entry));
    if (!isKept) {
      throw call.problem(
          "constants are converted exactly", "one that " + type + " holds", entry.toString());
    }
    return entry;
  }

  private static boolean isInteger(Rational number) {
    return number.denominator().equals(BigInteger.ONE);
  }

  static Value equal(Call call) throws OnnxException {
    Shape common = call.input(0).shape().broadcast(call.input(1).shape());
    List<Rational> left = call.numbers(0).array().moved(x -> x.broadcastTo(common)).entries();
    List<Rational> right = call.numbers(1).array().moved(x -> x.broadcastTo(common)).entries();
    List<Rational> equal = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      equal.add(left.get(i).equals(right.get(i)) ? Rational.ONE : Rational.ZERO);
    }
    return new Value.Numbers(ElementType.BOOL, Array.of(common, equal));
  }

  static Value where(Call call) throws OnnxException {
    Shape common =
        call.input(0).shape().broadcast(call.input(1).shape()).broadcast(call.input(2).shape());
    call.spendEntries(common.entries());
    List<Rational> choice = call.numbers(0).array().moved(x -> x.broadcastTo(common)).entries();
    List<Rational> yes = call.numbers(1).array().moved(x -> x.broadcastTo(common)).entries();
    List<Rational> no = call.numbers(2).array().moved(x -> x.broadcastTo(common)).entries();
    List<Rational> chosen = new ArrayList<>();
    for (int i = 0; i < choice.size(); i++) {
      chosen.add(choice.get(i).signum() != 0 ? yes.get(i) : no.get(i));
    }
    return new Value.Numbers(call.numbers(1).type(), Array.of(common, chosen));
  }
}
