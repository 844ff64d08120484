package org.conewise.export;

import org.conewise.certificate.Analysis;

/** A language in which an analysis can be written. */
public enum ExportFormat {
  /** The unit disc of a two-input network as a stand-alone picture. */
  SVG;

  /**
   * The analysis in this language.
   *
   * @throws IllegalArgumentException if the language has no way to show it; the message says why
   */
  public String render(Analysis analysis) {
    return switch (this) {
      case SVG -> DiscSvg.of(analysis);
    };
  }
}
