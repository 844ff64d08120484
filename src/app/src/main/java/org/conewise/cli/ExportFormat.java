package org.conewise.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import org.conewise.analysis.Analysis;
import org.conewise.certify.Certification;
import org.conewise.certify.ProofRejectedException;
import org.conewise.certify.Request;
import org.conewise.certify.Run;
import org.conewise.certify.StoppedException;
import org.conewise.draw.Pictures;
import org.conewise.explain.Explanation;
import org.conewise.explain.StandardForm;
import org.conewise.graph.GraphFormat;
import org.conewise.prover.CoqInstance;
import org.conewise.prover.CoqTreeInstance;
import org.conewise.prover.SmtScript;
import org.conewise.write.ExplanationJson;
import org.conewise.write.LatexStatement;
import org.conewise.write.PieceCsv;

/** A language in which an explanation can be written. */
enum ExportFormat {
  /** The picture, stand-alone. */
  SVG,
  /** The picture as a document for {@code pdflatex}. */
  TIKZ,
  /** A theorem with its tables. */
  LATEX,
  /** The linear pieces as a table. */
  CSV,
  /** The adjacency graph of the activation regions for Graphviz. */
  DOT,
  /** The adjacency graph as GraphML. */
  GRAPHML,
  /** Everything that {@code explain} says. */
  JSON,
  /** A file that Coq checks with the library in {@code proofs/coq}. */
  COQ,
  /** A script that asks an SMT solver for an input that contradicts the analysis. */
  SMTLIB;

  /**
   * The explanation in this language.
   *
   * @param run on which a theorem is certified
   * @param digits significant digits of bounds, for Coq
   * @throws ProofRejectedException if a theorem has no proof
   * @throws StoppedException if the run is stopped
   * @throws IllegalArgumentException if the language has no way to show it; the message says why
   */
  String render(Explanation explanation, Run run, int digits)
      throws IOException, ProofRejectedException, StoppedException {
    return switch (this) {
      case SVG -> Pictures.of(explanation).toSvg();
      case TIKZ -> Pictures.of(explanation).toTikz();
      case LATEX -> LatexStatement.of(explanation, certification(explanation, run));
      case CSV -> PieceCsv.of(explanation);
      case DOT -> graph(explanation, GraphFormat.DOT);
      case GRAPHML -> graph(explanation, GraphFormat.GRAPHML);
      case JSON -> ExplanationJson.text(explanation, StandardForm.of(explanation.analysis()));
      case COQ -> coq(explanation.analysis(), digits);
      case SMTLIB -> SmtScript.of(explanation.analysis());
    };
  }

  private static String coq(Analysis analysis, int digits) {
    return analysis.dimension() == 2
        ? CoqInstance.of(analysis, digits)
        : CoqTreeInstance.of(analysis);
  }

  private static Certification certification(Explanation explanation, Run run)
      throws ProofRejectedException, StoppedException {
    Analysis analysis = explanation.analysis();
    int digits = Request.of(analysis.network(), analysis.wanted()).digits();
    return run.certify(analysis, digits);
  }

  private static String graph(Explanation explanation, GraphFormat format) {
    StringWriter text = new StringWriter();
    format.write(explanation.graph(), text);
    return text.toString();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
