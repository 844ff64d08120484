package org.conewise.model.onnx;

import static org.conewise.model.onnx.OnnxWriter.integer;
import static org.conewise.model.onnx.OnnxWriter.integers;
import static org.conewise.model.onnx.OnnxWriter.join;
import static org.conewise.model.onnx.OnnxWriter.longs;
import static org.conewise.model.onnx.OnnxWriter.number;
import static org.conewise.model.onnx.OnnxWriter.rawFloats;
import static org.conewise.model.onnx.OnnxWriter.real;
import static org.conewise.model.onnx.OnnxWriter.string;
import static org.conewise.model.onnx.OnnxWriter.text;
import static org.conewise.model.onnx.OnnxWriter.texts;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Files that are no ReLU network without biases, or that were made to do harm. */
class RefusedModelTest {

  private static final int BUDGET = 64 << 20;
  private static final List<Long> PAIR = List.of(2L);

  private final OnnxWriter file = new OnnxWriter(13);

  @Test
  void operatorIsNamedWithItsNode() {
    pair().node("/act/Sigmoid", "Sigmoid", "x", "y");
    assertRefused("node '/act/Sigmoid' ('Sigmoid')", "operator", "Relu", "found 'Sigmoid'");
  }

  @Test
  void operatorOfAnotherDomainIsRefused() {
    pair().field(1, join(text(1, "x"), text(2, "y"), text(4, "Relu"), text(7, "com.evil")));
    assertRefused("node number 1 ('Relu')", "found 'Relu' of 'com.evil'");
  }

  @Test
  void biasIsNamedWithItsNodeAndEntry() {
    pair().initializer(rawFloats("fc.bias", PAIR, 0, .5f)).node("add", "Add", "x fc.bias", "y");
    assertRefused("node 'add' ('Add')", "without biases", "'fc.bias'", "'1/2' in entry 1");
  }

  @Test
  void biasOfARecurrentNodeIsRefused() {
    recurrent("steps w r b", texts("activations", "Relu"));
    file.initializer(rawFloats("b", List.of(1L, 2L), 0, 1));
    assertRefused("('RNN')", "without biases", "'b'");
  }

  @Test
  void otherRecurrencesAreRefused() {
    recurrent("steps w r");
    assertRefused("('RNN')", "attribute activations", "expected Relu");
  }

  @Test
  void otherDirectionsAreRefused() {
    recurrent("steps w r", texts("activations", "Relu"), string("direction", "reverse"));
    assertRefused("('RNN')", "attribute direction", "expected forward");
  }

  @Test
  void clippedRecurrenceIsRefused() {
    recurrent("steps w r", texts("activations", "Relu"), real("clip", 1));
    assertRefused("('RNN')", "attribute clip");
  }

  @Test
  void cutSequencesAreRefused() {
    recurrent("steps w r - lengths", texts("activations", "Relu"));
    file.initializer(longs("lengths", List.of(1L), 1));
    assertRefused("('RNN')", "lengths of the sequences", "all 2");
  }

  private void recurrent(String inputs, byte[]... attributes) {
    file.input("x", 2).output("y").initializer(longs("s", List.of(3L), 2, 1, 1));
    file.initializer(rawFloats("w", List.of(1L, 1L, 1L), 1));
    file.initializer(rawFloats("r", List.of(1L, 1L, 1L), 1));
    file.node("Reshape", "x s", "steps").node("RNN", inputs, "all y", attributes);
  }

  @Test
  void unknownAttributeIsNamed() {
    pair().node("Relu", "x", "y", integer("slope", 1));
    assertRefused("('Relu')", "attribute of Relu", "'slope'");
  }

  @Test
  void productOfActivationsIsRefused() {
    pair().node("Relu", "x", "h").node("Mul", "x h", "y");
    assertRefused("('Mul')", "a constant factor", "two values that depend on the input");
  }

