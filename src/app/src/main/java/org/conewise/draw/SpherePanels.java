package org.conewise.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.conewise.cone.Facet;
import org.conewise.cone.Ray;
import org.conewise.exact.IntVector;
import org.conewise.explain.Approximate;
import org.conewise.explain.Phrases;
import org.conewise.explain.Piece;
import org.conewise.explain.WrongRegion;
import org.conewise.question.Cell;

/**
 * A fan of space: both hemispheres in Lambert's equal-area projection, so that the red part of the
 * two discs is the wrong fraction. For three inputs that is the error fraction, and there are
 * magnifiers for the largest wrong regions that are slivers. Of a network with very many pieces
 * only the largest are outlined, and the legend says so.
 */
final class SpherePanels {

  private static final double RADIUS = 215;
  private static final int MAX_PIECES = 250;
  private static final int MAX_WRONG = 400;
  private static final int MAGNIFIERS = 4;
  private static final double LABEL_FROM = 0.015;
  private static final Point NOTES = new Point(0, -RADIUS - 58);

  private final Scene scene;
  private final Notes notes;
  private final SphereWords words;
  private final Borders borders;
  private final List<Piece> single;
  private final List<SpaceMagnifier> magnifiers;

  private SpherePanels(Scene scene) {
    this.scene = scene;
    this.notes = new Notes(scene.analysis());
    this.borders = new Borders(scene);
    this.single = outlined(scene);
    this.words = scene.isSlice() ? new SliceWords() : new SpaceWords(scene.error());
    this.magnifiers =
        (scene.isSlice() ? List.<WrongRegion>of() : scene.wrongRegions())
            .stream()
                .map(region -> SpaceMagnifier.of(region, scene, borders, RADIUS))
                .filter(SpaceMagnifier::isNeeded)
                .limit(MAGNIFIERS)
                .toList();
  }

  static List<Panel> of(Scene scene) {
    SpherePanels panels = new SpherePanels(scene);
    List<Panel> all = new ArrayList<>();
    for (int side : new int[] {1, -1}) {
      all.add(
          new Panel(panels.words.title(side), 500, 620, canvas -> panels.hemisphere(canvas, side)));
    }
    panels.magnifiers.forEach(magnifier -> all.add(magnifier.panel()));
    return all;
  }

  /** The pieces that are drawn one by one. */
  static List<Piece> outlined(Scene scene) {
    return Phrases.largest(scene.pieces(), MAX_PIECES);
  }

  private void hemisphere(Canvas canvas, int side) {
    Lambert map = new Lambert(side, RADIUS);
    for (int answer : scene.answers()) {
      canvas.area(Ink.wanted(answer), loops(cells(cell -> cell.wanted() == answer), map));
    }
    single.forEach(piece -> area(canvas, map, Ink.PIECE, piece.cells(), notes.of(piece)));
    canvas.area(Ink.TIED, loops(cells(Cell::isTied), map));
    canvas.lines(Ink.WALL, map.arcs(walls()));
    canvas.lines(Ink.BOUNDARY, map.arcs(borders.ofWanted()));
    canvas.lines(Ink.DECISION, map.arcs(borders.ofNetwork()));
    wrong(canvas, map);
    if (scene.isSlice()) {
      canvas.lines(Ink.SEAM, map.arcs(borders.betweenWrongRegions(scene.wrongRegions())));
    }
    canvas.dot(Ink.RIM, Point.ORIGIN, RADIUS);
    magnifiers.forEach(magnifier -> magnifier.mark(canvas, map));
    labels().forEach(label -> label(canvas, map, label));
    captions(canvas, side);
  }

  private List<Cell> cells(Predicate<Cell> chosen) {
    return scene.cells().stream().filter(chosen).toList();
  }

