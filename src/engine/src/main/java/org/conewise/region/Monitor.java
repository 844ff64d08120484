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
}
