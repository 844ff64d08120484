package org.conewise.draw;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.conewise.cone.Cone;
import org.conewise.cone.Cut;
import org.conewise.cone.Facet;
import org.conewise.cone.Ray;
import org.conewise.exact.Doubles;
import org.conewise.exact.IntVector;
import org.conewise.exact.LinearForm;
import org.conewise.explain.Approximate;
import org.conewise.explain.Decimals;
import org.conewise.explain.Phrases;
import org.conewise.explain.WrongRegion;
import org.conewise.question.Cell;

/**
 * The surroundings of a point in a thin wrong region of space, in the gnomonic projection around
 * that point, where all edges are straight. Cells are clipped to the window exactly and differences
 * to the middle are taken exactly, so a sliver may be as thin as {@code 10^-12}.
 */
final class SpaceMagnifier {

  private static final double HALF = 150;
  private static final double THIN = 4;
  private static final double REACH = 6;
  private static final int BITS = 100;

  private final WrongRegion region;
  private final Scene scene;
  private final double radius;
  private final IntVector middle;
  private final double[] centre;
  private final double[] right;
  private final double[] up;
  private final double window;
  private final Borders borders;
  private final List<LinearForm> sides;

  private SpaceMagnifier(WrongRegion region, Scene scene, Borders borders, double radius) {
    this.borders = borders;
    this.region = region;
    this.scene = scene;
    this.radius = radius;
    Cone cone = region.largestCell().cone();
    this.middle = middle(cone);
    this.centre = Approximate.unit(middle);
    IntVector edge = nearestEdge(cone);
    this.window = REACH * distance(edge);
    this.right = perpendicular(Approximate.unit(edge));
    this.up = cross(centre, right);
    this.sides = sides();
  }

  static SpaceMagnifier of(WrongRegion region, Scene scene, Borders borders, double radius) {
    return new SpaceMagnifier(region, scene, borders, radius);
  }

  /** Whether the region is too thin at its widest cell to be seen in the hemispheres. */
  boolean isNeeded() {
    return window / REACH * scale() < THIN && window > 1e-13;
  }

  /** Pixels per radian in the middle of a hemisphere. */
  private double scale() {
    return radius / Math.sqrt(2);
  }

  Panel panel() {
    return new Panel("Wrong region " + region.id() + ", magnified", 380, 420, this::draw);
  }

  /** A ring around the place in a hemisphere. */
  void mark(Canvas canvas, Lambert map) {
    if (map.contains(middle)) {
      Point at = map.at(middle);
      canvas.lines(Ink.RING, List.of(ring(at)));
      canvas.text(Ink.SMALL, at.plus(11, 5), Canvas.Anchor.START, "w" + region.id());
    }
  }

  private static List<Point> ring(Point at) {
    return DiscPanels.circle(8, 0, 2 * Math.PI).stream().map(p -> p.plus(at.x(), at.y())).toList();
  }

  private void draw(Canvas canvas) {
    for (int answer : scene.answers()) {
      fill(canvas, Ink.wanted(answer), cell -> cell.wanted() == answer);
    }
    fill(canvas, Ink.TIED, Cell::isTied);
    fill(canvas, Ink.WRONG, scene::isWrong);
    canvas.lines(Ink.WALL, clippedLines(borders.ofPieces()));
    canvas.lines(Ink.DECISION, clippedLines(borders.ofNetwork()));
    canvas.lines(Ink.BOUNDARY, clippedLines(borders.ofWanted()));
    canvas.loop(Ink.RIM, frame());
    captions(canvas);
  }

  private void fill(Canvas canvas, Ink ink, Predicate<Cell> chosen) {
    canvas.area(ink, clipped(scene.cells().stream().filter(chosen).toList()));
  }

  private List<List<Point>> clippedLines(List<Facet> facets) {
    List<List<Point>> lines = new ArrayList<>();
    for (Facet facet : facets) {
      Optional<List<Ray>> part = Optional.of(facet.rays());
      for (LinearForm side : sides) {
        part = part.flatMap(edge -> positive(edge, side));
      }
      part.ifPresent(edge -> lines.add(edge.stream().map(this::project).toList()));
    }
    return lines;
  }

  private static Optional<List<Ray>> positive(List<Ray> edge, LinearForm form) {
    IntVector u = edge.get(0).direction();
    IntVector v = edge.get(1).direction();
    BigInteger atU = form.at(u);
    BigInteger atV = form.at(v);
    if (atU.signum() >= 0 && atV.signum() >= 0) {
      return Optional.of(edge);
    }
    if (atU.signum() <= 0 && atV.signum() <= 0) {
      return Optional.empty();
    }
    Ray crossing = new Ray(u.times(atV.abs()).plus(v.times(atU.abs())));
    return Optional.of(List.of(atU.signum() > 0 ? edge.get(0) : edge.get(1), crossing));
  }

