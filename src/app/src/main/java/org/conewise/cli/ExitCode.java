package org.conewise.cli;

/** The exit codes of the program, in words. */
final class ExitCode {

  /** Proven or verified. */
  static final int PROVEN = 0;

  /** Refuted or rejected. */
  static final int REFUTED = 1;

  /** The command line makes no sense, or a file would be overwritten. */
  static final int USAGE = 2;

  /** A file is unreadable, malformed or not writable. */
  static final int BAD_FILE = 3;

  /** A budget ran out, so there is no verdict. */
  static final int NO_VERDICT = 4;

  private ExitCode() {}
}
