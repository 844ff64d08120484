package org.conewise.cli;

import static org.conewise.cli.Result.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Layered networks, and {@code --against}, on the command line. */
class AgainstCommandTest {

  private static final String LAYERS = "models/handmade/2nd_argmax_layers_3.net";
  private static final String EXACT = "models/handmade/2nd_argmax_handmade_3_lambda_100.net";
  private static final String ROUNDED =
      "models/handmade/2nd_argmax_handmade_3_lambda_100_float32.net";
  private static final String TWO = "models/handmade/2nd_argmax_handmade_2.net";

  /** Two outputs, which no task fits. */
  private static final String TWO_OUTPUTS =
      """
      conewise-network 1
      layers 3 2
      layer 2 inputs
      1 -1 0
      -1/2 1 1
      layer 2 units+inputs
      1 -1 0 0 0
      0 1 1 -1 0
      end
      """;

  @TempDir private Path folder;

  @Test
  void bothNetworksAreWrittenAndChecked() {
    Result certified =
        run("certify", EXACT, "--against", ROUNDED, "-o", file("x.cert"), "--claim", "differ<1e-4");
    assertEquals(0, certified.exitCode(), certified.err());
    assertTrue(certified.out().contains("error    in [0.00009007946320369420201"), certified.out());
    assertTrue(certified.out().contains("differ about once in 11,101.309"), certified.out());
    assertTrue(certified.out().contains("claim differ < 1/10000: PROVEN"), certified.out());
    String reference = file("x.reference.net");
    assertTrue(certified.out().contains(" and " + reference), certified.out());
    assertEquals(0, run("check", EXACT, reference, file("x.cert")).exitCode());
    assertEquals(0, run("check", file("x.net"), ROUNDED, file("x.cert")).exitCode());
    for (List<String> wrong :
        List.of(List.of(EXACT), List.of(ROUNDED, EXACT), List.of(EXACT, EXACT))) {
      List<String> words = new ArrayList<>(wrong);
      words.add(0, "check");
      words.add(file("x.cert"));
      Result rejected = run(words.toArray(String[]::new));
      assertEquals(1, rejected.exitCode(), rejected.out());
      assertTrue(rejected.out().startsWith("REJECTED R01-NETWORK-HASH"), rejected.out());
    }
  }

  @Test
  void badReferenceIsNamed() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.net"), "conewise-network 1\nfoo\n");
    Result rejected = run("check", EXACT, bad.toString(), "proofs/2nd_argmax_layers_3.cert");
    assertEquals(3, rejected.exitCode(), rejected.out());
    assertTrue(rejected.out().contains(bad + ": reference line 2"), rejected.out());
    Result refused = run("certify", EXACT, "--against", bad.toString());
    assertEquals(3, refused.exitCode(), refused.err());
    assertTrue(refused.err().contains(bad + ": line 2"), refused.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"regions", "explain", "graph", "report"})
  void everyCommandTakesLayersAndAReference(String command) {
    for (String[] question :
        new String[][] {{"--task", "argmax"}, {"--against", LAYERS}, {"--ties", "wrong"}}) {
      for (String model : List.of(LAYERS, EXACT)) {
        Result result = run(command, model, question[0], question[1]);
        assertEquals(0, result.exitCode(), result.err());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"svg", "tikz", "latex", "csv", "dot", "json", "smtlib"})
  void everyExporterTakesLayersAndAReference(String format) throws IOException {
    for (String model : List.of(LAYERS, EXACT)) {
      Result result = run("export", model, "--to", format, "--against", ROUNDED);
      assertEquals(0, result.exitCode(), result.err());
    }
    String two = Files.writeString(folder.resolve("two.net"), TWO_OUTPUTS).toString();
    Result result = run("export", two, "--to", format, "--against", two);
    assertEquals(0, result.exitCode(), result.err());
  }

  @Test
  void coqIsForTasks() throws IOException {
    String text = "conewise-network 1\nlayers 2 1\nlayer 2 inputs\n1 0\n0 1\nend\n";
    String layers = Files.writeString(folder.resolve("argmax.net"), text).toString();
    Result written =
        run("export", layers, "--task", "argmax", "--to", "coq", "-o", file("layers.v"));
    assertEquals(0, written.exitCode(), written.err());
    String instance = Files.readString(folder.resolve("layers.v"));
    assertTrue(instance.contains("Theorem never_wrong : LayeredStatement.never_wrong 0 net."));
    assertRefused(
        "does not compare two networks (--against)",
        "export",
        TWO,
        "--against",
        layers,
        "--to",
        "coq",
        "-o",
        file("x.v"));
  }

  @Test
  void jsonNamesTheQuestion() {
    Result against = run("certify", EXACT, "--against", EXACT, "-o", file("y.cert"), "--json");
    String hash = "3d2ab09a74dd8a4ebbd452caac4b65811d571fd58bb0e96c1a8b2c3fafd2742e";
    assertTrue(against.out().contains("\"against\" : \"" + hash + "\""), against.out());
    assertTrue(against.out().contains("\"zero\" : true"), against.out());
    Result task = run("certify", LAYERS, "-o", file("z.cert"), "--json");
    assertTrue(task.out().contains("\"task\" : \"2nd_argmax\""), task.out());
    assertTrue(task.out().contains("\"layers\" : [ 1, 2, 6 ]"), task.out());
  }

  @Test
  void everyModelOfABatchIsCompared() throws IOException {
    Result result =
        run(
            "certify",
            EXACT,
            LAYERS,
            TWO,
            "--against",
            ROUNDED,
            "--summary",
            file("s.csv"),
            "-o",
            file("out"));
    assertEquals(2, result.exitCode(), result.err());
    List<String> lines = result.out().lines().toList();
    assertTrue(lines.get(0).startsWith("VERIFIED    against    differ in [0.000090"), lines.get(0));
    assertTrue(lines.get(1).startsWith("VERIFIED    against    differ in [0.000085"), lines.get(1));
    assertTrue(lines.get(2).contains("has 2 inputs and 2 outputs, and the network"), lines.get(2));
    String summary = Files.readString(folder.resolve("s.csv"));
    assertTrue(summary.contains(",1 2 6,3,,c950723a"), summary);
    assertTrue(Files.exists(folder.resolve("out/2nd_argmax_layers_3.reference.net")));
  }

  @Test
  void questionsThatMakeNoSenseAreRefusedInOneSentence() throws IOException {
    String two = Files.writeString(folder.resolve("two.net"), TWO_OUTPUTS).toString();
    assertRefused("needs one logit per input, found 2 logits for 3 inputs", "certify", two);
    assertRefused("(--against)", "certify", two, "--task", "argmax");
    assertRefused("choose one of them", "certify", EXACT, "--against", EXACT, "--task", "argmax");
    assertRefused("tasks only", "certify", EXACT, "--against", EXACT, "--proof", "order");
    assertRefused("needs --against", "certify", EXACT, "--claim", "differ = 0");
    assertRefused("needs --against", "report", EXACT, "--claim", "differ = 0");
    assertRefused("they must have equally many", "regions", EXACT, "--against", TWO);
  }

  private static void assertRefused(String sentence, String... words) {
    Result result = run(words);
    assertEquals(2, result.exitCode(), result.err());
    assertTrue(result.err().contains(sentence), result.err());
    assertEquals(1, result.err().lines().count(), result.err());
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }
}
