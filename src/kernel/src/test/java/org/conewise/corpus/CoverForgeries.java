package org.conewise.corpus;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conewise.check.Point;

/** Certificates whose cells do not cover the space exactly once. */
final class CoverForgeries {
  private static final String R04 = "R04-ORIENTATION";
  private static final String R05 = "R05-FACET-OPEN";
  private static final String R06 = "R06-DEGREE";

  private final DimensionCases cases;
  private final Draft draft;
  private final int n;

  /** The cells of the fan of the greatest input. */
  private final List<List<Point>> cells;

  CoverForgeries(DimensionCases cases) {
    this.cases = cases;
    n = cases.n();
    draft = cases.allWrong().draft();
    cells = draft.cells();
  }

  void addAll() {
    addTurnedCells();
    addFlatCells();
    addGaps();
    addFacetsOfOneCell();
    addFacetsOfThreeCells();
    addDirections();
    addCovers();
  }

  private void add(String code, String name, List<List<Point>> forged, String reason) {
    cases.reject(code, name, cases.allWrong(), draft.cells(forged), reason);
  }

  private void addTurnedCells() {
    List<Point> turned = Fans.turnedRound(cells.get(0));
    add(
        R04,
        "cell-turned-round",
        region().replaced(0, turned).cells(),
        "the determinant is negative");
    add(R04, "all-cells-turned-round", mirrored(), "facets match, as all signs are the opposite");
    add(R04, "cell-and-its-mirror-image", region().with(turned).cells(), "their signs cancel");
    List<Point> other = cases.memory().draft().regions().get(1).cells().get(0);
    cases.reject(
        R04,
        "cell-of-the-second-region-turned-round",
        cases.memory(),
        cases.memory().draft().changed(1, region -> region.replaced(0, Fans.turnedRound(other))),
        "every region is checked");
  }

  private List<List<Point>> mirrored() {
    return cells.stream().map(Fans::turnedRound).toList();
  }

  private Region region() {
    return Region.allOff(cells);
  }

  /** A cell with another ray in place of its last one. */
  private List<Point> withLast(List<Point> cell, Point ray) {
    List<Point> changed = new ArrayList<>(cell);
    changed.set(n - 1, ray);
    return changed;
  }

  private void addFlatCells() {
    List<Point> cell = cells.get(0);
    Point opposite = new Point(cell.get(0).entries().stream().map(BigInteger::negate).toList());
    List<Point> flat =
        Stream.concat(Stream.of(Fans.diagonal(n, 1), Fans.diagonal(n, -1)), sides(n - 2)).toList();
    add(R04, "flat-cell-added", region().with(flat).cells(), "a cell that contains a line");
    if (n > 2) {
      List<Point> dented = withLast(cell, cell.get(0).plus(cell.get(1)).primitive());
      add(R04, "flat-cell", region().replaced(0, dented).cells(), "a ray between two others");
    } else {
      List<Point> half = withLast(cell, opposite);
      add(R04, "flat-cell", region().replaced(0, half).cells(), "half a turn is flat");
    }
  }

  private Stream<Point> sides(int count) {
    return IntStream.range(0, count).mapToObj(i -> Fans.axis(n, i, -1));
  }

  private void addGaps() {
    add(R05, "first-cell-dropped", region().without(0).cells(), "a gap");
    add(R05, "last-cell-dropped", region().without(2 * n - 1).cells(), "a gap");
    add(R05, "one-cell", List.of(cells.get(0)), "the rest of space is missing");
    add(R05, "half-of-the-cells", cells.subList(0, n), "those of the other half of the line");
    Draft last = cases.last().draft();
    cases.reject(
        R05, "region-dropped", cases.last(), last.without(last.regions().size() - 1), "a gap");
  }

  private void addFacetsOfOneCell() {
    List<Point> cell = cells.get(0);
    Point hair = hair(cell.get(1), cell.get(0));
    List<Point> moved = Fans.replaced(cell, cell.get(1), hair);
    add(R05, "ray-moved-in-one-cell", region().replaced(0, moved).cells(), "by a millionth");
    Point middle = cell.get(0).plus(cell.get(1)).primitive();
    Region half = region().replaced(0, Fans.replaced(cell, cell.get(0), middle));
    add(R05, "half-of-a-cell-dropped", half.cells(), "the facet inside is open");
    if (n > 2) {
      List<Point> rest = Fans.replaced(cell, cell.get(1), middle);
      add(R05, "edge-halved-in-one-cell", half.with(rest).cells(), "its neighbours have it whole");
    }
    List<Point> inside = IntStream.range(0, n).mapToObj(i -> inside(cell, i)).toList();
    add(R05, "cell-within-a-cell", region().with(inside).cells(), "none of its facets matches");
  }

