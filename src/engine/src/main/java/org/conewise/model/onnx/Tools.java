package org.conewise.model.onnx;

import java.util.List;
import org.conewise.exact.Rational;
import org.conewise.model.tensor.Allowance;
import org.conewise.model.tensor.Form;
import org.conewise.model.tensor.LayerBuilder;
import org.conewise.model.tensor.LinearAlgebra;
import org.conewise.model.tensor.LinearSpace;

/**
 * What operators need, for one reading of one model.
 *
 * @param opset the version of the operators
 * @param notes what users are told of the model; grows
 */
record Tools(
    long opset,
    Allowance allowance,
    LayerBuilder layers,
    LinearAlgebra<Rational> numbers,
    LinearAlgebra<Form> forms,
    List<String> notes) {

  static Tools of(long opset, int inputs, long bytes, List<String> notes) {
    Allowance allowance = new Allowance(bytes);
    return new Tools(
        opset,
        allowance,
        new LayerBuilder(inputs),
        new LinearAlgebra<>(LinearSpace.NUMBERS, allowance),
        new LinearAlgebra<>(LinearSpace.FORMS, allowance),
        notes);
  }
}
