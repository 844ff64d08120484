package org.conewise.model.file;

import java.util.List;
import org.conewise.model.Model;
import org.conewise.model.ReluNetwork;

/**
 * What was read from a model file.
 *
 * @param notes what the reader took for granted or left out, each a clause that a user should see;
 *     no text of the file stands in them unquoted
 */
public record ModelFile(Model model, List<String> notes) {

  /** Copies the list. */
  public ModelFile {
    notes = List.copyOf(notes);
  }

  /** A model of which there is nothing to note. */
  static ModelFile of(Model model) {
    return new ModelFile(model, List.of());
  }

  /**
   * The ReLU network that was read.
   *
   * @throws ModelFormatException if it is another model
   */
  public ReluNetwork network() throws ModelFormatException {
    if (model instanceof ReluNetwork network) {
      return network;
    }
    throw new ModelFormatException("file", "kind of model", "a ReLU network", "a transformer");
  }
}
