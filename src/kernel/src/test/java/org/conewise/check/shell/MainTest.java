package org.conewise.check.shell;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.conewise.check.Draft;
import org.conewise.check.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  private static final Draft DRAFT = Examples.copyLastInput();

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void verifiedIsTheFirstLineAndExitCodeZero() throws IOException {
    assertEquals(0, runOn(DRAFT));
    List<String> lines = printed().lines().toList();
    assertEquals("VERIFIED", lines.get(0));
    assertTrue(printed().contains("network  sha256 " + Draft.sha256(DRAFT.network())));
    assertTrue(printed().contains("error    in [0.5, 0.5], rational\n"));
    assertTrue(printed().contains("= arg(-1 + 0 i) / 2 pi"));
    assertTrue(printed().contains("wrong cells: 3, tied cells: 3"));
  }

  @Test
  void rejectedIsTheFirstLineAndExitCodeOne() throws IOException {
    assertEquals(1, runOn(DRAFT.with("0.5 0.5", "0.4 0.4")));
    assertTrue(printed().startsWith("REJECTED R10-ERROR-BOUNDS\ncertificate: R10-ERROR-BOUNDS: "));
    assertTrue(printed().endsWith("expected a number from 0.4 to 0.4, found about 0.5\n"));
  }

  @Test
  void malformedFileHasExitCodeThree() throws IOException {
    assertEquals(3, runOn(DRAFT.with("ties first", "ties \"last\\")));
    assertTrue(printed().startsWith("REJECTED F07-SYNTAX\ncertificate line 5: "));
  }

  @Test
  void missingFileIsUnreadable() {
    assertEquals(3, run("no-such.net", "no-such.cert"));
    assertTrue(printed().startsWith("REJECTED F01-UNREADABLE\nnetwork: "), printed());
    for (String odd : List.of(folder.toString(), "", ".", "/", "a\0b")) {
      assertEquals(3, run(odd, odd));
      assertTrue(printed().startsWith("REJECTED F01-UNREADABLE\nnetwork: "), printed());
      assertTrue(printed().endsWith(" at '" + odd.replace("\0", "?") + "'\n"), printed());
      assertFalse(printed().contains("java"), printed());
    }
  }

  @Test
  void eitherFileMayBeStandardInput() throws IOException {
    List<String> files = files(DRAFT);
    assertEquals(0, runWithInput(DRAFT.network(), "-", files.get(1)), printed());
    assertEquals(0, runWithInput(DRAFT.certificate(), files.get(0), "-"), printed());
    assertEquals(3, runWithInput("", files.get(0), "-"), printed());
    assertEquals(
        3, runWithInput(DRAFT.network(), "--max-bytes", "9", "-", files.get(1)), printed());
  }

  private int runWithInput(String input, String... args) {
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream(input.getBytes(US_ASCII)));
      return run(args);
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void fileAboveTheBudgetIsTooLarge() throws IOException {
    int size = DRAFT.certificate().length();
    assertEquals(3, runOn(DRAFT, "--max-bytes", "" + (size - 1)));
    assertTrue(printed().startsWith("REJECTED F02-TOO-LARGE\ncertificate: "), printed());
    assertEquals(0, runOn(DRAFT, "--max-bytes", "" + size));
  }

  /** The size that the system reports of this file is 0. */
  @Test
  void endlessFileIsTooLarge() {
    assumeTrue(Files.exists(Path.of("/dev/zero")));
    assertEquals(3, run("--max-bytes", "1000", "/dev/zero", "/dev/zero"));
    assertTrue(printed().startsWith("REJECTED F02-TOO-LARGE\nnetwork: "), printed());
  }

  @Test
  void wrongUsageHasExitCodeTwoAndNoVerdict() {
    for (List<String> args :
        List.of(
            List.<String>of(),
            List.of("a.net"),
            List.of("a.net", "b.net", "a.cert", "b.cert"),
            List.of("--fast", "a.net", "a.cert"),
            List.of("a.net", "a.cert", "--max-bytes"),
            List.of("a.net", "a.cert", "--max-bytes", "many"),
            List.of("a.net", "a.cert", "--max-bytes", "-1"),
            List.of("-", "-"),
            List.of("-", "a.net", "-"))) {
      assertEquals(2, run(args.toArray(String[]::new)), args.toString());
    }
    assertEquals("", printed());
    assertTrue(err.toString(US_ASCII).contains("Usage: "));
    assertTrue(err.toString(US_ASCII).contains("only one file can be standard input\n"));
  }

  @Test
  void helpAndVersionArePrinted() throws IOException {
    assertEquals(0, run("--help"));
    assertTrue(printed().startsWith("Usage: java --limit-modules java.base"));
    out.reset();
    assertEquals(0, run("--version"));
    String version = printed().split(" ", -1)[1];
    assertTrue(Files.readString(Path.of("pom.xml")).contains("<version>" + version + "</version>"));
  }

  /** So that a file of such a name cannot bring about the exit code of a verdict. */
  @Test
  void helpAndVersionStandAlone() throws IOException {
    String network = files(DRAFT).get(0);
    for (String option : List.of("--help", "--version")) {
      assertEquals(2, run(network, option));
      assertEquals(2, run(option, network));
    }
    assertEquals("", printed());
  }

  /** As when a class cannot be loaded for lack of memory. */
  @Test
  void errorOfTheMachineIsNotAVerdict() throws IOException {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int b) {
            throw new NoClassDefFoundError("for a test");
          }
        };
    Main main =
        new Main(new PrintStream(failing, true, US_ASCII), new PrintStream(err, true, US_ASCII));
    assertEquals(4, main.run(files(DRAFT)));
  }

  @Test
  void outputThatCannotBeWrittenIsNoSuccess() throws IOException {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };
    PrintStream err = new PrintStream(this.err, true, US_ASCII);
    Main main = new Main(new PrintStream(broken, true, US_ASCII), err);
    assertEquals(3, main.run(List.of("--help")));
    assertEquals(3, main.run(files(DRAFT)));
    assertTrue(this.err.toString(US_ASCII).startsWith("standard output: "));
  }

  @Test
  void unexpectedExceptionIsNotAVerdict() throws IOException {
    String said = saidOf(new IllegalStateException("unexpected"));
    assertTrue(said.startsWith("not finished, no verdict: a bug ("), said);
    assertTrue(said.contains("unexpected"), said);
    assertFalse(said.contains("VERIFIED"), said);
  }

  @Test
  void endOfMemoryOrStackIsSaidInWords() throws IOException {
    String memory = saidOf(new OutOfMemoryError("Java heap space"));
    assertEquals("not finished, no verdict: out of memory", memory.strip());
    String stack = saidOf(new StackOverflowError());
    assertEquals("not finished, no verdict: out of stack", stack.strip());
  }

  /** What is printed on standard error if a problem ends the check. */
  private String saidOf(Throwable problem) throws IOException {
    PrintStream broken =
        new PrintStream(out, true, US_ASCII) {
          @Override
          public boolean checkError() {
            if (problem instanceof Error e) {
              throw e;
            }
            throw (RuntimeException) problem;
          }
        };
    err.reset();
    Main main = new Main(broken, new PrintStream(err, true, US_ASCII));
    assertEquals(4, main.run(files(DRAFT)));
    return err.toString(US_ASCII);
  }

  private int runOn(Draft draft, String... options) throws IOException {
    out.reset();
    List<String> args = new ArrayList<>(List.of(options));
    args.addAll(files(draft));
    return run(args.toArray(String[]::new));
  }

  private List<String> files(Draft draft) throws IOException {
    Path network = Files.writeString(folder.resolve("x.net"), draft.network());
    Path certificate = Files.writeString(folder.resolve("x.cert"), draft.certificate());
    return List.of(network.toString(), certificate.toString());
  }

  private int run(String... args) {
    out.reset();
    PrintStream stdout = new PrintStream(out, true, US_ASCII);
    return new Main(stdout, new PrintStream(err, true, US_ASCII)).run(List.of(args));
  }

  private String printed() {
    return out.toString(US_ASCII);
  }
}
