package org.conewise.certify;

import java.util.function.Consumer;
import org.conewise.check.sample.Counts;

/**
 * How the count of a sample goes on from an earlier run, and lets a later run go on from it.
 *
 * @param before what was found among the first samples. It is taken as it is: if these are not no
 *     samples, a certificate that comes of it is not verified
 * @param keeper is told what was found among the first samples, by one thread at a time: at the
 *     beginning, and whenever about a second's work more of them are counted. What it throws ends
 *     the run
 */
public record Resumption(Counts before, Consumer<Counts> keeper) {

  /** A count from the first sample on, of which nothing is kept. */
  public static final Resumption NONE = new Resumption(Counts.NONE, counts -> {});

  /**
   * Makes sure that these are counts.
   *
   * @throws IllegalArgumentException if more errors or ties are counted than samples, or fewer than
   *     none
   */
  public Resumption {
    long most = before.samples();
    if (Math.min(before.wrong(), before.tied()) < 0
        || Math.max(before.wrong(), before.tied()) > most) {
      throw new IllegalArgumentException(before.toString());
    }
  }
}
