package org.conewise.check;

/** What a proof of a certain kind found, beside bounds. */
public sealed interface Finding permits FanFinding, SampleFinding, OrderFinding {
  /** The kind of proof. */
  ProofKind proof();

  /** Whether it is proved that the probability of an error is exactly 0. */
  boolean errorIsZero();
}
