package org.conewise.export;

import org.conewise.certificate.Analysis;

/** A language in which an analysis can be written. */
public enum ExportFormat {
  /** The unit disc of a two-input network as a stand-alone picture. */
  SVG,
  /** A file that Coq checks with the library in {@code proofs/coq}; for two inputs. */
  COQ,
  /** A script that asks an SMT solver for an input that contradicts the analysis. */
  SMTLIB;

  /**
   * The analysis in this language.
   *
   * @param digits significant digits of bounds, where the language has any
   * @throws IllegalArgumentException if the language has no way to show it; the message says why
   */
  public String render(Analysis analysis, int digits) {
    return switch (this) {
      case SVG -> DiscSvg.of(analysis);
      case COQ -> CoqInstance.of(analysis, digits);
      case SMTLIB -> SmtScript.of(analysis);
    };
  }
}
