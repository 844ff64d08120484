package org.conewise.draw;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.conewise.cone.Facet;
import org.conewise.cone.Ray;
import org.conewise.exact.IntVector;
import org.conewise.explain.Approximate;
import org.conewise.explain.Decimals;
import org.conewise.explain.Explanation;
import org.conewise.explain.Piece;
import org.conewise.explain.WrongRegion;
import org.conewise.question.Cell;

/**
 * Two inputs: the unit disc with the linear pieces, the line on which the inputs are equal, the
 * network's decision boundary and the wrong cones; and a magnifier for each of the largest wrong
 * cones that are too thin to be seen.
 */
final class DiscPanels {

  private static final double RADIUS = 200;
  private static final double STEP = Math.toRadians(1.5);
  private static final double LABEL_FROM = Math.toRadians(12);
  private static final double THIN = Math.toRadians(2);
  private static final int MAGNIFIERS = 4;
  private static final Point NOTES = new Point(0, -RADIUS - 62);

  private final Explanation explanation;
  private final Notes notes;
  private final Borders borders;

  private DiscPanels(Explanation explanation) {
    this.explanation = explanation;
    this.notes = new Notes(explanation.analysis());
    this.borders = new Borders(Scene.of(explanation));
  }

  static List<Panel> of(Explanation explanation) {
    DiscPanels panels = new DiscPanels(explanation);
    List<Panel> all = new ArrayList<>();
    all.add(new Panel("The unit disc of inputs", 500, 620, panels::disc));
    explanation.wrongRegions().stream()
        .filter(region -> arc(region.cells()).span() < THIN)
        .limit(MAGNIFIERS)
        .map(region -> PlaneMagnifier.panel(region, explanation, panels.borders))
        .forEach(all::add);
    return all;
  }

  /**
   * A connected part of the circle.
   *
   * @param start the first ray, counter-clockwise
   * @param span the angle in radians
   */
  record Arc(Ray start, double span) {

    double from() {
      double[] u = Approximate.unit(start.direction());
      return Math.atan2(u[1], u[0]);
    }
  }

  /** Some connected sectors as one arc. */
  static Arc arc(List<Cell> cells) {
    Set<Ray> ends = new HashSet<>();
    cells.forEach(cell -> ends.add(cell.cone().rays().get(1)));
    Ray start =
        cells.stream()
            .map(cell -> cell.cone().rays().get(0))
            .filter(ray -> !ends.contains(ray))
            .findFirst()
            .orElse(cells.get(0).cone().rays().get(0));
    return new Arc(start, 2 * Math.PI * Approximate.share(cells));
  }

  private void disc(Canvas canvas) {
    explanation.pieces().forEach(piece -> piece(canvas, piece));
    for (Cell cell : explanation.analysis().cells()) {
      if (cell.isTied()) {
        canvas.loop(Ink.TIED, sector(arc(List.of(cell))));
      }
    }
    explanation.wrongRegions().forEach(region -> wrong(canvas, region));
    canvas.lines(Ink.WALL, radii(borders.ofPieces(), RADIUS));
    canvas.lines(Ink.DECISION, radii(borders.ofNetwork(), RADIUS));
    canvas.lines(Ink.BOUNDARY, radii(borders.ofWanted(), RADIUS + 14));
    canvas.dot(Ink.RIM, Point.ORIGIN, RADIUS);
    explanation.wrongRegions().forEach(region -> mark(canvas, region));
    explanation.pieces().forEach(piece -> label(canvas, piece));
    captions(canvas);
  }

  private void piece(Canvas canvas, Piece piece) {
    canvas.beginGroup(NOTES, notes.of(piece));
    canvas.loop(Notes.ink(piece), sector(arc(piece.cells())));
    canvas.endGroup();
  }

  private void wrong(Canvas canvas, WrongRegion region) {
    canvas.beginGroup(NOTES, notes.of(region));
    canvas.loop(Ink.WRONG, sector(arc(region.cells())));
    canvas.endGroup();
  }

  private static void mark(Canvas canvas, WrongRegion region) {
    Arc arc = arc(region.cells());
    if (arc.span() < THIN) {
      double angle = arc.from() + arc.span() / 2;
      double spread = 0.03;
      canvas.loop(
          Ink.MARK,
          List.of(
              Point.polar(RADIUS + 2, angle),
              Point.polar(RADIUS + 13, angle - spread),
              Point.polar(RADIUS + 13, angle + spread)));
    }
  }

  private static void label(Canvas canvas, Piece piece) {
    Arc arc = arc(piece.cells());
    if (arc.span() > LABEL_FROM) {
      Point at = Point.polar(0.66 * RADIUS, arc.from() + arc.span() / 2);
      canvas.text(Ink.TEXT, at.plus(0, -5), Canvas.Anchor.MIDDLE, "" + piece.id());
    }
  }

  private void captions(Canvas canvas) {
    double out = (RADIUS + 18) * Math.sqrt(0.5);
    if (explanation.isPlaneWithTask()) {
      canvas.text(Ink.TEXT, new Point(out - 4, out + 8), Canvas.Anchor.START, "x0 = x1");
    }
    canvas.text(Ink.SMALL, new Point(RADIUS + 6, -5), Canvas.Anchor.START, "x0");
    canvas.text(Ink.SMALL, new Point(0, RADIUS + 8), Canvas.Anchor.MIDDLE, "x1");
    String error = Decimals.rounded(explanation.analysis().error(), 8);
    canvas.text(
        Ink.TEXT,
        new Point(0, -RADIUS - 36),
        Canvas.Anchor.MIDDLE,
        "wrong: " + error + " of the disc");
  }

  private static List<List<Point>> radii(List<Facet> facets, double length) {
    return facets.stream()
        .map(facet -> List.of(Point.ORIGIN, onCircle(facet.rays().get(0).direction(), length)))
        .toList();
  }

  private static Point onCircle(IntVector direction, double radius) {
    double[] u = Approximate.unit(direction);
    return new Point(radius * u[0], radius * u[1]);
  }

  private static List<Point> sector(Arc arc) {
    List<Point> points = new ArrayList<>();
    if (arc.span() < 2 * Math.PI - 1e-9) {
      points.add(Point.ORIGIN);
    }
    points.addAll(circle(RADIUS, arc.from(), arc.span()));
    return points;
  }

  /** Points along a part of a circle around the origin. */
  static List<Point> circle(double radius, double from, double span) {
    int steps = (int) Math.ceil(span / STEP) + 1;
    List<Point> points = new ArrayList<>();
    for (int i = 0; i <= steps; i++) {
      points.add(Point.polar(radius, from + span * i / steps));
    }
    return points;
  }
}
