package org.conewise.cli;

import static org.conewise.cli.Result.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

  private static final String MODEL = "models/trained/2nd_argmax_2_2_s0.safetensors";

  @TempDir private Path folder;

  @Test
  void certifyWritesNetworkAndCertificateThatCheckVerifies() throws IOException {
    Path certificate = folder.resolve("x.cert");
    Result certified = run("certify", MODEL, "-o", certificate.toString());
    assertEquals(0, certified.exitCode(), certified.err());
    assertTrue(certified.out().startsWith("VERIFIED"), certified.out());
    Result checked = run("check", folder.resolve("x.net").toString(), certificate.toString());
    assertEquals(0, checked.exitCode());
    assertEquals(List.of("x.cert", "x.net"), files());
    Result fromModel = run("check", MODEL, certificate.toString(), "--json");
    assertEquals(0, fromModel.exitCode());
    assertTrue(fromModel.out().contains("\"proof\" : \"fan\""), fromModel.out());
  }

  @ParameterizedTest
  @CsvSource({
    "error <= 1/57178, 0",
    "error <= 1/57179, 1",
    "error >= 1.7e-5, 0",
    "error >= 2e-5, 1",
    "error = 0, 1",
    "error == 0, 1",
    "error < 0.002 %, 0",
    "error<0.001%, 1",
    "error > 1.7e-5, 0",
    "error = 1.74892229671643272034868268717e-5, 1",
    "tied = 0, 0",
    "tied <= 0, 0",
  })
  void claimsAreProvenOrRefuted(String claim, int exitCode) {
    Result result = run("certify", MODEL, "-o", file("x.cert"), "--claim", claim);
    assertEquals(exitCode, result.exitCode(), result.out());
    assertTrue(result.out().startsWith("VERIFIED"), "the result is printed either way");
  }

  @Test
  void precisionIsRaisedUntilAClaimIsDecided() throws IOException {
    String claim = "error <= 1.748922296716432720348682687186e-5";
    Result result = run("certify", MODEL, "-o", file("x.cert"), "--digits", "3", "--claim", claim);
    assertEquals(0, result.exitCode(), result.out());
    assertTrue(Files.readString(folder.resolve("x.cert")).contains("0.0000174892229671643"));
  }

  @Test
  void jsonHasTheDocumentedFields() {
    Result result = run("certify", MODEL, "-o", file("x.cert"), "--json", "--claim", "error>=0");
    for (String field :
        List.of(
            "\"verdict\" : \"VERIFIED\"",
            "\"proof\" : \"fan\"",
            "\"regions\" : 6",
            "\"pieces\" : 6",
            "\"cells\" : 12",
            "\"rays\" : 12",
            "\"zero\" : false",
            "\"nature\" : \"transcendental\"",
            "\"turns\" : 0",
            "\"tie\"",
            "\"PROVEN\"")) {
      assertTrue(result.out().contains(field), field + " in " + result.out());
    }
  }

  @Test
  void taskIsDemandedWhereTheFileNameDoesNotTell() throws IOException {
    Path copy = Files.copy(Path.of(MODEL), folder.resolve("model.safetensors"));
    Result unclear = run("certify", copy.toString(), "-o", file("x.cert"));
    assertEquals(2, unclear.exitCode());
    assertTrue(unclear.err().contains("--task"), unclear.err());
    assertEquals(
        0, run("certify", copy.toString(), "-o", file("x.cert"), "--task", "argmax").exitCode());
  }

  @Test
  void existingFilesAreKeptUnlessForced() throws IOException {
    Files.writeString(folder.resolve("x.cert"), "precious");
    Result refused = run("certify", MODEL, "-o", file("x.cert"));
    assertEquals(2, refused.exitCode());
    assertEquals("precious", Files.readString(folder.resolve("x.cert")));
    assertEquals(List.of("x.cert"), files());
    assertEquals(0, run("certify", MODEL, "-o", file("x.cert"), "--force").exitCode());
  }

  @Test
  void certificateOfTheSameNetworkIsReplaced() {
    assertEquals(0, run("certify", MODEL, "-o", file("x.cert")).exitCode());
    assertEquals(0, run("certify", MODEL, "-o", file("x.cert"), "--digits", "9").exitCode());
  }

  @Test
  void outputNeverGoesThroughALinkOrOverAFolder() throws IOException {
    Path precious = Files.writeString(folder.resolve("precious"), "precious");
    Files.createSymbolicLink(folder.resolve("link.cert"), precious);
    assertEquals(2, run("certify", MODEL, "-o", file("link.cert"), "--force").exitCode());
    assertEquals("precious", Files.readString(precious));
    Files.createDirectory(folder.resolve("folder.cert"));
    assertEquals(2, run("certify", MODEL, "-o", file("folder.cert"), "--force").exitCode());
    assertEquals(List.of("folder.cert", "link.cert", "precious"), files());
  }

  @Test
  void outputThatCannotBeWrittenIsAClearErrorAndLeavesNothing() throws IOException {
    Result noFolder = run("certify", MODEL, "-o", file("missing/x.cert"));
    assertEquals(3, noFolder.exitCode());
    assertTrue(noFolder.err().contains("missing"), noFolder.err());
    Files.writeString(folder.resolve("file"), "");
    assertEquals(3, run("certify", MODEL, "-o", file("file/x.cert")).exitCode());
    assertEquals(List.of("file"), files());
  }

  @Test
  void budgetsEndWithoutAVerdict() {
    Result cells =
        run("certify", MODEL, "-o", file("x.cert"), "--max-cells", "3", "--proof", "fan");
    assertEquals(4, cells.exitCode());
    assertTrue(cells.err().contains("no verdict"), cells.err());
    assertTrue(cells.err().contains("were found"), cells.err());
    Result time = run("certify", MODEL, "-o", file("x.cert"), "--max-seconds", "0");
    assertEquals(4, time.exitCode());
    for (Result result : List.of(cells, time)) {
      assertFalse(result.out().contains("VERIFIED"), result.out());
    }
    assertEquals(List.of(), files());
  }

  @Test
  void modelIsReadFromStandardInput() throws IOException {
    for (String extension : List.of(".safetensors", ".pth")) {
      Path model = Path.of(MODEL.replace(".safetensors", extension));
      Result result =
          withInput(model, "certify", "-", "--task", "2nd_argmax", "-o", file("x.cert"), "--force");
      assertEquals(0, result.exitCode(), result.err());
      assertEquals(0, withInput(model, "check", "-", file("x.cert")).exitCode());
    }
    Path certificate = folder.resolve("x.cert");
    assertEquals(0, withInput(certificate, "check", file("x.net"), "-").exitCode());
    assertEquals(3, withInput(certificate, "inspect", "-").exitCode());
    assertEquals(
        3, withInput(certificate, "check", file("x.net"), "-", "--max-bytes", "9").exitCode());
  }

  private static Result withInput(Path content, String... args) throws IOException {
    InputStream before = System.in;
    try (InputStream in = Files.newInputStream(content)) {
      System.setIn(in);
      return run(args);
    } finally {
      System.setIn(before);
    }
  }

  /** A pipe can be opened once and not be sought in. */
  @Test
  void modelMayBeAPipe() throws IOException, InterruptedException {
    Path pipe = folder.resolve("2nd_argmax.pth");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    String model = MODEL.replace(".safetensors", ".pth");
    Process writer =
        new ProcessBuilder("sh", "-c", "cat \"$0\" > \"$1\"", model, pipe.toString()).start();
    Result result = run("inspect", pipe.toString());
    assertEquals(0, result.exitCode(), result.err());
    assertEquals(run("inspect", MODEL).out(), result.out());
    writer.destroy();
  }

  @Test
  void rejectedCertificateExitsWithOneAndItsCode() throws IOException {
    run("certify", MODEL, "-o", file("x.cert"));
    Path forged = folder.resolve("forged.cert");
    String text =
        Files.readString(folder.resolve("x.cert")).replace("task 2nd_argmax", "task argmax");
    Files.writeString(forged, text);
    Result result = run("check", file("x.net"), forged.toString());
    assertEquals(1, result.exitCode());
    assertTrue(result.out().startsWith("REJECTED R10-ERROR-BOUNDS"), result.out());
    assertEquals(1, run("check", file("x.net"), forged.toString(), "--json").exitCode());
  }

  @Test
  void unreadableAndMalformedFilesExitWithThree() throws IOException {
    Result missing = run("certify", file("2nd_argmax_none.pth"));
    assertEquals(3, missing.exitCode());
    assertTrue(missing.err().contains("no such file"), missing.err());
    Path broken =
        Files.writeString(folder.resolve("2nd_argmax.net"), "conewise-network 1\nrnn 2\n");
    Result malformed = run("certify", broken.toString());
    assertEquals(3, malformed.exitCode());
    assertTrue(malformed.err().contains("line 2"), malformed.err());
    assertEquals(3, run("check", broken.toString(), broken.toString()).exitCode());
  }

  @Test
  void wrongUsageExitsWithTwo() {
    assertEquals(2, run().exitCode());
    assertEquals(2, run("certify").exitCode());
    assertEquals(2, run("certify", MODEL, "--digits", "0").exitCode());
    assertEquals(2, run("certify", MODEL, "--claim", "error != 1").exitCode());
    assertEquals(2, run("certify", MODEL, "--claim", "error = 1/0").exitCode());
    assertEquals(2, run("certify", MODEL, "--task", "median").exitCode());
    assertEquals(2, run("certify", MODEL, "--task", "argmedian").exitCode());
    assertEquals(2, run("handmade", "4").exitCode());
    assertEquals(2, run("handmade", "2", "--lambda", "3").exitCode());
  }

  @Test
  void everyCommandHasHelp() {
    for (String command : Main.commands()) {
      Result result = run(command, "--help");
      assertEquals(0, result.exitCode());
      assertTrue(result.out().contains("Usage: conewise " + command), result.out());
    }
  }

  @Test
  void inspectShowsExactWeightsAndTheStandardisedForm() {
    Result result = run("inspect", MODEL);
    assertEquals(0, result.exitCode());
    assertTrue(result.out().contains("hidden_size  2"), result.out());
    assertTrue(result.out().contains("/"), "exact fractions");
    assertTrue(result.out().contains("standardised"), result.out());
    assertEquals(0, run("inspect", MODEL, "--json").exitCode());
  }

  @Test
  void regionsListsRegionsAndPieces() {
    Result result = run("regions", MODEL);
    assertEquals(0, result.exitCode());
    assertTrue(result.out().contains("pattern"), result.out());
    assertFalse(result.out().contains("null"), result.out());
    assertEquals(0, run("regions", MODEL, "--json").exitCode());
  }

  @Test
  void graphIsWrittenInEveryFormat() {
    for (String format : List.of("dot", "graphml", "json")) {
      Result result = run("graph", MODEL, "--format", format, "-o", file("g." + format));
      assertEquals(0, result.exitCode(), result.err());
    }
    assertEquals(3, files().size());
  }

  @Test
  void handMadeModelsCertify() {
    assertEquals(0, run("handmade", "2", "-o", file("2nd_argmax.net")).exitCode());
    Result result =
        run(
            "certify",
            file("2nd_argmax.net"),
            "-o",
            file("x.cert"),
            "--json",
            "--claim",
            "error = 0");
    assertEquals(0, result.exitCode(), result.err());
    assertTrue(result.out().contains("\"zero\" : true"), result.out());
    assertEquals(0, run("handmade", "3", "--lambda", "7/2", "-o", file("3.net")).exitCode());
    assertEquals(0, run("handmade", "3", "--float32", "-o", file("3f.net")).exitCode());
    assertEquals(0, run("handmade", "10", "-o", file("10.net")).exitCode());
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private List<String> files() {
    try (Stream<Path> list = Files.list(folder)) {
      return list.map(path -> path.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
