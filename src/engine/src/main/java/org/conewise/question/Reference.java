package org.conewise.question;

import java.util.function.Function;
import org.conewise.model.NamedNetwork;
import org.conewise.model.ReluNetwork;

/** A network whose answer is wanted. */
public record Reference(NamedNetwork network) implements Wanted {

  /** A network of which no text is made yet. */
  public static Reference of(ReluNetwork network) {
    return new Reference(NamedNetwork.of(network));
  }

  @Override
  public <T> T match(Function<Task, T> task, Function<Reference, T> reference) {
    return reference.apply(this);
  }

  @Override
  public void requireFit(ReluNetwork other) {
    if (!shape(other).equals(shape(network.network()))) {
      throw new IllegalArgumentException(
          "has "
              + shape(other)
              + ", and the network that it is compared with (--against) has "
              + shape(network.network())
              + "; they must have equally many");
    }
    if (other.outputs() < 2) {
      throw new IllegalArgumentException("has a single output, so its answer is always the same");
    }
  }

  private static String shape(ReluNetwork network) {
    return counted(network.inputs(), "input") + " and " + counted(network.outputs(), "output");
  }

  private static String counted(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}
