package org.conewise.certify;

/** A run was stopped before its end. This is no verdict. */
public final class StoppedException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why a run stops. */
  public enum Reason {
    /** Somebody cancelled it, interrupted its thread, or a part of it failed. */
    CANCELLED,
    /** The time ran out. */
    TIME,
    /** The fan has more cells than allowed. */
    CELLS
  }

  private final Reason reason;
  private final long count;
  private final String reached;

  StoppedException(Reason reason, Progress.Phase phase, long count) {
    super(
        switch (reason) {
              case CANCELLED -> "cancelled";
              case TIME -> "the time ran out";
              case CELLS -> "the fan has more cells than allowed";
            }
            + ", no verdict; "
            + phase.reached(count));
    this.reason = reason;
    this.count = count;
    this.reached = phase.reached(count);
  }

  public Reason reason() {
    return reason;
  }

  /** The number of cones that had been found, or of samples that had been judged. */
  public long count() {
    return count;
  }

  /** The same in words. */
  public String reached() {
    return reached;
  }
}
