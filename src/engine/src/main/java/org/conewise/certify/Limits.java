package org.conewise.certify;

import java.time.Duration;

/**
 * What a run may spend.
 *
 * @param time from the moment the run is made
 * @param cells of the fan; its linear regions, of which it has no more, are counted as they are
 *     found
 */
public record Limits(Duration time, long cells) {

  /** More than any run needs. */
  public static final Limits NONE = new Limits(Duration.ofNanos(Long.MAX_VALUE), Long.MAX_VALUE);

  /** A limit of time alone. */
  public static Limits of(Duration time) {
    return new Limits(time, Long.MAX_VALUE);
  }
}
