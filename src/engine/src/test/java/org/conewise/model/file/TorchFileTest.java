package org.conewise.model.file;

import static org.conewise.model.file.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conewise.exact.Rational;
import org.conewise.model.RecurrentNetwork;
import org.conewise.model.file.PickleWriter.Spec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TorchFileTest {

  private final Map<String, byte[]> entries = Samples.torchEntries();

  @TempDir private Path folder;

  @Test
  void readsArchiveWithAnyFolderName() throws IOException, ModelFormatException {
    assertEquals(Samples.NETWORK, read());
    Map<String, byte[]> renamed = new LinkedHashMap<>();
    entries.forEach((name, bytes) -> renamed.put(name.replace("sample/", "archive/"), bytes));
    assertEquals(Samples.NETWORK, read(Samples.zip(renamed)));
  }

  @Test
  void byteOrderEntryMayBeAbsent() throws IOException, ModelFormatException {
    entries.remove("sample/byteorder");
    assertEquals(Samples.NETWORK, read());
  }

  @Test
  void bigEndianIsRefused() {
    entries.put("sample/byteorder", "big".getBytes(StandardCharsets.US_ASCII));
    assertRefused(this::read, "model.pth", "byte order", "expected 'little', found 'big'");
  }

  @Test
  void tensorsMayViewOneStorageWithOffsetAndStrides() throws IOException, ModelFormatException {
    entries.put(
        "sample/data.pkl",
        PickleWriter.stateDict(
            Spec.of(Samples.INPUT_HIDDEN, "0", 8, 6, List.of(2L, 1L), 1L, 1L),
            Spec.of(Samples.HIDDEN_HIDDEN, "0", 8, 1, List.of(2L, 2L), 1L, 2L),
            Spec.of(Samples.HIDDEN_OUTPUT, "0", 8, 0, List.of(3L, 2L), 2L, 0L)));
    entries.put("sample/data/0", Samples.floats(0, 1, 2, 3, 4, 5, 6, 7));
    RecurrentNetwork network = read();
    assertEquals(integers(6, 7), network.inputHidden());
    assertEquals(List.of(integers(1, 3), integers(2, 4)), network.hiddenHidden());
    assertEquals(List.of(integers(0, 0), integers(2, 2), integers(4, 4)), network.hiddenOutput());
    assertEquals(3, network.seqLen());
  }

  @Test
  void viewBeyondItsStorageIsRefused() {
    String[] rule = {Samples.HIDDEN_HIDDEN, "every element lies in the storage", "at most 4"};
    assertRefused(() -> readSquare(4, 1, 2L, 1L), rule);
    assertRefused(() -> readSquare(4, 0, 3L, 1L), rule);
    assertRefused(() -> readSquare(4, 0, 2L, 2L), rule);
    assertRefused(() -> readSquare(4, Long.MAX_VALUE, 2L, 1L), rule);
    assertRefused(() -> readSquare(4, 0, Long.MAX_VALUE, Long.MAX_VALUE), rule);
  }

  @Test
  void negativeNumbersAreRefused() {
    assertRefused(() -> readSquare(4, -1, 2L, 1L), "offset is not negative", "[-1]");
    assertRefused(() -> readSquare(4, 3, 2L, -1L), "strides is not negative", "[2, -1]");
    Spec negative = Spec.of(Samples.HIDDEN_HIDDEN, "1", 4, 0, List.of(-1L, -1L), 1L, 1L);
    assertRefused(() -> readWith(negative), "shape is not negative", "[-1, -1]");
  }

  @Test
  void strideIsGivenForEverySize() {
    Spec spec = Spec.of(Samples.HIDDEN_HIDDEN, "1", 1, 0, List.of(1L, 1L), 1L);
    assertRefused(() -> readWith(spec), "one stride for each size", "expected 2 strides, found 1");
  }

  @Test
  void truncatedStorageIsRefused() {
    entries.put("sample/data/2", Arrays.copyOf(Samples.floats(2, -5), 7));
    assertRefused(this::read, "storage '2'", "expected 2 elements of 4 bytes, found 7 bytes");
  }

  @Test
  void storageLargerThanStatedIsRefused() {
    entries.put("sample/data/2", Samples.floats(2, -5, 0));
    assertRefused(this::read, "storage '2'", "expected 2 elements of 4 bytes, found 12 bytes");
    entries.put("sample/data/2", new byte[11]);
    assertRefused(this::read, "storage '2'", "expected 2 elements of 4 bytes, found 11 bytes");
  }

  @Test
  void missingStorageIsRefused() {
    entries.remove("sample/data/1");
    assertRefused(this::read, "zip entry 'sample/data/1'", "found none");
  }

  @Test
  void namesAreCheckedBeforeStoragesAreRead() {
    entries.remove("sample/data/1");
    assertRefused(
        () -> readWith(Spec.of("rnn.bias_ih_l0", "1", 1, 1)), "rnn.bias_ih_l0", "without biases");
  }

  @Test
  void archiveWithoutPickleIsRefused() {
    entries.remove("sample/data.pkl");
    assertRefused(this::read, "one entry named", "data.pkl", "found 0");
  }

  @Test
  void archiveWithTwoPicklesIsRefused() {
    entries.put("other/data.pkl", Samples.pickle());
    assertRefused(this::read, "data.pkl", "found 2");
  }

  @Test
  void entryThatPointsOutOfTheArchiveIsRefused() {
    entries.put("sample/../../etc/passwd", new byte[1]);
    assertRefused(this::read, "'sample/../../etc/passwd'", "without '..'");
  }

  @Test
  void absoluteEntryIsRefused() {
    entries.put("/etc/passwd", new byte[1]);
    assertRefused(this::read, "'/etc/passwd'", "stay inside");
  }

  @Test
  void entryTwiceIsRefused() throws IOException {
    entries.put("sample/date/2", Samples.floats(7, 7));
    byte[] zip = replaceAll(Samples.zip(entries), "sample/date/2", "sample/data/2");
    assertRefused(() -> read(zip), "'sample/data/2'", "names differ", "found two");
  }

  @Test
  void zipBombIsRefusedByItsStatedSize() throws IOException {
    entries.put("sample/data/3", new byte[ModelReader.DEFAULT_BYTE_BUDGET]);
    byte[] zip = Samples.zip(entries);
    assertRefused(() -> read(zip), "size of all entries together", "at most 67108864 bytes");
  }

  @Test
  void entryIsInflatedNoFurtherThanItStates() throws IOException {
    entries.put("sample/data/2", new byte[1 << 20]);
    byte[] zip = Samples.zip(entries);
    ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(lastHeader(zip) + 24, 8);
    assertRefused(() -> read(zip), "'sample/data/2'", "expected 8 bytes, as stated, found more");
  }

  @Test
  void tooManyEntriesAreRefused() throws IOException {
    for (int i = 0; i <= ZipArchive.MAX_ENTRIES; i++) {
      entries.put("sample/more/" + i, new byte[0]);
    }
    assertRefused(this::read, "number of entries", "at most 4096");
  }

  @Test
  void damagedBytesAreRefusedByTheirChecksum() throws IOException {
    byte[] zip = Samples.zip(entries);
    zip[lastHeader(zip) + 16] ^= 1;
    assertRefused(() -> read(zip), "'sample/data/2'", "CRC-32");
  }

  @Test
  void archiveWithoutChecksumsIsRead() throws IOException, ModelFormatException {
    byte[] zip = Samples.zip(entries);
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    String text = new String(zip, StandardCharsets.ISO_8859_1);
    for (int at = text.indexOf("PK\1\2"); at >= 0; at = text.indexOf("PK\1\2", at + 1)) {
      bytes.putInt(at + 16, 0);
    }
    assertEquals(Samples.NETWORK, read(zip));
  }

  @Test
  void integerTensorIsRefusedByItsName() {
    Spec weights = Spec.of(Samples.HIDDEN_HIDDEN, "1", 1, 1).withType("LongStorage");
    assertRefused(
        () -> readWith(weights), Samples.HIDDEN_HIDDEN, "weights are floats", "torch LongStorage");
    Spec buffer = Spec.of("steps", "1", 1, 1).withType("LongStorage");
    assertRefused(() -> readWith(buffer), "tensor 'steps'", "no such tensor");
  }

  @Test
  void encryptedEntryIsRefused() throws IOException {
    byte[] zip = Samples.zip(entries);
    zip[lastHeader(zip) + 8] |= 1;
    assertRefused(() -> read(zip), "model.pth", "zip archive without encryption");
  }

  @Test
  void everyPrefixIsRefused() throws IOException {
    byte[] zip = Samples.zip(entries);
    for (int length = 4; length < zip.length; length += 7) {
      byte[] prefix = Arrays.copyOf(zip, length);
      assertRefused(() -> read(prefix), "model.pth: ", "zip archive");
    }
  }

  @Test
  void hugeViewOfOneNumberIsRefused() {
    entries.put(
        "sample/data.pkl",
        PickleWriter.stateDict(
            Spec.of(Samples.INPUT_HIDDEN, "0", 1, 0, List.of(60_000L, 1L), 0L, 0L),
            Spec.of(Samples.HIDDEN_HIDDEN, "1", 1, 0, List.of(60_000L, 60_000L), 0L, 0L),
            Spec.of(Samples.HIDDEN_OUTPUT, "2", 2, 0, List.of(2L, 60_000L), 1L, 0L)));
    assertRefused(this::read, Samples.HIDDEN_HIDDEN, "at most 33554432 weights", "3600180000");
  }

  @Test
  void doubleStorageIsReadExactly() throws IOException, ModelFormatException {
    Spec spec = Spec.of(Samples.HIDDEN_HIDDEN, "1", 1, 1).withType("DoubleStorage");
    byte[] tenth = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putDouble(0.1).array();
    entries.put("sample/data/1", tenth);
    assertEquals(
        List.of(List.of(Rational.of(3602879701896397L, 36028797018963968L))),
        readWith(spec).hiddenHidden());
  }

  /** Reads a network of two units of which the recurrent matrix is as given. */
  private RecurrentNetwork readSquare(int elements, long offset, Long... strides)
      throws IOException, ModelFormatException {
    entries.put("sample/data/1", new byte[4 * elements]);
    return readWith(
        Spec.of(Samples.HIDDEN_HIDDEN, "1", elements, offset, List.of(2L, 2L), strides));
  }

  private RecurrentNetwork readWith(Spec recurrent) throws IOException, ModelFormatException {
    entries.put(
        "sample/data.pkl",
        PickleWriter.stateDict(
            Spec.of(Samples.INPUT_HIDDEN, "0", 1, 1),
            recurrent,
            Spec.of(Samples.HIDDEN_OUTPUT, "2", 2, 1)));
    return read();
  }

  private RecurrentNetwork read() throws IOException, ModelFormatException {
    return read(Samples.zip(entries));
  }

  private RecurrentNetwork read(byte[] zip) throws IOException, ModelFormatException {
    return ModelReader.read(Files.write(folder.resolve("model.pth"), zip)).recurrent();
  }

  private static List<Rational> integers(long... values) {
    return Arrays.stream(values).mapToObj(Rational::of).toList();
  }

  /** Where the table of contents describes the last entry, {@code sample/data/2}. */
  private static int lastHeader(byte[] zip) {
    return new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2");
  }

  private static byte[] replaceAll(byte[] bytes, String from, String to) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .replace(from, to)
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
