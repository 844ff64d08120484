package org.conewise.cli;

import static org.conewise.cli.Result.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands say about proofs by order and by sample. */
class ProofKindsTest {

  private static final String TEN = "models/handmade/2nd_argmax_handmade_10.net";
  private static final String THREE = "models/trained/2nd_argmax_4_3_s0.safetensors";

  @TempDir private Path folder;

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void orderIsToldInWordsAndAsJson() {
    Result text = run("certify", TEN, "-o", file("x.cert"), "--claim", "error = 881/92160");
    assertEquals(0, text.exitCode(), text.err());
    assertTrue(text.out().contains("exactly 881/92160"), text.out());
    assertTrue(text.out().contains("claim error = 881/92160: PROVEN"), text.out());
    assertFalse(text.out().contains("linear pieces"), text.out());
    Result json = run("certify", TEN, "-o", file("x.cert"), "--json");
    assertTrue(json.out().contains("\"proof\" : \"order\""), json.out());
    assertTrue(json.out().contains("\"fraction\" : \"881/92160\""), json.out());
    assertTrue(json.out().contains("\"orders\" : 39916800"), json.out());
  }

  @Test
  void sampleIsVerifiedByCheckAndReplacedByOtherKinds() {
    String[] sample = {"certify", THREE, "-o", file("x.cert"), "--proof", "sample"};
    Result json = run(with(sample, "--samples", "100000", "--confidence-bits", "20", "--json"));
    assertEquals(0, json.exitCode(), json.err());
    assertTrue(json.out().contains("\"proof\" : \"sample\""), json.out());
    assertTrue(json.out().contains("\"confidence\" : 20"), json.out());
    assertTrue(json.out().contains("\"samples\" : 100000"), json.out());
    assertTrue(json.out().contains("\"samples_per_second\" : "), json.out());
    assertTrue(json.out().contains("\"before\" : 0"), json.out());
    Result checked = run("check", file("x.net"), file("x.cert"));
    assertTrue(checked.out().startsWith("VERIFIED"), checked.out());
    assertEquals(0, run("certify", THREE, "-o", file("x.cert")).exitCode());
  }

  @Test
  void claimThatASampleLeavesOpenExitsWithFour() {
    Result result =
        run(
            "certify",
            THREE,
            "-o",
            file("x.cert"),
            "--proof",
            "sample",
            "--samples",
            "100000",
            "--claim",
            "error <= 0.0115",
            "--json");
    assertEquals(4, result.exitCode(), result.out());
    assertTrue(result.out().contains("about 1,000,000 samples would decide it"), result.out());
  }

  @Test
  void batchTellsTheKindOfEachProof() throws IOException {
    Result result =
        run(
            "certify",
            TEN,
            "models/handmade/2nd_argmax_handmade_2.net",
            "--summary",
            file("s.csv"));
    assertEquals(0, result.exitCode(), result.err());
    assertTrue(result.out().contains("39916800 orders  " + TEN), result.out());
    assertTrue(result.out().contains("6 cells  models"), result.out());
    String summary = Files.readString(folder.resolve("s.csv"));
    assertTrue(summary.contains(",tied_upper,proof,message,"), summary);
    assertTrue(summary.contains(",2nd_argmax,,first,,,,,,0.009559461805,"), summary);
    assertTrue(summary.contains(",0.0107421875,order,,"), summary);
    assertTrue(summary.contains(",0,fan,,"), summary);
    Result sampled =
        run("certify", THREE, "--jobs", "1", "--proof", "sample", "--samples", "100000");
    assertTrue(sampled.out().contains("100000 samples  " + THREE), sampled.out());
    Result json = run("certify", TEN, "--jobs", "1", "--json");
    assertTrue(json.out().contains("\"fraction\":\"881/92160\""), json.out());
  }

  @ParameterizedTest
  @CsvSource({
    "--samples 300000, '1, 2 or 5 times a power of 10 from 100000 to 1000000000000'",
    "--samples 10000, '1, 2 or 5 times a power of 10 from 100000'",
    "--confidence-bits 0, from 1 to 128",
    "--confidence-bits 129, from 1 to 128",
    "--proof fan --samples 100000, --samples belongs to --proof sample",
    "--proof order --confidence-bits 40, --confidence-bits belongs to --proof sample",
    "--proof sketch, sketch",
    "--proof order, one sign of unit 2 of layer 2",
    "--proof sample --digits 20, '--digits belongs to proofs by fan'",
    "--proof order --digits 20, '--digits belongs to proofs by fan'",
  })
  void kindOfProofThatCannotBeIsRefused(String options, String problem) {
    Result result =
        run(with(new String[] {"certify", THREE, "-o", file("x.cert")}, options.split(" ")));
    assertEquals(2, result.exitCode(), result.err());
    assertTrue(result.err().contains(problem), result.err());
  }

  @Test
  void digitsOfAProofThatIsNotByFanAreRefused() {
    Result result = run("certify", TEN, "--digits", "20", "-o", file("x.cert"));
    assertEquals(2, result.exitCode(), result.err());
    assertTrue(result.err().contains("--digits belongs to proofs by fan"), result.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"regions", "graph", "explain", "report --proof fan", "export --to csv"})
  void commandThatNeedsAFanSaysSo(String command) {
    Result result = run(with(command.split(" "), TEN));
    assertEquals(2, result.exitCode());
    assertTrue(
        result.err().contains("has 10 inputs; this needs a list of all cones"), result.err());
  }

  @Test
  void digitsThatAreNotUsedAreMentioned() {
    String[] command = {"certify", THREE, "--samples", "100000", "--max-cells", "3"};
    String output = folder.resolve("x.cert").toString();
    String line = "--digits was not used: it belongs to proofs by fan\n";
    Result without = run(with(command, "-o", output));
    assertEquals(0, without.exitCode(), without.err());
    assertFalse(without.out().contains(line), without.out());
    Result with = run(with(command, "-o", output, "--digits", "20"));
    assertEquals(0, with.exitCode(), with.err());
    assertTrue(with.out().contains(line), with.out());
    assertFalse(run("certify", THREE, "-o", output, "--digits", "20").out().contains(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"regions", "graph", "explain", "report --proof fan"})
  void commandOfMoreConesThanAllowedSaysWhatItNeeds(String command) {
    Result result = run(with(command.split(" "), THREE, "--max-cells", "3"));
    assertEquals(4, result.exitCode());
    assertTrue(result.err().contains("the budget of 3 cells ran out, no verdict; "), result.err());
    assertTrue(result.err().contains("--max-cells allows more, and certify "), result.err());
    assertEquals("", result.out());
  }

  private static String[] with(String[] start, String... more) {
    String[] all = Arrays.copyOf(start, start.length + more.length);
    System.arraycopy(more, 0, all, start.length, more.length);
    return all;
  }
}