  @Test
  void inputsAndOutputsMustBeUnmistakable() {
    file.input("x", 2).input("h0", 2).output("y").node("Add", "x h0", "y");
    assertRefused("the network has one input", "'x', 'h0'");
    OnnxWriter outputs = new OnnxWriter(13).input("x", 2).output("y").output("z");
    assertRefused(outputs.node("Relu", "x", "y").bytes(), "--entry NAME", "'y', 'z'");
    OnnxWriter free = new OnnxWriter(13).input("x", -1, -1).output("y").node("Relu", "x", "y");
    assertRefused(free.bytes(), "input 'x'", "at most one free axis", "2 free axes");
    OnnxWriter wide = new OnnxWriter(13).input("x", 65).output("y").node("Relu", "x", "y");
    assertRefused(wide.bytes(), "input 'x'", "1 to 64", "[65]");
    OnnxWriter batch = new OnnxWriter(13).input("x", 4, 3).output("y").node("Relu", "x", "y");
    assertRefused(batch.bytes(), "output 'y'", "batch of one", "4 examples");
  }

  @Test
  void constantOutputIsRefused() {
    pair().initializer(rawFloats("c", PAIR, 1, 2)).node("Identity", "c", "y");
    assertRefused("output 'y'", "the logits depend on the input");
  }

  @Test
  void versionOfOperatorsIsChecked() {
    OnnxWriter old = new OnnxWriter(6).input("x", 2).output("y").node("Relu", "x", "y");
    assertRefused(old.bytes(), "version of the operators", "found 6");
  }

  @Test
  void cycleIsRefused() {
    pair().node("Add", "x z", "y").node("Relu", "y", "z");
    assertRefused("node number 1 ('Add')", "'z', which nothing before it makes");
  }

  @Test
  void nodeThatReadsItselfIsRefused() {
    pair().node("Relu", "y", "y");
    assertRefused("'y', which nothing before it makes");
  }

  @Test
  void nameInUseIsRefused() {
    pair().node("Relu", "x", "y").node("n", "Neg", "x", "y");
    assertRefused("node 'n' ('Neg')", "a new name");
    OnnxWriter tensors = new OnnxWriter(13).input("x", 2).output("y");
    tensors.initializer(rawFloats("w", PAIR, 1, 2)).initializer(rawFloats("w", PAIR, 1, 2));
    assertRefused(tensors.bytes(), "tensor 'w'", "a new name");
    OnnxWriter shadow = new OnnxWriter(13).input("x", 2).output("y").node("Relu", "x", "x");
    assertRefused(shadow.bytes(), "a new name");
  }

  @Test
  void dataMustFitItsShape() {
    pair().initializer(rawFloats("w", List.of(3L), 1, 2)).node("Mul", "x w", "y");
    assertRefused("tensor 'w'", "3 entries of 4 bytes", "8 bytes");
  }

  @Test
  void weightsThatAreNoNumbersAreRefused() {
    pair().initializer(rawFloats("w", PAIR, 1, Float.NaN)).node("Mul", "x w", "y");
    assertRefused("tensor 'w'", "a finite number", "NaN in entry 1");
  }

  @Test
  void dataInAnotherFileIsRefused() {
    byte[] tensor = join(OnnxWriter.head("w", 1, PAIR), number(14, 1));
    pair().initializer(tensor).node("Mul", "x w", "y");
    assertRefused("tensor 'w'", "without external data");
  }

  @Test
  void textsAreRefusedAsWeights() {
    pair().initializer(OnnxWriter.head("w", 8, PAIR)).node("Mul", "x w", "y");
    assertRefused("tensor 'w'", "type of the entries", "type 8");
  }

  @Test
  void hugeShapesAreRefusedBeforeAnythingIsMade() {
    for (List<Long> sizes :
        List.of(
            List.of(Long.MAX_VALUE),
            List.of(1L << 20, 1L << 20),
            List.of(0L, 1L << 31),
            List.of(-1L),
            Collections.nCopies(65, 1L))) {
      OnnxWriter huge = new OnnxWriter(13).input("x", 2).output("y");
      huge.initializer(rawFloats("w", sizes, 1)).node("Mul", "x w", "y");
      assertRefused(huge.bytes(), "tensor 'w'");
      OnnxWriter fill = new OnnxWriter(13).input("x", 2).output("y");
      fill.initializer(longs("s", List.of((long) sizes.size()), array(sizes)));
      fill.node("ConstantOfShape", "s", "w").node("Add", "x w", "y");
      assertRefused(fill.bytes(), sizes.size() > 64 ? "node" : "");
    }
  }

