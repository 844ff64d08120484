package org.conewise.model.file;

import static org.conewise.model.file.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.conewise.exact.Rational;
import org.conewise.model.RecurrentNetwork;
import org.junit.jupiter.api.Test;

/**
 * AlgZoo's own published files, which are not part of this repository: they are read from the
 * folder {@code -Dconewise.algzoo}, and where that is absent these tests are skipped.
 */
class AlgzooModelTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("conewise.algzoo", "../shared/models/algzoo"));

  /** Two of its tensors are views into one storage of ten floats. */
  @Test
  void sharedStorageOfTwoInputModelIsReadByOffset() throws IOException, ModelFormatException {
    Path file = file("2nd_argmax_2_2_1073741824_2.pth");
    List<Rational> shared = floats(file, "archive/data/0");
    List<Rational> output = floats(file, "archive/data/1");
    RecurrentNetwork expected =
        new RecurrentNetwork(
            2,
            shared.subList(0, 2),
            List.of(shared.subList(2, 4), shared.subList(4, 6)),
            List.of(output.subList(0, 2), output.subList(2, 4)));
    assertEquals(expected, ModelReader.read(file));
  }

  @Test
  void olderLayoutOfTenInputModelIsRead() throws IOException, ModelFormatException {
    RecurrentNetwork network =
        ModelReader.read(file("one_layer_16_hidden_94_acc_2nd_argmax.pth")).recurrent();
    assertEquals(16, network.hiddenSize());
    assertEquals(10, network.seqLen());
    assertEquals(10, network.outputs());
    assertEquals(432, network.parameters());
  }

  @Test
  void transformerIsRefusedByName() {
    Path file = file("longest_cycle_2_3_1073741824_0.pth");
    assertRefused(() -> ModelReader.read(file), file.toString(), "embed.weight", "attention-only");
  }

  private static Path file(String name) {
    Path file = FOLDER.resolve(name);
    assumeTrue(Files.exists(file), () -> file + " is not there");
    return file;
  }

  private static List<Rational> floats(Path file, String entry) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in = zip.getInputStream(zip.getEntry(entry))) {
      ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
      return IntStream.range(0, bytes.limit() / 4)
          .mapToObj(i -> Rational.of(bytes.getFloat(4 * i)))
          .toList();
    }
  }
}
