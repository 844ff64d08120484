package org.conewise.cli;

import static org.conewise.cli.Result.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of N bytes is read; one of more is refused, and the message names the option. */
class FileBudgetTest {

  private static final String MODEL = "models/trained/2nd_argmax_8_2_s0.safetensors";

  @TempDir private Path folder;

  @Test
  void modelIsCertifiedThoughItsTextIsLongerThanTheBudget() throws IOException {
    long size = Files.size(Path.of(MODEL));
    assertEquals(0, certify(size).exitCode());
    assertTrue(Files.size(folder.resolve("x.net")) > size, "else this tests nothing");
    assertRefused(certify(size - 1), "at most " + (size - 1) + " bytes");
  }

  @Test
  void modelIsCheckedThoughItsTextIsLongerThanTheBudget() throws IOException {
    certify(Integer.MAX_VALUE);
    long read = Math.max(Files.size(Path.of(MODEL)), Files.size(folder.resolve("x.cert")));
    assertTrue(Files.size(folder.resolve("x.net")) > read, "else this tests nothing");
    assertEquals(0, check(MODEL, read).exitCode());
    assertEquals(3, check(MODEL, read - 1).exitCode());
  }

  @Test
  void networkAndCertificateOfExactlySoManyBytesAreChecked() throws IOException {
    certify(Integer.MAX_VALUE);
    long network = Files.size(folder.resolve("x.net"));
    assertEquals(0, check(file("x.net"), network).exitCode());
    Result refused = check(file("x.net"), network - 1);
    assertEquals(3, refused.exitCode());
    assertTrue(refused.out().startsWith("REJECTED F02-TOO-LARGE"), refused.out());
    assertTrue(refused.out().contains("--max-bytes"), refused.out());
    Result json = run("check", file("x.net"), file("x.cert"), "--max-bytes", "9", "--json");
    assertTrue(json.out().contains("--max-bytes"), json.out());
  }

  @Test
  void unpackedSizeOfPyTorchFileCounts() throws IOException {
    String packed = MODEL.replace("safetensors", "pth");
    long size = Files.size(Path.of(packed));
    assertEquals(0, run("inspect", packed, "--max-bytes", "" + size).exitCode());
    assertRefused(run("inspect", packed, "--max-bytes", "99"), "at most 99 bytes");
  }

  @Test
  void everyCommandThatReadsAModelHasTheOption() {
    for (String command : List.of("inspect", "regions", "graph", "explain", "report")) {
      assertRefused(run(command, MODEL, "--max-bytes", "9"), "at most 9 bytes");
    }
    assertRefused(run("export", MODEL, "--to", "svg", "--max-bytes", "9"), "at most 9 bytes");
  }

  @Test
  void budgetHoldsForEveryModelOfABatch() {
    Result batch = run("certify", MODEL, MODEL, "--max-bytes", "9");
    assertEquals(3, batch.exitCode(), batch.out());
    assertTrue(batch.out().contains("BAD-FILE"), batch.out());
    assertTrue(batch.out().contains("--max-bytes"), batch.out());
    assertRefused(run("certify", MODEL, "--noise", "1", "--max-bytes", "9"), "at most 9 bytes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "2147483648", "1e6", "64M", ""})
  void otherNumbersAreWrongUsage(String bytes) {
    String option = "--max-bytes=" + bytes;
    for (Result result :
        List.of(
            run("certify", MODEL, option),
            run("check", "x.net", "x.cert", option),
            run("inspect", MODEL, option))) {
      assertEquals(2, result.exitCode(), result.err());
      String expected = "'" + bytes + "' is not a whole number from 0 to 2147483647";
      assertTrue(result.err().contains(expected), result.err());
    }
  }

  private static void assertRefused(Result result, String limit) {
    assertEquals(3, result.exitCode(), result.out());
    assertTrue(result.err().contains(limit), result.err());
    assertTrue(result.err().contains("--max-bytes"), result.err());
  }

  private Result certify(long bytes) {
    return run("certify", MODEL, "-o", file("x.cert"), "--max-bytes", "" + bytes);
  }

  private Result check(String network, long bytes) {
    return run("check", network, file("x.cert"), "--max-bytes", "" + bytes);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }
}
