package org.conewise.model.onnx;

import static org.conewise.model.onnx.OnnxWriter.integer;
import static org.conewise.model.onnx.OnnxWriter.integers;
import static org.conewise.model.onnx.OnnxWriter.real;
import static org.conewise.model.onnx.OnnxWriter.tensor;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.conewise.exact.Rational;
import org.conewise.model.Evaluation;
import org.conewise.model.Layer;
import org.conewise.model.LayeredNetwork;
import org.conewise.model.RecurrentNetwork;
import org.junit.jupiter.api.Test;

/** Networks that are spelled as exporters spell them. */
class OnnxModelTest {

  private static final int BUDGET = 64 << 20;

  /** Weights of a network 3-4-2, eighths of integers, which a half holds. */
  private static final float[] FIRST = {1, -2, .5f, 0, .25f, 3, -1, 1, 1, -.125f, 0, 2};

  private static final float[] LAST = {1, 0, -1, 2, .5f, -3, 1, -.25f};

  private static final List<Long> FIRST_SHAPE = List.of(4L, 3L);
  private static final List<Long> LAST_SHAPE = List.of(2L, 4L);

  private static final LayeredNetwork MLP =
      new LayeredNetwork(
          3, List.of(new Layer(rows(FIRST, 4, 3), 0, 0), new Layer(rows(LAST, 2, 4), 4, 0)));

  @Test
  void linearLayersWithTransposedWeights() throws OnnxException {
    OnnxWriter file = new OnnxWriter(13).input("x", 1, 3).output("y");
    file.initializer(OnnxWriter.rawFloats("a", List.of(3L, 4L), transposed(FIRST, 4, 3)));
    file.initializer(OnnxWriter.inlineFloats("b", List.of(4L, 2L), transposed(LAST, 2, 4)));
    file.node("MatMul", "x a", "z").node("Relu", "z", "h").node("MatMul", "h b", "y");
    assertEquals(MLP, read(file));
  }

  @Test
  void transposesInTheGraphAndAFreeBatch() throws OnnxException {
    OnnxWriter file = new OnnxWriter(11).input("x", -1, 3).output("y");
    file.initializer(OnnxWriter.unpackedFloats("a", FIRST_SHAPE, FIRST));
    file.initializer(OnnxWriter.rawDoubles("b", LAST_SHAPE, doubles(LAST)));
    file.node("Transpose", "a", "at", integers("perm", 1, 0)).node("Transpose", "b", "bt");
    file.node("MatMul", "x at", "z").node("Relu", "z", "h").node("MatMul", "h bt", "y");
    assertEquals(MLP, read(file));
  }

  @Test
  void gemmWithZeroBias() throws OnnxException {
    OnnxWriter file = gemm(OnnxWriter.rawFloats("c", List.of(4L), 0, 0, 0, -0f));
    OnnxModel model = OnnxModel.read(file.bytes(), BUDGET, Optional.empty());
    assertEquals(MLP, model.network());
    assertEquals(List.of("the bias 'c' is zero everywhere, and left out"), model.notes());
  }

  @Test
  void gemmWithFactors() throws OnnxException {
    OnnxWriter file = new OnnxWriter(11).input("x", 3, 1).output("y");
    file.initializer(OnnxWriter.rawFloats("a", FIRST_SHAPE, FIRST));
    file.initializer(OnnxWriter.rawFloats("b", LAST_SHAPE, LAST));
    byte[][] half = {integer("transA", 1), integer("transB", 1), real("alpha", .5f)};
    file.node("Gemm", "x a", "z", half).node("Relu", "z", "h");
    file.node("Gemm", "h b", "y", integer("transB", 1), real("alpha", 2));
    LayeredNetwork halved =
        new LayeredNetwork(
            3,
            List.of(
                new Layer(scaled(FIRST, 4, 3, Rational.of(1, 2)), 0, 0),
                new Layer(scaled(LAST, 2, 4, Rational.of(2)), 4, 0)));
    assertEquals(halved, read(file));
  }

