package org.conewise.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.conewise.cone.Ray;
import org.conewise.explain.Approximate;
import org.conewise.explain.Explanation;
import org.conewise.graph.ActivationRegion;
import org.conewise.graph.Wall;
import org.conewise.question.Cell;

/**
 * The adjacency graph of the activation regions. Two inputs: a ring, in the order of the circle.
 * Three inputs or more: each region stands at the angle between its middle and {@code (1, 1, …)}
 * from the centre, in the equidistant projection of the whole sphere, on the side of the inputs
 * that are large there; of many regions only the largest are shown.
 */
public final class GraphPicture {

  private static final double RADIUS = 190;
  private static final int MAX_PLANE = 720;
  private static final int MAX_SPACE = 90;
  private static final int MAX_LABELLED = 28;
  private static final Point NOTES = new Point(0, -RADIUS - 44);
  private static final String FLATTENED =
      " A region's distance from the centre is the angle between its middle and the input (1, 1, …);"
          + " it stands on the side of the inputs that are large there.";

  private final Explanation explanation;
  private final List<ActivationRegion> shown;
  private final Map<Integer, Point> places = new HashMap<>();

  private GraphPicture(Explanation explanation) {
    this.explanation = explanation;
    int most = explanation.dimension() == 2 ? MAX_PLANE : MAX_SPACE;
    this.shown =
        Approximate.largestFirst(explanation.graph().regions(), ActivationRegion::cells).stream()
            .limit(most)
            .toList();
    shown.forEach(region -> places.put(region.id(), place(region)));
  }

  /** The picture. */
  public static Picture of(Explanation explanation) {
    GraphPicture graph = new GraphPicture(explanation);
    return new Picture(
        "Adjacency graph of the activation regions",
        List.of(new Panel("Adjacency graph of the activation regions", 500, 540, graph::draw)),
        graph.note());
  }

  /** What it shows, and what it leaves out. */
  private String note() {
    int all = explanation.graph().regions().size();
    int walls = explanation.graph().walls().size();
    String what =
        explanation.dimension() == 2
            ? "The %d activation regions in the order of the circle, and the %d walls between them."
            : "The %d activation regions by direction, and the %d walls between them."
                + (explanation.dimension() == 3 ? "" : FLATTENED);
    String text = String.format(Locale.ROOT, what, all, walls);
    if (shown.size() < all) {
      double part = shown.stream().mapToDouble(r -> Approximate.share(r.cells())).sum();
      text +=
          String.format(
              Locale.ROOT,
              " Reduced: only the %d largest regions (%.4g %% of all inputs) and the walls between"
                  + " them are drawn, since more could not be read. conewise graph writes the"
                  + " whole graph.",
              shown.size(),
              100 * part);
    } else if (shown.size() > MAX_LABELLED) {
      text +=
          " Patterns are left out, since they would overlap; point at a region to read its own.";
    }
    return text + " Regions that hold wrong answers are ringed.";
  }

  private void draw(Canvas canvas) {
    List<List<Point>> links = new ArrayList<>();
    for (Wall wall : explanation.graph().walls()) {
      Point first = places.get(wall.first().id());
      Point second = places.get(wall.second().id());
      if (first != null && second != null) {
        links.add(List.of(first, second));
      }
    }
    canvas.lines(Ink.LINK, links);
    shown.forEach(region -> node(canvas, region));
  }

  private void node(Canvas canvas, ActivationRegion region) {
    Point at = places.get(region.id());
    double share = Approximate.share(region.cells());
    double size = shown.size() > 120 ? 3 : 4 + 22 * Math.sqrt(share);
    canvas.beginGroup(NOTES, notes(region, share));
    canvas.dot(Ink.NODE, at, size);
    if (region.cells().stream().anyMatch(cell -> cell.isWrong(explanation.analysis().ties()))) {
      canvas.dot(Ink.RING, at, size + 2);
    }
    canvas.endGroup();
    if (shown.size() <= MAX_LABELLED) {
      canvas.text(Ink.SMALL, at.plus(0, -4), Canvas.Anchor.MIDDLE, "" + region.id());
    }
  }

  private List<String> notes(ActivationRegion region, double share) {
    String pattern = region.pattern().toString();
    return List.of(
        String.format(Locale.ROOT, "region %d: about %.4g of all inputs", region.id(), share),
        pattern.length() <= 50 ? pattern : pattern.substring(0, 49) + "…");
  }

  private Point place(ActivationRegion region) {
    double[] middle = new double[explanation.dimension()];
    for (Cell cell : region.cells()) {
      double weight = Approximate.share(cell.cone());
      for (Ray ray : cell.cone().rays()) {
        double[] u = Approximate.unit(ray.direction());
        for (int i = 0; i < middle.length; i++) {
          middle[i] += weight * u[i];
        }
      }
    }
    return middle.length == 2
        ? Point.polar(RADIUS, Math.atan2(middle[1], middle[0]))
        : equidistant(middle);
  }

  /** Around the centre, the inputs stand for directions at equal angles. */
  private static Point equidistant(double[] x) {
    int n = x.length;
    double right = 0;
    double up = 0;
    double ahead = 0;
    double square = 0;
    for (int i = 0; i < n; i++) {
      double angle = Math.toRadians(210 + 360.0 * i / n);
      right += x[i] * Math.cos(angle);
      up += x[i] * Math.sin(angle);
      ahead += x[i] / Math.sqrt(n);
      square += x[i] * x[i];
    }
    double flat = Math.sqrt(Math.max(0, square - ahead * ahead));
    double distance = RADIUS * Math.atan2(flat, ahead) / Math.PI;
    return Point.polar(distance, Math.atan2(up, right));
  }
}