  /** A ray next to another, in the direction of a third. */
  static Point hair(Point ray, Point towards) {
    return times(ray, 1_000_000).plus(towards).primitive();
  }

  private static Point times(Point ray, long factor) {
    return new Point(
        ray.entries().stream().map(x -> x.multiply(BigInteger.valueOf(factor))).toList());
  }

  private static Point inside(List<Point> cell, int corner) {
    Point sum = cell.stream().reduce(Point::plus).orElseThrow();
    return times(cell.get(corner), 10).plus(sum).primitive();
  }

  private void addFacetsOfThreeCells() {
    List<Point> cell = cells.get(0);
    Point middle = cell.get(0).plus(cell.get(1)).primitive();
    List<Point> first = Fans.replaced(cell, cell.get(0), middle);
    List<Point> second = Fans.replaced(cell, cell.get(1), middle);
    add(R05, "cell-beside-its-half", region().with(first).cells(), "both on one side of a facet");
    add(R05, "cell-beside-its-halves", region().with(first).with(second).cells(), "covered twice");
    List<Point> lower = withLast(cell, inside(cell, n - 1));
    add(R05, "cell-of-less-height-added", region().with(lower).cells(), "a facet used twice");
    Draft last = cases.last().draft();
    List<Point> doubled = last.regions().get(0).cells().get(0);
    cases.reject(
        R05,
        "cell-in-two-regions",
        cases.last(),
        last.changed(1, region -> region.with(doubled)),
        "each of its facets is used twice on one side");
  }

  private void addDirections() {
    List<Point> cell = cells.get(0);
    direction("direction-of-a-ray", cell.get(0), "a ray lies in many walls");
    direction("direction-on-a-wall", sum(cell.subList(0, n - 1)), "inside a facet");
    direction("direction-on-the-last-wall", sum(cells.get(2 * n - 1).subList(1, n)), "a facet");
    long[] entries = {7, 0, -3, 2, -5};
    Point distant = n == 2 ? Point.of(1, 0) : Point.of(Arrays.copyOf(entries, n));
    direction("direction-in-line-with-a-distant-facet", distant, "inside a cell, though");
  }

  private static Point sum(List<Point> rays) {
    return rays.stream().reduce(Point::plus).orElseThrow().primitive();
  }

  private void direction(String name, Point direction, String reason) {
    cases.reject(R06, name, cases.allWrong(), draft.heading(direction), reason);
  }

  private void addCovers() {
    Point[] rays = draft.rays().toArray(Point[]::new);
    Draft none = draft.regions(List.of()).sparing(rays).claiming("0 0", "0 0");
    cases.reject(R06, "no-regions", cases.allWrong(), none, "nothing is covered");
    List<List<Point>> twice = new ArrayList<>(cells);
    twice.addAll(Fans.greatest(slantedSides(1)));
    add(R06, "covered-twice", twice, "two complete fans of other rays");
    List<List<Point>> thrice = new ArrayList<>(twice);
    thrice.addAll(Fans.greatest(slantedSides(-1)));
    add(R06, "covered-three-times", thrice, "three complete fans of other rays");
    if (n == 3) {
      add(R06, "fan-that-winds-twice", windingTwice(), "one closed surface, twice about the line");
    }
  }

  /** The vectors {@code c·(1, …, 1) − n·e_b}. */
  private List<Point> slantedSides(long c) {
    return IntStream.range(0, n)
        .mapToObj(b -> Fans.diagonal(n, c).plus(Fans.axis(n, b, -n)).primitive())
        .toList();
  }

  private List<List<Point>> windingTwice() {
    List<Point> ring = new ArrayList<>(sides(n).toList());
    ring.addAll(slantedSides(1));
    List<List<Point>> winding = new ArrayList<>();
    for (int i = 0; i < ring.size(); i++) {
      Point next = ring.get((i + 1) % ring.size());
      winding.add(Fans.oriented(List.of(Fans.diagonal(n, 1), ring.get(i), next)));
      winding.add(Fans.oriented(List.of(Fans.diagonal(n, -1), ring.get(i), next)));
    }
    return winding;
  }
}
