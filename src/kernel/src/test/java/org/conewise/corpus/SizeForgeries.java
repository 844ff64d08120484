package org.conewise.corpus;

import org.conewise.corpus.CorpusBuilder.Base;

/** Certificates whose sizes or numbers do not fit, where what fits depends on the dimension. */
final class SizeForgeries {
  private static final String F07 = "F07-SYNTAX";
  private static final String F08 = "F08-NUMBER";
  private static final String F10 = "F10-LIMIT";

  private final DimensionCases cases;
  private final Base base;
  private final int n;

  SizeForgeries(DimensionCases cases) {
    this.cases = cases;
    base = cases.greatest();
    n = cases.n();
  }

  void addAll() {
    addRoom("rays " + (n + 2), "rays", 2 * n, n == 2 ? F08 : F07);
    addRoom("regions 1", "regions", 9 + 2 * n, F07);
    addRoom("region " + 2 * n, "region", 2 * n, n == 3 ? F08 : F07);
    addFields();
  }

  private void add(String code, String name, String from, String to, String reason) {
    String file = "dimension-" + n + "-" + name;
    cases
        .corpus()
        .reject(code, file, base, base.edited("\n" + from + "\n", "\n" + to + "\n"), reason);
  }

  /**
   * Adds the greatest count for which the rest of the file has room, and the next.
   *
   * @param code of the first line that is not one of so many
   */
  private void addRoom(String line, String keyword, int bytes, String code) {
    String text = base.draft().text();
    String before = "\n" + line + "\n";
    int most = (text.length() - text.indexOf(before) - before.length()) / bytes;
    add(code, keyword + "-as-many-as-fit", line, keyword + " " + most, "there are fewer");
    add(F10, keyword + "-one-more-than-fit", line, keyword + " " + (most + 1), "too many bytes");
  }

  private void addFields() {
    String direction = "direction " + base.draft().direction();
    add(F07, "direction-too-short", direction, start(direction), "a number is missing");
    add(F07, "direction-too-long", direction, direction + " 1", "a number too many");
    String less = "dimension " + (n - 1);
    add(n == 2 ? F10 : F07, "dimension-less-by-one", "dimension " + n, less, "other fields");
    String more = "dimension " + (n + 1);
    add(n == 5 ? F10 : F07, "dimension-greater-by-one", "dimension " + n, more, "other fields");
    String diagonal = Fans.diagonal(n, 1).toString();
    add("F12-RAY", "ray-doubled", diagonal, Fans.diagonal(n, 2).toString(), "not primitive");
    add("F12-RAY", "ray-of-zeros", diagonal, Fans.diagonal(n, 0).toString(), "no ray");
    add(F07, "ray-too-short", diagonal, start(diagonal), "a coordinate is missing");
    String last = Fans.axis(n, n - 1, -1).toString();
    add("F13-ORDER", "ray-in-the-list-twice", diagonal, last, "not greater than the one before");
    String cell = lastCell();
    add("F11-INDEX", "ray-number-that-does-not-exist", cell, start(cell) + " " + (n + 2), "none");
    add(F07, "cell-too-short", cell, start(cell), "a ray is missing");
    add(F07, "cell-too-long", cell, cell + " 0", "a ray too many");
  }

  private String lastCell() {
    String text = base.draft().text();
    String lines = text.substring(0, text.indexOf("\nerror "));
    return lines.substring(lines.lastIndexOf('\n') + 1);
  }

  /** A line without its last field. */
  private static String start(String line) {
    return line.substring(0, line.lastIndexOf(' '));
  }
}
