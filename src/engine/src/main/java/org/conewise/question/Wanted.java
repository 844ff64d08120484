package org.conewise.question;

import java.util.List;
import java.util.function.Function;
import org.conewise.model.NamedNetwork;
import org.conewise.model.NetworkText;
import org.conewise.model.ReluNetwork;

/**
 * What the answer of a network is compared with: the index of an input of a certain rank, or the
 * answer of another network to the same inputs.
 */
public sealed interface Wanted permits Task, Reference {

  /** What one of two functions makes of this, depending on which of the two it is. */
  <T> T match(Function<Task, T> task, Function<Reference, T> reference);

  /**
   * Makes sure that the question can be asked.
   *
   * @throws IllegalArgumentException if the numbers of inputs and outputs of the network do not fit
   */
  void requireFit(ReluNetwork network);

  /**
   * The texts that a checker reads: that of the network, and that of the reference if there is one.
   */
  default List<NetworkText> texts(NamedNetwork network) {
    return match(
        task -> List.of(network.text()),
        reference -> List.of(network.text(), reference.network().text()));
  }

  /** Whether there is another network. */
  default boolean isReference() {
    return match(task -> false, reference -> true);
  }
}
