package org.conewise.model.onnx;

import static org.conewise.model.onnx.OnnxWriter.integer;
import static org.conewise.model.onnx.OnnxWriter.integers;
import static org.conewise.model.onnx.OnnxWriter.longs;
import static org.conewise.model.onnx.OnnxWriter.rawFloats;
import static org.conewise.model.onnx.OnnxWriter.real;
import static org.conewise.model.onnx.OnnxWriter.tensor;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.conewise.exact.Rational;
import org.junit.jupiter.api.Test;

/**
 * Operators on six inputs, 0 to 5, as an array {@code m} of two rows {@code 0 1 2} and {@code 3 4
 * 5}. Without a ReLU the logits are linear forms: what is moved shows as the numbers of inputs.
 */
class OperatorTest {

  private static final List<Long> ONE = List.of(1L);

  @Test
  void transposeExchangesAxes() throws OnnxException {
    assertEquals(List.of(0, 3, 1, 4, 2, 5), moved(matrix(13).node("Transpose", "m", "y")));
    assertEquals(
        List.of(0, 1, 2, 3, 4, 5),
        moved(matrix(13).node("Transpose", "m", "y", integers("perm", 0, 1))));
  }

  @Test
  void sliceCutsAndStepsInBothDirections() throws OnnxException {
    assertEquals(List.of(1, 2, 4, 5), moved(slice(1, 1, Long.MAX_VALUE, 1)));
    assertEquals(List.of(2, 0, 5, 3), moved(slice(1, -1, Long.MIN_VALUE, -2)));
    assertEquals(List.of(3, 4, 5), moved(slice(-2, -1, 2, 1)));
    assertEquals(List.of(0, 3), moved(slice(1, -9, 1, Long.MAX_VALUE)));
  }

  @Test
  void sliceOfOldModelsHasAttributes() throws OnnxException {
    byte[][] attributes = {integers("starts", 0, 1), integers("ends", 1, -1)};
    assertEquals(List.of(1), moved(matrix(9).node("Slice", "m", "y", attributes)));
    byte[][] oneAxis = {integers("axes", 1), integers("starts", 1), integers("ends", 9)};
    assertEquals(List.of(1, 2, 4, 5), moved(matrix(9).node("Slice", "m", "y", oneAxis)));
  }

  @Test
  void gatherChoosesPartsOfAnAxis() throws OnnxException {
    OnnxWriter file = matrix(13).initializer(longs("i", List.of(3L), -1, 0, 0));
    assertEquals(
        List.of(2, 0, 0, 5, 3, 3), moved(file.node("Gather", "m i", "y", integer("axis", 1))));
    OnnxWriter row = matrix(13).initializer(longs("i", List.of(), 1));
    assertEquals(List.of(3, 4, 5), moved(row.node("Gather", "m i", "y")));
  }

  @Test
  void concatAndSplitAreInverse() throws OnnxException {
    OnnxWriter file = matrix(13).node("Split", "m", "a b", integer("axis", 1));
    assertEquals(
        List.of(2, 0, 1, 5, 3, 4), moved(file.node("Concat", "b a", "y", integer("axis", 1))));
    OnnxWriter given = matrix(13).initializer(longs("parts", List.of(3L), 1, 0, 1));
    assertEquals(List.of(3, 4, 5), moved(given.node("Split", "m parts", "a b y")));
    OnnxWriter old =
        matrix(11).node("Split", "m", "a y", integer("axis", 1), integers("split", 1, 2));
    assertEquals(List.of(1, 2, 4, 5), moved(old));
  }

  @Test
  void zerosAreConcatenatedWithActivations() throws OnnxException {
    OnnxWriter file = matrix(13).initializer(rawFloats("o", List.of(1L, 3L), 0, 0, 0));
    assertEquals(
        List.of(-1, -1, -1, 0, 1, 2, 3, 4, 5),
        moved(file.node("Concat", "o m", "y", integer("axis", 0))));
  }

  @Test
  void reshapeCopiesAndInfersSizes() throws OnnxException {
    OnnxWriter file = matrix(13).initializer(longs("s", List.of(3L), -1, 3, 1));
    file.node("Reshape", "m s", "t").node("Transpose", "t", "y", integers("perm", 1, 0, 2));
    assertEquals(List.of(0, 3, 1, 4, 2, 5), moved(file));
    OnnxWriter copy = matrix(13).initializer(longs("s", List.of(2L), 0, -1));
    copy.node("Reshape", "m s", "t").node("Transpose", "t", "y");
    assertEquals(List.of(0, 3, 1, 4, 2, 5), moved(copy));
  }

  @Test
  void axesAreAddedAndRemoved() throws OnnxException {
    OnnxWriter file = matrix(13).initializer(longs("a", List.of(2L), 0, -1));
    file.node("Unsqueeze", "m a", "u").node("Transpose", "u", "t", integers("perm", 3, 2, 1, 0));
    file.node("Squeeze", "t", "y");
    assertEquals(List.of(0, 3, 1, 4, 2, 5), moved(file));
    OnnxWriter old = matrix(11).node("Unsqueeze", "m", "u", integers("axes", 1));
    old.node("Squeeze", "u", "s", integers("axes", -2)).node("Transpose", "s", "y");
    assertEquals(List.of(0, 3, 1, 4, 2, 5), moved(old));
  }

