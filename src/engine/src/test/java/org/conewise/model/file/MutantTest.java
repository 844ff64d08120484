package org.conewise.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.conewise.model.ReluNetwork;
import org.conewise.model.onnx.SampleGraphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thousands of damaged files: each is read or refused, and nothing else happens. Damage to a
 * PyTorch file that is not refused did not reach the weights, as they are under checksums.
 */
class MutantTest {

  private static final int MUTANTS = 2_000;

  /** Bytes that mean something to one of the formats. */
  private static final byte[] TELLING =
      "\0\1\2\377\200\177.()tRQqhjrcXKMJubseN]}/ -0123456789\n{[,:\""
          .getBytes(StandardCharsets.ISO_8859_1);

  @TempDir private Path folder;

  @Test
  void mutantsOfPytorchFilesAreReadUnchangedOrRefused() throws IOException, ModelFormatException {
    Path file = Path.of("models", "trained", "2nd_argmax_2_2_s0.pth");
    Set<ReluNetwork> read = tryMutants(Files.readAllBytes(file), 11);
    assertEquals(Set.of(ModelReader.read(file)), read);
  }

  @Test
  void mutantsOfCompressedPytorchFilesAreReadUnchangedOrRefused() throws IOException {
    Set<ReluNetwork> read = tryMutants(Samples.zip(Samples.torchEntries()), 12);
    assertEquals(Set.of(Samples.NETWORK), read);
  }

  @Test
  void mutantsOfSafetensorsFilesAreReadOrRefused() throws IOException {
    tryMutants(
        Files.readAllBytes(Path.of("models", "trained", "2nd_argmax_2_2_s0.safetensors")), 13);
  }

  @Test
  void mutantsOfNetworkTextsAreReadOrRefused() throws IOException {
    tryMutants(Samples.TEXT.getBytes(StandardCharsets.US_ASCII), 14);
  }

  @Test
  void mutantsOfOldPytorchFilesAreReadOrRefused() throws IOException {
    tryMutants(LegacyTorchFileTest.file(), 16);
  }

  @Test
  void mutantsOfOnnxFilesAreReadOrRefused() throws IOException {
    tryMutants(SampleGraphs.unrolled().bytes(), 17);
    tryMutants(SampleGraphs.recurrent().bytes(), 18);
  }

  /** The checksums of the archive are right here, so that the damage reaches the parser. */
  @Test
  void mutantsOfPicklesAreReadOrRefused() throws IOException {
    Map<String, byte[]> entries = Samples.torchEntries();
    byte[] pickle = entries.get("sample/data.pkl");
    tryMutants(
        15,
        random -> {
          entries.put("sample/data.pkl", mutant(pickle, random));
          return Samples.zip(entries);
        });
  }

  /** Makes a damaged file. */
  private interface Damage {
    byte[] next(Random random) throws IOException;
  }

  private Set<ReluNetwork> tryMutants(byte[] original, long seed) throws IOException {
    return tryMutants(seed, random -> mutant(original, random));
  }

  /** The networks that were read. */
  private Set<ReluNetwork> tryMutants(long seed, Damage damage) throws IOException {
    Random random = new Random(seed);
    Set<ReluNetwork> networks = new HashSet<>();
    int refused = 0;
    for (int i = 0; i < MUTANTS; i++) {
      Optional<ReluNetwork> network = read(damage.next(random), "seed " + seed + ", mutant " + i);
      network.ifPresent(networks::add);
      refused += network.isEmpty() ? 1 : 0;
    }
    assertMixed(refused);
    return networks;
  }

  /** Mutants that were all refused, or all read, would have tried one path only. */
  private static void assertMixed(int refused) {
    assertTrue(refused > MUTANTS / 10 && refused < MUTANTS, () -> refused + " were refused");
  }

  private Optional<ReluNetwork> read(byte[] content, String which) throws IOException {
    Path file = Files.write(folder.resolve("mutant"), content);
    try {
      return Optional.of(ModelReader.read(file));
    } catch (ModelFormatException e) {
      return Optional.empty();
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return fail(which, e);
    }
  }

  private static byte[] mutant(byte[] original, Random random) {
    byte[] bytes = original.clone();
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      bytes = changed(bytes, random);
    }
    return bytes;
  }

  private static byte[] changed(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length);
    byte[] changed = bytes.clone();
    switch (random.nextInt(12)) {
      case 0 -> changed = Arrays.copyOf(bytes, 1 + at);
      case 1 -> changed = without(bytes, at, 1 + random.nextInt(4));
      case 2 -> changed = twice(bytes, at, 1 + random.nextInt(8));
      case 3, 4, 5, 6 -> changed[at] ^= (byte) (1 << random.nextInt(8));
      case 7, 8, 9 -> changed[at] = TELLING[random.nextInt(TELLING.length)];
      default -> changed[at] = (byte) random.nextInt(256);
    }
    return changed;
  }

  private static byte[] without(byte[] bytes, int at, int length) {
    int end = Math.min(bytes.length, at + Math.min(length, bytes.length - 1));
    byte[] shorter = Arrays.copyOf(bytes, bytes.length - (end - at));
    System.arraycopy(bytes, end, shorter, at, bytes.length - end);
    return shorter;
  }

  private static byte[] twice(byte[] bytes, int at, int length) {
    int end = Math.min(bytes.length, at + length);
    byte[] longer = Arrays.copyOf(bytes, bytes.length + (end - at));
    System.arraycopy(bytes, at, longer, end, bytes.length - at);
    return longer;
  }
}
