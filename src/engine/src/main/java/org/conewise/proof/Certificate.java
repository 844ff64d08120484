package org.conewise.proof;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conewise.analysis.Analysis;
import org.conewise.cone.Ray;
import org.conewise.exact.Enclosure;
import org.conewise.question.Cell;
import org.conewise.question.Task;
import org.conewise.question.TiePolicy;

/**
 * A claim and its proof, as in {@code proofs/FORMAT.md}.
 *
 * @param networkHash SHA-256 of the canonical network text, in lower-case hexadecimal
 * @param error claimed bounds of the error fraction
 * @param tied claimed bounds of the tied fraction
 */
public record Certificate(
    String networkHash, Task task, TiePolicy ties, Fan fan, Enclosure error, Enclosure tied) {

  /** Below so many lines, starting threads would cost more than it saves. */
  private static final int FEW = 500;

  /**
   * The certificate of an analysis.
   *
   * @param digits significant digits of the bounds, at least 1
   */
  public static Certificate of(Analysis analysis, String networkHash, int digits) {
    return new Certificate(
        networkHash,
        analysis.task(),
        analysis.ties(),
        Fan.of(analysis.cells().stream().map(Cell::cone).toList()),
        analysis.error().enclosure(digits),
        analysis.tied().enclosure(digits));
  }

  /** The canonical text. */
  public String toText() {
    StringBuilder text = new StringBuilder("conewise-certificate 1\n");
    line(text, "network sha256 " + networkHash);
    line(text, "task " + task.label());
    line(text, "ties " + ties.label());
    line(text, "dimension " + fan.rays().get(0).direction().dimension());
    lines(text, "rays", fan.rays(), Ray::toString);
    lines(text, "cells", fan.cells(), Certificate::spelling);
    line(text, "error " + error);
    line(text, "tied " + tied);
    line(text, "end");
    return text.toString();
  }

  private static String spelling(List<Integer> cell) {
    return cell.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  /** A count and so many lines, spelled on all cores: long numbers take their time. */
  private static <T> void lines(
      StringBuilder text, String keyword, List<T> items, Function<T, String> spelling) {
    line(text, keyword + " " + items.size());
    Stream<T> all = items.size() < FEW ? items.stream() : items.parallelStream();
    all.map(spelling).toList().forEach(line -> line(text, line));
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }
}
