package org.conewise.model.onnx;

import static org.conewise.model.onnx.OnnxWriter.integer;
import static org.conewise.model.onnx.OnnxWriter.integers;
import static org.conewise.model.onnx.OnnxWriter.texts;

import java.util.List;
import java.util.stream.IntStream;

/** A recurrent network of two units, three inputs and three outputs, spelled in two ways. */
public final class SampleGraphs {

  private SampleGraphs() {}

  /** As PyTorch 1.13 writes an nn.RNN with {@code batch_first} and a free batch. */
  public static OnnxWriter recurrent() {
    OnnxWriter file = weights(new OnnxWriter(13).input("x", -1, 3).output("y"));
    file.initializer(OnnxWriter.longs("minus", List.of(1L), -1));
    file.initializer(OnnxWriter.longs("zero", List.of(1L), 0));
    file.initializer(OnnxWriter.longs("index", List.of(), 0));
    file.initializer(OnnxWriter.longs("units", List.of(1L), 2));
    file.initializer(OnnxWriter.longs("one", List.of(1L), 1));
    file.initializer(OnnxWriter.longs("last", List.of(), -1));
    file.node("Unsqueeze", "x minus", "x3").node("Shape", "x3", "sizes");
    file.node("Gather", "sizes index", "batch", integer("axis", 0));
    file.node("Unsqueeze", "batch zero", "batches");
    file.node("Concat", "one batches units", "state", integer("axis", 0));
    file.node("ConstantOfShape", "state", "h0");
    file.node("Transpose", "x3", "steps", integers("perm", 1, 0, 2));
    byte[][] attributes = {texts("activations", "Relu"), integer("hidden_size", 2)};
    file.node("RNN", "steps w r - - h0", "all h", attributes).node("Squeeze", "all one", "some");
    file.node("Transpose", "some", "states", integers("perm", 1, 0, 2));
    file.node("Gather", "states last", "end", integer("axis", 1)).node("MatMul", "end o", "y");
    return file;
  }

  /** As PyTorch 1.13 writes a loop: inputs of later steps are slices. */
  public static OnnxWriter unrolled() {
    OnnxWriter file = weights(new OnnxWriter(11).input("x", 1, 3).output("y"));
    file.initializer(OnnxWriter.rawFloats("h0", List.of(1L, 2L), 0, 0));
    file.initializer(OnnxWriter.longs("axis", List.of(1L), 1));
    IntStream.rangeClosed(0, 3)
        .forEach(t -> file.initializer(OnnxWriter.longs("t" + t, List.of(1L), t)));
    file.node("Squeeze", "w", "w2", integers("axes", 0)).node("Transpose", "w2", "wt");
    file.node("Squeeze", "r", "r2", integers("axes", 0)).node("Transpose", "r2", "rt");
    for (int t = 0; t < 3; t++) {
      file.node("Slice", "x t" + t + " t" + (t + 1) + " axis", "x" + t);
      file.node("MatMul", "x" + t + " wt", "a" + t).node("MatMul", "h" + t + " rt", "b" + t);
      file.node("Add", "a" + t + " b" + t, "z" + t).node("Relu", "z" + t, "h" + (t + 1));
    }
    return file.node("MatMul", "h3 o", "y");
  }

  private static OnnxWriter weights(OnnxWriter file) {
    file.initializer(OnnxWriter.rawFloats("w", List.of(1L, 2L, 1L), 1, -1));
    file.initializer(OnnxWriter.rawFloats("r", List.of(1L, 2L, 2L), .5f, -2, 3, .25f));
    return file.initializer(OnnxWriter.rawFloats("o", List.of(2L, 3L), 1, 0, -1, 2, -2, 1));
  }
}
