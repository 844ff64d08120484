package org.conewise.model.file;

import static org.conewise.model.file.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.conewise.exact.Rational;
import org.conewise.model.Layer;
import org.conewise.model.LayeredNetwork;
import org.conewise.model.tensor.DType;
import org.junit.jupiter.api.Test;

class LinearStackTest {

  private final Map<String, Tensor> tensors = new LinkedHashMap<>();

  @Test
  void layersAreTheTensorsInOrder() throws ModelFormatException {
    add("0.weight", 4, 3);
    add("2.weight", 2, 4);
    ModelFile model = StateDict.network(tensors, true);
    assertEquals(
        new LayeredNetwork(3, List.of(new Layer(rows(4, 3), 0, 0), new Layer(rows(2, 4), 4, 0))),
        model.network());
    assertEquals(
        List.of(
            "the layers are taken in the order '0.weight', '2.weight', with a ReLU between any"
                + " two"),
        model.notes());
  }

  @Test
  void singleLayerIsALinearNetwork() throws ModelFormatException {
    add("weight", 2, 3);
    ModelFile model = StateDict.network(tensors, true);
    assertEquals(List.of(), model.network().widths());
    assertEquals(List.of(), model.notes());
  }

  @Test
  void numbersTellTheOrderWhereTheFileDoesNot() throws ModelFormatException {
    add("fc10.weight", 3, 3);
    add("fc2.weight", 3, 3);
    add("fc1.weight", 3, 3);
    assertEquals(
        "the layers are taken in the order 'fc1.weight', 'fc2.weight', 'fc10.weight', with a ReLU"
            + " between any two",
        StateDict.network(tensors, false).notes().get(0));
  }

  @Test
  void shapesTellTheOrderWhereNamesDoNot() throws ModelFormatException {
    add("head.weight", 2, 5);
    add("body.weight", 5, 4);
    add("input.weight", 4, 3);
    assertEquals(List.of(4, 5), StateDict.network(tensors, false).network().widths());
  }

  @Test
  void orderThatIsNotUniqueIsRefusedWithTheChoices() {
    add("head.weight", 3, 4);
    add("input.weight", 4, 3);
    assertRefused(
        () -> StateDict.network(tensors, false),
        "one order of the layers composes",
        "'head.weight', 'input.weight' as well as 'input.weight', 'head.weight'");
  }

  @Test
  void orderOfTheFileThatContradictsTheNumbersIsRefusedIfBothCompose() throws ModelFormatException {
    add("fc2.weight", 3, 3);
    add("fc1.weight", 3, 3);
    assertRefused(
        () -> StateDict.network(tensors, true),
        "'fc2.weight', 'fc1.weight' as well as 'fc1.weight', 'fc2.weight'");
    tensors.clear();
    add("fc2.weight", 2, 4);
    add("fc1.weight", 4, 3);
    assertEquals(List.of(4), StateDict.network(tensors, true).network().widths());
  }

  @Test
  void shapesThatDoNotComposeAreRefusedWithBothLayers() {
    add("0.weight", 4, 3);
    add("2.weight", 2, 5);
    assertRefused(
        () -> StateDict.network(tensors, true),
        "tensor '2.weight'",
        "here '0.weight': expected 4 columns, found 5 columns");
  }

  @Test
  void tooManyTensorsWithoutOrderAreRefused() {
    for (String name : List.of("a", "b", "c", "d", "e", "f", "g", "h")) {
      add(name + ".weight", 3, 3);
    }
    assertRefused(
        () -> StateDict.network(tensors, false), "the order of the layers is known", "torch.save");
  }

  @Test
  void otherTensorsAreRefused() {
    add("0.weight", 4, 3);
    add("1.running_mean", 4, 1);
    assertRefused(
        () -> StateDict.network(tensors, true),
        "tensor '1.running_mean'",
        "a stack of linear layers has no such tensor (leave it out of the state_dict)");
  }

  @Test
  void emptyDictAndTooManyLayersAreRefused() {
    assertRefused(() -> StateDict.network(tensors, true), "a network has layers", "found 0");
    for (int i = 0; i < 66; i++) {
      add(i + ".weight", 3, 3);
    }
    assertRefused(() -> StateDict.network(tensors, true), "1 to 65 weights", "found 66");
  }

  @Test
  void sizesAreLimitedBeforeWeightsAreRead() throws ModelFormatException {
    tensors.put("0.weight", view("0.weight", 60_000, 3));
    tensors.put("2.weight", view("2.weight", 60_000, 60_000));
    assertRefused(() -> StateDict.network(tensors, true), "number of outputs", "found 60000");
    tensors.put("4.weight", view("4.weight", 2, 60_000));
    assertRefused(
        () -> StateDict.network(tensors, true),
        "'2.weight'",
        "number of weights so far",
        "1 to 33554432");
    tensors.clear();
    tensors.put("0.weight", view("0.weight", 2, 65));
    assertRefused(() -> StateDict.network(tensors, true), "number of inputs", "1 to 64");
    tensors.put("0.weight", view("0.weight", 65_537, 3));
    tensors.put("2.weight", view("2.weight", 2, 65_537));
    assertRefused(() -> StateDict.network(tensors, true), "number of units", "found 65537");
    tensors.put("0.weight", view("0.weight", 0, 3));
    assertRefused(() -> StateDict.network(tensors, true), "weights are matrices", "[0, 3]");
  }

  private void add(String name, int rows, int columns) {
    float[] values = new float[rows * columns];
    for (int i = 0; i < values.length; i++) {
      values[i] = i - 2;
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Samples.floats(values));
      tensors.put(
          name,
          Tensor.of(
              name,
              DType.F32,
              bytes,
              0,
              List.of((long) rows, (long) columns),
              List.of((long) columns, 1L)));
    } catch (ModelFormatException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** A large view of one number. */
  private static Tensor view(String name, long rows, long columns) throws ModelFormatException {
    return Tensor.of(
        name,
        DType.F32,
        ByteBuffer.wrap(Samples.floats(1)),
        0,
        List.of(rows, columns),
        List.of(0L, 0L));
  }

  private static List<List<Rational>> rows(int height, int width) {
    List<List<Rational>> rows = new ArrayList<>();
    for (int i = 0; i < height; i++) {
      int start = i * width - 2;
      rows.add(IntStream.range(start, start + width).mapToObj(Rational::of).toList());
    }
    return rows;
  }
}
