package org.conewise.cli;

import static org.conewise.cli.Result.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands say about transformers. */
class TransformersTest {

  private static final String MODEL = "models/trained/longest_cycle_4_3_s0.safetensors";
  private static final String OTHER = "models/trained/longest_cycle_4_4_s1.pth";
  private static final String RELU = "models/trained/2nd_argmax_2_2_s0.pth";

  @TempDir private Path folder;

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private static void assertRefused(String part, String... args) {
    Result result = run(args);
    assertEquals(2, result.exitCode(), result.out() + result.err());
    assertTrue(result.err().contains(part), result.err());
    assertEquals(1, result.err().lines().count(), result.err());
  }

  @Test
  void certificateIsWrittenAndChecked() {
    Result certified = run("certify", MODEL, "-o", file("x.cert"), "--claim", "error = 0");
    assertEquals(0, certified.exitCode(), certified.err());
    assertTrue(certified.out().startsWith("VERIFIED"), certified.out());
    assertTrue(certified.out().contains("task     longest_cycle on 3 inputs"), certified.out());
    assertTrue(certified.out().contains("proof    finite, all 27 inputs"), certified.out());
    assertTrue(certified.out().contains("claim error = 0: PROVEN"), certified.out());
    Result checked = run("check", MODEL, file("x.cert"));
    assertEquals(0, checked.exitCode(), checked.out());
    assertTrue(checked.out().contains("error    in [0, 0], exactly 0"), checked.out());
    assertEquals(0, run("check", file("x.net"), file("x.cert")).exitCode());
    assertEquals(1, run("check", OTHER, file("x.cert")).exitCode());
  }

  @Test
  void claimIsRefutedWithOne() {
    Result result = run("certify", MODEL, "-o", file("x.cert"), "--claim", "error > 0");
    assertEquals(1, result.exitCode(), result.out());
  }

  @Test
  void jsonHasTheExactFraction() {
    Result result = run("certify", OTHER, "-o", file("x.cert"), "--json", "--ties", "wrong");
    assertEquals(0, result.exitCode(), result.err());
    assertTrue(result.out().contains("\"proof\" : \"finite\""), result.out());
    assertTrue(result.out().contains("\"fraction\" : \"0\""), result.out());
    assertTrue(result.out().contains("\"finite_inputs\" : 256"), result.out());
    assertTrue(result.out().contains("\"open_inputs\" : 0"), result.out());
    assertTrue(result.out().contains("\"layers\" : [ 4, 4 ]"), result.out());
    Result checked = run("check", OTHER, file("x.cert"), "--json");
    assertTrue(checked.out().contains("\"wrong_inputs\" : 0"), checked.out());
  }

  @Test
  void batchHasTransformersBesideOtherNetworks() throws IOException {
    Result result =
        run("certify", RELU, MODEL, OTHER, "--summary", file("s.csv"), "-o", file("out"));
    assertEquals(0, result.exitCode(), result.err());
    assertTrue(result.out().contains("    27 inputs  " + MODEL), result.out());
    String table = Files.readString(folder.resolve("s.csv"));
    assertTrue(table.contains(",4 4,3,longest_cycle,,first,"), table);
    assertTrue(table.contains(",finite,"), table);
    assertTrue(table.contains(",fan,"), table);
    assertTrue(Files.exists(folder.resolve("out/longest_cycle_4_3_s0.cert")));
  }

  @Test
  void inspectShowsTheSizesAndExactWeights() {
    Result text = run("inspect", MODEL);
    assertEquals(0, text.exitCode(), text.err());
    assertTrue(text.out().contains("tokens       3\n"), text.out());
    assertTrue(text.out().contains("weights      164\n"), text.out());
    assertTrue(text.out().contains("  unembedding\n"), text.out());
    assertTrue(text.out().contains("548863/8388608"), text.out());
    Result json = run("inspect", MODEL, "--json");
    assertTrue(json.out().contains("\"name\" : \"unembedding\""), json.out());
    assertTrue(json.out().contains("\"548863/8388608\""), json.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"regions", "graph", "explain", "report"})
  void commandsAboutRegionsSayThatThereAreNone(String command) {
    assertRefused(MODEL + ": is a transformer, not a ReLU network", command, MODEL);
  }

  @Test
  void exportSaysThatThereAreNoRegions() {
    assertRefused(MODEL + ": is a transformer, not a ReLU network", "export", MODEL, "--to", "csv");
  }

  @ParameterizedTest
  @CsvSource({
    "--task argmax, 'of which longest_cycle is asked, not argmax'",
    "--proof fan, another kind of proof than --proof finite",
    "--proof sample, another kind of proof than --proof finite",
    "--digits 5, --digits does not fit it",
    "--resume x, --resume does not fit it",
    "--claim differ=0, compared with no other network",
    "--against models/trained/2nd_argmax_2_2_s0.pth, compared with no other network"
  })
  void optionsOfOtherKindsAreRefused(String option, String part) {
    String[] words = option.split(" ", -1);
    assertRefused(part, "certify", MODEL, "-o", file("x.cert"), words[0], words[1]);
  }

  @Test
  void whatIsForTransformersIsRefusedForOtherNetworks() {
    String output = file("x.cert");
    assertRefused("finite is for transformers", "certify", RELU, "-o", output, "--proof", "finite");
    assertRefused(
        "is a task of transformers", "certify", RELU, "-o", output, "--task", "longest_cycle");
    assertRefused("is a transformer", "certify", RELU, "-o", output, "--against", MODEL);
    assertRefused(
        "--noise perturbs ReLU networks only", "certify", MODEL, "--noise", "0.1", "--count", "2");
  }

  @Test
  void nameThatTellsNoTaskIsRefused() throws IOException {
    Path unnamed = Files.copy(Path.of(MODEL), folder.resolve("model.safetensors"));
    String name = unnamed.toString();
    assertRefused("add --task longest_cycle", "certify", name, "-o", file("x.cert"));
    Result result =
        run("certify", name, "-o", file("x.cert"), "--task", "longest_cycle", "--proof", "finite");
    assertEquals(0, result.exitCode(), result.err());
  }
}