  @Test
  void memoryForArraysIsLimited() {
    pair().initializer(longs("s", PAIR, 1 << 24, 1)).node("Expand", "x s", "x0");
    for (int i = 0; i < 20; i++) {
      file.node("Identity", "x" + i, "x" + (i + 1));
    }
    file.node("Identity", "x20", "y");
    assertRefused("its arrays need more than 536870912 bytes");
  }

  @Test
  void unitsAreLimited() {
    pair()
        .initializer(longs("s", PAIR, 1 << 23, 1))
        .node("Expand", "x s", "w")
        .node("Relu", "w", "y");
    assertRefused("('Relu')", "its arrays need more than");
  }

  @Test
  void numbersDoNotGrowWithoutBound() {
    pair().initializer(rawFloats("c0", List.of(), 3));
    for (int i = 0; i < 40; i++) {
      file.node("Mul", "c" + i + " c" + i, "c" + (i + 1));
    }
    file.node("Mul", "x c40", "y");
    assertRefused("('Mul')", "numbers have at most 33000 bits");
  }

  @Test
  void layersAreLimited() {
    pair();
    for (int i = 0; i < 66; i++) {
      file.node("Relu", i == 0 ? "x" : "h" + i, "h" + (i + 1));
    }
    file.node("Identity", "h66", "y");
    assertRefused("node number 65 ('Relu')", "at most 65 layers");
  }

  @Test
  void deepGraphsDoNotRecurse() throws OnnxException {
    pair();
    for (int i = 0; i < 100_000; i++) {
      file.node("Identity", i == 0 ? "x" : "h" + i, "h" + (i + 1));
    }
    file.node("Relu", "h100000", "y");
    OnnxModel.read(file.bytes(), BUDGET, Optional.empty());
  }

  @Test
  void deepMessagesDoNotRecurse() {
    byte[] nested = new byte[0];
    for (int i = 0; i < 5_000; i++) {
      nested = OnnxWriter.bytes(6, nested);
    }
    pair().node("Relu", "x", "y", join(text(1, "g"), nested));
    assertRefused("attribute of Relu");
    assertRefused(new byte[] {8, 7, 0x0b, 0x0b, 0x0b, 0x0c}, "fields have no groups");
  }

  @Test
  void subgraphsAreRefused() {
    pair().node("Loop", "x", "y");
    assertRefused("('Loop')", "operator of a ReLU network");
  }

  @Test
  void everyPrefixIsRefused() {
    byte[] whole = pair().node("Relu", "x", "y").bytes();
    for (int length = 0; length < whole.length; length++) {
      assertRefused(Arrays.copyOf(whole, length), "");
    }
  }

  @Test
  void shapesThatDoNotFitAreNamedWithTheirNode() {
    pair().initializer(rawFloats("w", List.of(3L, 1L), 1, 2, 3)).node("mm", "MatMul", "x w", "y");
    assertRefused("node 'mm' ('MatMul')", "rows of 2 entries and columns of 3");
    OnnxWriter axis = new OnnxWriter(13).input("x", 2).output("y");
    axis.node("Transpose", "x", "y", integers("perm", 1));
    assertRefused(axis.bytes(), "('Transpose')", "there is no axis 1 of 1");
  }

  @Test
  void castThatRoundsIsRefused() {
    pair().initializer(rawFloats("w", PAIR, .1f, 1)).node("Cast", "w", "v", integer("to", 10));
    file.node("Mul", "x v", "y");
    assertRefused("('Cast')", "converted exactly", "FLOAT16");
  }

  private OnnxWriter pair() {
    return file.input("x", 2).output("y");
  }

  private static long[] array(List<Long> values) {
    return values.stream().mapToLong(Long::longValue).toArray();
  }

  private void assertRefused(String... parts) {
    assertRefused(file.bytes(), parts);
  }

  private static void assertRefused(byte[] content, String... parts) {
    String message =
        assertThrows(OnnxException.class, () -> OnnxModel.read(content, BUDGET, Optional.empty()))
            .getMessage();
    for (String part : parts) {
      assertTrue(message.contains(part), () -> "no \"" + part + "\" in: " + message);
    }
  }
}
