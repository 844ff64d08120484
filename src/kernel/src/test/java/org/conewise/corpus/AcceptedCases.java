package org.conewise.corpus;

import static org.conewise.corpus.Bases.FOOT;
import static org.conewise.corpus.Bases.TIP;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What a checker must not refuse: every unusual but legal spelling, and every kind of fan. */
final class AcceptedCases {
  /** The middle of two corners of the pentagon. */
  static final String MIDDLE = "15 3 4";

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
    addSpaceFans();
  }

  private void addSpellings() {
    Draft zero = bases.zero2.draft();
    String magic = "conewise-certificate 1\n";
    corpus.accept(
        "comments-after-the-first-line",
        zero,
        CorpusBuilder.edit(zero.text(), magic, magic + "# \n# #  any  text, spaces too \n# end\n"),
        "comments may be empty and hold any printable text");
    Net trained = Bases.TRAINED_2;
    String commented =
        CorpusBuilder.edit(trained.text(), "network 1\n", "network 1\n# from a .pth file\n");
    corpus.accept(
        "comments-of-the-network-do-not-count",
        bases.trained2.draft().about(new Net("networks/2nd_argmax_2_2_s0_comment.net", commented)),
        "the hash is that of the network without its comments");
    corpus.accept("ray-of-no-cell", zero.sparing("2 1"), "a ray need not occur in a cell");
    String spare = zero.sparing("-2 1", "7 1").text();
    String negative = CorpusBuilder.edit(spare, "\n-2 1\n", "\n-1{7*9998} 1\n");
    corpus.accept(
        "coordinates-of-10000-characters",
        zero,
        CorpusBuilder.edit(negative, "\n7 1\n", "\n1{0*9999} 1\n"),
        "the longest numbers; a minus sign counts as a character");
    String nines = "0.4{9*1999} 0.5{0*1999}";
    corpus.accept("claims-of-2000-decimals", zero.claiming(nines, "1 1"), "the longest decimals");
  }

  private void addClaims() {
    Draft zero = bases.zero2.draft();
    corpus.accept("claim-from-0-to-1", zero.claiming("0 1", "0 1"), "nothing is claimed");
    corpus.accept("claim-of-a-lower-bound", zero.claiming("0.5 0.6", "0.9 1.0"), "wider above");
    corpus.accept("claim-of-an-upper-bound", zero.claiming("0.4 0.5", "0.1 1.0"), "wider below");
    corpus.accept(
        "all-wrong",
        zero.ties("wrong").claiming("1 1", "1 1"),
        "all cells are wrong when ties are: exactly 1");
    corpus.accept(
        "argmax-of-two", zero.task("argmax"), "the other half is right for the other task");
    Draft last = bases.last2.draft();
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
        bases.trained2.draft().claiming("0.00 0.01", "0 0"),
        "a wide claim about a transcendental number");
    Draft space = bases.last3.draft();
    corpus.accept(
        "last-3-ties-wrong",
        space.ties("wrong").claiming("0.8958333 0.8958334", "0.4999999 0.5000001"),
        "half of space tied and wrong");
    corpus.accept(
        "handmade-3-median",
        bases.handmade3.draft().task("argmedian"),
        "as good at the median, which is the second of three");
    corpus.accept(
        "argmedian-of-three",
        bases.sixLunes.draft().task("argmedian"),
        "the median of three inputs is the second");
  }

  private void addPlaneFans() {
    Draft zero = bases.zero2.draft();
    corpus.accept(
        "cell-split-in-two",
        zero.cells(Bases.ring("1 1", "0 1", "-1 1", "-1 -1", "1 -1")),
        "a wall where none is needed");
    corpus.accept(
        "trained-cell-split-in-two",
        split(bases.trained2.draft(), 1, "-1 -3"),
        "a wall where none is needed, a number that stays the same");
    corpus.accept(
        "cell-of-almost-half-a-turn",
        zero.cells(Bases.ring("1 1", "-1000 -999", "-1 -1", "1 -1")),
        "every angle below half a turn is an angle of a cell");
    corpus.accept(
        "first-generic-vector-on-a-wall",
        zero.cells(Bases.ring("1 1", "1 1000003", "-1 1", "-1 -1", "1 -1")),
        "the second vector is on no wall");
    corpus.accept(
        "99-generic-vectors-on-walls",
        zero.cells(Bases.ring(walls(99))),
        "the hundredth vector is on no wall");
  }

  /** The walls of the plane base, and those through the first generic vectors. */
  static String[] walls(int generic) {
    List<String> rays = new ArrayList<>(List.of("1 1"));
    IntStream.range(0, generic).forEach(k -> rays.add("1 " + (1000003 + k)));
    rays.addAll(List.of("-1 1", "-1 -1", "1 -1"));
    return rays.toArray(String[]::new);
  }

  private static Draft split(Draft draft, int cell, String ray) {
    List<String> rays = draft.cells().get(cell);
    return draft.without(cell).with(rays.get(0), ray).with(ray, rays.get(1));
  }

  private void addSpaceFans() {
    Draft pentagon = bases.pentagon.draft();
    corpus.accept(
        "flat-ray-on-a-side",
        pentagon.bentBoth("5 2 0", "10 1 4", MIDDLE),
        "both cells list a ray on their common side");
    corpus.accept(
        "polygon-split-by-a-diagonal",
        pentagon
            .without(2)
            .with("5 2 0", "10 1 4", "5 -2 1")
            .with("5 2 0", "5 -2 1", "5 -2 -1", "10 1 -4"),
        "a wall where none is needed");
    corpus.accept(
        "polygon-split-about-an-inner-ray",
        pentagon
            .without(2)
            .with("5 2 0", "10 1 4", "1 0 0")
            .with("10 1 4", "5 -2 1", "1 0 0")
            .with("5 -2 1", "5 -2 -1", "1 0 0")
            .with("5 -2 -1", "10 1 -4", "1 0 0")
            .with("10 1 -4", "5 2 0", "1 0 0"),
        "five triangles about a ray");
    corpus.accept(
        "flat-corner-between-lunes",
        bases.lunes.draft().bentBoth("1 1 0", FOOT, "0 0 -1"),
        "a ray within half a great circle, not the sum of its neighbours");
    corpus.accept(
        "triangles-only",
        bases.lunes.draft().cells(triangles()),
        "every lune cut by a great circle through the middles of its sides");
    corpus.accept(
        "99-generic-vectors-in-lunes",
        bases.lunes.draft().cells(Bases.lunes(spaceWalls(99))),
        "the hundredth vector is on no wall");
  }

  /** The sides of the three lunes, and great half-circles through the first generic vectors. */
  static String[] spaceWalls(int generic) {
    List<String> rays = new ArrayList<>(List.of("1 1 0", "0 1 1"));
    for (long k = 1000003; k < 1000003 + generic; k++) {
      rays.add("1 " + k + " " + k * k);
    }
    rays.add("1 0 1");
    return rays.toArray(String[]::new);
  }

  private static List<List<String>> triangles() {
    List<List<String>> cells = new ArrayList<>();
    for (List<String> lune : Bases.threeLunes()) {
      cells.add(List.of(TIP, lune.get(1), lune.get(3)));
      cells.add(List.of(FOOT, lune.get(3), lune.get(1)));
    }
    return cells;
  }
}
