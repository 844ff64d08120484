package org.conewise.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.conewise.exact.Rational;
import org.conewise.model.Evaluation;
import org.conewise.model.LayeredNetwork;
import org.conewise.model.NetworkText;
import org.conewise.model.ReluNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What PyTorch itself saves and exports, where it is installed with the package onnx. */
class RealExportsTest {

  private static final String SCRIPT = "src/engine/src/test/python/export_models.py";

  /** A Python of the user's own may hide that of the system, which has Debian's packages. */
  private static final List<String> PYTHONS = List.of("python3", "/usr/bin/python3");

  @TempDir private Path folder;

  @Test
  void exportsAreTheNetworksThatWereSaved()
      throws IOException, InterruptedException, ModelFormatException {
    Optional<String> python = python();
    assumeTrue(python.isPresent(), "PyTorch and the package onnx are not installed");
    assertEquals(0, run(python.get(), SCRIPT, folder.toString()), "exit code of " + SCRIPT);
    assertEquals(13, compareAll("mlp"));
    assertEquals(24, compareAll("rnn"));
  }

  /** Compares every export of a network with what was saved, and returns their number. */
  private int compareAll(String name) throws IOException, ModelFormatException {
    ReluNetwork saved = ModelReader.read(folder.resolve(name + ".pth"));
    List<Path> exports;
    try (Stream<Path> files = Files.list(folder)) {
      exports = files.filter(file -> isExport(file, name)).toList();
    }
    for (Path export : exports) {
      ReluNetwork network = ModelReader.read(export);
      saved.match(
          recurrent -> {
            assertSameFunction(saved, network, export);
            return true;
          },
          layered -> {
            assertEquals(
                NetworkText.of(layered).toString(),
                NetworkText.of(network).toString(),
                () -> "" + export);
            return true;
          });
    }
    return exports.size();
  }

  private static boolean isExport(Path file, String name) {
    String fileName = file.getFileName().toString();
    return fileName.startsWith(name + ".") && fileName.endsWith(".onnx");
  }

  private static void assertSameFunction(ReluNetwork saved, ReluNetwork exported, Path file) {
    assertTrue(exported instanceof LayeredNetwork, () -> file + " has layers");
    Random random = new Random(18);
    for (int i = 0; i < 50; i++) {
      List<Rational> inputs = random.ints(saved.inputs(), -99, 100).mapToObj(Rational::of).toList();
      assertEquals(
          Evaluation.logits(saved.recurrent(), inputs),
          Evaluation.logits((LayeredNetwork) exported, inputs),
          () -> "" + file);
    }
  }

  private static Optional<String> python() throws IOException, InterruptedException {
    for (String python : PYTHONS) {
      if (run(python, "-c", "import torch, onnx") == 0) {
        return Optional.of(python);
      }
    }
    return Optional.empty();
  }

  /** The exit code; that of a shell, if there is no such program. */
  private static int run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      return 127;
    }
  }
}
