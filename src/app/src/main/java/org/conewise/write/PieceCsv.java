package org.conewise.write;

import java.util.ArrayList;
import java.util.List;
import org.conewise.exact.Enclosure;
import org.conewise.exact.Rational;
import org.conewise.explain.Explanation;
import org.conewise.explain.Piece;

/** The linear pieces as comma-separated values (RFC 4180), exact and rounded. */
public final class PieceCsv {

  private PieceCsv() {}

  public static String of(Explanation explanation) {
    StringBuilder table = new StringBuilder(header(explanation.dimension()));
    explanation.pieces().forEach(piece -> table.append(row(piece)));
    return table.toString();
  }

  private static String header(int n) {
    List<String> fields = new ArrayList<>();
    fields.addAll(
        List.of("piece", "cells", "share_lower", "share_upper", "wrong_lower", "wrong_upper"));
    fields.add("crossed");
    for (int b = 1; b < n; b++) {
      for (int i = 0; i < n; i++) {
        fields.add("logit" + b + "_minus_logit0_x" + i);
      }
    }
    return Csv.row(fields);
  }

  private static String row(Piece piece) {
    List<String> fields = new ArrayList<>();
    fields.add(String.valueOf(piece.id()));
    fields.add(String.valueOf(piece.cells().size()));
    add(fields, piece.share().enclosure());
    add(fields, piece.wrong().enclosure());
    fields.add(String.valueOf(piece.isCrossed()));
    piece.differences().stream().flatMap(List::stream).map(Rational::toString).forEach(fields::add);
    return Csv.row(fields);
  }

  private static void add(List<String> fields, Enclosure enclosure) {
    fields.add(enclosure.lower().toPlainString());
    fields.add(enclosure.upper().toPlainString());
  }
}
