package org.conewise.corpus;

/**
 * A certificate of any kind of proof, made from an accepted one by changes of its text or of the
 * network beside it.
 *
 * @param file the accepted one
 */
record Accepted(String file, Net net, String text) {
  /** With one string replaced, which must occur exactly once. */
  Accepted with(String from, String to) {
    return new Accepted(file, net, CorpusBuilder.edit(text, from, to));
  }

  /** About another network. */
  Accepted about(Net other) {
    String changed = CorpusBuilder.edit(text, net.hash(), other.hash());
    return new Accepted(file, other, changed);
  }

  /** Beside another network, and still about the first. */
  Accepted beside(Net other) {
    return new Accepted(file, other, text);
  }
}
