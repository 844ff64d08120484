package org.conewise.write;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.conewise.analysis.Analysis;
import org.conewise.check.Bounds;
import org.conewise.check.Statement;
import org.conewise.check.shell.Wording;
import org.conewise.draw.Xml;
import org.conewise.exact.Rational;
import org.conewise.explain.Decimals;
import org.conewise.explain.Explanation;
import org.conewise.explain.Phrases;
import org.conewise.explain.Piece;
import org.conewise.explain.StandardForm;
import org.conewise.explain.Surprise;
import org.conewise.explain.WrongRegion;
import org.conewise.model.Sha256;

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
   * What comes from elsewhere.
   *
   * @param model the name of the model
   * @param statement what the kernel has proved
   * @param certificateHash SHA-256 of the certificate that the kernel accepted
   * @param version of the program
   * @param date in words
   */
  public record Provenance(
      String model, Statement statement, String certificateHash, String version, String date) {}

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

  private final Markup page = new Markup();
  private final Explanation explanation;
  private final Analysis analysis;

  private HtmlReport(Explanation explanation) {
    this.explanation = explanation;
    this.analysis = explanation.analysis();
  }

  /** The page. The same arguments give the same bytes. */
  public static String of(
      Explanation explanation, StandardForm standard, Figures figures, Provenance provenance) {
    HtmlReport report = new HtmlReport(explanation);
    report.head(PageStyle.CSS + figures.styleSheet(), provenance);
    report.statement(provenance);
    report.picture(figures);
    report.pieces();
    report.wrongRegions();
    report.standardForm(standard);
    report.surprise();
    report.effort();
    report.graph(figures);
    report.ties(provenance.statement());
    report.howToCheck(provenance);
    report.page.raw("</body></html>");
    return report.page.toString();
  }

  /** A style sheet as a source of the content-security policy. */
  private static String policySource(String style) {
    byte[] digest = Sha256.digest(style.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  private void head(String css, Provenance provenance) {
    String style = "\n" + css;
    page.raw("<!DOCTYPE html>");
    page.raw("<html lang=\"en\"><head><meta charset=\"utf-8\"/>");
    page.raw(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
            + policySource(style)
            + "; base-uri 'none'; form-action 'none'\"/>");
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
    page.raw("<meta name=\"referrer\" content=\"no-referrer\"/>");
    page.element("title", "How often " + provenance.model() + " is wrong");
    page.raw("<style>" + style + "</style></head><body>");
    page.element("h1", "How often " + provenance.model() + " is wrong");
    page.raw(
        "<p class=\"mute\">"
            + Xml.escaped(provenance.version() + ", " + provenance.date())
            + "</p>");
  }

  private void statement(Provenance provenance) {
    page.raw("<div class=\"verdict\"><p><b>VERIFIED</b> by the independent kernel.</p>");
    page.paragraph(fractionInWords(provenance.statement()));
    page.paragraph(
        "Inputs are drawn from any rotation-invariant distribution without an atom at 0, such as"
            + " the standard normal one. The network is the real-valued function with exactly the"
            + " weights of its file; this is not a statement about its execution in floating point.");
    page.raw("</div>");
    page.raw("<dl>");
    fact("task", analysis.task().label() + ", ties " + analysis.ties().label());
    fact("shape", shape());
    fact("regions", counts(provenance.statement()));
    fact("network", "SHA-256 " + explanation.networkHash());
    fact("certificate", "SHA-256 " + provenance.certificateHash());
    page.raw("</dl>");
    page.raw("<details><summary>The kernel's statement, word for word</summary>");
    page.element("pre", Wording.of(provenance.statement()));
    page.raw("</details>");
  }

  private static String fractionInWords(Statement statement) {
    Bounds error = statement.error();
    return statement.errorIsZero()
        ? "The answer is right on all inputs: the fraction of wrong answers is exactly 0."
        : String.format(
            Locale.ROOT,
            "The answer is wrong on a fraction of all inputs that lies in [%s, %s], about one in"
                + " %s.",
            error.lower().toPlainString(),
            error.upper().toPlainString(),
            Phrases.count(1 / error.upper().doubleValue()));
  }

  private String shape() {
    return String.format(
        Locale.ROOT,
        "%d hidden units, %d inputs, %d weights",
        analysis.network().hiddenSize(),
        analysis.dimension(),
        analysis.network().parameters());
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

  private void fact(String name, String value) {
    page.element("dt", name).element("dd", value);
  }

  private void picture(Figures figures) {
    page.section("picture", "The picture");
    figure(figures.disc(), figures.caption());
  }

  private void figure(List<String> panels, String caption) {
    page.raw("<figure><div class=\"panels\">");
    panels.forEach(page::raw);
    page.raw("</div>").element("figcaption", caption);
    page.raw(
        "<p class=\"mute screen\">Point at a shape, or step to it with the tab key, to read about"
            + " it.</p></figure>");
  }

  private void pieces() {
    int n = analysis.dimension();
    boolean plane = n == 2;
    page.section("pieces", "Linear pieces");
    page.paragraph(
        "On each piece the logits are linear: "
            + Phrases.pieceRule(n)
            + ". The boundary is where the right answer changes. "
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
    if (piece.dimension() == 2) {
      row.add(Decimals.rounded(piece.a0(), DIGITS));
      row.add(Decimals.rounded(piece.a1(), DIGITS));
      row.add(Phrases.gap(piece));
    } else if (piece.dimension() == 3) {
      row.add(Phrases.differences(piece, 5));
    }
    return row.toArray(String[]::new);
  }

  private void exactCoefficients(List<Piece> pieces) {
    page.raw("<details><summary>Exact coefficients</summary>");
    page.raw("<dl>");
    for (Piece piece : pieces.subList(0, Math.min(MAX_EXACT, pieces.size()))) {
      fact("piece " + piece.id(), "a0 = " + piece.a0());
      fact("", "a1 = " + piece.a1());
    }
    page.raw("</dl>");
    if (pieces.size() > MAX_EXACT) {
      page.paragraph("The others are in the output of explain --json.");
    }
    page.raw("</details>");
  }

  private void wrongRegions() {
    page.section("wrong", "Where the error comes from");
    List<WrongRegion> regions = explanation.wrongRegions();
    if (regions.isEmpty()) {
      page.paragraph("Nowhere: no input has a wrong answer.");
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
        "Every hidden unit rescaled so that its input weight is 1 or -1. "
            + Phrases.sameStatement(standard));
    if (!standard.unscaled().isEmpty()) {
      page.paragraph(
          "Units that read no input (W_hi = 0) are left as they are: "
              + Phrases.list(standard.unscaled(), MAX_MATRIX));
    }
    if (standard.network().hiddenSize() > MAX_MATRIX) {
      page.paragraph("The matrices are too large to be read here; see inspect --json.");
      return;
    }
    matrix("W_hi", standard.network().inputHidden().stream().map(List::of).toList());
    matrix("W_hh", standard.network().hiddenHidden());
    matrix("W_oh", standard.network().hiddenOutput());
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
    figure(figures.graph(), figures.graphNote());
  }

  private void ties(Statement statement) {
    page.section("ties", "Ties");
    page.paragraph(
        "Several logits are greatest on a fraction of all inputs that lies in ["
            + statement.tied().lower().toPlainString()
            + ", "
            + statement.tied().upper().toPlainString()
            + "]. "
            + switch (analysis.ties()) {
              case FIRST -> "The lowest index counts as the answer there.";
              case WRONG -> "Such an answer counts as wrong.";
            });
  }

  private void howToCheck(Provenance provenance) {
    page.section("check", "How to check this");
    page.paragraph(
        "The claim does not rest on this page. The certificate lists rays and cells; a small"
            + " program of its own evaluates the network at every ray in integers, and proves that"
            + " the cells cover everything once and that the wrong ones measure what is claimed.");
    page.element(
        "pre",
        "conewise certify "
            + provenance.model()
            + " --task "
            + analysis.task().label()
            + " --ties "
            + analysis.ties().label()
            + " -o model.cert\njava -jar conewise-check.jar model.net model.cert");
    page.paragraph(
        "The certificate that comes out has the SHA-256 given above, and so has the network's"
            + " canonical text model.net.");
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
