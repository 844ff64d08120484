package org.conewise.certify;

import java.util.Locale;

/** Is told how far a run has come, a few times a second, by one thread at a time. */
@FunctionalInterface
public interface Progress {

  /** Takes no notice. */
  Progress NONE = (phase, share, regions) -> {};

  /** What a run does, in this order. */
  enum Phase {
    /** The linear regions are listed. */
    ENUMERATING,
    /** They are cut into cells with one right and one given answer. */
    CUTTING,
    /** The cells are cut into simplices, and the proof is written. */
    PROVING,
    /** The kernel checks the proof. */
    CHECKING,
    /** The kernel measures. */
    MEASURING,
    /** Whatever else is done with what was found. */
    DESCRIBING;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * How far the run is.
   *
   * @param share an estimate of how much of the enumeration is done, from 0 to 1
   * @param regions the number of linear regions found so far
   */
  void at(Phase phase, double share, long regions);
}
