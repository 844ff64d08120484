package org.conewise.corpus;

import java.util.ArrayList;
import java.util.List;
import org.conewise.check.Point;

/** What a checker must not refuse: every unusual but legal spelling, and every kind of fan. */
final class AcceptedCases {
  private final CorpusBuilder corpus;
  private final Bases bases;

  AcceptedCases(CorpusBuilder corpus, Bases bases) {
    this.corpus = corpus;
    this.bases = bases;
  }

  void addAll() {
    addSpellings();
    addClaims();
    addPlaneFans();
    for (int n : Bases.DIMENSIONS) {
      addFans(new DimensionCases(corpus, bases, n));
    }
  }

  private void addSpellings() {
    Draft zero = bases.zero2.draft();
    String magic = "conewise-certificate 1\n";
    corpus.accept(
        "comments-after-the-first-line",
        zero,
        CorpusBuilder.edit(zero.text(), magic, magic + "# \n# #  any  text, spaces too \n# end\n"),
        "comments may be empty and hold any printable text");
    String commented =
        CorpusBuilder.edit(
            bases.random2.draft().net().text(), "network 1\n", "network 1\n# from a .pth file\n");
    corpus.accept(
        "comments-of-the-network-do-not-count",
        bases.random2.draft().about(new Net("networks/random-2-comment.net", commented)),
        "the hash is that of the network without its comments");
    corpus.accept("ray-of-no-cell", zero.sparing(Point.of(2, 1)), "rays need not occur in cells");
    String spare = zero.sparing(Point.of(-2, 1), Point.of(7, 1)).text();
    String negative = CorpusBuilder.edit(spare, "\n-2 1\n", "\n-1{7*9998} 1\n");
    corpus.accept(
        "coordinates-of-10000-characters",
        zero,
        CorpusBuilder.edit(negative, "\n7 1\n", "\n1{0*9999} 1\n"),
        "the longest numbers; a minus sign counts as a character");
    corpus.accept(
        "direction-of-10000-characters",
        zero,
        CorpusBuilder.edit(zero.text(), "direction 3 1", "direction 1{0*9999} 1"),
        "a long direction");
    String nines = "0.4{9*1999} 0.5{0*1999}";
    corpus.accept("claims-of-2000-decimals", zero.claiming(nines, "1 1"), "the longest decimals");
  }

  private void addClaims() {
    Draft zero = bases.zero2.draft();
    corpus.accept("claim-from-0-to-1", zero.claiming("0 1", "0 1"), "nothing is claimed");
    corpus.accept("claim-of-a-lower-bound", zero.claiming("0.5 0.6", "0.9 1.0"), "wider above");
    corpus.accept("claim-of-an-upper-bound", zero.claiming("0.4 0.5", "0.1 1.0"), "wider below");
    corpus.accept(
        "all-wrong-in-quarters",
        zero.ties("wrong").claiming("1 1", "1 1"),
        "all cells are wrong when ties are: exactly 1");
    corpus.accept(
        "argmax-of-two", zero.task("argmax"), "the other half is right for the other task");
    Draft last = bases.last.get(2).draft();
    corpus.accept(
        "five-eighths",
        last.ties("wrong").claiming("0.625 0.625", "0.5 0.5"),
        "a multiple of 1/8 is exact");
    corpus.accept(
        "seven-eighths",
        last.task("argmax").ties("wrong").claiming("0.875 0.875", "0.5 0.5"),
        "a multiple of 1/8 is exact, beyond half a turn");
    corpus.accept(
        "few-decimals",
        bases.random2.draft().claiming("0.6 0.7", "0.0 0.4"),
        "a wide claim about a transcendental number");
  }

  private void addPlaneFans() {
    Draft zero = bases.zero2.draft();
    Point u = Point.of(1, 1);
    Point v = Point.of(-1, -1);
    Point right = Point.of(1, -1);
    corpus.accept(
        "cell-of-almost-half-a-turn",
        zero.cells(Bases.ring(u, Point.of(-1000, -999), v, right)),
        "every angle below half a turn is an angle of a cell");
    Point[] walls = new Point[103];
    walls[0] = u;
    for (int k = 1; k <= 99; k++) {
      walls[k] = Point.of(1, 1 + k);
    }
    walls[100] = Point.of(-1, 1);
    walls[101] = v;
    walls[102] = right;
    corpus.accept("hundred-walls", zero.cells(Bases.ring(walls)), "walls where none is needed");
    corpus.accept("direction-between-other-walls", zero.heading(Point.of(1, 3)), "another cell");
  }

  private void addFans(DimensionCases cases) {
    Draft draft = cases.memory().draft();
    List<Point> cell = draft.regions().get(0).cells().get(0);
    cases.accept(
        "edge-halved", draft.halved(cell.get(0), cell.get(1)), "a ray where none is needed");
    cases.accept(
        "ray-inside-a-cell",
        draft.changed(0, region -> starred(region)),
        "a cell cut into as many as it has rays");
    cases.accept("other-direction", draft.heading(opposite(draft.direction())), "the opposite one");
    Draft greatest = cases.greatest().draft();
    cases.accept(
        "digits-that-are-not-needed", greatest.claiming("0.00000 0.99999", "1 1"), "wide bounds");
  }

  private static Point opposite(Point v) {
    return new Point(v.entries().stream().map(x -> x.negate()).toList());
  }

  private static Region starred(Region region) {
    List<Point> cell = region.cells().get(0);
    Point middle = cell.stream().reduce(Point::plus).orElseThrow().primitive();
    List<List<Point>> cells = new ArrayList<>(region.without(0).cells());
    cell.forEach(ray -> cells.add(Fans.replaced(cell, ray, middle)));
    return region.cells(cells);
  }
}
