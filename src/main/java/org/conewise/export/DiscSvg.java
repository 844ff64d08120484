package org.conewise.export;

import java.util.List;
import java.util.Locale;
import org.conewise.certificate.Analysis;
import org.conewise.cone.Ray;
import org.conewise.exact.IntVector;
import org.conewise.graph.ActivationRegion;
import org.conewise.graph.RegionGraph;
import org.conewise.graph.Wall;
import org.conewise.task.Cell;

/**
 * The unit disc of a two-input network as a stand-alone SVG picture: activation regions in
 * alternating tints with the walls between them, the line {@code x0 = x1}, and the cones on which
 * the answer is wrong. A wrong cone that is too thin to be seen is marked at the rim.
 */
public final class DiscSvg {

  private static final double RADIUS = 200;
  private static final String STYLE =
      """
      <style>
        .even{fill:#e8eef4} .odd{fill:#d5e0ea} .wrong{fill:#c0392b} .tied{fill:#f2c94c}
        .wall{stroke:#5b7083;stroke-width:1} .line{stroke:#1b2733;stroke-width:1.5;stroke-dasharray:6 4}
        .mark{fill:#c0392b} .rim{fill:none;stroke:#1b2733;stroke-width:1.5}
        text{font:13px sans-serif;fill:#1b2733}
      </style>
      """;

  private final StringBuilder svg = new StringBuilder();

  private DiscSvg() {}

  /**
   * Draws the picture.
   *
   * @throws IllegalArgumentException if the network has other than two inputs
   */
  public static String of(Analysis analysis) {
    if (analysis.dimension() != 2) {
      throw new IllegalArgumentException("the disc is drawn for two inputs");
    }
    DiscSvg picture = new DiscSvg();
    picture.draw(analysis);
    return picture.svg.toString();
  }

  private void draw(Analysis analysis) {
    RegionGraph graph = analysis.graph();
    line("<svg xmlns='http://www.w3.org/2000/svg' viewBox='-260 -240 520 520' role='img'>");
    line("<title>Regions and wrong inputs on the unit disc</title>");
    svg.append(STYLE);
    for (ActivationRegion region : graph.regions()) {
      for (Cell cell : region.cells()) {
        sector(cell, region.id() % 2 == 0 ? "even" : "odd");
      }
    }
    analysis.cells().stream().filter(Cell::isTied).forEach(cell -> sector(cell, "tied"));
    List<Cell> wrong =
        analysis.cells().stream().filter(cell -> cell.isWrong(analysis.ties())).toList();
    wrong.forEach(cell -> sector(cell, "wrong"));
    for (Wall wall : graph.walls()) {
      radius(wall.facets().get(0).rays().get(0), "wall");
    }
    double diagonal = RADIUS * 1.1 * Math.sqrt(0.5);
    element(
        "<line class='line' x1='%.2f' y1='%.2f' x2='%.2f' y2='%.2f'/>",
        -diagonal, diagonal, diagonal, -diagonal);
    line("<circle class='rim' r='" + (int) RADIUS + "'/>");
    wrong.forEach(this::mark);
    captions(analysis, graph);
    line("</svg>");
  }

  private void captions(Analysis analysis, RegionGraph graph) {
    element("<text x='%.1f' y='%.1f'>x0 = x1</text>", RADIUS * 0.8, -RADIUS * 0.83);
    element(
        "<text x='%.1f' y='%.1f' text-anchor='middle'>%d activation regions; wrong answers in red: %s of the disc</text>",
        0.0, RADIUS + 45, graph.regions().size(), fraction(analysis));
  }

  private static String fraction(Analysis analysis) {
    return analysis.error().enclosure(8).approximately(5).stripTrailingZeros().toString();
  }

  private void sector(Cell cell, String style) {
    double[] u = onRim(cell.cone().rays().get(0).direction());
    double[] v = onRim(cell.cone().rays().get(1).direction());
    element(
        "<path class='%s' d='M0 0L%.3f %.3fA%.0f %.0f 0 0 0 %.3f %.3fZ'/>",
        style, u[0], u[1], RADIUS, RADIUS, v[0], v[1]);
  }

  private void radius(Ray ray, String style) {
    double[] end = onRim(ray.direction());
    element("<line class='%s' x1='0' y1='0' x2='%.3f' y2='%.3f'/>", style, end[0], end[1]);
  }

  /** A small triangle outside the rim that points at the cone. */
  private void mark(Cell cell) {
    double[] tip = onRim(cell.cone().interiorVector());
    double angle = Math.toDegrees(Math.atan2(tip[1], tip[0]));
    element(
        "<path class='mark' transform='rotate(%.3f) translate(%.0f 0)' d='M2 0L14 -6L14 6Z'/>",
        angle, RADIUS);
  }

  /** The point of the rim on a ray; the second axis points up. */
  private static double[] onRim(IntVector direction) {
    // Scaled first: coordinates may be beyond the range of doubles.
    int excess = Math.max(direction.get(0).bitLength(), direction.get(1).bitLength()) - 60;
    double x = direction.get(0).shiftRight(Math.max(excess, 0)).doubleValue();
    double y = direction.get(1).shiftRight(Math.max(excess, 0)).doubleValue();
    double length = Math.hypot(x, y);
    return new double[] {RADIUS * x / length, -RADIUS * y / length};
  }

  private void element(String format, Object... values) {
    line(String.format(Locale.ROOT, format, values));
  }

  private void line(String text) {
    svg.append(text).append('\n');
  }
}
