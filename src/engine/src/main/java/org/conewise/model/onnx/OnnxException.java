package org.conewise.model.onnx;

/** ONNX content that is malformed, or that is no network without biases. */
public final class OnnxException extends Exception {

  private static final long serialVersionUID = 1;

  private final String place;
  private final String rule;
  private final String expected;
  private final String found;

  /** A broken rule; no part holds unquoted text of the file. */
  OnnxException(String place, String rule, String expected, String found) {
    super(place + ": " + rule + ": expected " + expected + ", found " + found);
    this.place = place;
    this.rule = rule;
    this.expected = expected;
    this.found = found;
  }

  /** Where in the file, such as a node. */
  public String place() {
    return place;
  }

  /** What is required there. */
  public String rule() {
    return rule;
  }

  public String expected() {
    return expected;
  }

  public String found() {
    return found;
  }
}