  /** The borders of the pieces, of very many pieces only those of the largest. */
  private List<Facet> walls() {
    if (single.size() == scene.pieces().size()) {
      return borders.ofPieces();
    }
    Set<Integer> drawn = new HashSet<>(single.stream().map(Piece::id).toList());
    return borders.ofPieces(piece -> drawn.contains(piece.id()));
  }

  private void wrong(Canvas canvas, Lambert map) {
    List<WrongRegion> regions = scene.wrongRegions();
    int shown = Math.min(MAX_WRONG, regions.size());
    for (WrongRegion region : regions.subList(0, shown)) {
      area(canvas, map, Ink.WRONG, region.cells(), notes.of(region));
    }
    List<Cell> rest = new ArrayList<>();
    regions.subList(shown, regions.size()).forEach(region -> rest.addAll(region.cells()));
    canvas.area(Ink.WRONG, loops(rest, map));
  }

  private static void area(
      Canvas canvas, Lambert map, Ink ink, List<Cell> cells, List<String> lines) {
    List<List<Point>> loops = loops(cells, map);
    if (!loops.isEmpty()) {
      canvas.beginGroup(NOTES, lines);
      canvas.area(ink, loops);
      canvas.endGroup();
    }
  }

  private static List<List<Point>> loops(List<Cell> cells, Lambert map) {
    return Outline.of(cells, map.inside()).stream().map(loop -> points(loop, map)).toList();
  }

  private static List<Point> points(List<Ray> loop, Lambert map) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < loop.size(); i++) {
      Ray next = loop.get((i + 1) % loop.size());
      List<Point> arc = map.arc(loop.get(i).direction(), next.direction());
      points.addAll(arc.subList(0, arc.size() - 1));
    }
    return points;
  }

  /** A number on the largest of some cells. */
  private record Label(List<Cell> cells, String text) {}

  /** The numbers of the large pieces; in a slice those of the large wrong regions too. */
  private List<Label> labels() {
    List<Label> labels = new ArrayList<>();
    single.forEach(piece -> labels.add(new Label(labelled(piece), "" + piece.id())));
    if (scene.isSlice()) {
      scene
          .wrongRegions()
          .forEach(region -> labels.add(new Label(region.cells(), "w" + region.id())));
    }
    return labels.stream().filter(one -> Approximate.share(one.cells()) > LABEL_FROM).toList();
  }

  /** In a slice the number of a piece stands where it is not wrong. */
  private List<Cell> labelled(Piece piece) {
    return scene.isSlice()
        ? piece.cells().stream().filter(cell -> !scene.isWrong(cell)).toList()
        : piece.cells();
  }

  private static void label(Canvas canvas, Lambert map, Label label) {
    Cell largest =
        label.cells().stream()
            .max(Comparator.comparingDouble(cell -> Approximate.share(cell.cone())))
            .orElseThrow();
    IntVector middle = SpaceMagnifier.middle(largest.cone());
    if (map.contains(middle)) {
      canvas.text(Ink.SMALL, map.at(middle).plus(0, -4), Canvas.Anchor.MIDDLE, label.text());
    }
  }

  private void captions(Canvas canvas, int side) {
    Lambert map = new Lambert(side, RADIUS);
    for (SphereWords.Mark mark : words.rim(side)) {
      Point rim = map.at(mark.direction());
      Point at = new Point(1.05 * rim.x(), 1.05 * rim.y() - 4);
      canvas.text(Ink.SMALL, at, anchor(at), mark.text());
    }
    canvas.text(Ink.TEXT, new Point(0, RADIUS + 44), Canvas.Anchor.MIDDLE, words.head(side));
    canvas.text(Ink.SMALL, new Point(0, -RADIUS - 38), Canvas.Anchor.MIDDLE, words.foot());
  }

  private static Canvas.Anchor anchor(Point at) {
    if (Math.abs(at.x()) < 10) {
      return Canvas.Anchor.MIDDLE;
    }
    return at.x() > 0 ? Canvas.Anchor.START : Canvas.Anchor.END;
  }
}
