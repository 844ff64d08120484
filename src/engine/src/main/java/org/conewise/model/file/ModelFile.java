package org.conewise.model.file;

import java.util.List;
import org.conewise.model.ReluNetwork;

/**
 * What was read from a model file.
 *
 * @param notes what the reader took for granted or left out, each a clause that a user should see;
 *     no text of the file stands in them unquoted
 */
public record ModelFile(ReluNetwork network, List<String> notes) {

  /** Copies the list. */
  public ModelFile {
    notes = List.copyOf(notes);
  }

  /** A network of which there is nothing to note. */
  static ModelFile of(ReluNetwork network) {
    return new ModelFile(network, List.of());
  }
}