  @Test
  void flattenHasTwoAxes() throws OnnxException {
    for (int axis : List.of(0, 1, 2, -1)) {
      OnnxWriter file = matrix(13).node("Flatten", "m", "f", integer("axis", axis));
      file.node("Transpose", "f", "t").node("Flatten", "t", "y", integer("axis", 0));
      List<Integer> expected =
          axis == 1 || axis == -1 ? List.of(0, 3, 1, 4, 2, 5) : List.of(0, 1, 2, 3, 4, 5);
      assertEquals(expected, moved(file), "axis " + axis);
    }
  }

  @Test
  void expandRepeats() throws OnnxException {
    OnnxWriter file = matrix(13).initializer(longs("s", List.of(3L), 2, 1, 1));
    assertEquals(
        List.of(0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5), moved(file.node("Expand", "m s", "y")));
  }

  /** The shape that torch's expand writes: 1 where the wanted size is −1. */
  @Test
  void shapesAreComputed() throws OnnxException {
    OnnxWriter file = matrix(13).initializer(longs("wanted", List.of(3L), 2, -1, -1));
    file.initializer(longs("minus", ONE, -1)).initializer(longs("n", ONE, 3));
    file.node("ConstantOfShape", "n", "ones", tensor("value", longs("", ONE, 1)));
    file.node("Mul", "ones minus", "unknown").node("Equal", "wanted unknown", "open");
    file.node("Where", "open ones wanted", "s");
    assertEquals(
        List.of(0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5), moved(file.node("Expand", "m s", "y")));
  }

  @Test
  void integersAreDividedWithoutRemainder() throws OnnxException {
    OnnxWriter file = matrix(15).node("Shape", "m", "n", integer("start", 1));
    file.initializer(longs("two", ONE, 2))
        .node("Div", "n two", "q")
        .node("Cast", "q", "r", integer("to", 7));
    file.initializer(longs("zero", ONE, 0)).initializer(longs("axes", ONE, 1));
    assertEquals(List.of(0, 3), moved(file.node("Slice", "m zero r axes", "y")));
  }

  @Test
  void sumsAndProductsWithNumbersAreExact() throws OnnxException {
    OnnxWriter file = matrix(13).initializer(rawFloats("tenth", List.of(), .1f));
    file.initializer(rawFloats("three", ONE, 3)).node("Mul", "m tenth", "a");
    file.node("Div", "m three", "b").node("Sub", "a b", "y");
    Rational weight = Rational.of(.1f).minus(Rational.of(1, 3));
    assertEquals(weight, rows(file).get(4).get(4));
  }

  @Test
  void constantsAreFolded() throws OnnxException {
    OnnxWriter file = matrix(13).initializer(rawFloats("a", List.of(1L, 2L), 1, 2));
    file.initializer(rawFloats("b", List.of(2L, 1L), 3, -5)).node("MatMul", "a b", "ab");
    file.node("Constant", "", "c", real("value_float", 2)).node("Add", "ab c", "s");
    file.node("Neg", "s", "n").node("Relu", "n", "five").node("Relu", "s", "none");
    file.node("Add", "five none", "f").node("Mul", "f m", "y");
    assertEquals(Rational.of(5), rows(file).get(0).get(0));
  }

  @Test
  void productsOfStacksOfMatrices() throws OnnxException {
    OnnxWriter file = matrix(13).initializer(longs("s", List.of(3L), 2, 1, 3));
    file.initializer(rawFloats("w", List.of(2L, 3L, 1L), 1, 0, 0, 0, 0, 1));
    file.node("Reshape", "m s", "t").node("MatMul", "t w", "y");
    assertEquals(List.of(0, 5), moved(file));
    OnnxWriter left = matrix(13).initializer(rawFloats("w", List.of(2L, 1L, 2L), 1, 0, 0, 1));
    assertEquals(List.of(0, 1, 2, 3, 4, 5), moved(left.node("MatMul", "w m", "y")));
    OnnxWriter vector = matrix(13).initializer(rawFloats("w", List.of(3L), 0, 1, 0));
    assertEquals(List.of(1, 4), moved(vector.node("MatMul", "m w", "y")));
    OnnxWriter row = matrix(13).initializer(rawFloats("w", List.of(2L), 0, 1));
    assertEquals(List.of(3, 4, 5), moved(row.node("MatMul", "w m", "y")));
  }

  private static OnnxWriter matrix(int opset) {
    OnnxWriter file = new OnnxWriter(opset).input("x", 6).output("y");
    file.initializer(longs("shape", List.of(2L), 2, 3));
    return file.node("Reshape", "x shape", "m");
  }

  private static OnnxWriter slice(long axis, long start, long end, long step) {
    OnnxWriter file =
        matrix(13).initializer(longs("a", ONE, axis)).initializer(longs("s", ONE, start));
    file.initializer(longs("e", ONE, end)).initializer(longs("t", ONE, step));
    return file.node("Slice", "m s e a t", "y");
  }

  private static List<List<Rational>> rows(OnnxWriter file) throws OnnxException {
    return OnnxModelTest.read(file).layers().get(0).weights();
  }

  /** For each logit the input that it is, or −1 for zero. */
  private static List<Integer> moved(OnnxWriter file) throws OnnxException {
    return rows(file).stream().map(OperatorTest::input).toList();
  }

  private static int input(List<Rational> row) {
    List<Integer> inputs =
        IntStream.range(0, 6).filter(i -> row.get(i).signum() != 0).boxed().toList();
    if (inputs.isEmpty()) {
      return -1;
    }
    assertEquals(1, inputs.size());
    assertEquals(Rational.ONE, row.get(inputs.get(0)));
    return inputs.get(0);
  }
}
