package org.conewise.model;

import org.conewise.exact.Lazy;

/**
 * A network with its text, whose hash names it. The text is made when it is first asked for, and
 * once; threads may share this.
 */
public final class NamedNetwork {

  private final ReluNetwork network;
  private final Lazy<NetworkText> text;

  private NamedNetwork(ReluNetwork network) {
    this.network = network;
    this.text = new Lazy<>(() -> NetworkText.of(network));
  }

  /** A network of which no text is made yet. */
  public static NamedNetwork of(ReluNetwork network) {
    return new NamedNetwork(network);
  }

  public ReluNetwork network() {
    return network;
  }

  /**
   * The canonical text.
   *
   * @throws IllegalArgumentException if the format has no room for it
   */
  public NetworkText text() {
    return text.get();
  }

  /**
   * The SHA-256 of the text.
   *
   * @throws IllegalArgumentException as above
   */
  public String hash() {
    return text().hash();
  }
}
