package org.conewise.model.file;

import java.util.Optional;

/**
 * What to read of a model file.
 *
 * @param byteBudget bytes of the file at most, before and after decompression
 * @param entry the name of the state_dict in a checkpoint, or of the output of an ONNX graph that
 *     has several; files that hold one network are read without it
 */
public record ReadOptions(int byteBudget, Optional<String> entry) {

  /** A file of at most {@link ModelReader#DEFAULT_BYTE_BUDGET} bytes that holds one network. */
  public static final ReadOptions DEFAULT = of(ModelReader.DEFAULT_BYTE_BUDGET);

  /** A file of at most so many bytes that holds one network. */
  public static ReadOptions of(int byteBudget) {
    return new ReadOptions(byteBudget, Optional.empty());
  }

  /** The same, with that entry. */
  public ReadOptions withEntry(Optional<String> name) {
    return new ReadOptions(byteBudget, name);
  }
}
