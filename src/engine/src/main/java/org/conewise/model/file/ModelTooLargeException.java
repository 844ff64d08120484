package org.conewise.model.file;

import java.nio.file.Path;

/** A model file that is not read because it, or what is packed in it, exceeds the byte budget. */
public final class ModelTooLargeException extends ModelFormatException {

  private static final long serialVersionUID = 1;

  ModelTooLargeException(String place, String rule, String expected) {
    super(place, rule, expected, "more");
  }

  private ModelTooLargeException(Path file, ModelTooLargeException problem) {
    super(file, problem);
  }

  @Override
  ModelTooLargeException in(Path file) {
    return new ModelTooLargeException(file, this);
  }
}
