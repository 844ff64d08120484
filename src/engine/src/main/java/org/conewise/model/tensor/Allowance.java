package org.conewise.model.tensor;

/** The memory that may still be used for arrays, in bytes, counted before they are made. */
public final class Allowance {

  private final long all;
  private long left;

  /** An allowance of so many bytes. */
  public Allowance(long bytes) {
    all = bytes;
    left = bytes;
  }

  /**
   * Uses some of it.
   *
   * @throws ShapeException if that much is not left
   */
  public void spend(long bytes) {
    if (bytes > left) {
      throw new ShapeException("its arrays need more than " + all + " bytes");
    }
    left -= bytes;
  }
}
