package org.conewise.check;

import java.util.Locale;

/** What a tie of several greatest logits counts as. */
public enum TiePolicy {
  /** The answer is the first of them. */
  FIRST,
  /** The answer is wrong. */
  WRONG;

  /** The spelling in a certificate. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
