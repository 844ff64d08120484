package org.conewise.write;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.conewise.analysis.Analysis;
import org.conewise.check.Bounds;
import org.conewise.check.Reference;
import org.conewise.check.Statement;
import org.conewise.exact.Rational;
import org.conewise.explain.Decimals;
import org.conewise.explain.Explanation;
import org.conewise.explain.Phrases;
import org.conewise.explain.Piece;
import org.conewise.explain.StandardForm;
import org.conewise.explain.Surprise;
import org.conewise.explain.WeightMatrix;
import org.conewise.explain.WrongRegion;

/**
 * An explanation as one self-contained page: no script, and a policy that forbids everything but
 * its own style sheet, so that it makes no request.
 */
public final class HtmlReport {

  private static final int MAX_ROWS = 40;
  private static final int MAX_EXACT = 12;
  private static final int MAX_MATRIX = 16;
  private static final int DIGITS = 8;

  /**
   * Pictures, as {@code svg} elements.
   *
   * @param styleSheet their style
   * @param disc pieces and wrong inputs
   * @param caption what the picture shows
   * @param graph the adjacency graph
   * @param graphNote what the graph shows, and what it leaves out
   */
  public record Figures(
      String styleSheet, List<String> disc, String caption, List<String> graph, String graphNote) {}

  private final PageFrame frame;
  private final Markup page;
  private final Explanation explanation;
  private final Analysis analysis;

  private HtmlReport(Explanation explanation, Provenance provenance) {
    this.frame = new PageFrame(provenance);
    this.page = frame.page();
    this.explanation = explanation;
    this.analysis = explanation.analysis();
  }

  /** The page. The same arguments give the same bytes. */
  public static String of(
      Explanation explanation, StandardForm standard, Figures figures, Provenance provenance) {
    HtmlReport report = new HtmlReport(explanation, provenance);
    report.frame.open(figures.styleSheet());
    report.statement(provenance);
    report.picture(figures);
    report.frame.claims();
    report.pieces();
    report.wrongRegions();
    report.standardForm(standard);
    report.surprise();
    report.effort();
    report.graph(figures);
    report.frame.ties("that lies in " + PageFrame.range(provenance.statement().tied()));
    report.howToCheck(provenance);
    return report.frame.close();
  }

  private void statement(Provenance provenance) {
    frame.verdict(List.of(fractionInWords(provenance.statement())));
    frame.facts(
        List.of(
            Map.entry("shape", Phrases.shape(analysis.network())),
            Map.entry("regions", counts(provenance.statement()))));
  }

  private static String fractionInWords(Statement statement) {
    boolean compares = statement.wanted() instanceof Reference;
    Bounds error = statement.error();
    if (statement.errorIsZero()) {
      return compares
          ? "Both networks have the same answer to all inputs: the fraction on which they differ is"
              + " exactly 0."
          : "The answer is right on all inputs: the fraction of wrong answers is exactly 0.";
    }
    return (compares ? "The answers differ" : "The answer is wrong")
        + " on a fraction of all inputs that lies in "
        + PageFrame.range(error)
        + ", "
        + Phrases.once(error.lower(), error.upper())
        + " inputs.";
  }

  private String counts(Statement statement) {
    return String.format(
        Locale.ROOT,
        "%d activation regions, %d linear pieces, %d cells of the proof, %d wrong regions",
        statement.fan().regions(),
        explanation.pieces().size(),
        statement.fan().cells(),
        explanation.wrongRegions().size());
  }

  private void picture(Figures figures) {
    page.section("picture", "The picture");
    frame.figure(figures.disc(), figures.caption());
  }

  private void pieces() {
    int n = analysis.dimension();
    boolean plane = explanation.isPlaneWithTask();
    page.section("pieces", "Linear pieces");
    page.paragraph(
        "On each piece the logits are linear: "
            + Phrases.pieceRule(explanation)
            + (analysis.wanted().isReference()
                ? ". The boundary is where the answer of the reference changes. "
                : ". The boundary is where the right answer changes. ")
            + Phrases.APPROXIMATE);
    List<String> header = new ArrayList<>(List.of("piece", "share", "of it wrong", "boundary"));
    if (n <= 3) {
      header.addAll(plane ? List.of("a0", "a1", "relative gap") : List.of("logit differences"));
    }
    page.openTable("Linear pieces (rounded)", header);
    List<Piece> shown = Phrases.largest(explanation.pieces(), MAX_ROWS);
    shown.forEach(piece -> page.row(pieceRow(piece)));
    page.closeTable();
    omitted(explanation.pieces().size(), "linear pieces, the smallest,");
    if (plane) {
      exactCoefficients(shown);
    }
  }

