package org.conewise.model.tensor;

/** Arrays that do not fit together, or that are too large; the message says which, and why. */
public final class ShapeException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** The message names sizes only, never text of a file. */
  public ShapeException(String message) {
    super(message);
  }
}
