package org.conewise;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.conewise.check.Budget;
import org.conewise.check.ProofKind;
import org.conewise.check.Rejection;
import org.conewise.check.Statement;
import org.conewise.check.Task;
import org.conewise.check.shell.Checker;
import org.conewise.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed certificates: one for every shipped model, verified and reproduced. */
class ProofsTest {

  private static final Path PROOFS = Path.of("proofs");

  @TempDir private Path folder;

  static Stream<Path> models() throws IOException {
    return Stream.concat(
        list(Path.of("models", "trained"), ".safetensors"),
        list(Path.of("models", "handmade"), ".net"));
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyModelHasACertificateThatTheKernelVerifies(Path model) throws IOException, Rejection {
    Statement statement =
        Checker.check(
            Files.readAllBytes(PROOFS.resolve(name(model) + ".net")),
            Files.readAllBytes(PROOFS.resolve(name(model) + ".cert")),
            Budget.DEFAULT);
    assertEquals(kind(statement), statement.proof());
  }

  private static ProofKind kind(Statement statement) {
    if (statement.wanted() == Task.LONGEST_CYCLE) {
      return ProofKind.FINITE;
    }
    return statement.dimension() > 5 ? ProofKind.ORDER : ProofKind.FAN;
  }

  @ParameterizedTest
  @MethodSource("models")
  void certificateAndNetworkAreReproducedByteForByte(Path model) throws IOException {
    Path certificate = folder.resolve(name(model) + ".cert");
    assertEquals(0, run("certify", model.toString(), "-o", certificate.toString()));
    for (String extension : List.of(".cert", ".net")) {
      String file = name(model) + extension;
      assertArrayEquals(
          Files.readAllBytes(PROOFS.resolve(file)), Files.readAllBytes(folder.resolve(file)));
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void pickledAndPlainTensorsGiveTheSameBytes(Path model) throws IOException {
    Path pickled = model.resolveSibling(name(model) + ".pth");
    if (Files.exists(pickled)) {
      Path certificate = folder.resolve(name(model) + ".cert");
      assertEquals(0, run("certify", pickled.toString(), "-o", certificate.toString()));
      assertEquals(-1, Files.mismatch(PROOFS.resolve(name(model) + ".cert"), certificate));
    }
  }

  @Test
  void noCertificateIsWithoutAModel() throws IOException {
    List<String> shipped = models().map(ProofsTest::name).sorted().toList();
    List<String> proven = list(PROOFS, ".cert").map(ProofsTest::name).sorted().toList();
    assertEquals(shipped, proven);
  }

  private static int run(String... arguments) {
    PrintStream sink = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return Main.run(arguments, sink, sink);
  }

  private static Stream<Path> list(Path folder, String extension) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(path -> path.toString().endsWith(extension)).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path path) {
    String file = path.getFileName().toString();
    return file.substring(0, file.lastIndexOf('.'));
  }
}
