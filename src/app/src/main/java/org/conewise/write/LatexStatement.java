package org.conewise.write;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.conewise.analysis.Analysis;
import org.conewise.certify.Certification;
import org.conewise.check.Bounds;
import org.conewise.check.ClosedForm;
import org.conewise.draw.TikzCanvas;
import org.conewise.explain.Decimals;
import org.conewise.explain.Explanation;
import org.conewise.explain.Phrases;
import org.conewise.explain.Piece;
import org.conewise.explain.WrongRegion;
import org.conewise.model.ReluNetwork;
import org.conewise.model.Sha256;

/** A theorem and its tables, to paste into a paper. Plain LaTeX without packages. */
public final class LatexStatement {

  private static final int MAX_ROWS = 40;

  private final StringBuilder latex = new StringBuilder();
  private final Explanation explanation;
  private final Certification certification;
  private final Analysis analysis;

  private LatexStatement(Explanation explanation, Certification certification) {
    this.explanation = explanation;
    this.certification = certification;
    this.analysis = explanation.analysis();
  }

  /** The whole document; what is between the two marks is meant to be pasted. */
  public static String of(Explanation explanation, Certification certification) {
    LatexStatement statement = new LatexStatement(explanation, certification);
    statement.line("\\documentclass{article}");
    statement.line("\\newtheorem{theorem}{Theorem}");
    statement.line("\\begin{document}");
    statement.line("%% ---- from here ----");
    statement.theorem();
    statement.facts();
    statement.pieces();
    statement.wrongRegions();
    statement.line("%% ---- to here ----");
    statement.line("\\end{document}");
    return statement.latex.toString();
  }

  private void theorem() {
    Bounds error = certification.statement().error();
    int n = analysis.dimension();
    line("\\begin{theorem}");
    line(
        "Let $x \\in \\mathbf{R}^{%d}$ have a rotation-invariant distribution without an atom at $0$,",
        n);
    line("such as the standard normal one. %s", networks());
    if (error.lower().compareTo(error.upper()) == 0) {
      line("\\[ p = %s . \\]", error.lower().toPlainString());
    } else {
      line("\\[ %s \\le p \\]", scientific(error.lower()));
      line("\\[ p \\le %s . \\]", scientific(error.upper()));
    }
    line("%s", ties());
    closedForm();
    line("\\end{theorem}");
  }

  private String networks() {
    return analysis
        .wanted()
        .match(
            task ->
                sized(analysis.network())
                    + "with the canonical hash below, taken as a real-valued function, answers the"
                    + " task\n\\texttt{"
                    + TikzCanvas.escaped(task.label())
                    + "} wrongly with probability $p$, where",
            reference ->
                sized(analysis.network())
                    + "with the first canonical hash below and that of "
                    + TikzCanvas.escaped(Phrases.shape(reference.network().network()))
                    + "\nwith the second one, taken as real-valued functions, give different answers"
                    + " with\nprobability $p$, where");
  }

  private static String sized(ReluNetwork network) {
    return network.match(
        recurrent ->
            "The bias-free ReLU network of "
                + recurrent.hiddenSize()
                + " hidden units and "
                + recurrent.inputs()
                + "\ninputs ",
        layered -> "The bias-free ReLU network of\n" + Phrases.shape(layered) + " ");
  }

  private String ties() {
    return switch (analysis.ties()) {
      case FIRST -> "Of several greatest logits the one of lowest index counts as the answer.";
      case WRONG -> "Several greatest logits count as a wrong answer.";
    };
  }

  private void closedForm() {
    if (certification.statement().fan().closedForm().isEmpty()) {
      return;
    }
    ClosedForm form = certification.statement().fan().closedForm().get();
    switch (certification.statement().fan().nature().orElseThrow()) {
      case ZERO -> line("No input is answered wrongly.");
      case RATIONAL -> line("This is a rational number.");
      case TRANSCENDENTAL -> {
        line(
            "Exactly, $p = \\arg(Z) / 2\\pi$ with $\\arg(Z) \\in (0, 2\\pi)$ and the Gaussian integer");
        line("$Z = a + b\\,\\mathrm{i}$ where");
        line("\\begin{flushleft}\\footnotesize");
        line("$a = {}$%s,\\\\", breakable(form.re().toString()));
        line("$b = {}$%s.", breakable(form.im().toString()));
        line("\\end{flushleft}");
        line("The number $p$ is transcendental.");
      }
    }
  }

