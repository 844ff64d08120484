package org.conewise.draw;

import java.util.List;
import java.util.stream.Collectors;
import org.conewise.analysis.Analysis;
import org.conewise.explain.Approximate;
import org.conewise.explain.Decimals;
import org.conewise.explain.Phrases;
import org.conewise.explain.Piece;
import org.conewise.explain.WrongRegion;

/** What a picture says about the thing that a reader points at, in a few short lines. */
final class Notes {

  private static final int DIGITS = 6;
  private static final int PATTERNS = 2;

  private final Analysis analysis;

  Notes(Analysis analysis) {
    this.analysis = analysis;
  }

  List<String> of(Piece piece) {
    String share = Decimals.rounded(piece.share(), DIGITS);
    String head = "piece " + piece.id() + ": " + share + " of all inputs, " + boundary(piece);
    String units = onUnits() + patterns(piece);
    return analysis.dimension() <= 3 ? List.of(head, formula(piece), units) : List.of(head, units);
  }

  List<String> of(WrongRegion region) {
    return List.of(
        "wrong region "
            + region.id()
            + ": "
            + Decimals.rounded(region.share(), DIGITS)
            + " of all inputs",
        "answer " + Phrases.answer(region),
        "in "
            + (region.pieces().size() == 1 ? "piece " : "pieces ")
            + region.pieces().stream()
                .limit(8)
                .map(String::valueOf)
                .collect(Collectors.joining(", "))
            + (region.pieces().size() > 8 ? ", …" : ""));
  }

  /** The fill that tells how the task's boundary lies to a piece. */
  static Ink ink(Piece piece) {
    return piece.isCrossed() ? Ink.CROSSED : Ink.wanted(piece.wanted().get(0));
  }

  /** The size of a fraction, as drawn. */
  static double share(Piece piece) {
    return Approximate.share(piece.cells());
  }

  private String onUnits() {
    return analysis.network().match(recurrent -> "on at each step: ", layered -> "on by layers: ");
  }

  private String boundary(Piece piece) {
    String answer = analysis.wanted().isReference() ? "answer " : "input ";
    return piece.isCrossed()
        ? "crossed by the boundary"
        : answer + piece.wanted().get(0) + " wanted";
  }

  private static String formula(Piece piece) {
    if (piece.isPlaneWithTask()) {
      return "Δ = " + Phrases.differences(piece, DIGITS) + gap(piece);
    }
    return Phrases.differences(piece, 4);
  }

  private static String gap(Piece piece) {
    return piece.isCrossed() ? ", gap " + Phrases.gap(piece) : "";
  }

  private String patterns(Piece piece) {
    List<String> patterns =
        piece.cells().stream().map(cell -> cell.region().pattern().toString()).distinct().toList();
    String first =
        patterns.stream().limit(PATTERNS).map(Notes::shortened).collect(Collectors.joining(", "));
    return first + (patterns.size() > PATTERNS ? " +" + (patterns.size() - PATTERNS) : "");
  }

  private static String shortened(String pattern) {
    return pattern.length() <= 36 ? pattern : pattern.substring(0, 35) + "…";
  }
}