  @Test
  void weightsOnTheLeftOfAColumn() throws OnnxException {
    OnnxWriter file = new OnnxWriter(17).input("x", 3).output("y");
    byte[] first = OnnxWriter.inlineHalves("", FIRST_SHAPE, OnnxWriter.halves(FIRST));
    file.node("Constant", "", "a16", tensor("value", first));
    file.node("Cast", "a16", "a", integer("to", 1));
    file.initializer(OnnxWriter.rawFloats("b", LAST_SHAPE, LAST));
    file.node("Cast", "x", "x64", integer("to", 11)).node("MatMul", "a x64", "z");
    file.node("Relu", "z", "h").node("Identity", "h", "i").node("MatMul", "b i", "y");
    assertEquals(MLP, read(file));
  }

  @Test
  void recurrentNodeBehindShapeOperators() throws OnnxException {
    assertEquals(unrolled(), read(SampleGraphs.recurrent()));
  }

  @Test
  void unrolledRecurrence() throws OnnxException {
    assertEquals(unrolled(), read(SampleGraphs.unrolled()));
  }

  /** The layers of the recurrent network of the samples, each over all three inputs. */
  private static LayeredNetwork unrolled() {
    List<Layer> layers = new ArrayList<>();
    layers.add(new Layer(List.of(row(1, 0, 0), row(-1, 0, 0)), 0, 0));
    layers.add(new Layer(List.of(row(.5f, -2, 0, 1, 0), row(3, .25f, 0, -1, 0)), 2, 0));
    layers.add(new Layer(List.of(row(.5f, -2, 0, 0, 1), row(3, .25f, 0, 0, -1)), 2, 0));
    layers.add(new Layer(List.of(row(1, 2), row(0, -2), row(-1, 1)), 2, 0));
    return new LayeredNetwork(3, layers);
  }

  @Test
  void unrolledRecurrenceIsTheRecurrentNetwork() {
    RecurrentNetwork network =
        new RecurrentNetwork(
            3,
            row(1, -1),
            List.of(row(.5f, -2), row(3, .25f)),
            List.of(row(1, 2), row(0, -2), row(-1, 1)));
    Random random = new Random(5);
    for (int i = 0; i < 100; i++) {
      List<Rational> inputs = random.ints(3, -9, 10).mapToObj(Rational::of).toList();
      assertEquals(Evaluation.logits(network, inputs), Evaluation.logits(unrolled(), inputs));
    }
  }

  /** {@code y = relu(2 h_2) - h_1}: the unit of the first layer is carried past the others. */
  @Test
  void skipConnectionsCarryUnits() throws OnnxException {
    OnnxWriter file = new OnnxWriter(13).input("x", 2).output("y");
    file.initializer(OnnxWriter.rawFloats("two", List.of(), 2));
    file.node("Relu", "x", "h1").node("Sub", "h1 x", "z2").node("Relu", "z2", "h2");
    file.node("Mul", "two h2", "z3").node("Relu", "z3", "h3").node("Sub", "h3 h1", "y");
    LayeredNetwork expected =
        new LayeredNetwork(
            2,
            List.of(
                new Layer(List.of(row(1, 0), row(0, 1)), 0, 0),
                new Layer(
                    List.of(row(1, 0, -1, 0), row(0, 1, 0, -1), row(1, 0, 0, 0), row(0, 1, 0, 0)),
                    2,
                    0),
                new Layer(
                    List.of(row(2, 0, 0, 0), row(0, 2, 0, 0), row(0, 0, 1, 0), row(0, 0, 0, 1)),
                    4,
                    0),
                new Layer(List.of(row(1, 0, -1, 0), row(0, 1, 0, -1)), 4, 0)));
    assertEquals(expected, read(file));
  }