  /** Digits in groups of five, between which a line may break. */
  private static String breakable(String digits) {
    String sign = digits.startsWith("-") ? "$-$" : "";
    return sign + digits.replace("-", "").replaceAll("(\\d{5})(?=\\d)", "$1\\\\hspace{0pt}");
  }

  private void facts() {
    line("\\begin{center}\\small");
    line("\\begin{tabular}{ll}");
    row("network (SHA-256)", "\\texttt{\\tiny " + explanation.networkHash() + "}");
    analysis
        .wanted()
        .match(
            task -> Optional.<String>empty(), reference -> Optional.of(reference.network().hash()))
        .ifPresent(hash -> row("compared with (SHA-256)", "\\texttt{\\tiny " + hash + "}"));
    row(
        "certificate (SHA-256)",
        "\\texttt{\\tiny " + Sha256.hex(certification.certificate()) + "}");
    row("cells, linear pieces", analysis.cells().size() + ", " + explanation.pieces().size());
    Bounds tied = certification.statement().tied();
    row("tied inputs", number(Decimals.between(tied.lower(), tied.upper(), 12)));
    line("\\end{tabular}");
    line("\\end{center}");
  }

  private void pieces() {
    boolean plane = explanation.isPlaneWithTask();
    line("\\begin{center}\\footnotesize\\renewcommand{\\arraystretch}{1.2}");
    line("\\begin{tabular}{%s}", plane ? "rllll" : "rll");
    line("\\hline");
    line(
        "piece & share & %s \\\\",
        plane ? "$a_0$ & $a_1$ & $|a_0-a_1|/\\textrm{mean}$" : "boundary");
    line("\\hline");
    Phrases.largest(explanation.pieces(), MAX_ROWS).forEach(this::piece);
    line("\\hline");
    line("\\end{tabular}");
    omitted(explanation.pieces().size(), "pieces");
    if (analysis.dimension() > 3) {
      line(
          "\\par Shares in tables are computed in floating point; the theorem does not cover them.");
    }
    line("\\end{center}");
  }

  private void piece(Piece piece) {
    String share = number(Decimals.rounded(piece.share(), 8));
    String rest =
        piece.isPlaneWithTask()
            ? Decimals.rounded(piece.a0(), 8)
                + "$ & $"
                + Decimals.rounded(piece.a1(), 8)
                + "$ & "
                + gap(piece)
            : "";
    if (rest.isEmpty()) {
      line("%d & %s & %s \\\\", piece.id(), share, piece.isCrossed() ? "crosses" : "misses");
    } else {
      line("%d & %s & $%s \\\\", piece.id(), share, rest);
    }
  }

  private static String gap(Piece piece) {
    String gap = Phrases.gap(piece);
    return gap.startsWith("2^") ? "$2^{" + gap.substring(2) + "}$" : gap;
  }

  private void wrongRegions() {
    if (explanation.wrongRegions().isEmpty()) {
      return;
    }
    line("\\begin{center}\\footnotesize\\renewcommand{\\arraystretch}{1.2}");
    line("\\begin{tabular}{rlll}");
    line("\\hline");
    line("wrong region & share & answer & sample input \\\\");
    line("\\hline");
    explanation.wrongRegions().stream().limit(MAX_ROWS).forEach(this::wrongRegion);
    line("\\hline");
    line("\\end{tabular}");
    omitted(explanation.wrongRegions().size(), "wrong regions");
    line("\\end{center}");
  }

  private void wrongRegion(WrongRegion region) {
    String sample =
        region.sample().stream().map(x -> x.toPlainString()).collect(Collectors.joining(", "));
    row(
        String.valueOf(region.id()),
        number(Decimals.rounded(region.share(), 8)),
        Phrases.answer(region),
        "$(" + sample + ")$");
  }

  private void omitted(int rows, String what) {
    if (rows > MAX_ROWS) {
      line("\\par (and %d smaller %s)", rows - MAX_ROWS, what);
    }
  }

  private void row(String... fields) {
    line("%s \\\\", String.join(" & ", fields));
  }

  private static String scientific(BigDecimal value) {
    return number(value.toString()).replace("$", "");
  }

  /** A decimal with its exponent, if it has one, as a power of ten. */
  private static String number(String decimal) {
    int e = decimal.indexOf('E');
    return e < 0
        ? "$" + decimal + "$"
        : "$" + decimal.substring(0, e) + " \\cdot 10^{" + decimal.substring(e + 1) + "}$";
  }

  private void line(String format, Object... values) {
    latex.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
