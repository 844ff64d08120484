package org.conewise.check.finite;

/** How many inputs are errors, how many are tied, and how many are open, besides these. */
record Tally(long wrong, long tied, long open) {
  static final Tally NONE = new Tally(0, 0, 0);
  static final Tally OPEN = new Tally(0, 0, 1);

  Tally plus(Tally other) {
    return new Tally(wrong + other.wrong, tied + other.tied, open + other.open);
  }

  /**
   * Whether it follows from what another checker found, who left perhaps fewer inputs open: the
   * errors are between the same numbers or wider ones, and so are the ties.
   */
  boolean followsFrom(Tally found) {
    return follows(wrong, found.wrong, found.open) && follows(tied, found.tied, found.open);
  }

  /** The counts in words. */
  @Override
  public String toString() {
    return wrong + " errors, " + tied + " ties and " + open + " open inputs";
  }

  private boolean follows(long count, long found, long foundOpen) {
    return count <= found && found + foundOpen <= count + open;
  }
}
