package org.conewise.check.network;

import org.conewise.check.Budget;
import org.conewise.check.Rejection;
import org.conewise.check.text.Lines;

/** What a network file describes, according to the form that it names. */
public sealed interface NetworkFile permits Network, Transformer {
  /**
   * Reads a network file of any form.
   *
   * @param role what the file is called in messages
   * @throws Rejection with an {@code F} code
   */
  static NetworkFile read(String role, byte[] bytes, Budget budget) throws Rejection {
    Lines lines = new Lines(role, bytes, budget);
    String hash = lines.readHeader(Network.MAGIC);
    return lines.isNext(Transformer.FORM)
        ? Transformer.read(hash, lines)
        : Network.read(hash, lines);
  }
}
