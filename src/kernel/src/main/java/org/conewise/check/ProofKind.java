package org.conewise.check;

import java.util.Locale;

/** The kinds of proof, one of which a certificate names. */
public enum ProofKind {
  /** Cones that cover the space of all inputs, on each of which the network is linear. */
  FAN,
  /** Inputs that nobody chose, drawn exactly, with the numbers of errors and ties among them. */
  SAMPLE,
  /** All orders of 0 and the inputs, for a network that only compares these with each other. */
  ORDER,
  /** All inputs, of a network that has finitely many. */
  FINITE;

  /** The spelling in a certificate. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
