package org.conewise.certify;

import java.util.Locale;

/** Is told how far a run has come, a few times a second, by one thread at a time. */
@FunctionalInterface
public interface Progress {

  /** Takes no notice. */
  Progress NONE = (phase, share, count) -> {};

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
    /** The orders of 0 and the inputs are judged. */
    ORDERING,
    /** Inputs are drawn and judged. */
    SAMPLING,
    /** All inputs of a transformer are run. */
    RUNNING,
    /** Whatever else is done with what was found. */
    DESCRIBING;

    /** How far a run has come in this phase, in words. */
    public String reached(long count) {
      return switch (this) {
        case ORDERING -> "not all orders of the inputs were judged until then";
        case RUNNING -> count + " inputs were run until then";
        case SAMPLING -> count + " samples were judged until then";
        default -> count + " cones on which the network is linear were found until then";
      };
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * How far the run is.
   *
   * @param share an estimate of how much of the enumeration or of the sample is done, from 0 to 1
   * @param count the number of cones found on which the network is linear, or of samples judged, so
   *     far
   */
  void at(Phase phase, double share, long count);
}