  private void captions(Canvas canvas) {
    canvas.text(
        Ink.TEXT,
        new Point(0, HALF + 30),
        Canvas.Anchor.MIDDLE,
        "wrong region " + region.id() + ": answer " + Phrases.answer(region));
    canvas.text(
        Ink.SMALL,
        new Point(0, -HALF - 22),
        Canvas.Anchor.MIDDLE,
        "× "
            + Phrases.count(HALF / window / scale())
            + "; "
            + Decimals.rounded(region.share(), 5)
            + " of the sphere");
    canvas.text(
        Ink.SMALL,
        new Point(0, -HALF - 40),
        Canvas.Anchor.MIDDLE,
        String.format(Locale.ROOT, "around (%.4f, %.4f, %.4f)", centre[0], centre[1], centre[2]));
  }

  private static List<Point> frame() {
    return List.of(
        new Point(-HALF, -HALF),
        new Point(HALF, -HALF),
        new Point(HALF, HALF),
        new Point(-HALF, HALF));
  }

  private List<List<Point>> clipped(List<Cell> cells) {
    List<List<Point>> loops = new ArrayList<>();
    for (Cell cell : cells) {
      Optional<Cone> part = Optional.of(cell.cone());
      for (LinearForm side : sides) {
        part = part.flatMap(cone -> positive(cone, side));
      }
      part.ifPresent(cone -> loops.add(cone.rays().stream().map(this::project).toList()));
    }
    return loops;
  }

  private static Optional<Cone> positive(Cone cone, LinearForm form) {
    Cut cut = cone.cut(form);
    if (cut instanceof Cut.Parts parts) {
      return Optional.of(parts.positive());
    }
    return ((Cut.Uncut) cut).sign() > 0 ? Optional.of(cone) : Optional.empty();
  }

  /** The four sides of the window: {@code window · (c·x) ± (t·x) ≥ 0} for both directions. */
  private List<LinearForm> sides() {
    List<LinearForm> sides = new ArrayList<>();
    for (double[] direction : List.of(right, up)) {
      for (int sign : new int[] {1, -1}) {
        sides.add(new LinearForm(integers(i -> centre[i] + sign * direction[i] / window)));
      }
    }
    return sides;
  }

  /** Where the plane at distance one from the origin meets the ray, in pixels from the middle. */
  private Point project(Ray ray) {
    IntVector p = ray.direction();
    BigInteger along = p.dot(middle);
    BigInteger square = middle.dot(middle);
    IntVector offset = p.times(square).minus(middle.times(along));
    double length = Math.sqrt(square.doubleValue());
    double x = 0;
    double y = 0;
    for (int i = 0; i < 3; i++) {
      double difference = Doubles.ratio(offset.get(i), along.multiply(square)) * length;
      x += difference * right[i];
      y += difference * up[i];
    }
    return new Point(x / window * HALF, y / window * HALF);
  }

  /** A short integer vector near the middle of the cone. */
  static IntVector middle(Cone cone) {
    double[] sum = new double[3];
    for (Ray ray : cone.rays()) {
      double[] u = Approximate.unit(ray.direction());
      IntStream.range(0, 3).forEach(i -> sum[i] += u[i]);
    }
    return integers(i -> sum[i]);
  }

  /** The inward normal of the edge that is nearest to the middle. */
  private IntVector nearestEdge(Cone cone) {
    List<Ray> rays = cone.rays();
    return IntStream.range(0, rays.size())
        .mapToObj(i -> normal(rays.get(i), rays.get((i + 1) % rays.size())))
        .min(Comparator.comparingDouble(this::distance))
        .orElseThrow();
  }

  private double distance(IntVector normal) {
    double[] n = Approximate.unit(normal);
    IntVector scaled = integers(i -> n[i]);
    return Math.abs(
        Doubles.ratio(scaled.dot(middle), BigInteger.ONE.shiftLeft(BITS))
            / Math.sqrt(middle.dot(middle).doubleValue()));
  }

  private static IntVector normal(Ray a, Ray b) {
    IntVector u = a.direction();
    IntVector v = b.direction();
    BigInteger[] cross = new BigInteger[3];
    for (int i = 0; i < 3; i++) {
      int j = (i + 1) % 3;
      int k = (i + 2) % 3;
      cross[i] = u.get(j).multiply(v.get(k)).subtract(u.get(k).multiply(v.get(j)));
    }
    return IntVector.of(cross);
  }

  private double[] perpendicular(double[] n) {
    double along = n[0] * centre[0] + n[1] * centre[1] + n[2] * centre[2];
    double[] rest = IntStream.range(0, 3).mapToDouble(i -> n[i] - along * centre[i]).toArray();
    double length = Math.sqrt(rest[0] * rest[0] + rest[1] * rest[1] + rest[2] * rest[2]);
    return new double[] {rest[0] / length, rest[1] / length, rest[2] / length};
  }

  private static double[] cross(double[] a, double[] b) {
    return new double[] {
      a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]
    };
  }

  private static IntVector integers(IntToDoubleFunction coordinates) {
    BigDecimal scale = new BigDecimal(BigInteger.ONE.shiftLeft(BITS));
    return IntVector.of(
        IntStream.range(0, 3)
            .mapToObj(
                i -> new BigDecimal(coordinates.applyAsDouble(i)).multiply(scale).toBigInteger())
            .toArray(BigInteger[]::new));
  }
}
