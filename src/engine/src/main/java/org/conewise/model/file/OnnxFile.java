package org.conewise.model.file;

import org.conewise.model.onnx.OnnxException;
import org.conewise.model.onnx.OnnxModel;

/** An {@code .onnx} file: see {@link OnnxModel}. */
final class OnnxFile {

  /** The tag of the first field, the version of the format, which is small. */
  private static final int VERSION_TAG = 0x08;

  private OnnxFile() {}

  /**
   * Whether the content begins as such a file does: with a version, and a field of which there may
   * be one next. That is also how a safetensors file with a header of some MiB may begin, which has
   * zeros then.
   */
  static boolean isLikely(byte[] content) {
    return content.length > Long.BYTES
        && content[0] == VERSION_TAG
        && content[1] > 0
        && isField(content[2])
        && (content[5] | content[6] | content[7]) != 0;
  }

  /** Whether it is the tag of a string, message or number at the top of a model. */
  private static boolean isField(byte tag) {
    int type = tag & 7;
    int number = tag >> 3;
    return (type == 2 && number >= 2 && number <= 8) || (type == 0 && number == 5);
  }

  /**
   * The network in a file's content.
   *
   * @throws ModelFormatException if the content is malformed or holds another kind of model
   */
  static ModelFile parse(byte[] content, ReadOptions options) throws ModelFormatException {
    try {
      OnnxModel model = OnnxModel.read(content, options.byteBudget(), options.entry());
      return new ModelFile(model.network(), model.notes());
    } catch (OnnxException e) {
      throw new ModelFormatException(e.place(), e.rule(), e.expected(), e.found());
    }
  }
}
