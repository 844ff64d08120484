package org.conewise.cli;

import java.time.Duration;
import java.util.Locale;

/**
 * Where some countable work was when it was first seen, from which its speed is told.
 *
 * @param things what is counted
 * @param count how many there were
 * @param share of the work that was done
 * @param time from the start of the command
 */
record Pace(String things, long count, double share, Duration time) {

  /** Whether something has been done since then. */
  boolean hasMoved(double shareNow, Duration now) {
    return shareNow > share && now.compareTo(time) > 0;
  }

  /**
   * How far the work is, how fast it goes, and how long it will take at this speed.
   *
   * @param shareNow more than at first
   */
  String tell(long countNow, double shareNow, Duration now) {
    double seconds = now.minus(time).toNanos() / 1e9;
    return String.format(
        Locale.ROOT,
        "%3.0f %%  %,d %s, %,.0f per second, about %.0f s left",
        100 * shareNow,
        countNow,
        things,
        (countNow - count) / seconds,
        seconds * (1 - shareNow) / (shareNow - share));
  }
}
