package org.conewise.check;

import java.util.Optional;

/** What a proof of a certain kind found, beside bounds. */
public sealed interface Finding permits FanFinding, SampleFinding, OrderFinding, FiniteFinding {
  /** The kind of proof. */
  ProofKind proof();

  /** Whether it is proved that the probability of an error is exactly 0. */
  boolean errorIsZero();

  /** What is known of the probability of an error besides its bounds. */
  Optional<Nature> nature();
}
