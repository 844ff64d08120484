package org.conewise.write;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.conewise.analysis.Analysis;
import org.conewise.exact.Rational;
import org.conewise.explain.Decimals;
import org.conewise.explain.Explanation;
import org.conewise.explain.Phrases;
import org.conewise.explain.Piece;
import org.conewise.explain.StandardForm;
import org.conewise.explain.Surprise;
import org.conewise.explain.WeightMatrix;
import org.conewise.explain.WrongRegion;

/** An explanation as text for a terminal. */
public final class ExplanationText {

  /** Rows of a table at most; what is left out is counted. */
  private static final int MAX_ROWS = 40;

  private static final int DIGITS = 8;

  private final StringBuilder text = new StringBuilder();
  private final Explanation explanation;
  private final Analysis analysis;

  private ExplanationText(Explanation explanation) {
    this.explanation = explanation;
    this.analysis = explanation.analysis();
  }

  /** The text, every line ended by a line feed. */
  public static String of(Explanation explanation, StandardForm standard) {
    ExplanationText writer = new ExplanationText(explanation);
    writer.head();
    writer.standardForm(standard);
    writer.pieces();
    writer.wrongRegions();
    writer.surprise();
    writer.effort();
    return writer.text.toString();
  }

  private void head() {
    line("network  sha256 %s", explanation.networkHash());
    line("         %s", Phrases.shape(analysis.network()));
    line("%s", question());
    line("error    ≈ %s", Decimals.rounded(analysis.error(), 12));
    line("tied     ≈ %s", Decimals.rounded(analysis.tied(), 12));
    Phrases.fractions(analysis.dimension()).forEach(sentence -> line("%s", sentence));
    line("%s", Phrases.APPROXIMATE);
  }

  private String question() {
    String ties = ", ties " + analysis.ties().label();
    return analysis
        .wanted()
        .match(
            task -> "task     " + task.label() + ties,
            reference ->
                "against  sha256 "
                    + reference.network().hash()
                    + "\n         "
                    + Phrases.shape(reference.network().network())
                    + ties);
  }

  private void standardForm(StandardForm standard) {
    heading("1. Standard form: every hidden unit rescaled so that " + standard.rule());
    WeightMatrix.of(standard.network()).forEach(matrix -> matrix(matrix.title(), matrix.rows()));
    if (!standard.unscaled().isEmpty()) {
      line("  units that read no input (W_hi = 0) are left as they are: %s", standard.unscaled());
    }
    line("  %s", Phrases.sameStatement(standard));
  }

  private void matrix(String name, List<List<Rational>> rows) {
    line("  %s", name);
    for (List<Rational> row : rows.subList(0, Math.min(MAX_ROWS, rows.size()))) {
      line(
          "    %s",
          row.stream()
              .map(w -> String.format(Locale.ROOT, "%13s", Decimals.rounded(w, DIGITS)))
              .collect(Collectors.joining(" ")));
    }
    omitted(rows.size(), "rows");
  }

  private void pieces() {
    int n = analysis.dimension();
    boolean plane = explanation.isPlaneWithTask();
    heading("2. Linear pieces: " + Phrases.pieceRule(explanation));
    List<Piece> shown = largestPieces();
    line(
        "  %5s  %-12s  %-12s  %-11s  %s",
        "piece",
        "share",
        n == 2 ? "degrees" : n == 3 ? "steradians" : "of it wrong",
        "boundary",
        plane ? columns() : n <= 3 ? "differences" : "");
    shown.forEach(this::piece);
    omitted(explanation.pieces().size(), "pieces, the smallest,");
    if (n > 3) {
      line("  The logit differences of %d coefficients are in the output of --json.", n);
    }
    if (plane) {
      line("  exactly:");
      for (Piece piece : shown) {
        line("  %5d  a0 = %s", piece.id(), piece.a0());
        line("  %5s  a1 = %s", "", piece.a1());
      }
    }
  }

  private static String columns() {
    return String.format(
        Locale.ROOT, "%-13s  %-13s  %s", "a0", "a1", "relative gap |a0 - a1| / mean");
  }

  private List<Piece> largestPieces() {
    return Phrases.largest(explanation.pieces(), MAX_ROWS);
  }

  private void piece(Piece piece) {
    int n = analysis.dimension();
    line(
        "  %5d  %-12s  %-12s  %-11s  %s",
        piece.id(),
        Decimals.rounded(piece.share(), DIGITS),
        n > 3 ? Decimals.rounded(piece.wrong(), DIGITS) : angle(piece),
        piece.isCrossed() ? "crosses it" : "misses it",
        piece.isPlaneWithTask()
            ? planeColumns(piece)
            : n <= 3 ? Phrases.differences(piece, 6) : "");
  }

  /** In degrees, or in space in steradians. */
  private String angle(Piece piece) {
    double whole = analysis.dimension() == 2 ? 360 : 4 * Math.PI;
    return Decimals.rounded(piece.share().approximately() * whole, DIGITS);
  }

  private static String planeColumns(Piece piece) {
    return String.format(
            Locale.ROOT,
            "%-13s  %-13s  %s",
            Decimals.rounded(piece.a0(), DIGITS),
            Decimals.rounded(piece.a1(), DIGITS),
            Phrases.gap(piece))
        .stripTrailing();
  }

  private void wrongRegions() {
    heading(
        analysis.wanted().isReference()
            ? "3. Where the answers differ"
            : "3. Where the error comes from");
    if (explanation.wrongRegions().isEmpty()) {
      line(
          analysis.wanted().isReference()
              ? "  Nowhere: both networks have the same answer to every input."
              : "  Nowhere: no input has a wrong answer.");
      return;
    }
    line(
        "  %6s  %-13s  %-9s  %-13s  %-10s  %s",
        "region", "share", "of error", "answer", "pieces", "sample input");
    explanation.wrongRegions().stream().limit(MAX_ROWS).forEach(this::wrongRegion);
    omitted(explanation.wrongRegions().size(), "regions, the smallest,");
  }

  private void wrongRegion(WrongRegion region) {
    line(
        "  %6d  %-13s  %-9s  %-13s  %-10s  (%s)",
        region.id(),
        Decimals.rounded(region.share(), DIGITS),
        Phrases.partOfError(region, explanation),
        Phrases.answer(region),
        Phrases.list(region.pieces(), 4),
        region.sample().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", ")));
  }

  private void surprise() {
    heading("4. Surprise ledger, in bits");
    if (explanation.surprise().isEmpty()) {
      line(
          analysis.dimension() == 2
              ? "  The ledger is defined for recurrent networks and tasks."
              : "  The ledger is defined for two inputs.");
      return;
    }
    Surprise ledger = explanation.surprise().get();
    for (Surprise.Line entry : ledger.lines()) {
      line("  %8s  %-42s  %s", Phrases.bits(entry.bits()), entry.item(), entry.reason());
    }
    line("  %8s  total", Phrases.bits(ledger.total()));
  }

  private void effort() {
    heading("5. Error against compute, in multiply-adds");
    Phrases.effort(explanation.effort()).forEach(sentence -> line("  %s", sentence));
  }

  private void omitted(int rows, String what) {
    if (rows > MAX_ROWS) {
      line("  (%d more %s are not shown; --json has all)", rows - MAX_ROWS, what);
    }
  }

  private void heading(String title) {
    text.append('\n');
    line("%s", title);
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
  }
}
