package org.conewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.conewise.RandomNetworks;
import org.conewise.analysis.Analysis;
import org.conewise.certify.Limits;
import org.conewise.certify.Progress;
import org.conewise.certify.Run;
import org.conewise.check.Bounds;
import org.conewise.check.Statement;
import org.conewise.explain.Explanation;
import org.conewise.model.NetworkText;
import org.conewise.model.RecurrentNetwork;
import org.conewise.question.Task;
import org.conewise.question.TiePolicy;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** Every command on small networks of four and five inputs. */
class FourAndFiveInputsTest {

  @TempDir private Path folder;

  private static RecurrentNetwork network(int inputs) {
    return RandomNetworks.normal(2, inputs, 40 + inputs);
  }

  private Path model(int inputs) throws Exception {
    return Files.writeString(
        folder.resolve("2nd_argmax_" + inputs + ".net"),
        NetworkText.of(network(inputs)).toString());
  }

  private static Statement certified(Analysis analysis) throws Exception {
    return Run.of(Limits.NONE, Progress.NONE).certify(analysis, 12).statement();
  }

  private static Explanation explanation(int inputs) {
    return Explanation.of(Analysis.of(network(inputs), Task.SECOND_ARGMAX, TiePolicy.FIRST));
  }

  private static String run(String... arguments) {
    Result result = Result.run(arguments);
    assertEquals(0, result.exitCode(), result.err());
    return result.out();
  }

  private static void assertSays(String text, String... sentences) {
    for (String sentence : sentences) {
      assertTrue(text.contains(sentence), sentence + " in " + text);
    }
    assertFalse(text.contains("NaN") || text.contains("Infinity"), text);
  }

  private static void assertWellFormed(String xml) throws Exception {
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5})
  void regionsAndGraphListAllRegions(int inputs) throws Exception {
    String model = model(inputs).toString();
    int regions = explanation(inputs).graph().regions().size();
    String table = run("regions", model);
    assertSays(table, "neighbours", "logit differences");
    if (regions > 40) {
      assertSays(table, "(" + (regions - 40) + " more regions, the smallest, are not shown");
    }
    assertEquals(
        regions,
        Pattern.compile("\"pattern\"").matcher(run("regions", "--json", model)).results().count());
    assertSays(run("regions", "--json", model), "\"logit_differences\"");
    String dot = run("graph", model);
    assertEquals(regions, Pattern.compile("cells=").matcher(dot).results().count());
    assertWellFormed(run("graph", "--format", "graphml", model));
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5})
  void explanationSaysThatSharesAreNotCertified(int inputs) throws Exception {
    String text = run("explain", model(inputs).toString());
    assertSays(
        text,
        inputs + " inputs",
        "Fractions of the unit ball",
        "not certified",
        "The same function",
        "of it wrong",
        "The ledger is defined for two inputs.");
    assertFalse(text.contains("steradians") || text.contains("sphere"), text);
    assertSays(run("explain", "--json", model(inputs).toString()), "\"same_statement\" : true");
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5})
  void pageHasTheKernelsBoundsASliceAndBars(int inputs) throws Exception {
    Explanation explanation = explanation(inputs);
    String page = run("report", model(inputs).toString());
    Statement certified = certified(explanation.analysis());
    assertSays(
        page,
        "error    in ["
            + certified.error().lower().toPlainString()
            + ", "
            + certified.error().upper().toPlainString()
            + "]",
        "An exact three-dimensional slice: the inputs a·s + b·u + c·v with s = (",
        "the red part is not the error fraction",
        "Shares of the " + explanation.wrongRegions().size() + " wrong regions",
        "Shares are the engine's, rounded and not certified");
    assertWellFormed(page);
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5})
  void everyFormatIsWritten(int inputs) throws Exception {
    Explanation explanation = explanation(inputs);
    for (ExportFormat format : ExportFormat.values()) {
      Result result =
          Result.run(
              "export",
              model(inputs).toString(),
              "--to",
              format.toString(),
              "-o",
              folder.resolve("out_" + format + ".v").toString());
      assertEquals(0, result.exitCode(), result.err());
      String text = Files.readString(folder.resolve("out_" + format + ".v"));
      switch (format) {
        case SVG -> {
          assertWellFormed(text);
          assertSays(text, "the slice around s", "u = (", "largest first");
        }
        case TIKZ -> assertSays(text, "the slice around s", "u = (", "largest first");
        case LATEX -> assertSays(text, "\\begin{theorem}", explanation.networkHash());
        case CSV -> assertEquals(1 + explanation.pieces().size(), text.lines().count());
        case DOT, JSON -> assertSays(text, "cells");
        case GRAPHML -> assertWellFormed(text);
        case SMTLIB -> assertSays(text, "walls and faces of walls", "(check-sat)");
        case COQ -> assertSays(text, "Theorem errors : errs_exactly_in 1 net wrong_cones.");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5})
  void sharesAddUpToTheCertifiedError(int inputs) throws Exception {
    Explanation explanation = explanation(inputs);
    Bounds error = certified(explanation.analysis()).error();
    double certified = error.lower().doubleValue();
    double regions =
        explanation.wrongRegions().stream().mapToDouble(r -> r.share().approximately(9)).sum();
    double wrong = explanation.pieces().stream().mapToDouble(p -> p.wrong().approximately(9)).sum();
    double all = explanation.pieces().stream().mapToDouble(p -> p.share().approximately(9)).sum();
    assertEquals(certified, regions, 1e-8);
    assertEquals(certified, wrong, 1e-8);
    assertEquals(1, all, 1e-8);
  }

  /** The bars of the report, measured back from what is drawn. */
  @ParameterizedTest
  @ValueSource(ints = {4, 5})
  void barsAreAsLongAsTheSharesThatTheyStateAndAddUp(int inputs) throws Exception {
    String page = run("report", model(inputs).toString());
    String chart = page.substring(page.indexOf("aria-label=\"Shares of the wrong regions"));
    chart = chart.substring(0, chart.indexOf("</svg>"));
    Matcher bar =
        Pattern.compile(
                "class=\"(?:wrong|rest) shape\" d=\"M(-?[0-9.]+) [^L]*L(-?[0-9.]+) .*?"
                    + ">([0-9.E-]+) \\(([0-9.]+) % of the error\\)",
                Pattern.DOTALL)
            .matcher(chart);
    double scale = 0;
    double parts = 0;
    while (bar.find()) {
      double length = Double.parseDouble(bar.group(2)) - Double.parseDouble(bar.group(1));
      double share = Double.parseDouble(bar.group(3));
      scale = scale == 0 ? length / share : scale;
      assertEquals(Math.max(0.5, scale * share), length, 0.05 + 1e-3 * length);
      parts += Double.parseDouble(bar.group(4));
    }
    assertEquals(100, parts, 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5})
  void batchesAndNoiseAreCertified(int inputs) throws Exception {
    Path table = folder.resolve("summary.csv");
    Result batch =
        Result.run(
            "certify",
            model(inputs).toString(),
            "--noise",
            "0.01",
            "--count",
            "2",
            "--summary",
            table.toString(),
            "--quiet");
    assertEquals(0, batch.exitCode(), batch.err());
    assertTrue(Files.readAllLines(table).size() >= 3, batch.out());
  }
}
