package org.conewise.model.file;

import static org.conewise.model.file.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.conewise.exact.Rational;
import org.conewise.model.Model;
import org.conewise.model.NetworkText;
import org.conewise.model.Transformer;
import org.conewise.model.tensor.DType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Transformers in every format. */
class TransformerFileTest {
  private static final Path TRAINED = Path.of("models", "trained");

  private static final String TEXT =
      """
      conewise-network 1
      transformer 1 2 3 4 1
      embedding
      1
      -2
      1/3
      positions
      0
      5
      query
      7
      key
      -1
      value
      2
      output
      3
      unembedding
      1
      2
      3
      4
      end
      """;

  private static Model read(Path file) throws IOException, ModelFormatException {
    return ModelReader.read(file, ReadOptions.DEFAULT).model();
  }

  private static Model parse(String text) throws ModelFormatException {
    return NetText.parseModel(text.getBytes(StandardCharsets.US_ASCII));
  }

  @ParameterizedTest
  @ValueSource(strings = {"longest_cycle_4_3_s0", "longest_cycle_4_4_s1"})
  void spellingsAreOneTransformer(String name) throws IOException, ModelFormatException {
    Model model = read(Path.of("proofs", name + ".net"));
    assertEquals(model, read(TRAINED.resolve(name + ".pth")));
    assertEquals(model, read(TRAINED.resolve(name + ".safetensors")));
    byte[] text = Files.readAllBytes(Path.of("proofs", name + ".net"));
    assertArrayEquals(text, NetworkText.of(model).bytes());
  }

  @Test
  void everyMatrixIsReadInItsPlace() throws ModelFormatException {
    Transformer transformer = (Transformer) parse(TEXT);
    List<List<Rational>> embedding =
        List.of(List.of(Rational.ONE), List.of(Rational.of(-2)), List.of(Rational.of(1, 3)));
    assertEquals(embedding, transformer.embedding());
    assertEquals(List.of(List.of(Rational.of(7))), transformer.layers().get(0).query());
    assertEquals(List.of(List.of(Rational.of(-1))), transformer.layers().get(0).key());
    assertEquals(List.of(List.of(Rational.of(2))), transformer.layers().get(0).value());
    assertEquals(List.of(List.of(Rational.of(3))), transformer.layers().get(0).output());
    assertEquals(2, transformer.inputs());
    assertEquals(3, transformer.tokens());
    assertEquals(4, transformer.outputs());
    assertEquals(13, transformer.parameters());
    assertEquals(TEXT, NetworkText.of(transformer).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "transformer 1 2 3 4 1, transformer 1 2 3 4, fields",
    "transformer 1 2 3 4 1, transformer 257 2 3 4 1, WIDTH",
    "transformer 1 2 3 4 1, transformer 1 65 3 4 1, LENGTH",
    "transformer 1 2 3 4 1, transformer 1 2 0 4 1, TOKENS",
    "transformer 1 2 3 4 1, transformer 1 2 3 65 1, OUTPUTS",
    "transformer 1 2 3 4 1, transformer 1 2 3 4 0, LAYERS",
    "transformer 1 2 3 4 1, transformer 1 2 3 4 64, long enough",
    "transformer, perceiver, keyword",
    "query, key, 'query'",
    "7, 7 7, 1 fields",
    "end, end 1, 'end'"
  })
  void otherTextIsRefused(String from, String to, String problem) {
    assertRefused(() -> parse(TEXT.replaceFirst(from, to)), problem);
  }

  @Test
  void transformerIsNoReluNetwork() {
    byte[] text = TEXT.getBytes(StandardCharsets.US_ASCII);
    assertRefused(() -> NetText.parse(text), "a ReLU network", "a transformer");
  }

  private static Map<String, Tensor> tensors() throws ModelFormatException {
    Map<String, Tensor> tensors = new HashMap<>();
    put(tensors, "embed.weight", 3, 2);
    put(tensors, "pos_embed.weight", 3, 2);
    put(tensors, "attns.0.in_proj_weight", 6, 2);
    put(tensors, "attns.0.out_proj.weight", 2, 2);
    put(tensors, "unembed.weight", 3, 2);
    return tensors;
  }

  private static void put(Map<String, Tensor> tensors, String name, long height, long width)
      throws ModelFormatException {
    byte[] data = new byte[(int) (4 * height * width)];
    tensors.put(
        name,
        Tensor.of(
            name, DType.F32, ByteBuffer.wrap(data), 0, List.of(height, width), List.of(width, 1L)));
  }

  private static void assertTensorsRefused(Consumer<Map<String, Tensor>> change, String... parts)
      throws ModelFormatException {
    Map<String, Tensor> tensors = tensors();
    assertEquals(3, StateDict.network(tensors, true).model().inputs());
    change.accept(tensors);
    assertRefused(() -> StateDict.network(tensors, true), parts);
  }

  private static Consumer<Map<String, Tensor>> shape(String name, long height, long width) {
    return tensors -> {
      try {
        put(tensors, name, height, width);
      } catch (ModelFormatException e) {
        throw new IllegalStateException(e);
      }
    };
  }

  @Test
  void tensorsThatDoNotFitAreRefused() throws ModelFormatException {
    assertTensorsRefused(shape("attns.0.in_proj_bias", 6, 1), "without biases");
    assertTensorsRefused(shape("ln.weight", 2, 1), "tensor 'ln.weight'", "no such tensor");
    assertTensorsRefused(tensors -> tensors.remove("pos_embed.weight"), "'pos_embed.weight'");
    assertTensorsRefused(
        tensors -> tensors.remove("attns.0.out_proj.weight"), "'attns.0.out_proj.weight'");
    assertTensorsRefused(shape("attns.1.in_proj_weight", 6, 2), "'attns.1.out_proj.weight'");
    assertTensorsRefused(shape("attns.2.in_proj_weight", 6, 2), "'attns.2.in_proj_weight'");
    assertTensorsRefused(shape("attns.0.in_proj_weight", 4, 2), "[6, 2]", "[4, 2]");
    assertTensorsRefused(shape("attns.0.out_proj.weight", 2, 3), "[2, 2]", "[2, 3]");
    assertTensorsRefused(shape("unembed.weight", 3, 1), "[3, 2]", "[3, 1]");
    assertTensorsRefused(shape("embed.weight", 65, 2), "number of rows", "65");
    assertTensorsRefused(shape("embed.weight", 3, 257), "number of columns", "257");
  }

  @Test
  void matricesThatDoNotFitAreRefused() {
    List<List<Rational>> one = List.of(List.of(Rational.ONE));
    List<List<Rational>> wide = List.of(List.of(Rational.ONE, Rational.ONE));
    List<Transformer.Attention> layers = List.of(new Transformer.Attention(one, one, one, one));
    List<Transformer.Attention> tall =
        List.of(new Transformer.Attention(one, List.of(one.get(0), one.get(0)), one, one));
    assertThrows(IllegalArgumentException.class, () -> new Transformer(one, wide, layers, one));
    assertThrows(IllegalArgumentException.class, () -> new Transformer(one, one, tall, one));
    assertThrows(IllegalArgumentException.class, () -> new Transformer(one, one, List.of(), one));
  }
}
