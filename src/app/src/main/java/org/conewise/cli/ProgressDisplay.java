package org.conewise.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** A bar that is redrawn on a terminal; a line every ten seconds elsewhere. */
final class ProgressDisplay {

  private static final int WIDTH = 30;

  private final PrintWriter err;
  private final boolean terminal;
  private final long interval;
  private long lastShown;
  private boolean drawn;

  /**
   * A display on standard error. Whether that is a terminal the JVM does not tell, so the launcher
   * does, in the property {@code conewise.terminal}.
   */
  ProgressDisplay(PrintWriter err) {
    this.err = err;
    terminal = Boolean.getBoolean("conewise.terminal");
    interval = Duration.ofMillis(terminal ? 200 : 10_000).toNanos();
    lastShown = System.nanoTime() - interval;
  }

  /**
   * Shows how far some work has come, unless something was shown just now.
   *
   * @param share more than at the beginning of the pace
   * @param count how many things there are by now
   */
  synchronized void show(Pace pace, double share, long count, Duration elapsed) {
    if (System.nanoTime() - lastShown >= interval) {
      int done = (int) (share * WIDTH);
      String bar = "[" + "#".repeat(done) + ".".repeat(WIDTH - done) + "] ";
      print(bar, pace.tell(count, share, elapsed));
    }
  }

  /**
   * Shows that work goes on of which the end is not known, if nothing else was shown for a while.
   */
  synchronized void beat(String phase, Duration elapsed) {
    if (System.nanoTime() - lastShown >= 3 * interval) {
      print("", String.format(Locale.ROOT, "%s, %d s", phase, elapsed.toSeconds()));
    }
  }

  private void print(String bar, String text) {
    lastShown = System.nanoTime();
    if (terminal) {
      drawn = true;
      err.print("\r" + bar + text + "\u001b[K");
      err.flush();
    } else {
      err.println("conewise: " + text);
    }
  }

  /** Removes the bar. */
  synchronized void clear() {
    if (drawn) {
      drawn = false;
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
