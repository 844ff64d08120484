package org.conewise.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.conewise.cone.Facet;
import org.conewise.cone.Ray;
import org.conewise.exact.IntVector;
import org.conewise.explain.Approximate;
import org.conewise.explain.Decimals;
import org.conewise.explain.Explanation;
import org.conewise.explain.Phrases;
import org.conewise.explain.WrongRegion;
import org.conewise.graph.Wall;
import org.conewise.question.Cell;

/**
 * The surroundings of a thin wrong cone of the plane, with all angles from its middle multiplied by
 * a stated factor. Angles are taken between exact rays, so a cone of any width can be shown.
 */
final class PlaneMagnifier {

  private static final double SHOWN = Math.toRadians(22);
  private static final double WINDOW = Math.toRadians(38);
  private static final double LENGTH = 250;
  private static final double APEX = -110;

  private final WrongRegion region;
  private final Explanation explanation;
  private final Borders borders;
  private final IntVector start;
  private final double width;
  private final double factor;

  private PlaneMagnifier(WrongRegion region, Explanation explanation, Borders borders) {
    this.region = region;
    this.explanation = explanation;
    this.borders = borders;
    DiscPanels.Arc arc = DiscPanels.arc(region.cells());
    this.start = arc.start().direction();
    this.width = arc.span();
    this.factor = SHOWN / width;
  }

  static Panel panel(WrongRegion region, Explanation explanation, Borders borders) {
    PlaneMagnifier magnifier = new PlaneMagnifier(region, explanation, borders);
    return new Panel("Wrong region " + region.id() + ", magnified", 380, 420, magnifier::draw);
  }

  private void draw(Canvas canvas) {
    explanation.pieces().forEach(piece -> fill(canvas, Notes.ink(piece), piece.cells()));
    fill(canvas, Ink.WRONG, region.cells());
    rays(canvas, Ink.WALL, borders.ofPieces());
    rays(canvas, Ink.DECISION, borders.ofNetwork());
    rays(canvas, Ink.BOUNDARY, borders.ofWanted());
    canvas.loop(Ink.RIM, wedge(-WINDOW, WINDOW));
    canvas.text(Ink.SMALL, at(-SHOWN / 2, LENGTH + 8), Canvas.Anchor.START, name(0));
    canvas.text(Ink.SMALL, at(SHOWN / 2, LENGTH + 8), Canvas.Anchor.END, name(width));
    captions(canvas);
  }

  private void captions(Canvas canvas) {
    canvas.text(
        Ink.TEXT,
        new Point(0, 186),
        Canvas.Anchor.MIDDLE,
        "wrong region " + region.id() + ": answer " + Phrases.answer(region));
    canvas.text(
        Ink.SMALL,
        new Point(0, APEX - 24),
        Canvas.Anchor.MIDDLE,
        "angles × "
            + Phrases.count(factor)
            + "; "
            + Decimals.rounded(region.share(), 5)
            + " of a turn");
    double[] middle = Approximate.unit(start);
    canvas.text(
        Ink.SMALL,
        new Point(0, APEX - 42),
        Canvas.Anchor.MIDDLE,
        String.format(Locale.ROOT, "near the direction (%.4f, %.4f)", middle[0], middle[1]));
  }

  private void fill(Canvas canvas, Ink ink, List<Cell> cells) {
    double from = Double.POSITIVE_INFINITY;
    double to = Double.NEGATIVE_INFINITY;
    for (Cell cell : cells) {
      double begin = angle(cell.cone().rays().get(0));
      double end = begin + factor * 2 * Math.PI * Approximate.share(cell.cone());
      if (begin < WINDOW && end > -WINDOW) {
        from = Math.min(from, begin);
        to = Math.max(to, end);
      }
    }
    if (from < to) {
      canvas.loop(ink, wedge(Math.max(from, -WINDOW), Math.min(to, WINDOW)));
    }
  }

  private void rays(Canvas canvas, Ink ink, List<Facet> facets) {
    canvas.lines(
        ink,
        facets.stream()
            .map(facet -> angle(facet.rays().get(0)))
            .filter(angle -> Math.abs(angle) < WINDOW)
            .map(angle -> List.of(at(0, 0), at(angle, LENGTH)))
            .toList());
  }

  /** The magnified angle of a ray from the middle of the cone. */
  private double angle(Ray ray) {
    return factor * (Approximate.angle(start, ray.direction()) - width / 2);
  }

  /** What the ray at an angle from the start of the cone is. */
  private String name(double angle) {
    List<Facet> task = borders.ofWanted();
    List<Facet> network = borders.ofNetwork();
    if (near(task, angle)) {
      return "x0 = x1";
    }
    return near(network, angle) ? "Δ = 0" : wall(angle);
  }

  private boolean near(List<Facet> facets, double angle) {
    return facets.stream().anyMatch(facet -> isAt(facet, angle));
  }

  private boolean isAt(Facet facet, double angle) {
    double offset = Approximate.angle(start, facet.rays().get(0).direction());
    return Math.abs(offset - angle) < 1e-6 * width;
  }

  private String wall(double angle) {
    return explanation.graph().walls().stream()
        .filter(wall -> isAt(wall.facets().get(0), angle))
        .map(PlaneMagnifier::flips)
        .findFirst()
        .orElse("border");
  }

  private static String flips(Wall wall) {
    return wall.flips().stream().limit(2).map(Object::toString).collect(Collectors.joining(", "));
  }

  private static List<Point> wedge(double from, double to) {
    List<Point> points = new ArrayList<>();
    points.add(at(0, 0));
    DiscPanels.circle(LENGTH, Math.PI / 2 + from, to - from)
        .forEach(point -> points.add(point.plus(0, APEX)));
    return points;
  }

  /** Counter-clockwise is to the left of the upward direction. */
  private static Point at(double angle, double radius) {
    return Point.polar(radius, Math.PI / 2 + angle).plus(0, APEX);
  }
}
