package org.conewise.model.file;

import static org.conewise.model.file.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.conewise.model.ReluNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelReaderTest {

  @TempDir private Path folder;

  @Test
  void kindIsToldByContentNotByName() throws IOException, ModelFormatException {
    byte[] text = Samples.TEXT.getBytes(StandardCharsets.US_ASCII);
    byte[] safeTensors =
        Samples.safeTensors(Samples.safeTensorsEntries(), Samples.safeTensorsData());
    assertEquals(Samples.NETWORK, read("a.pth", text));
    assertEquals(Samples.NETWORK, read("b.net", Samples.zip(Samples.torchEntries())));
    assertEquals(Samples.NETWORK, read("c", safeTensors));
  }

  @Test
  void messageNamesFileAndPlace() {
    byte[] text = Samples.TEXT.replace("3/2", "6/4").getBytes(StandardCharsets.US_ASCII);
    Path file = folder.resolve("bad.net");
    assertRefused(() -> read("bad.net", text), file + ": line 4: ", "found '6/4'");
  }

  @Test
  void nameDecidesWhichErrorIsGiven() {
    byte[] nothing = {};
    assertRefused(() -> read("a.net", nothing), "line 1", "'conewise-network 1'");
    assertRefused(() -> read("a.SAFETENSORS", nothing), "header length");
    assertRefused(() -> read("a.pth", nothing), "kind of model", "no bytes");
    assertRefused(() -> read("a", new byte[] {1, 2, 3}), "kind of model", "something else");
  }

  @Test
  void barePickleIsRefusedWithAdvice() {
    assertRefused(() -> read("a.pth", Samples.pickle()), "bare pickle", "torch.save");
  }

  /** Beginnings of files that people give in the place of a model, in ISO 8859-1. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "conewise-certificate 1 | a certificate",
        "version https://git-lfs.github.com/spec/v1 | git lfs pull",
        "<!DOCTYPE html> | a web page",
        "<HTML lang=en> | a web page",
        "\u00ff\u00fec\0o\0 | UTF-16",
        "\u00fe\u00ff\0c\0o | UTF-16",
        "\u00ef\u00bb\u00bfconewise-network 1 | byte order mark",
      })
  void foreignFileIsRefusedByItsKindWhateverItsName(String start, String kind) {
    byte[] content = start.getBytes(StandardCharsets.ISO_8859_1);
    for (String name : List.of("a.pth", "a.net", "a.safetensors", "a")) {
      assertRefused(() -> read(name, content), name, kind);
    }
  }

  @Test
  void archivesThatAreNoZipAreRefusedByTheirKind() {
    byte[] gzip = {0x1f, (byte) 0x8b, 8, 0};
    assertRefused(() -> read("a.net", gzip), "a gzip archive (unpack it first)");
    byte[] tar = Arrays.copyOf(new byte[] {'s', 'y', 's'}, 512);
    System.arraycopy("ustar".getBytes(StandardCharsets.US_ASCII), 0, tar, 257, 5);
    assertRefused(() -> read("a.pth", tar), "a tar archive", "torch.save");
  }

  @Test
  void windowsLineEndIsNamed() {
    byte[] text = Samples.TEXT.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
    assertRefused(() -> read("a.net", text), "line 1", "a carriage return");
  }

  @Test
  void fileBeyondTheBudgetIsRefused() throws IOException, ModelFormatException {
    byte[] text = Samples.TEXT.getBytes(StandardCharsets.US_ASCII);
    Path file = Files.write(folder.resolve("a.net"), text);
    assertEquals(Samples.NETWORK, ModelReader.read(file, ReadOptions.of(text.length)).network());
    assertRefused(
        () -> ModelReader.read(file, ReadOptions.of(text.length - 1)), "size", "at most 87 bytes");
  }

  @Test
  void unreadableFileIsNotMalformed() {
    assertThrows(NoSuchFileException.class, () -> ModelReader.read(folder.resolve("none.pth")));
    assertThrows(IOException.class, () -> ModelReader.read(folder));
  }

  private ReluNetwork read(String name, byte[] content) throws IOException, ModelFormatException {
    return ModelReader.read(Files.write(folder.resolve(name), content));
  }
}
