package org.conewise.check.sample;

import java.nio.ByteBuffer;
import java.security.DigestException;
import java.security.MessageDigest;

/**
 * The random bytes of one deviate: {@code SHA-256(seed ‖ sample ‖ input ‖ block)} for the blocks 0,
 * 1, 2, …, where the sample is written in 8 bytes, input and block in 4, the highest first.
 */
final class ByteStream {
  private static final int HASH = 32;

  private final MessageDigest sha256;
  private final byte[] name;
  private final byte[] block = new byte[HASH];
  private long blocks;
  private int position = HASH;

  /** Begins before the first byte. The digest may be used by others in between. */
  ByteStream(MessageDigest sha256, byte[] seed, long sample, int input) {
    this.sha256 = sha256;
    name = ByteBuffer.allocate(seed.length + 16).put(seed).putLong(sample).putInt(input).array();
  }

  /**
   * The next byte, from 0 to 255.
   *
   * @throws ArithmeticException after 2^37 bytes
   */
  int next() {
    if (position == HASH) {
      fill();
    }
    return block[position++] & 0xff;
  }

  private void fill() {
    if (blocks == 1L << Integer.SIZE) {
      throw new ArithmeticException("the stream of random bytes has ended");
    }
    ByteBuffer.wrap(name).putInt(name.length - Integer.BYTES, (int) blocks);
    sha256.update(name);
    try {
      sha256.digest(block, 0, HASH);
    } catch (DigestException e) {
      throw new IllegalStateException(e);
    }
    blocks++;
    position = 0;
  }
}
