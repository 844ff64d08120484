package org.conewise.model.file;

import static org.conewise.model.onnx.OnnxWriter.integer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.conewise.exact.Rational;
import org.conewise.model.Layer;
import org.conewise.model.LayeredNetwork;
import org.conewise.model.NetworkText;
import org.conewise.model.file.PickleWriter.Spec;
import org.conewise.model.onnx.OnnxWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A random network 3-6-5-3 in every format is the same text. */
class SameNetworkTest {

  private static final List<Integer> WIDTHS = List.of(3, 6, 5, 3);
  private static final int LAYERS = WIDTHS.size() - 1;

  @TempDir private Path folder;

  /** Multiples of 1/64 below 8 in size, which a half holds; by layers, by rows. */
  private final List<float[]> weights = weights(new Random(18));

  private static List<float[]> weights(Random random) {
    List<float[]> weights = new ArrayList<>();
    for (int layer = 0; layer < LAYERS; layer++) {
      float[] matrix = new float[WIDTHS.get(layer + 1) * WIDTHS.get(layer)];
      for (int i = 0; i < matrix.length; i++) {
        matrix[i] = (random.nextInt(1023) - 511) / 64f;
      }
      weights.add(matrix);
    }
    return weights;
  }

  @Test
  void networkText() throws IOException, ModelFormatException {
    assertSame(NetworkText.of(network()).bytes());
  }

  @Test
  void newAndOldPytorchFiles() throws IOException, ModelFormatException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    List<Spec> specs = new ArrayList<>();
    for (int layer = 0; layer < LAYERS; layer++) {
      String key = "" + layer;
      specs.add(Spec.of(name(layer), key, WIDTHS.get(layer + 1), WIDTHS.get(layer)));
      entries.put("mlp/data/" + key, Samples.floats(weights.get(layer)));
    }
    entries.put("mlp/data.pkl", PickleWriter.stateDict(specs.toArray(Spec[]::new)));
    assertSame(Samples.zip(entries));
    assertSame(LegacyTorchFileTest.file(specs, weights.stream().map(Samples::floats).toList()));
  }

  @Test
  void safetensors() throws IOException, ModelFormatException {
    List<String> entries = new ArrayList<>();
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    for (int layer = LAYERS - 1; layer >= 0; layer--) {
      byte[] bytes = Samples.floats(weights.get(layer));
      String shape = "[" + WIDTHS.get(layer + 1) + "," + WIDTHS.get(layer) + "]";
      entries.add(
          Samples.entry(name(layer), "F32", shape, data.size(), data.size() + bytes.length));
      data.writeBytes(bytes);
    }
    assertSame(Samples.safeTensors(entries, data.toByteArray()));
  }

  @Test
  void onnxWithFoldedTransposes() throws IOException, ModelFormatException {
    OnnxWriter file = new OnnxWriter(17).input("h0", 1, 3).output("h3");
    for (int layer = 0; layer < LAYERS; layer++) {
      file.initializer(
          OnnxWriter.rawFloats(
              "w" + layer,
              List.of((long) WIDTHS.get(layer), (long) WIDTHS.get(layer + 1)),
              transposed(layer)));
      addLayer(file, layer, "MatMul", "h" + layer + " w" + layer);
    }
    assertSame(file.bytes());
  }

  @Test
  void onnxWithTransposesAndAFreeBatch() throws IOException, ModelFormatException {
    OnnxWriter file = new OnnxWriter(11).input("h0", -1, 3).output("h3");
    for (int layer = 0; layer < LAYERS; layer++) {
      file.initializer(OnnxWriter.inlineFloats("w" + layer, shape(layer), weights.get(layer)));
      file.node("Transpose", "w" + layer, "t" + layer);
      addLayer(file, layer, "MatMul", "h" + layer + " t" + layer);
    }
    assertSame(file.bytes());
  }

  @Test
  void onnxWithGemmInDoubles() throws IOException, ModelFormatException {
    OnnxWriter file = new OnnxWriter(13).input("h0", 1, 3).output("h3");
    for (int layer = 0; layer < LAYERS; layer++) {
      float[] matrix = weights.get(layer);
      double[] doubles = IntStream.range(0, matrix.length).mapToDouble(i -> matrix[i]).toArray();
      file.initializer(OnnxWriter.rawDoubles("w" + layer, shape(layer), doubles));
      addLayer(file, layer, "Gemm", "h" + layer + " w" + layer, integer("transB", 1));
    }
    assertSame(file.bytes());
  }

  @Test
  void onnxWithHalvesThatAreCast() throws IOException, ModelFormatException {
    OnnxWriter file = new OnnxWriter(13).input("h0", 3).output("h3");
    for (int layer = 0; layer < LAYERS; layer++) {
      byte[] halves =
          OnnxWriter.inlineHalves("", shape(layer), OnnxWriter.halves(weights.get(layer)));
      file.node("Constant", "", "c" + layer, OnnxWriter.tensor("value", halves));
      file.node("Cast", "c" + layer, "w" + layer, integer("to", 1));
      addLayer(file, layer, "MatMul", "w" + layer + " h" + layer);
    }
    assertSame(file.bytes());
  }

  @Test
  void onnxWithColumns() throws IOException, ModelFormatException {
    OnnxWriter file = new OnnxWriter(9).input("h0", 3, 1).output("h3");
    for (int layer = 0; layer < LAYERS; layer++) {
      file.initializer(OnnxWriter.unpackedFloats("w" + layer, shape(layer), weights.get(layer)));
      addLayer(file, layer, "MatMul", "w" + layer + " h" + layer);
    }
    assertSame(file.bytes());
  }

  private static void addLayer(
      OnnxWriter file, int layer, String operator, String inputs, byte[]... attributes) {
    boolean isLast = layer == LAYERS - 1;
    file.node(operator, inputs, isLast ? "h3" : "z" + layer, attributes);
    if (!isLast) {
      file.node("Relu", "z" + layer, "h" + (layer + 1));
    }
  }

  private void assertSame(byte[] content) throws IOException, ModelFormatException {
    Path file = Files.write(folder.resolve("model"), content);
    assertEquals(
        NetworkText.of(network()).toString(), NetworkText.of(ModelReader.read(file)).toString());
  }

  private LayeredNetwork network() {
    List<Layer> layers = new ArrayList<>();
    for (int layer = 0; layer < LAYERS; layer++) {
      layers.add(new Layer(rows(layer), layer == 0 ? 0 : WIDTHS.get(layer), 0));
    }
    return new LayeredNetwork(3, layers);
  }

  private List<List<Rational>> rows(int layer) {
    int width = WIDTHS.get(layer);
    float[] matrix = weights.get(layer);
    return IntStream.range(0, WIDTHS.get(layer + 1))
        .mapToObj(
            row ->
                IntStream.range(row * width, (row + 1) * width)
                    .mapToObj(i -> Rational.of(matrix[i]))
                    .toList())
        .toList();
  }

  private float[] transposed(int layer) {
    int height = WIDTHS.get(layer + 1);
    int width = WIDTHS.get(layer);
    float[] transposed = new float[height * width];
    for (int i = 0; i < transposed.length; i++) {
      transposed[i % width * height + i / width] = weights.get(layer)[i];
    }
    return transposed;
  }

  private static List<Long> shape(int layer) {
    return List.of((long) WIDTHS.get(layer + 1), (long) WIDTHS.get(layer));
  }

  private static String name(int layer) {
    return 2 * layer + ".weight";
  }
}
