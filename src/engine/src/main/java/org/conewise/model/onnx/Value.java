package org.conewise.model.onnx;

import java.util.function.UnaryOperator;
import org.conewise.exact.Rational;
import org.conewise.model.tensor.Arrangement;
import org.conewise.model.tensor.Array;
import org.conewise.model.tensor.Form;
import org.conewise.model.tensor.Shape;

/** What goes from node to node. */
sealed interface Value {

  Shape shape();

  /** The value with its entries moved. */
  Value moved(UnaryOperator<Arrangement> movement);

  /** A tensor that does not depend on the input of the network. */
  record Numbers(ElementType type, Array<Rational> array) implements Value {
    @Override
    public Shape shape() {
      return array.shape();
    }

    @Override
    public Numbers moved(UnaryOperator<Arrangement> movement) {
      return new Numbers(type, array.moved(movement));
    }
  }

  /** A tensor whose entries are linear in the inputs and in units. */
  record Forms(Array<Form> array) implements Value {
    @Override
    public Shape shape() {
      return array.shape();
    }

    @Override
    public Forms moved(UnaryOperator<Arrangement> movement) {
      return new Forms(array.moved(movement));
    }
  }
}
