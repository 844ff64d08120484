package org.conewise.model.onnx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.conewise.exact.Rational;
import org.conewise.model.tensor.Arrangement;
import org.conewise.model.tensor.Array;
import org.conewise.model.tensor.Form;
import org.conewise.model.tensor.Shape;

/** Operators that compute, each named as in ONNX. */
final class Arithmetic {

  private static final Rational MINUS_ONE = Rational.of(-1);

  private Arithmetic() {}

  static Value add(Call call) throws OnnxException {
    return sum(call, Rational.ONE);
  }

  static Value subtract(Call call) throws OnnxException {
    return sum(call, MINUS_ONE);
  }

  private static Value sum(Call call, Rational factor) throws OnnxException {
    if (call.input(0) instanceof Value.Numbers a && call.input(1) instanceof Value.Numbers b) {
      return new Value.Numbers(a.type(), call.tools().numbers().sum(a.array(), factor, b.array()));
    }
    return new Value.Forms(call.tools().forms().sum(call.forms(0), factor, call.forms(1)));
  }

  static Value negate(Call call) throws OnnxException {
    return scaled(call, call.input(0), Array.filled(Shape.SCALAR, MINUS_ONE));
  }

  static Value multiply(Call call) throws OnnxException {
    return call.input(0) instanceof Value.Numbers a
        ? scaled(call, call.input(1), a.array())
        : scaled(call, call.input(0), factor(call, call.input(1)));
  }

  static Value divide(Call call) throws OnnxException {
    Array<Rational> divisor = factor(call, call.input(1));
    if (divisor.entries().stream().anyMatch(number -> number.signum() == 0)) {
      throw call.problem("division", "divisors that are not zero", "zero");
    }
    Value quotient =
        scaled(call, call.input(0), divisor.map(number -> Rational.ONE.dividedBy(number)));
    return quotient instanceof Value.Numbers numbers && !numbers.type().isFloat()
        ? new Value.Numbers(numbers.type(), numbers.array().map(Arithmetic::truncated))
        : quotient;
  }

  private static Rational truncated(Rational number) {
    BigInteger integer = number.numerator().divide(number.denominator());
    return Rational.of(integer);
  }

  private static Array<Rational> factor(Call call, Value value) throws OnnxException {
    if (value instanceof Value.Numbers numbers) {
      return numbers.array();
    }
    throw call.problem(
        "a network is linear between its ReLUs",
        "a constant factor",
        "two values that depend on the input of the network");
  }

  private static Value scaled(Call call, Value value, Array<Rational> factors) {
    return value instanceof Value.Numbers numbers
        ? new Value.Numbers(numbers.type(), call.tools().numbers().scaled(numbers.array(), factors))
        : new Value.Forms(call.tools().forms().scaled(((Value.Forms) value).array(), factors));
  }

  static Value matMul(Call call) throws OnnxException {
    return product(call, call.input(0), call.input(1));
  }

  private static Value product(Call call, Value a, Value b) throws OnnxException {
    if (a instanceof Value.Numbers left) {
      return b instanceof Value.Numbers right
          ? new Value.Numbers(
              left.type(), call.tools().numbers().product(left.array(), right.array()))
          : new Value.Forms(
              call.tools().forms().productOfNumbersAnd(left.array(), ((Value.Forms) b).array()));
    }
    return new Value.Forms(
        call.tools().forms().product(((Value.Forms) a).array(), factor(call, b)));
  }

  /** {@code alpha A B + beta C}, with A and B transposed or not. */
  static Value gemm(Call call) throws OnnxException {
    Value a = transposed(call, "transA", 0);
    Value b = transposed(call, "transB", 1);
    Rational alpha = call.node().attributes().real("alpha").orElse(Rational.ONE);
    Value product = product(call, a, b);
    return plus(call, scaled(call, product, Array.filled(Shape.SCALAR, alpha)));
  }

  private static Value transposed(Call call, String attribute, int place) throws OnnxException {
    Value factor = call.input(place);
    if (factor.shape().rank() != 2) {
      throw call.problem("factors", "matrices", "shape " + factor.shape());
    }
    boolean isTransposed = call.node().attributes().integer(attribute).orElse(0L) != 0;
    return isTransposed ? factor.moved(Arrangement::transposed) : factor;
  }

  private static Value plus(Call call, Value product) throws OnnxException {
    Rational beta = call.node().attributes().real("beta").orElse(Rational.ONE);
    if (call.optional(2).isEmpty()) {
      return product;
    }
    if (product instanceof Value.Numbers numbers) {
      Array<Rational> sum =
          call.tools().numbers().sum(numbers.array(), beta, call.numbers(2).array());
      return new Value.Numbers(numbers.type(), sum);
    }
    Array<Form> forms = ((Value.Forms) product).array();
    return new Value.Forms(call.tools().forms().sum(forms, beta, call.forms(2)));
  }

  static Value relu(Call call) throws OnnxException {
    if (call.input(0) instanceof Value.Numbers numbers) {
      return new Value.Numbers(numbers.type(), numbers.array().map(Arithmetic::positivePart));
    }
    return new Value.Forms(relu(call, call.forms(0)));
  }

  private static Rational positivePart(Rational number) {
    return number.signum() > 0 ? number : Rational.ZERO;
  }

  /** Units with these pre-activations. */
  static Array<Form> relu(Call call, Array<Form> preActivations) {
    List<Form> forms = new ArrayList<>(preActivations.entries());
    call.spendEntries(2L * forms.size());
    return Array.of(preActivations.shape(), call.tools().layers().relu(forms));
  }
}
