package org.conewise.check;

import java.util.Locale;

/** The kinds of proof, one of which a certificate names. */
public enum ProofKind {
  /** Cones that cover the space of all inputs, on each of which the network is linear. */
  FAN;

  /** The spelling in a certificate. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
