package org.conewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.conewise.Models;
import org.conewise.certify.Limits;
import org.conewise.certify.Progress;
import org.conewise.certify.Run;
import org.conewise.check.Statement;
import org.conewise.explain.Explanation;
import org.conewise.model.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The page against the certificate. */
class ReportCommandTest {

  private static final Pattern STYLE = Pattern.compile("<style>(.*)</style>", Pattern.DOTALL);

  @ParameterizedTest
  @ValueSource(strings = {"2nd_argmax_2_2_s0", "2nd_argmax_4_3_s0"})
  void pageStatesWhatTheKernelProved(String name) throws Exception {
    String page = report(name);
    Explanation explanation = Models.explained(name);
    Statement statement =
        Run.of(Limits.NONE, Progress.NONE).certify(explanation.analysis(), 30).statement();
    for (String expected :
        List.of(
            statement.networkHash(),
            "error    in ["
                + statement.error().lower().toPlainString()
                + ", "
                + statement.error().upper().toPlainString()
                + "]",
            statement.fan().regions() + " activation regions",
            explanation.pieces().size() + " linear pieces",
            statement.fan().cells() + " cells of the proof")) {
      assertTrue(page.contains(expected), expected);
    }
  }

  @Test
  void pageIsWellFormedAndHasNothingExternal() throws Exception {
    String page = report("2nd_argmax_4_3_s0");
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(page)));
    for (String name : List.of("script", "link", "img", "iframe", "object", "image", "use")) {
      assertEquals(0, document.getElementsByTagName(name).getLength(), name);
    }
    for (String forbidden : List.of("http:", "https:", " style=", "@import", " href=", " src=")) {
      assertFalse(page.contains(forbidden), forbidden);
    }
  }

  @Test
  void policyAllowsTheStyleSheetAlone() throws Exception {
    String page = report("2nd_argmax_2_2_s0");
    Matcher style = STYLE.matcher(page);
    assertTrue(style.find());
    byte[] digest =
        MessageDigest.getInstance("SHA-256")
            .digest(style.group(1).getBytes(StandardCharsets.UTF_8));
    assertEquals(
        "default-src 'none'; style-src 'sha256-"
            + Base64.getEncoder().encodeToString(digest)
            + "'; base-uri 'none'; form-action 'none'",
        policy(page));
  }

  @Test
  void pageOfASampleShowsCountsClaimsAndTheAssumption() throws Exception {
    Result result =
        Result.run(
            "report",
            "models/trained/2nd_argmax_4_3_s0.safetensors",
            "--proof",
            "sample",
            "--samples",
            "100000",
            "--claim",
            "error <= 2 %",
            "--claim",
            "error <= 0.0115");
    assertEquals(4, result.exitCode(), "a claim is open: " + result.err());
    String page = result.out();
    requireWellFormed(page);
    for (String expected :
        List.of(
            "lies in [0.00819164, 0.01310811], unless an event of probability at most 2^-40",
            "100,000, of which 1,046 are errors and 54 are ties",
            "error &lt;= 1/50: PROVEN",
            "error &lt;= 23/2000: UNDECIDED",
            "<td>about 1,000,000 samples would decide it</td>",
            "1,000 samples: 11 errors, 0.011",
            "if SHA-256 is regarded as a random function",
            "--proof sample --samples 100000 --confidence-bits 40")) {
      assertTrue(page.contains(expected), expected);
    }
  }

  @Test
  void pageOfAnOrderShowsTheExactFraction() throws Exception {
    String page =
        run(
            "report",
            "models/handmade/2nd_argmax_handmade_10.net",
            "--claim",
            "error = 881/92160",
            "--claim",
            "error <= 1/2");
    requireWellFormed(page);
    for (String expected :
        List.of(
            "exactly 881/92160 of all inputs",
            "error = 881/92160: PROVEN",
            "error &lt;= 1/2: PROVEN (beyond this axis)",
            "that is exactly 11/1024")) {
      assertTrue(page.contains(expected), expected);
    }
    assertFalse(page.contains("samples"), page);
  }

  /** The claim needs more digits than are usual, and the model's name is to be quoted. */
  @Test
  void commandOnThePageMakesTheCertificateOfThePage(@TempDir Path folder) throws Exception {
    Path model = folder.resolve("2nd_argmax of mine.safetensors");
    Files.copy(Path.of("models/trained/2nd_argmax_2_2_s0.safetensors"), model);
    Path certificate = folder.resolve("model.cert");
    String precise =
        run("certify", model.toString(), "--digits", "60", "-o", certificate.toString());
    Matcher bounds = Pattern.compile("error +in \\[[0-9.]+, ([0-9.]+)\\]").matcher(precise);
    assertTrue(bounds.find(), precise);
    String page =
        run("report", model.toString(), "--claim", "error <= " + bounds.group(1), "--max-cells=99");
    List<String> command = words(page);
    assertTrue(command.contains("--max-cells"), command.toString());
    command.replaceAll(
        word -> word.matches("2nd_argmax .*|model.cert") ? folder.resolve(word).toString() : word);
    assertEquals("conewise", command.remove(0));
    run(Stream.concat(command.stream(), Stream.of("--force")).toArray(String[]::new));
    String hash = Sha256.hex(Files.readAllBytes(certificate));
    assertTrue(page.contains("SHA-256 " + hash), command.toString());
  }

  /** The words of the command that the page prints, as a shell reads them. */
  private static List<String> words(String page) throws Exception {
    Matcher printed = Pattern.compile("<pre>(conewise certify .*)\n").matcher(page);
    assertTrue(printed.find(), page);
    String line = printed.group(1).replace("&lt;", "<");
    Process process = new ProcessBuilder(List.of("sh", "-c", "printf '%s\\n' " + line)).start();
    byte[] read = process.getInputStream().readAllBytes();
    return new ArrayList<>(new String(read, StandardCharsets.UTF_8).lines().toList());
  }

  private static void requireWellFormed(String page) throws Exception {
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(page)));
  }

  private static String policy(String page) {
    Matcher policy =
        Pattern.compile("Content-Security-Policy\" content=\"([^\"]*)\"").matcher(page);
    assertTrue(policy.find());
    return policy.group(1);
  }

  private static String report(String name) {
    return run("report", "models/trained/" + name + ".safetensors");
  }

  private static String run(String... args) {
    Result result = Result.run(args);
    assertEquals(0, result.exitCode(), result.err());
    return result.out();
  }

  @Test
  void explainPrintsTextAndJson() {
    String model = "models/trained/2nd_argmax_2_2_s0.safetensors";
    String text = run("explain", model);
    assertTrue(text.contains("The same function"), text);
    assertTrue(text.contains("Surprise ledger"), text);
    String json = run("explain", "--json", model);
    assertTrue(json.contains("\"same_statement\" : true"), json);
  }
}
