package org.conewise.model.file;

import static org.conewise.model.file.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.conewise.model.ReluNetwork;
import org.junit.jupiter.api.Test;

/** What a model must hold, tried on {@code .safetensors} content. */
class StateDictTest {

  private final List<String> entries = Samples.safeTensorsEntries();
  private byte[] data = Samples.safeTensorsData();

  @Test
  void biasIsRefusedByNameAndEntry() {
    entries.add(Samples.entry("rnn.bias_ih_l0", "F32", "[2]", 16, 24));
    data = Samples.floats(1.5f, -0.25f, 2, -5, 0, 0.5f);
    assertRefused(
        this::parse,
        "tensor 'rnn.bias_ih_l0'",
        "Conewise certifies networks without biases",
        "found 1/2 in entry 1");
    entries.set(3, Samples.entry("linear.bias", "F32", "[2]", 16, 24));
    assertRefused(this::parse, "tensor 'linear.bias'", "without biases");
    entries.set(3, Samples.entry("linear.bias", "F32", "[1,2]", 16, 24));
    assertRefused(this::parse, "tensor 'linear.bias'", "a small vector", "found [1, 2]");
  }

  @Test
  void biasOfZerosIsLeftOutAndNoted() throws ModelFormatException {
    entries.add(Samples.entry("rnn.bias_ih_l0", "F32", "[2]", 16, 24));
    data = Samples.floats(1.5f, -0.25f, 2, -5, 0, -0f);
    ModelFile model = file();
    assertEquals(Samples.NETWORK, model.network());
    assertEquals(
        List.of("the bias 'rnn.bias_ih_l0' is zero everywhere, and left out"), model.notes());
  }

  @Test
  void prefixesOfWrappersAreLeftOutAndNoted() throws ModelFormatException {
    assertEquals(List.of(), file().notes());
    rename("_orig_mod.module.");
    ModelFile model = file();
    assertEquals(Samples.NETWORK, model.network());
    assertEquals(
        List.of("all names begin with '_orig_mod.module.', which is left out"), model.notes());
  }

  @Test
  void prefixThatIsUnknownOrNotCommonIsRefused() {
    rename("encoder.");
    assertRefused(this::parse, "tensor 'encoder.rnn.weight_ih_l0'", "no such tensor");
    entries.clear();
    entries.addAll(Samples.safeTensorsEntries());
    entries.replaceAll(entry -> entry.replace("\"rnn", "\"module.rnn"));
    assertRefused(this::parse, "no such tensor");
  }

  @Test
  void tensorsOfARecurrentNetworkAndOfATransformerAreRefused() {
    entries.add(Samples.entry("attns.0.in_proj_weight", "F32", "[0]", 16, 16));
    assertRefused(this::parse, "an attention-only transformer has no such tensor");
  }

  @Test
  void superfluousTensorIsRefused() {
    entries.add(Samples.entry("rnn.weight_ih_l1", "F32", "[0]", 16, 16));
    assertRefused(this::parse, "tensor 'rnn.weight_ih_l1'", "no such tensor");
  }

  @Test
  void missingTensorIsRefused() {
    entries.set(2, Samples.entry(Samples.HIDDEN_HIDDEN + "x", "F32", "[2,1]", 8, 16));
    assertRefused(this::parse, "tensor 'rnn.weight_hh_l0x'");
    entries.remove(2);
    data = Samples.floats(1.5f, -0.25f);
    assertRefused(this::parse, "tensor 'linear.weight'", "found only [rnn.weight_hh_l0");
  }

  @Test
  void wrongShapesAreRefused() {
    data = new byte[20];
    entries.set(1, Samples.entry(Samples.HIDDEN_HIDDEN, "F32", "[1,2]", 4, 12));
    entries.set(2, Samples.entry(Samples.HIDDEN_OUTPUT, "F32", "[2,1]", 12, 20));
    assertRefused(this::parse, "'rnn.weight_hh_l0'", "expected [1, 1], found [1, 2]");
    entries.set(1, Samples.entry(Samples.HIDDEN_HIDDEN, "F32", "[1,1]", 4, 8));
    entries.set(2, Samples.entry(Samples.HIDDEN_OUTPUT, "F32", "[3]", 8, 20));
    assertRefused(this::parse, "'linear.weight'", "expected two sizes, found [3]");
    entries.set(0, Samples.entry(Samples.INPUT_HIDDEN, "F32", "[1,2]", 0, 8));
    entries.set(1, Samples.entry(Samples.HIDDEN_HIDDEN, "F32", "[1,1]", 8, 12));
    entries.set(2, Samples.entry(Samples.HIDDEN_OUTPUT, "F32", "[2,1]", 12, 20));
    assertRefused(this::parse, "'rnn.weight_ih_l0'", "expected [1, 1], found [1, 2]");
  }

  @Test
  void outputsMustReadTheHiddenUnits() {
    data = new byte[24];
    entries.set(2, Samples.entry(Samples.HIDDEN_OUTPUT, "F32", "[2,2]", 8, 24));
    assertRefused(this::parse, "'linear.weight'", "expected [2, 1], found [2, 2]");
  }

  @Test
  void networkWithoutUnitsIsRefused() {
    data = new byte[0];
    entries.set(0, Samples.entry(Samples.INPUT_HIDDEN, "F32", "[0,1]", 0, 0));
    entries.set(1, Samples.entry(Samples.HIDDEN_HIDDEN, "F32", "[0,0]", 0, 0));
    entries.set(2, Samples.entry(Samples.HIDDEN_OUTPUT, "F32", "[2,0]", 0, 0));
    assertRefused(this::parse, "'rnn.weight_ih_l0'", "1 to 65536 rows");
  }

  @Test
  void regressionModelIsRefused() {
    entries.set(2, Samples.entry(Samples.HIDDEN_OUTPUT, "F32", "[1,1]", 8, 12));
    data = new byte[12];
    assertRefused(this::parse, "'linear.weight'", "regression model", "no argmax to certify");
  }

  @Test
  void tooManyOutputsAreRefused() {
    entries.set(2, Samples.entry(Samples.HIDDEN_OUTPUT, "F32", "[65,1]", 8, 268));
    data = new byte[268];
    assertRefused(this::parse, "'linear.weight'", "1 to 64 rows", "found 65");
  }

  @Test
  void nanAndInfinityAreRefusedWithTheirPlace() {
    data = Samples.floats(1, Float.NaN, 0, 0);
    assertRefused(this::parse, "'rnn.weight_hh_l0'", "found NaN in row 0, column 0");
    data = Samples.floats(1, 0, 0, Float.NEGATIVE_INFINITY);
    assertRefused(this::parse, "'linear.weight'", "found -Infinity in row 1, column 0");
  }

  private void rename(String prefix) {
    entries.replaceAll(entry -> "\"" + prefix + entry.substring(1));
  }

  private ReluNetwork parse() throws ModelFormatException {
    return file().network();
  }

  private ModelFile file() throws ModelFormatException {
    return SafeTensors.parse(Samples.safeTensors(entries, data), ModelReader.DEFAULT_BYTE_BUDGET);
  }
}
