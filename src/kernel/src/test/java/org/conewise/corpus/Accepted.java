package org.conewise.corpus;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * A certificate of any kind of proof, made from an accepted one by changes of its text or of the
 * networks beside it.
 *
 * @param file the accepted one
 * @param nets the network, and perhaps the one that it is compared with
 */
record Accepted(String file, List<Net> nets, String text) {
  /** A certificate beside one network. */
  Accepted(String file, Net net, String text) {
    this(file, List.of(net), text);
  }

  Net net() {
    return nets.get(0);
  }

  /** The files of the networks, as the manifest names them. */
  String netFiles() {
    return nets.stream().map(Net::file).collect(joining(" "));
  }

  /** With one string replaced, which must occur exactly once. */
  Accepted with(String from, String to) {
    return new Accepted(file, nets, CorpusBuilder.edit(text, from, to));
  }

  /** About another network. */
  Accepted about(Net other) {
    String changed = CorpusBuilder.edit(text, net().hash(), other.hash());
    return new Accepted(file, other, changed);
  }

  /** Beside other networks, and still about the first ones. */
  Accepted beside(Net... others) {
    return new Accepted(file, List.of(others), text);
  }
}
