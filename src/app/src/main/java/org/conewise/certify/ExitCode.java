package org.conewise.certify;

/** The exit codes of the program, in words. */
public final class ExitCode {

  /** Proven or verified. */
  public static final int PROVEN = 0;

  /** Refuted or rejected. */
  public static final int REFUTED = 1;

  /** The command line makes no sense, or a file would be overwritten. */
  public static final int USAGE = 2;

  /** A file is unreadable, malformed or not writable. */
  public static final int BAD_FILE = 3;

  /** A budget ran out, so there is no verdict. */
  public static final int NO_VERDICT = 4;

  private ExitCode() {}
}
