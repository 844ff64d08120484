package org.conewise.region;

/** Watches long work, and may end it by throwing an unchecked exception. */
@FunctionalInterface
public interface Monitor {

  /** Watches nothing. */
  Monitor NONE = (share, regions) -> {};

  /**
   * Called now and then.
   *
   * @param share an estimate of how much of the work is done, from 0 to 1
   * @param regions the number of linear regions found so far
   */
  void progress(double share, long regions);

  /** Called often, by many threads. */
  default void pulse() {}

  /**
   * A watch over one of several pieces of the work, equally long.
   *
   * @param index of the piece, from 0
   * @param pieces the number of pieces
   */
  default Monitor piece(int index, int pieces) {
    Monitor whole = this;
    return new Monitor() {
      @Override
      public void progress(double share, long regions) {
        whole.progress((index + share) / pieces, regions);
      }

      @Override
      public void pulse() {
        whole.pulse();
      }
    };
  }
}
