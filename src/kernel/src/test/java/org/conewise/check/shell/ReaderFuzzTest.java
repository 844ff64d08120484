package org.conewise.check.shell;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.conewise.check.Budget;
import org.conewise.check.Draft;
import org.conewise.check.Examples;
import org.conewise.check.Rejection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged bytes end in a coded rejection or a verdict, never in another exception, and soon. */
class ReaderFuzzTest {

  private static final int MUTANTS = 3000;

  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void damagedFilesAreRejectedWithACodeOrJudged(int dimension) {
    Draft draft = dimension == 2 ? Examples.copyLastInput() : Examples.allTied();
    byte[] network = draft.network().getBytes(US_ASCII);
    byte[] certificate = draft.certificate().getBytes(US_ASCII);
    Random random = new Random(dimension);
    int rejected = 0;
    for (int k = 0; k < MUTANTS; k++) {
      boolean damageNetwork = random.nextBoolean();
      byte[] n = damageNetwork ? damaged(network, random) : network;
      byte[] c = damageNetwork ? certificate : damaged(certificate, random);
      rejected += assertTimeoutPreemptively(Duration.ofSeconds(10), () -> isRejected(n, c)) ? 1 : 0;
    }
    assertTrue(rejected > MUTANTS / 2, rejected + " rejected");
  }

  private static boolean isRejected(byte[] network, byte[] certificate) {
    try {
      Checker.check(network, certificate, Budget.DEFAULT);
      return false;
    } catch (Rejection e) {
      assertTrue(e.getMessage().contains(e.code().toString()), e.getMessage());
      return true;
    }
  }

  /**
   * One to three edits: a byte changed, removed or repeated, a stretch copied elsewhere, or the end
   * cut off.
   */
  private static byte[] damaged(byte[] original, Random random) {
    byte[] bytes = original.clone();
    for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(5)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] = (byte) "0123456789-/ \n#".charAt(random.nextInt(15));
        case 2 -> bytes = spliced(bytes, at, at + 1);
        case 3 -> bytes = spliced(bytes, at, random.nextInt(at + 1));
        default -> bytes = Arrays.copyOf(bytes, at + 1);
      }
    }
    return bytes;
  }

  /** The bytes before {@code at} and then those from {@code from} on. Never empty. */
  private static byte[] spliced(byte[] bytes, int at, int from) {
    byte[] result = Arrays.copyOf(bytes, Math.max(1, at + bytes.length - from));
    System.arraycopy(bytes, from, result, at, bytes.length - from);
    return result;
  }
}
