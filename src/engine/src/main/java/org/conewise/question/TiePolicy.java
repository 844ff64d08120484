package org.conewise.question;

import java.util.Locale;

/** What a tie of the greatest logits counts as. */
public enum TiePolicy {
  /**
   * The lowest tied index is the answer, as {@code torch.argmax} and {@code numpy.argmax} have it.
   */
  FIRST,
  /** A tied answer is an error. */
  WRONG;

  /** The name in the certificate format. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