  @Test
  void parallelUnitsShareALayer() throws OnnxException {
    OnnxWriter file = new OnnxWriter(13).input("x", 2).output("y");
    file.node("Relu", "x", "h").node("Neg", "x", "m").node("Relu", "m", "k");
    assertEquals(
        new LayeredNetwork(
            2,
            List.of(
                new Layer(List.of(row(1, 0), row(0, 1), row(-1, 0), row(0, -1)), 0, 0),
                new Layer(List.of(row(1, 0, -1, 0), row(0, 1, 0, -1)), 4, 0))),
        read(file.node("Sub", "h k", "y")));
  }

  @Test
  void weightsThatAreZeroKeepTheirLayers() throws OnnxException {
    OnnxWriter file = new OnnxWriter(13).input("x", 1, 2).output("y");
    file.initializer(OnnxWriter.rawFloats("a", List.of(2L, 1L), 0, 0));
    file.initializer(OnnxWriter.rawFloats("b", List.of(1L, 2L), 0, 0));
    file.node("MatMul", "x a", "z").node("Relu", "z", "h").node("MatMul", "h b", "y");
    assertEquals(
        new LayeredNetwork(
            2,
            List.of(new Layer(List.of(row(0, 0)), 0, 0), new Layer(List.of(row(0), row(0)), 1, 0))),
        read(file));
  }

  @Test
  void nodesThatTheLogitsDoNotNeedAreNotLookedAt() throws OnnxException {
    OnnxWriter file = new OnnxWriter(13).input("x", 2).output("y").output("z");
    file.node("Relu", "x", "y").node("Softmax", "y", "z");
    OnnxModel model = OnnxModel.read(file.bytes(), BUDGET, Optional.of("y"));
    assertEquals(List.of(2), model.network().widths());
  }

  @Test
  void oldModelsListWeightsAmongInputs() throws OnnxException {
    OnnxWriter file = new OnnxWriter(9).input("x", 1, 3).input("a", 3, 4).output("y");
    file.initializer(OnnxWriter.rawFloats("a", List.of(3L, 4L), transposed(FIRST, 4, 3)));
    file.initializer(OnnxWriter.rawFloats("b", List.of(4L, 2L), transposed(LAST, 2, 4)));
    file.node("MatMul", "x a", "z").node("Relu", "z", "h").node("MatMul", "h b", "y");
    assertEquals(MLP, read(file));
  }

  static LayeredNetwork read(OnnxWriter file) throws OnnxException {
    return OnnxModel.read(file.bytes(), BUDGET, Optional.empty()).network();
  }

  private static OnnxWriter gemm(byte[] bias) {
    OnnxWriter file = new OnnxWriter(9).input("x", -1, 3).output("y").initializer(bias);
    file.initializer(OnnxWriter.rawFloats("a", FIRST_SHAPE, FIRST));
    file.initializer(OnnxWriter.rawFloats("b", LAST_SHAPE, LAST));
    file.node("/fc1/Gemm", "Gemm", "x a c", "z", integer("transB", 1)).node("Relu", "z", "h");
    return file.node("Gemm", "h b", "y", integer("transB", 1));
  }

  private static List<Rational> row(float... weights) {
    return rows(weights, 1, weights.length).get(0);
  }

  private static List<List<Rational>> rows(float[] weights, int height, int width) {
    return scaled(weights, height, width, Rational.ONE);
  }

  private static List<List<Rational>> scaled(
      float[] weights, int height, int width, Rational factor) {
    return IntStream.range(0, height)
        .mapToObj(
            i ->
                IntStream.range(i * width, (i + 1) * width)
                    .mapToObj(k -> Rational.of(weights[k]).times(factor))
                    .toList())
        .toList();
  }

  private static float[] transposed(float[] weights, int height, int width) {
    float[] transposed = new float[weights.length];
    for (int k = 0; k < weights.length; k++) {
      transposed[k % width * height + k / width] = weights[k];
    }
    return transposed;
  }

  private static double[] doubles(float[] weights) {
    return IntStream.range(0, weights.length).mapToDouble(k -> weights[k]).toArray();
  }
}
