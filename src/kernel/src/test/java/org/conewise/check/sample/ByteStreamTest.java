package org.conewise.check.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteStreamTest {
  private static final byte[] SEED = new byte[32];
  private static final long LAST = 0xffff_ffffL;

  /** Both sides of 2^31, and both ends. */
  @ParameterizedTest
  @ValueSource(longs = {0, 1, 0x7fff_ffffL, 0x8000_0000L, LAST})
  void blockIsTheHashOfItsNumber(long block) throws ReflectiveOperationException {
    ByteStream bytes = at(block);
    for (byte expected : hash(block)) {
      assertEquals(expected & 0xff, bytes.next());
    }
  }

  @Test
  void streamEndsAfterItsLastBlock() throws ReflectiveOperationException {
    ByteStream bytes = at(LAST);
    for (int k = 0; k < 32; k++) {
      bytes.next();
    }
    assertThrows(ArithmeticException.class, bytes::next);
  }

  private static byte[] hash(long block) {
    ByteBuffer name = ByteBuffer.allocate(48).put(SEED).putLong(5).putInt(3).putInt((int) block);
    return Plan.sha256().digest(name.array());
  }

  /** A stream of which so many blocks were taken; nobody could wait for that. */
  private static ByteStream at(long block) throws ReflectiveOperationException {
    ByteStream bytes = new ByteStream(Plan.sha256(), SEED, 5, 3);
    Field blocks = ByteStream.class.getDeclaredField("blocks");
    blocks.setAccessible(true);
    blocks.setLong(bytes, block);
    return bytes;
  }
}