  private static String[] pieceRow(Piece piece) {
    List<String> row = new ArrayList<>();
    row.add(String.valueOf(piece.id()));
    row.add(Decimals.rounded(piece.share(), DIGITS));
    row.add(Decimals.rounded(piece.wrong(), DIGITS));
    row.add(piece.isCrossed() ? "crosses" : "misses");
    if (piece.isPlaneWithTask()) {
      row.add(Decimals.rounded(piece.a0(), DIGITS));
      row.add(Decimals.rounded(piece.a1(), DIGITS));
      row.add(Phrases.gap(piece));
    } else if (piece.dimension() <= 3) {
      row.add(Phrases.differences(piece, 5));
    }
    return row.toArray(String[]::new);
  }

  private void exactCoefficients(List<Piece> pieces) {
    page.raw("<details><summary>Exact coefficients</summary>");
    page.raw("<dl>");
    for (Piece piece : pieces.subList(0, Math.min(MAX_EXACT, pieces.size()))) {
      frame.fact("piece " + piece.id(), "a0 = " + piece.a0());
      frame.fact("", "a1 = " + piece.a1());
    }
    page.raw("</dl>");
    if (pieces.size() > MAX_EXACT) {
      page.paragraph("The others are in the output of explain --json.");
    }
    page.raw("</details>");
  }

  private void wrongRegions() {
    boolean compares = analysis.wanted().isReference();
    page.section("wrong", compares ? "Where the answers differ" : "Where the error comes from");
    List<WrongRegion> regions = explanation.wrongRegions();
    if (regions.isEmpty()) {
      page.paragraph(
          compares
              ? "Nowhere: both networks have the same answer to every input."
              : "Nowhere: no input has a wrong answer.");
      return;
    }
    page.openTable(
        "Connected regions with one wrong answer, the largest first",
        List.of("region", "share", "of the error", "answer", "pieces", "sample input"));
    for (WrongRegion region : regions.subList(0, Math.min(MAX_ROWS, regions.size()))) {
      page.row(
          String.valueOf(region.id()),
          Decimals.rounded(region.share(), DIGITS),
          Phrases.partOfError(region, explanation),
          Phrases.answer(region),
          Phrases.list(region.pieces(), 6),
          region.sample().stream()
              .map(BigDecimal::toPlainString)
              .collect(Collectors.joining(", ")));
    }
    page.closeTable();
    omitted(regions.size(), "wrong regions, the smallest,");
  }

  private void standardForm(StandardForm standard) {
    page.section("standard", "Standard form");
    page.paragraph(
        "Every hidden unit rescaled so that "
            + standard.rule()
            + ". "
            + Phrases.sameStatement(standard));
    if (!standard.unscaled().isEmpty()) {
      page.paragraph(
          "Units that read no input (W_hi = 0) are left as they are: "
              + Phrases.list(standard.unscaled(), MAX_MATRIX));
    }
    if (standard.network().widths().stream().anyMatch(width -> width > MAX_MATRIX)) {
      page.paragraph("The matrices are too large to be read here; see inspect --json.");
      return;
    }
    WeightMatrix.of(standard.network()).forEach(matrix -> matrix(matrix.title(), matrix.rows()));
  }

  private void matrix(String name, List<List<Rational>> rows) {
    page.openTable(name + " (rounded)", List.of());
    for (List<Rational> row : rows) {
      page.row(row.stream().map(w -> Decimals.rounded(w, DIGITS)).toArray(String[]::new));
    }
    page.closeTable();
  }

  private void surprise() {
    explanation.surprise().ifPresent(this::ledger);
  }

  private void ledger(Surprise ledger) {
    page.section("surprise", "Surprise ledger");
    page.paragraph(
        "How many bits of luck the accuracy still asks for, once the pieces are known, in the"
            + " accounting of AlgZoo's authors. The rules are in docs/surprise.md of Conewise.");
    page.openTable("Surprise in bits", List.of("bits", "for", "reason"));
    List<Surprise.Line> lines = ledger.lines();
    for (Surprise.Line line : lines.subList(0, Math.min(MAX_ROWS, lines.size()))) {
      page.row(Phrases.bits(line.bits()), line.item(), line.reason());
    }
    page.row(Phrases.bits(ledger.total()), "total", "");
    page.closeTable();
    omitted(lines.size(), "lines of the ledger");
  }

  private void effort() {
    page.section("effort", "Error against compute, in multiply-adds");
    page.raw("<ul>");
    Phrases.effort(explanation.effort()).forEach(sentence -> page.element("li", sentence));
    page.raw("</ul>");
  }

  private void graph(Figures figures) {
    page.section("graph", "Adjacency graph");
    frame.figure(figures.graph(), figures.graphNote());
  }

  private void howToCheck(Provenance provenance) {
    frame.howToCheck(
        "The certificate lists rays and cells; a small program of its own evaluates the network at"
            + " every ray in integers, and proves that the cells cover everything once and that the"
            + " wrong ones measure what is claimed.",
        provenance.fanOptions());
  }

  private void omitted(int rows, String what) {
    if (rows > MAX_ROWS) {
      page.raw(
          String.format(
              Locale.ROOT,
              "<p class=\"mute\">%d more %s are left out here; explain --json has all.</p>",
              rows - MAX_ROWS,
              what));
    }
  }
}
