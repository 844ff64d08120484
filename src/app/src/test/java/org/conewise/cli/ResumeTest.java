package org.conewise.cli;

import static org.conewise.cli.Result.run;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.conewise.model.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code certify --resume} keeps, goes on from and refuses. */
class ResumeTest {

  private static final String MODEL = "models/trained/2nd_argmax_4_3_s0.safetensors";
  private static final String HASH =
      "7ee0cedce6dff93105cf893202b8cde0a2da6470d3d4aba04d0d61372a23b20d";

  /** What is really found among the first samples of the plan below. */
  private static final String FIRST = "counted 1000\ncounts 11 0\n";

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("counts.txt");
  }

  private Path certificate(String name) {
    return folder.resolve(name + ".cert");
  }

  private Result certify(String name, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("certify", MODEL, "--proof", "sample", "--samples", "100000"));
    arguments.addAll(List.of("-o", certificate(name).toString()));
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  private Result resumed(String... more) {
    List<String> arguments = new ArrayList<>(List.of("--resume", file().toString()));
    arguments.addAll(List.of(more));
    return certify("resumed", arguments.toArray(String[]::new));
  }

  private static String statement(int confidence, int samples) {
    return "network sha256 "
        + HASH
        + "\ntask 2nd_argmax\nties first\nconfidence "
        + confidence
        + "\nsamples "
        + samples
        + "\n";
  }

  private void write(String body) throws IOException {
    String seal = "sha256 " + Sha256.hex(body.getBytes(StandardCharsets.US_ASCII)) + "\n";
    Files.writeString(file(), body + seal);
  }

  private static String found(int confidence) {
    return "conewise-resume 1\n" + statement(confidence, 100_000);
  }

  @Test
  void runThatCountsAllIsVerifiedAndLeavesNoFile() throws IOException {
    Result whole = certify("whole");
    Result kept = resumed();
    assertEquals(0, kept.exitCode(), kept.err());
    assertTrue(kept.out().startsWith("VERIFIED\n"), kept.out());
    assertTrue(whole.out().contains(" per second on "), whole.out());
    assertFalse(Files.exists(file()));
    assertArrayEquals(
        Files.readAllBytes(certificate("whole")), Files.readAllBytes(certificate("resumed")));
  }

  @Test
  void runThatEndsEarlyKeepsItsCountsAndTheNextGoesOn() throws IOException {
    long first = countedAfterMoreThan(0);
    long second = countedAfterMoreThan(first);
    assertTrue(second > first, "the second run goes on");
    assertFalse(Files.exists(certificate("long")));
  }

  /** Runs out of time, with more and more of it, until more samples are counted than before. */
  private long countedAfterMoreThan(long before) throws IOException {
    long counted = before;
    for (int seconds = 1; seconds <= 64 && counted <= before; seconds *= 2) {
      Result result = certifyLong(seconds);
      assertEquals(4, result.exitCode(), result.err());
      counted = counted();
      String kept =
          counted == 0
              ? "; no samples were counted\n"
              : String.format(Locale.ROOT, "counts.txt keeps the counts of %,d samples,", counted);
      assertTrue(result.err().contains(kept), result.err());
    }
    return counted;
  }

  private Result certifyLong(int seconds) {
    return run(
        "certify",
        MODEL,
        "--proof",
        "sample",
        "--samples",
        "100000000",
        "-o",
        certificate("long").toString(),
        "--resume",
        file().toString(),
        "--max-seconds",
        "" + seconds);
  }

  @Test
  void runThatDoesNotGetToItsSampleSaysWhatIsKept() throws IOException {
    Result none = resumed("--max-seconds", "0");
    assertEquals(4, none.exitCode(), none.err());
    assertTrue(none.err().endsWith("; no samples were counted\n"), none.err());
    write(found(40) + FIRST);
    Result some = resumed("--max-seconds", "0");
    assertEquals(4, some.exitCode(), some.err());
    assertTrue(some.err().contains("counts.txt keeps the counts of 1,000 samples"), some.err());
  }

  @Test
  void reasonWhyCountsCannotBeKeptIsTold() {
    Path file = folder.resolve("x".repeat(300));
    Result result = certify("x", "--resume", file.toString());
    assertEquals(3, result.exitCode(), result.err());
    assertEquals("conewise: " + file + ": the name is too long\n", result.err());
  }

  private long counted() throws IOException {
    if (!Files.exists(file())) {
      return 0;
    }
    return Files.readAllLines(file()).stream()
        .filter(line -> line.startsWith("counted "))
        .mapToLong(line -> Long.parseLong(line.substring(8)))
        .sum();
  }

  @Test
  void whatAnEarlierRunCountedIsNotCalledVerified() throws IOException {
    certify("whole");
    write(found(40) + FIRST);
    Result text = resumed("--claim", "error <= 2 %");
    assertEquals(4, text.exitCode(), text.err());
    assertTrue(text.out().startsWith("COUNTED, not verified\n"), text.out());
    assertFalse(text.out().contains("VERIFIED"), text.out());
    assertTrue(
        text.out().contains("error <= 1/50: UNDECIDED; PROVEN if the certificate is verified"),
        text.out());
    assertTrue(text.out().contains("the first 1,000 of 100,000 samples"), text.out());
    assertFalse(Files.exists(file()));
    assertArrayEquals(
        Files.readAllBytes(certificate("whole")), Files.readAllBytes(certificate("resumed")));
    write(found(40) + FIRST);
    Result json = resumed("--json");
    assertEquals(4, json.exitCode(), json.err());
    assertTrue(json.out().contains("\"verdict\" : \"COUNTED\""), json.out());
    assertTrue(json.out().contains("\"before\" : 1000"), json.out());
  }

  @Test
  void forgedCountsAreNotVerifiedAndCheckRejectsThem() throws IOException {
    write(found(40) + "counted 100000\ncounts 0 0\n");
    Result forged = resumed("--claim", "error <= 1 %");
    assertEquals(4, forged.exitCode(), forged.err());
    assertFalse(forged.out().contains("VERIFIED"), forged.out());
    Result checked =
        run("check", folder.resolve("resumed.net").toString(), certificate("resumed").toString());
    assertEquals(1, checked.exitCode());
    assertTrue(checked.out().startsWith("REJECTED R13-SAMPLE-COUNTS"), checked.out());
  }

  @Test
  void fileOfAnotherSampleIsRefusedAndKept() throws IOException {
    write(found(41) + FIRST);
    byte[] before = Files.readAllBytes(file());
    Result result = resumed();
    assertEquals(2, result.exitCode());
    assertEquals(
        "conewise: "
            + file()
            + ": keeps the counts of another sample; choose another file with"
            + " --resume\n",
        result.err());
    assertArrayEquals(before, Files.readAllBytes(file()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "counted 100001\ncounts 10 1\n",
        "counted 1000\ncounts 1001 1\n",
        "counted 1000\ncounts 10\n",
        "counted 1000\ncounts 10 -1\n",
        ""
      })
  void impossibleCountsAreRefused(String findings) throws IOException {
    write(found(40) + findings);
    Result result = resumed();
    assertEquals(3, result.exitCode(), result.err());
    assertTrue(result.err().startsWith("conewise: " + file() + ": has "), result.err());
    assertFalse(Files.exists(certificate("resumed")));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 20, 200, 270})
  void damagedFileIsRefusedAndKept(int length) throws IOException {
    write(found(40) + FIRST);
    byte[] whole = Files.readAllBytes(file());
    byte[] damaged = Arrays.copyOf(whole, length);
    Files.write(file(), damaged);
    Result result = resumed();
    assertEquals(3, result.exitCode(), result.err());
    assertTrue(result.err().contains("counts.txt: is damaged, or no file"), result.err());
    assertArrayEquals(damaged, Files.readAllBytes(file()));
  }

  @Test
  void changedByteIsNoticed() throws IOException {
    write(found(40) + FIRST);
    Files.writeString(file(), Files.readString(file()).replace("counts 11 0", "counts 10 0"));
    assertEquals(3, resumed().exitCode());
  }

  @ParameterizedTest
  @CsvSource({
    "--proof fan, --resume belongs to --proof sample",
    "--proof order, --resume belongs to --proof sample",
    "--jobs 2, '--resume takes one MODEL, which is a file'",
  })
  void resumptionOfAnythingElseIsRefused(String options, String problem) {
    List<String> arguments = new ArrayList<>(List.of("certify", MODEL));
    arguments.addAll(List.of("--resume", file().toString()));
    arguments.addAll(List.of(options.split(" ")));
    Result result = run(arguments.toArray(String[]::new));
    assertEquals(2, result.exitCode());
    assertTrue(result.err().contains(problem), result.err());
  }

  /** A result is never removed as if it were the counts. */
  @ParameterizedTest
  @ValueSource(strings = {"resumed.cert", "resumed.net", "./resumed.cert"})
  void countsAreNotKeptInAResult(String name) throws IOException {
    String file = folder + "/" + name;
    Result result = certify("resumed", "--resume", file, "--force");
    assertEquals(2, result.exitCode(), result.err());
    assertEquals(
        "conewise: "
            + Path.of(file)
            + ": is to be written as a result; choose another file with --resume or -o\n",
        result.err());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void proofByFanLeavesNoFile() {
    String fan = certificate("fan").toString();
    Result result = run("certify", MODEL, "--resume", file().toString(), "-o", fan);
    assertEquals(0, result.exitCode(), result.err());
    assertFalse(Files.exists(file()));
  }

  @Test
  void proofByFanKeepsTheCountsThatItDoesNotUse() throws IOException {
    write(found(40).replace("samples 100000\n", "samples 1000000\n") + FIRST);
    byte[] before = Files.readAllBytes(file());
    String fan = certificate("fan").toString();
    Result result = run("certify", MODEL, "--resume", file().toString(), "-o", fan);
    assertEquals(0, result.exitCode(), result.err());
    assertArrayEquals(before, Files.readAllBytes(file()));
  }
}
