package org.conewise.model.file;

import static org.conewise.model.file.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.conewise.model.ReluNetwork;
import org.conewise.model.file.PickleWriter.Spec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LegacyTorchFileTest {

  @TempDir private Path folder;

  @Test
  void readsTheFormatBeforePytorchOneSix() throws IOException, ModelFormatException {
    assertEquals(Samples.NETWORK, read(file()));
  }

  @Test
  void versionAndByteOrderAreChecked() throws IOException {
    byte[] file = file();
    file[17 + 2] ^= 1;
    assertRefused(() -> read(file), "version of the protocol", "expected 1001");
    byte[] big = join(start(1001, 0x89), pickles(), keys("0", "1", "2"), storages());
    assertRefused(() -> read(big), "byte order", "little-endian");
  }

  @Test
  void everyPrefixIsRefused() {
    byte[] file = file();
    for (int length = 15; length < file.length; length++) {
      byte[] prefix = Arrays.copyOf(file, length);
      assertRefused(() -> read(prefix), "model.pth: ");
    }
  }

  @Test
  void storageMustHaveTheStatedSize() {
    byte[] file =
        join(
            start(1001, 0x88),
            pickles(),
            keys("0", "1", "2"),
            storage(Samples.floats(1.5f, 0)),
            storage(Samples.floats(-0.25f)),
            storage(Samples.floats(2, -5)));
    assertRefused(() -> read(file), "storage '0'", "expected 1 elements", "8 bytes");
  }

  @Test
  void storagesThatAreMissingUnknownOrHugeAreRefused() {
    byte[] missing = join(start(1001, 0x88), pickles(), keys("0", "1"), storages());
    assertRefused(() -> read(missing), "storage '2'", "referred to exist");
    byte[] unknown = join(start(1001, 0x88), pickles(), keys("0", "1", "3"), storages());
    assertRefused(() -> read(unknown), "keys of the storages", "'3'");
    byte[] huge = join(start(1001, 0x88), pickles(), keys("0"), longs(Long.MAX_VALUE / 2));
    assertRefused(() -> read(huge), "storage '0'", "the file goes on");
    byte[] negative = join(start(1001, 0x88), pickles(), keys("0"), longs(-1));
    assertRefused(() -> read(negative), "storage '0'", "the file goes on");
  }

  private ReluNetwork read(byte[] content) throws IOException, ModelFormatException {
    return ModelReader.read(Files.write(folder.resolve("model.pth"), content));
  }

  /** The file of {@link Samples#NETWORK}. */
  static byte[] file() {
    return join(start(1001, 0x88), pickles(), keys("0", "1", "2"), storages());
  }

  /** A file with these tensors, each with a storage of its own. */
  static byte[] file(List<Spec> specs, List<byte[]> storages) {
    String[] keys = specs.stream().map(Spec::key).toArray(String[]::new);
    byte[] data = join(storages.stream().map(LegacyTorchFileTest::storage).toArray(byte[][]::new));
    return join(start(1001, 0x88), pickle(specs), keys(keys), data);
  }

  /** The magic number, the version and the machine, which says whether it is little-endian. */
  private static byte[] start(int version, int isLittleEndian) {
    byte[] magic = HexFormat.of().parseHex("80028a0a6cfc9c46f9206aa850192e");
    byte[] protocol = new PickleWriter().op('M', version & 0xff, version >> 8, '.').bytes();
    byte[] machine =
        new PickleWriter().op('}').text("little_endian").op(isLittleEndian, 's', '.').bytes();
    return join(magic, protocol, machine);
  }

  private static byte[] pickles() {
    return pickle(
        List.of(
            Spec.of(Samples.INPUT_HIDDEN, "0", 1, 1),
            Spec.of(Samples.HIDDEN_HIDDEN, "1", 1, 1),
            Spec.of(Samples.HIDDEN_OUTPUT, "2", 2, 1)));
  }

  private static byte[] pickle(List<Spec> specs) {
    PickleWriter pickle = new PickleWriter().orderedDict().op('(');
    specs.forEach(spec -> pickle.text(spec.name()).oldTensor(spec));
    return pickle.op('u', '.').bytes();
  }

  private static byte[] keys(String... keys) {
    PickleWriter pickle = new PickleWriter().op(']', '(');
    Arrays.stream(keys).forEach(pickle::text);
    return pickle.op('e', '.').bytes();
  }

  private static byte[] storages() {
    return join(
        storage(Samples.floats(1.5f)),
        storage(Samples.floats(-0.25f)),
        storage(Samples.floats(2, -5)));
  }

  private static byte[] storage(byte[] floats) {
    return join(longs(floats.length / Float.BYTES), floats);
  }

  private static byte[] longs(long value) {
    return ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(value).array();
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }
}
