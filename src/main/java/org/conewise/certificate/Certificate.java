package org.conewise.certificate;

import java.util.stream.Collectors;
import org.conewise.exact.Enclosure;
import org.conewise.task.Cell;
import org.conewise.task.Task;
import org.conewise.task.TiePolicy;

/**
 * A claim and its proof, as in {@code proofs/FORMAT.md}.
 *
 * @param networkHash SHA-256 of the canonical network text, in lower-case hexadecimal
 * @param error claimed bounds of the error fraction
 * @param tied claimed bounds of the tied fraction
 */
public record Certificate(
    String networkHash, Task task, TiePolicy ties, Fan fan, Enclosure error, Enclosure tied) {

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
    line(text, "rays " + fan.rays().size());
    fan.rays().forEach(ray -> line(text, ray.toString()));
    line(text, "cells " + fan.cells().size());
    fan.cells()
        .forEach(
            cell ->
                line(text, cell.stream().map(String::valueOf).collect(Collectors.joining(" "))));
    line(text, "error " + error);
    line(text, "tied " + tied);
    line(text, "end");
    return text.toString();
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }
}
