package org.conewise.check;

/**
 * The answer of another network.
 *
 * @param networkHash the SHA-256 of its file without comments
 */
public record Reference(String networkHash) implements Wanted {
  /** The spelling in a certificate. */
  @Override
  public String toString() {
    return networkHash;
  }
}
