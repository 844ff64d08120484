package org.conewise.model.file;

import static org.conewise.model.file.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conewise.model.file.PickleWriter.Spec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointTest {

  @TempDir private Path folder;
  private Path file;

  /** What a training loop saves: {@code {'epoch': 7, 'loss': 0.25, 'net': …, 'optimizer': …}}. */
  @BeforeEach
  void writeCheckpoint() throws IOException {
    PickleWriter pickle = new PickleWriter().op('}', '(').text("epoch").op('K', 7);
    pickle.text("loss").op('G', 0x3f, 0xd0, 0, 0, 0, 0, 0, 0).text("net").orderedDict().op('(');
    pickle.text(Samples.INPUT_HIDDEN).tensor(Spec.of(Samples.INPUT_HIDDEN, "0", 1, 1));
    pickle.text(Samples.HIDDEN_HIDDEN).tensor(Spec.of(Samples.HIDDEN_HIDDEN, "1", 1, 1));
    pickle.text(Samples.HIDDEN_OUTPUT).tensor(Spec.of(Samples.HIDDEN_OUTPUT, "2", 2, 1)).op('u');
    pickle.text("optimizer").op('}').text("state").op('}', 'K', 0, '}', 's', 's', 'u', '.');
    Map<String, byte[]> entries = Samples.torchEntries();
    entries.put("sample/data.pkl", pickle.bytes());
    file = Files.write(folder.resolve("checkpoint.pth"), Samples.zip(entries));
  }

  @Test
  void entryThatIsNamedIsRead() throws IOException, ModelFormatException {
    assertEquals(Samples.NETWORK, read("net").network());
  }

  @Test
  void checkpointWithoutEntryIsRefusedWithTheChoices() {
    assertRefused(
        () -> ModelReader.read(file),
        "--entry NAME chooses it",
        "expected one of its state_dicts: ('net')",
        "found the entries ('epoch', 'loss', 'net', 'optimizer')");
  }

  @Test
  void entryThatDoesNotExistOrHoldsNoTensorsIsRefused() {
    assertRefused(() -> read("nett"), "the entry 'nett' exists", "('net')");
    assertRefused(() -> read("optimizer"), "entry 'optimizer'", "a tensor named 'state'");
    assertRefused(() -> read("epoch"), "entry 'epoch'", "a dict", "found an integer 7");
    assertRefused(() -> read("loss"), "entry 'loss'", "found a float");
  }

  /** So that one option serves a checkpoint and the network that it is compared with. */
  @Test
  void filesThatHoldOneNetworkAreReadWithoutTheEntry() throws IOException, ModelFormatException {
    file = folder.resolve("model");
    for (byte[] content :
        List.of(
            Samples.TEXT.getBytes(StandardCharsets.US_ASCII),
            Samples.safeTensors(Samples.safeTensorsEntries(), Samples.safeTensorsData()),
            Samples.zip(Samples.torchEntries()))) {
      Files.write(file, content);
      assertEquals(Samples.NETWORK, read("net").network());
    }
  }

  private ModelFile read(String entry) throws IOException, ModelFormatException {
    return ModelReader.read(file, ReadOptions.DEFAULT.withEntry(Optional.of(entry)));
  }
}
