package org.conewise;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.conewise.model.NetworkText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs of the packaged program that are killed, starved or doubled: a result is whole or is not
 * there.
 */
class InterruptedRunsIT {

  private static final String JAR = System.getProperty("conewise.jar");
  private static final String KERNEL = System.getProperty("conewise.check.jar");
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final Path MODEL = Path.of("models/trained/2nd_argmax_4_3_s0.safetensors");
  private static final Path PROOF = Path.of("proofs/2nd_argmax_4_3_s0.cert");

  @TempDir private Path folder;

  @Test
  void runKilledAtAnyMomentLeavesWholeFilesOrNone() throws IOException, InterruptedException {
    Path certificate = folder.resolve("x.cert");
    Path network = folder.resolve("x.net");
    long whole = durationOfAWholeRun(certificate);
    for (int k = 1; k <= 24; k++) {
      Files.deleteIfExists(certificate);
      Files.deleteIfExists(network);
      Process process = start(command(List.of(), MODEL, certificate));
      if (!process.waitFor(whole * k / 20, TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
      }
      if (Files.exists(certificate)) {
        assertArrayEquals(Files.readAllBytes(PROOF), Files.readAllBytes(certificate));
        assertTrue(Files.exists(network), "the network is moved into place before its certificate");
      }
    }
  }

  @Test
  void twoRunsAtOnceDoNotHarmEachOther() throws IOException, InterruptedException {
    Path certificate = folder.resolve("x.cert");
    List<Process> processes = new ArrayList<>();
    for (int k = 0; k < 2; k++) {
      processes.add(start(command(List.of(), MODEL, certificate)));
    }
    for (Process process : processes) {
      assertEquals(0, process.waitFor());
    }
    assertArrayEquals(Files.readAllBytes(PROOF), Files.readAllBytes(certificate));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(2, files.count());
    }
  }

  @Test
  void lackOfMemoryIsNoVerdict() throws IOException, InterruptedException {
    Path large = folder.resolve("2nd_argmax_large.net");
    Files.writeString(large, NetworkText.of(RandomNetworks.normal(48, 3, 1)).toString());
    Path certificate = folder.resolve("x.cert");
    for (int megabytes = 8; megabytes <= 24; megabytes += 4) {
      assertNoVerdict(command(List.of("-Xmx" + megabytes + "m"), large, certificate));
      assertFalse(Files.exists(certificate));
    }
    assertEquals(0, start(command(List.of(), large, certificate)).waitFor());
    for (int megabytes = 4; megabytes <= 10; megabytes += 2) {
      assertNoVerdict(
          List.of(
              JAVA,
              "-Xmx" + megabytes + "m",
              "-jar",
              KERNEL,
              large.toString(),
              certificate.toString()));
    }
  }

  private void assertNoVerdict(List<String> command) throws IOException, InterruptedException {
    Path output = folder.resolve("out");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertEquals(4, process.waitFor(), command::toString);
    assertEquals("", Files.readString(output));
  }

  @Test
  void fullDiskIsAClearErrorAndLeavesNothing() throws IOException, InterruptedException {
    List<String> command = command(List.of(), MODEL, folder.resolve("x.cert"));
    String line = "trap '' XFSZ; ulimit -f 4; exec \"$@\"";
    List<String> limited = new ArrayList<>(List.of("bash", "-c", line, "bash"));
    limited.addAll(command);
    Process process = new ProcessBuilder(limited).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(3, process.waitFor(), printed);
    assertFalse(printed.contains("VERIFIED"), printed);
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(0, files.count(), printed);
    }
  }

  /** Killed by the signal that no program sees, and by the one that asks it to end. */
  @Test
  void sampleOfKilledRunsIsThatOfAWholeOne() throws IOException, InterruptedException {
    Path whole = folder.resolve("whole.cert");
    assertEquals(0, start(sample(whole)).waitFor());
    Path resumed = folder.resolve("resumed.cert");
    Path counts = folder.resolve("counts");
    Path messages = folder.resolve("messages");
    List<String> command = sample(resumed);
    command.addAll(List.of("--resume", counts.toString()));
    for (int k = 0; k < 4; k++) {
      long before = Files.exists(counts) ? counted(counts) : 0;
      Process process = start(command, ProcessBuilder.Redirect.to(messages.toFile()));
      while (process.isAlive() && (!Files.exists(counts) || counted(counts) == before)) {
        Thread.sleep(20);
      }
      assertTrue(process.isAlive(), "the run is too short to be killed");
      if (k == 0) {
        process.destroyForcibly().waitFor();
      } else {
        process.destroy();
        assertEquals(143, process.waitFor());
        assertKept(counted(counts), Files.readString(messages));
      }
      assertTrue(counted(counts) > before);
      assertFalse(Files.exists(resumed));
    }
    assertEquals(4, start(command).waitFor());
    assertArrayEquals(Files.readAllBytes(whole), Files.readAllBytes(resumed));
    assertFalse(Files.exists(counts));
  }

  /** The message names what is in the file. */
  private static void assertKept(long counted, String messages) {
    String kept = String.format(Locale.ROOT, "keeps the counts of %,d samples,", counted);
    assertTrue(messages.contains(kept), () -> counted + " are kept: " + messages);
  }

  /** A sample that keeps its counts after each stretch, the first of which are short. */
  private static List<String> sample(Path certificate) {
    List<String> command = command(List.of("-Dconewise.resume.millis=0"), MODEL, certificate);
    command.addAll(List.of("--proof", "sample", "--samples", "2000000"));
    return command;
  }

  private static long counted(Path counts) throws IOException {
    return Files.readAllLines(counts).stream()
        .filter(line -> line.startsWith("counted "))
        .mapToLong(line -> Long.parseLong(line.substring("counted ".length())))
        .sum();
  }

  private long durationOfAWholeRun(Path certificate) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    assertEquals(0, start(command(List.of(), MODEL, certificate)).waitFor());
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
  }

  private static Process start(List<String> command) throws IOException {
    return start(command, ProcessBuilder.Redirect.DISCARD);
  }

  private static Process start(List<String> command, ProcessBuilder.Redirect messages)
      throws IOException {
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(messages)
        .start();
  }

  private static List<String> command(List<String> options, Path model, Path certificate) {
    List<String> command = new ArrayList<>(List.of(JAVA));
    command.addAll(options);
    command.addAll(List.of("-jar", JAR, "certify", model.toString(), "-o", certificate.toString()));
    return command;
  }
}
