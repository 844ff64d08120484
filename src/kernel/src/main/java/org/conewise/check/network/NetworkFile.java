package org.conewise.check.network;

import org.conewise.check.Budget;
import org.conewise.check.Rejection;
import org.conewise.check.text.Lines;

/** What a network file describes, by the form that it names. */
public sealed interface NetworkFile permits Network, Transformer {
  /** A file up to its line of sizes, the first field of which is taken: the form. */
  record Opening(Lines lines, String hash, String form, int fields) {
    static Opening of(byte[] bytes, Budget budget) throws Rejection {
      Lines lines = new Lines("network", bytes, budget);
      String hash = lines.readHeader();
      int fields = lines.nextFields();
      return new Opening(lines, hash, lines.field(), fields);
    }
  }

  /**
   * Reads a network file of any form.
   *
   * @throws Rejection with an {@code F} code
   */
  static NetworkFile read(byte[] bytes, Budget budget) throws Rejection {
    Opening opening = Opening.of(bytes, budget);
    return opening.form().equals(Transformer.FORM)
        ? new Transformer(opening)
        : new Network(opening);
  }

  /** The network hash: the SHA-256 of the file without its comments. */
  String hash();

  /** The size in words. */
  String shape();

  /** The number of inputs. */
  int inputs();

  /** The number of logits. */
  int outputs();
}
