package org.conewise.model;

/** What a model file can hold. */
public sealed interface Model permits ReluNetwork, Transformer {

  /** The number {@code n} of inputs. */
  int inputs();

  /** The number of logits. */
  int outputs();

  /** The number of weights, each counted once. */
  long parameters();
}
