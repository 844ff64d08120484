package org.conewise.check;

/**
 * The reasons for which a certificate is not accepted, as listed in {@code proofs/FORMAT.md}: codes
 * {@code F} concern the reading of one file, codes {@code R} a rule of the proof.
 */
public enum Code {
  F01_UNREADABLE,
  F02_TOO_LARGE,
  F03_NOT_ASCII,
  F04_TRUNCATED,
  F05_TRAILING,
  F06_MAGIC,
  F07_SYNTAX,
  F08_NUMBER,
  F09_NUMBER_TOO_LONG,
  F10_LIMIT,
  F11_INDEX,
  F12_RAY,
  F13_ORDER,
  R01_NETWORK_HASH,
  R02_STATEMENT,
  R03_PATTERN,
  R04_ORIENTATION,
  R05_FACET_OPEN,
  R06_DEGREE,
  R07_SIGN_CONFLICT,
  R08_LABEL_CONFLICT,
  R09_WINNER_CONFLICT,
  R10_ERROR_BOUNDS,
  R11_TIED_BOUNDS,
  R12_SAMPLE_SIZE,
  R13_SAMPLE_COUNTS,
  R14_UNIT_OPEN,
  R15_ANSWER_OPEN,
  R16_INPUT_COUNTS;

  /** Whether a file could not be read, as opposed to a proof that does not hold. */
  public boolean concernsReading() {
    return name().startsWith("F");
  }

  /** The code as the format page spells it, such as {@code R07-SIGN-CONFLICT}. */
  @Override
  public String toString() {
    return name().replace('_', '-');
  }
}
