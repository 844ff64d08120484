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

  void show(double share, long regions, Duration elapsed) {
    long now = System.nanoTime();
    if (now - lastShown < interval) {
      return;
    }
    lastShown = now;
    double seconds = elapsed.toMillis() / 1000.0;
    String text =
        String.format(
            Locale.ROOT,
            "%3.0f %%  %,d regions, %,.0f per second, about %.0f s left",
            100 * share,
            regions,
            regions / seconds,
            seconds * (1 - share) / Math.max(share, 1e-3));
    if (terminal) {
      int done = (int) (share * WIDTH);
      err.print("\r[" + "#".repeat(done) + ".".repeat(WIDTH - done) + "] " + text + "\u001b[K");
      err.flush();
    } else {
      err.println("conewise: " + text);
    }
  }

  /** Removes the bar. */
  void clear() {
    if (terminal) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
