package org.conewise.write;

import java.util.Locale;
import org.conewise.certify.SampleCount;

/** How samples were counted, in words. */
public final class SampleWords {

  private SampleWords() {}

  /** How fast they were counted. */
  public static String pace(SampleCount count) {
    return String.format(
        Locale.ROOT,
        "samples counted: %,d in %.1f s, at %,d per second on %d thread%s",
        count.counted(),
        count.time().toNanos() / 1e9,
        count.perSecond(),
        count.threads(),
        count.threads() == 1 ? "" : "s");
  }

  /** What nobody has verified. */
  public static String unverified(SampleCount count) {
    return String.format(
        Locale.ROOT,
        "the first %,d of %,d samples were counted by earlier runs, which is taken on trust",
        count.before(),
        count.counts().samples());
  }
}
