package org.conewise.cli;

import static org.conewise.cli.Result.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What users name, and what they find afterwards. */
class FilesOfUsersTest {

  private static final String MODEL = "models/trained/2nd_argmax_2_2_s0.pth";
  private static final Path PROOF = Path.of("proofs/2nd_argmax_2_2_s0.net");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "x.cert x.net, x.cert",
    "y.cert y.net, y.net",
    "2nd_argmax_2_2_s0.cert 2nd_argmax_2_2_s0.net, sub/",
    "2nd_argmax_2_2_s0.cert 2nd_argmax_2_2_s0.net, sub/deep/",
    "z z.net, z",
  })
  void outputGoesWhereItsNameSays(String files, String output) throws IOException {
    Result result = run("certify", MODEL, "-o", folder + "/" + output);
    assertEquals(0, result.exitCode(), result.err());
    Path place = folder.resolve(output.endsWith("/") ? output : "").normalize();
    assertEquals(files, names(place));
    assertEquals(0, run("certify", MODEL, "-o", folder + "/" + output).exitCode(), "again");
  }

  @Test
  void existingFolderTakesTheModelsName() throws IOException {
    assertEquals(0, run("certify", MODEL, "-o", folder.toString()).exitCode());
    assertEquals("2nd_argmax_2_2_s0.cert 2nd_argmax_2_2_s0.net", names(folder));
  }

  @ParameterizedTest
  @ValueSource(strings = {"graph", "report", "export --to csv", "certify --summary"})
  void textIsNotWrittenToAFolder(String command) throws IOException {
    List<String> words = List.of(command.split(" "));
    String option = words.contains("--summary") ? "--summary" : "-o";
    String[] arguments =
        Stream.of(
                words.stream().filter(word -> !word.equals("--summary")),
                Stream.of(MODEL, option, folder + "/sub/"))
            .flatMap(parts -> parts)
            .toArray(String[]::new);
    Result result = run(arguments);
    assertEquals(2, result.exitCode(), result.err());
    assertTrue(result.err().contains("sub/: is a folder; name a file in it"), result.err());
    assertEquals("", names(folder));
  }

  @Test
  void networkThatIsTheModelItselfIsKept() throws IOException {
    String commented = Files.readString(PROOF).replaceFirst("\n", "\n# From the paper, table 2\n");
    Path model = Files.writeString(folder.resolve("2nd_argmax.net"), commented);
    for (String force : List.of("--quiet", "--force")) {
      Result result = run("certify", model.toString(), "-o", folder + "/2nd_argmax.cert", force);
      assertEquals(0, result.exitCode(), result.err());
      assertTrue(result.out().contains("; its network is " + model), result.out());
      assertEquals(commented, Files.readString(model));
    }
    assertEquals(0, run("check", model.toString(), folder + "/2nd_argmax.cert").exitCode());
    assertEquals(0, run("certify", folder.toString(), "-o", folder.toString()).exitCode());
    assertEquals(commented, Files.readString(model));
  }

  @ParameterizedTest
  @CsvSource({"2nd_argmax.net, x.cert, 0", "x.net, x.cert, 2", "x.cert, x.cert, 2"})
  void modelIsNeverReplacedByAResult(String name, String output, int exitCode) throws IOException {
    Path model = Files.copy(Path.of(MODEL), folder.resolve(name));
    Result result =
        run(
            "certify",
            model.toString(),
            "-o",
            folder + "/" + output,
            "--force",
            "--task",
            "2nd_argmax");
    assertEquals(exitCode, result.exitCode(), result.err());
    assertEquals(-1, Files.mismatch(Path.of(MODEL), model));
  }

  @Test
  void missingFolderOfTheOutputIsNamedBeforeTheWorkBegins() {
    Result result = run("certify", MODEL, "-o", folder + "/missing/x.cert", "--max-seconds", "0");
    assertEquals(3, result.exitCode());
    assertEquals(
        "conewise: " + folder + "/missing/x.cert: its folder does not exist\n", result.err());
  }

  /** Else hours of work would end in a refusal. Without time, work that begins ends with 4. */
  @ParameterizedTest
  @ValueSource(strings = {"x.cert", "x.net"})
  void fileThatIsKeptIsNamedBeforeTheWorkBegins(String name) throws IOException {
    Path kept = Files.writeString(folder.resolve(name), "precious");
    Result result = run("certify", MODEL, "-o", folder + "/x.cert", "--max-seconds", "0");
    assertEquals(2, result.exitCode(), result.err());
    assertEquals(
        "conewise: " + kept + ": exists; use --force to replace it or choose another name\n",
        result.err());
    assertEquals("precious", Files.readString(kept));
  }

  @Test
  void certificateOfTheNetworkIsNotInTheWay() throws IOException {
    String output = folder + "/x.cert";
    assertEquals(0, run("certify", MODEL, "-o", output, "--digits", "9").exitCode());
    assertEquals(0, run("certify", MODEL, "-o", output, "--digits", "12").exitCode());
    assertEquals(4, run("certify", MODEL, "-o", output, "--max-seconds", "0").exitCode());
  }

  @Test
  void fileThatIsKeptIsNamedBeforeTheWorkOfABatchBegins() throws IOException {
    Path kept = Files.writeString(folder.resolve("2nd_argmax_2_2_s0.cert"), "precious");
    Result result =
        run("certify", MODEL, "--jobs", "1", "-o", folder.toString(), "--max-seconds", "0");
    assertEquals(2, result.exitCode(), result.out());
    assertTrue(result.out().contains(kept + ": exists; use --force"), result.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"certify", "inspect", "regions", "explain"})
  void failureIsAnObjectWhereJsonIsAskedFor(String command) {
    Result result = run(command, "missing.pth", "--json");
    assertEquals(3, result.exitCode());
    assertEquals(
        "{\"verdict\":\"BAD-FILE\",\"exit_code\":3,\"message\":\"missing.pth: no such file\"}\n",
        result.out());
    assertEquals("conewise: missing.pth: no such file\n", result.err());
  }

  @Test
  void messageCannotSteerTheTerminal() {
    Result result = run("inspect", "a\nb\u001b[31m.pth");
    assertEquals("conewise: a?b?[31m.pth: no such file\n", result.err());
  }

  @Test
  void helpHasNoEscapeCodes() {
    assertTrue(run("certify", "--help").out().chars().noneMatch(c -> c == 0x1b));
  }

  @Test
  void swappedFilesAreNamed() {
    String certificate = PROOF.toString().replace(".net", ".cert");
    Result result = run("check", certificate, PROOF.toString());
    assertEquals(3, result.exitCode());
    assertTrue(result.err().contains("a certificate"), result.err());
    assertTrue(run("inspect", certificate).err().contains("a certificate"));
  }

  /**
   * The error is about 1 / (4 pi 10^n), below what the decimals of a certificate can tell from 0.
   */
  @ParameterizedTest
  @CsvSource({"1971, 30, about", "2500, 30, at most", "1001, 1000, about"})
  void errorBelowAllDecimalsIsBoundedFromAbove(int n, int digits, String how) throws IOException {
    BigInteger ten = BigInteger.TEN.pow(n);
    String network =
        "conewise-network 1\nrnn 2 2 2\ninput-hidden\n1\n-1\nhidden-hidden\n-1 1\n1 -"
            + ten.add(BigInteger.ONE)
            + "/"
            + ten
            + "\nhidden-output\n1 -1\n-1 1\nend\n";
    Path model = Files.writeString(folder.resolve("2nd_argmax.net"), network);
    Result result =
        run(
            "certify",
            model.toString(),
            "-o",
            folder + "/x.cert",
            "--digits",
            "" + digits,
            "--claim",
            "error > 0",
            "--claim",
            "error < 1e-1000");
    assertTrue(result.out().startsWith("VERIFIED"), result.out() + result.err());
    assertTrue(result.out().contains("claim error < "), result.out());
    Pattern rarity = Pattern.compile("wrong " + how + " once in [0-9.]+e[+][0-9]+ inputs\n");
    assertTrue(rarity.matcher(result.out()).find(), result.out());
    assertEquals(0, run("check", folder + "/x.net", folder + "/x.cert").exitCode());
  }

  @Test
  void digitsAreThoseOfTheFormatUnderAnyLocale() {
    Locale before = Locale.getDefault();
    for (List<String> command :
        List.of(
            List.of("regions", MODEL),
            List.of("explain", MODEL),
            List.of("graph", MODEL),
            List.of("export", MODEL, "--to", "svg"),
            List.of("certify", MODEL, "--jobs", "1"),
            List.of("certify", MODEL, "--noise", "0.01", "--count", "3"),
            List.of("inspect", MODEL),
            List.of("inspect", MODEL, "--max-bytes", "7"))) {
      String[] arguments = command.toArray(String[]::new);
      Result usual = run(arguments);
      try {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        assertEquals(usual, run(arguments), command.toString());
      } finally {
        Locale.setDefault(before);
      }
    }
  }

  private static String names(Path place) throws IOException {
    try (Stream<Path> files = Files.list(place)) {
      return String.join(" ", files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }
}
