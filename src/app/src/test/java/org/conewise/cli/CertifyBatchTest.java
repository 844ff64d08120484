package org.conewise.cli;

import static java.util.stream.Collectors.joining;
import static org.conewise.cli.Result.run;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertifyBatchTest {

  private static final Path TRAINED = Path.of("models/trained");
  private static final String SMALL = TRAINED.resolve("2nd_argmax_2_2_s0.safetensors").toString();

  @TempDir private Path folder;

  private Path models;

  @BeforeEach
  void copyModels() throws IOException {
    models = Files.createDirectory(folder.resolve("models"));
    for (String name : List.of("2nd_argmax_2_2_s1", "2nd_argmax_2_2_s0", "2nd_argmax_4_2_s0")) {
      copy(name + ".safetensors");
    }
  }

  @Test
  void folderGivesOneLineForEachModelByName() {
    Result result = run("certify", models.toString());
    assertEquals(0, result.exitCode(), result.err());
    assertEquals(3, result.lines().size(), result.out());
    assertTrue(result.lines().get(0).contains("2nd_argmax_2_2_s0"), result.out());
    assertTrue(result.lines().get(1).contains("2nd_argmax_2_2_s1"), result.out());
    assertTrue(
        result
            .lines()
            .get(0)
            .matches(
                "VERIFIED +2nd_argmax error in \\[0.0000174892229671, 0.0000174892229672\\] +12 cells .*"),
        result.out());
    assertEquals("", result.err());
  }

  @Test
  void outputsAreTheSameForAnyNumberOfJobs() throws IOException {
    Files.writeString(models.resolve("2nd_argmax_broken.net"), "conewise-network 1\n");
    List<List<String>> runs = new ArrayList<>();
    for (String jobs : List.of("1", "2", "4")) {
      Path csv = folder.resolve(jobs + ".csv");
      Path out = folder.resolve("out" + jobs);
      Result text =
          run(
              "certify",
              models.toString(),
              "--jobs",
              jobs,
              "--summary",
              csv.toString(),
              "-o",
              out.toString());
      Result json = run("certify", models.toString(), "--json", "--jobs", jobs);
      Result noise = run("certify", SMALL, "--noise", "0.05", "--count", "20", "--jobs", jobs);
      assertEquals(3, text.exitCode(), text.err());
      runs.add(List.of(text.out(), json.out(), noise.out(), timeless(csv), contents(out)));
    }
    assertEquals(runs.get(0), runs.get(1));
    assertEquals(runs.get(0), runs.get(2));
  }

  @Test
  void certificatesAreThoseOfSingleRuns() throws IOException {
    Path out = folder.resolve("new/out");
    assertEquals(0, run("certify", models.toString(), "-o", out.toString()).exitCode());
    Path alone = folder.resolve("alone.cert");
    run("certify", SMALL, "-o", alone.toString());
    assertArrayEquals(
        Files.readAllBytes(alone), Files.readAllBytes(out.resolve("2nd_argmax_2_2_s0.cert")));
    assertTrue(Files.exists(out.resolve("2nd_argmax_2_2_s0.net")));
    assertEquals(
        0, run("certify", models.toString(), "-o", out.toString()).exitCode(), "again, unforced");
  }

  @Test
  void listGivesOneLineForEachPath() throws IOException {
    Path list = Files.writeString(folder.resolve("list"), SMALL + "\nmissing model.pth\n");
    Result result = run("certify", "@" + list);
    assertEquals(3, result.exitCode(), result.err());
    assertTrue(result.lines().get(0).startsWith("VERIFIED"), result.out());
    assertEquals("BAD-FILE    missing model.pth: no such file", result.lines().get(1));
  }

  @Test
  void withoutAFolderNoFilesAreWritten() throws IOException {
    String before = names(Path.of(""));
    assertEquals(0, run("certify", models.toString()).exitCode());
    assertEquals(before, names(Path.of("")));
  }

  @Test
  void modelsOfOneNameInTwoFormatsKeepTheirExtensions() throws IOException {
    copy("2nd_argmax_2_2_s0.pth");
    Path out = folder.resolve("out");
    assertEquals(0, run("certify", models.toString(), "-o", out.toString()).exitCode());
    assertTrue(Files.exists(out.resolve("2nd_argmax_2_2_s0.pth.cert")), contents(out));
    assertTrue(Files.exists(out.resolve("2nd_argmax_2_2_s0.safetensors.net")), contents(out));
    assertTrue(Files.exists(out.resolve("2nd_argmax_2_2_s1.cert")), contents(out));
  }

  @Test
  void modelThatIsNamedTwiceIsCertifiedOnce() throws IOException {
    Path out = folder.resolve("out");
    Path csv = folder.resolve("r.csv");
    Result result = run("certify", SMALL, SMALL, "-o", out.toString(), "--summary", csv.toString());
    assertEquals(0, result.exitCode(), result.err());
    assertEquals(1, result.lines().size(), result.out());
    assertEquals(2, Files.readAllLines(csv).size());
    assertEquals("2nd_argmax_2_2_s0.cert 2nd_argmax_2_2_s0.net", fileNames(out));
  }

  @Test
  void modelsOfOneNameInTwoFoldersGetCertificatesOfTheirOwn() throws IOException {
    for (String name : List.of("a/2nd_argmax.pth", "b/2nd_argmax.pth")) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.copy(TRAINED.resolve("2nd_argmax_2_2_s0.pth"), folder.resolve(name));
    }
    Path out = folder.resolve("out");
    Result result = run("certify", folder + "/?/*.pth", "-o", out.toString());
    assertEquals(0, result.exitCode(), result.err());
    assertEquals(
        "a_2nd_argmax.cert a_2nd_argmax.net b_2nd_argmax.cert b_2nd_argmax.net", fileNames(out));
  }

  @Test
  void failuresAreCollectedAndTheRunGoesOn() throws IOException {
    Files.writeString(models.resolve("2nd_argmax_0.net"), "conewise-network 1\nrnn 2\n");
    Files.copy(Path.of(SMALL), models.resolve("unnamed.safetensors"));
    Path csv = folder.resolve("r.csv");
    Result result = run("certify", models.toString(), "missing.pth", "--summary", csv.toString());
    assertEquals(3, result.exitCode(), result.err());
    List<String> verdicts =
        result.lines().stream().map(line -> line.replaceFirst(" .*", "")).toList();
    assertEquals(
        List.of("BAD-FILE", "VERIFIED", "VERIFIED", "VERIFIED", "REFUSED", "BAD-FILE"), verdicts);
    assertTrue(result.err().contains("3 of 6 models failed: 2 BAD-FILE, 1 REFUSED"), result.err());
    List<String> rows = Files.readAllLines(csv);
    assertEquals(7, rows.size());
    assertTrue(rows.get(1).contains("line 2"), rows.get(1));
    assertTrue(rows.get(6).startsWith("missing.pth,,,,BAD-FILE,"), rows.get(6));
    assertTrue(rows.get(5).contains("REFUSED,2 2,2,"), rows.get(5));
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "'--proof fan --max-cells 13', '', 4",
    "'--proof fan --max-cells 13', unnamed, 2",
    "'--proof fan --max-cells 13', 'unnamed missing', 3",
    "'--proof fan --max-cells 13 --claim error<=1e-4', 'unnamed missing', 1",
    "'--claim error<=1e-4', '', 1",
    "'--claim error<=1', '', 0",
  })
  void exitCodeIsTheGravestOfAnyModel(String options, String others, int exitCode)
      throws IOException {
    List<String> arguments = new ArrayList<>(List.of("certify", models.toString()));
    if (others.contains("unnamed")) {
      arguments.add(Files.copy(Path.of(SMALL), folder.resolve("unnamed.safetensors")).toString());
    }
    if (others.contains("missing")) {
      arguments.add("missing.pth");
    }
    for (String option : options.split(" ", -1)) {
      if (!option.isEmpty()) {
        arguments.add(option);
      }
    }
    Result result = run(arguments.toArray(String[]::new));
    assertEquals(exitCode, result.exitCode(), result.out() + result.err());
  }

  @Test
  void claimsApplyToEveryModel() {
    Result result =
        run("certify", models.toString(), "--claim", "error <= 1e-4", "--claim", "tied = 0");
    assertEquals(1, result.exitCode());
    assertTrue(
        result.lines().get(0).endsWith("; error <= 1/10000: PROVEN; tied = 0: PROVEN"),
        result.out());
    assertTrue(result.lines().get(1).contains("; error <= 1/10000: REFUTED;"), result.out());
    assertTrue(result.err().contains("of 1 of 3 models a claim is REFUTED"), result.err());
  }

  @Test
  void budgetsAreForEachModel() {
    Result result = run("certify", models.toString(), "--max-cells", "13", "--proof", "fan");
    assertEquals(4, result.exitCode());
    assertTrue(result.lines().get(0).startsWith("VERIFIED"), result.out());
    assertTrue(result.lines().get(2).startsWith("NO-VERDICT"), result.out());
    Result sampled = run("certify", models.toString(), "--max-cells", "13", "--samples", "100000");
    assertEquals(0, sampled.exitCode(), sampled.out());
    assertTrue(sampled.lines().get(0).contains(" 12 cells "), sampled.out());
    assertTrue(sampled.lines().get(2).contains(" 100000 samples "), sampled.out());
    Result late = run("certify", models.toString(), "--max-seconds", "0");
    assertEquals(4, late.exitCode());
    assertFalse(late.out().contains("VERIFIED"), late.out());
  }

  @Test
  void jsonIsOneObjectPerLine() {
    Result result = run("certify", models.toString(), "missing.pth", "--json");
    assertEquals(3, result.exitCode());
    assertEquals(4, result.lines().size());
    for (String line : result.lines()) {
      assertTrue(line.startsWith("{\"file\":") && line.endsWith("}"), line);
    }
    assertTrue(result.lines().get(0).contains("\"pieces\":6"), result.out());
    assertTrue(result.lines().get(3).contains("\"exit_code\":3"), result.out());
  }

  @Test
  void noiseCertifiesPerturbationsAndEndsWithTheirDistribution() throws IOException {
    Path csv = folder.resolve("noise.csv");
    Path out = folder.resolve("out");
    Result result =
        run(
            "certify",
            SMALL,
            "--noise",
            "0.05",
            "--count",
            "3",
            "--seed",
            "-7",
            "--summary",
            csv.toString(),
            "-o",
            out.toString());
    assertEquals(0, result.exitCode(), result.err());
    assertEquals(4, result.lines().size(), result.out());
    assertTrue(result.lines().get(2).endsWith("2nd_argmax_2_2_s0~-7.2"), result.out());
    assertTrue(
        result.lines().get(3).startsWith("2nd_argmax error of 3 networks: min 0.0"), result.out());
    assertTrue(Files.readAllLines(csv).get(3).startsWith(SMALL + ",-7,2,"));
    Result alone = run("certify", out.resolve("2nd_argmax_2_2_s0~-7.2.net") + "", "--jobs", "1");
    String verdict = result.lines().get(2).replaceFirst(" cells .*", "");
    assertTrue(alone.out().startsWith(verdict), alone.out() + " is not " + verdict);
  }

  @Test
  void perturbationDoesNotDependOnHowManyThereAre() {
    Result few = run("certify", SMALL, "--noise", "0.05", "--count", "2");
    Result more = run("certify", SMALL, "--noise", "0.05", "--count", "4");
    assertEquals(few.lines().subList(0, 2), more.lines().subList(0, 2));
  }

  @Test
  void summaryIsNotOverwrittenUnlessForced() throws IOException {
    Path csv = Files.writeString(folder.resolve("r.csv"), "precious");
    Result refused = run("certify", models.toString(), "--summary", csv.toString());
    assertEquals(2, refused.exitCode());
    assertEquals("", refused.out(), "refused before the work, not after it");
    assertEquals("precious", Files.readString(csv));
    assertEquals(0, run("certify", SMALL, "--summary", csv.toString(), "--force").exitCode());
    assertEquals(2, Files.readAllLines(csv).size());
    Result nowhere = run("certify", SMALL, "--summary", folder.resolve("no/r.csv").toString());
    assertEquals(3, nowhere.exitCode());
    assertEquals("", nowhere.out());
  }

  @Test
  void existingCertificateOfAnotherNetworkIsThatModelsFailure() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.writeString(out.resolve("2nd_argmax_2_2_s1.cert"), "precious");
    Result result = run("certify", models.toString(), "-o", out.toString());
    assertEquals(2, result.exitCode());
    assertTrue(result.lines().get(1).startsWith("REFUSED"), result.out());
    assertEquals("precious", Files.readString(out.resolve("2nd_argmax_2_2_s1.cert")));
    assertTrue(Files.exists(out.resolve("2nd_argmax_4_2_s0.cert")));
  }

  @Test
  void wrongUsageExitsWithTwo() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path file = Files.writeString(folder.resolve("file"), "");
    for (List<String> arguments :
        List.of(
            List.of(empty.toString()),
            List.of(folder + "/none*.pth"),
            List.of(SMALL, "--jobs", "0"),
            List.of(SMALL, "--count", "3"),
            List.of(SMALL, "--seed", "3"),
            List.of(SMALL, "--noise", "-1"),
            List.of(SMALL, "--noise", "NaN"),
            List.of(SMALL, "--noise", "1", "--count", "0"),
            List.of(SMALL, SMALL, "--noise", "1"),
            List.of(models.toString(), "--noise", "1"),
            List.of(models.toString(), "-o", file.toString()))) {
      List<String> command = new ArrayList<>(List.of("certify"));
      command.addAll(arguments);
      Result result = run(command.toArray(String[]::new));
      assertEquals(2, result.exitCode(), arguments + result.err());
      assertEquals("", result.out(), arguments.toString());
    }
  }

  @Test
  void singlePlainFileIsNoBatch() {
    Path certificate = folder.resolve("x.cert");
    Result alone = run("certify", SMALL, "-o", certificate.toString());
    assertTrue(alone.out().startsWith("VERIFIED\nnetwork  sha256"), alone.out());
    assertTrue(Files.isRegularFile(certificate));
  }

  private void copy(String name) throws IOException {
    Files.copy(TRAINED.resolve(name), models.resolve(name));
  }

  /** A table without its last column, and without the name of its folder. */
  private static String timeless(Path csv) throws IOException {
    return Files.readString(csv).replaceAll(",[0-9a-z]+\r\n", "\n");
  }

  private static String names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().toString();
    }
  }

  private static String fileNames(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().collect(joining(" "));
    }
  }

  private static String contents(Path folder) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        all.append(file.getFileName()).append('\n').append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
