package org.conewise.exact;

import java.util.stream.BaseStream;

/** How much work of a kind pays for starting threads: about a tenth of a millisecond's. */
public enum Threads {
  /** Numbers of a matrix that are scaled or spelled. */
  NUMBERS(10_000),
  /** Forms that cut cones. */
  FORMS(200),
  /** Regions that are cut into cells. */
  REGIONS(500);

  private final long least;

  Threads(long least) {
    this.least = least;
  }

  /** The stream, worked on by all cores if there is enough to do. */
  public <T, S extends BaseStream<T, S>> S over(S stream, long amount) {
    return amount < least ? stream : stream.parallel();
  }
}
