package org.conewise.corpus;

import static org.conewise.corpus.AcceptedCases.MIDDLE;
import static org.conewise.corpus.Bases.FOOT;
import static org.conewise.corpus.Bases.TIP;

import java.util.ArrayList;
import java.util.List;
import org.conewise.corpus.CorpusBuilder.Base;

/** Certificates of three inputs that are well written and do not prove their claim. */
final class SpaceForgeries {
  private static final String R03 = "R03-CELL-SHAPE";
  private static final String R04 = "R04-NOT-CONVEX";
  private static final String R05 = "R05-FACET-TWICE";
  private static final String R06 = "R06-FACET-OPEN";

  /** The corners of the pentagon, counter-clockwise, and its place among the cells. */
  private static final String[] V = {"5 2 0", "10 1 4", "5 -2 1", "5 -2 -1", "10 1 -4"};

  private static final int PENTAGON = 2;

  /** The sides of the three lunes, at half their length. */
  private static final String A = "1 1 0";

  private static final String B = "0 1 1";
  private static final String C = "1 0 1";

  private final CorpusBuilder corpus;
  private final Bases bases;
  private final Base lunes;
  private final Base pentagon;

  SpaceForgeries(CorpusBuilder corpus, Bases bases) {
    this.corpus = corpus;
    this.bases = bases;
    lunes = bases.lunes;
    pentagon = bases.pentagon;
  }

  void addAll() {
    addCellShapes();
    addCellsNotConvex();
    addHalfSpaces();
    addFacetsTwice();
    addOpenFacets();
    addConflicts();
    addCovers();
    addErrorBounds();
    addTiedBounds();
  }

  private void pentagon(String code, String name, String reason, Draft forged) {
    corpus.reject(code, name, pentagon, forged, reason);
  }

  private void lunes(String code, String name, String reason, List<List<String>> cells) {
    corpus.reject(code, name, lunes, lunes.draft().cells(cells), reason);
  }

  private Draft pentagonAs(String... rays) {
    return pentagon.draft().replaced(PENTAGON, rays);
  }

  private void addCellShapes() {
    Draft draft = pentagon.draft();
    pentagon(R03, "cell-of-two-rays", "a side with nothing inside", draft.with(V[0], V[2]));
    pentagon(R03, "cell-of-one-ray-in-space", "three are needed", draft.with(V[0]));
    corpus.reject(
        R03,
        "cell-of-1001-rays",
        bases.thousand,
        bases.thousand.draft().cells(Bases.lunesWithFlatRays(998)),
        "1000 are allowed");
    pentagon(
        R03,
        "polygon-traversed-twice",
        "every ray twice",
        pentagonAs(V[0], V[1], V[2], V[3], V[4], V[0], V[1], V[2], V[3], V[4]));
    pentagon(
        R03,
        "ray-twice-in-a-row",
        "a side from a ray to itself",
        pentagonAs(V[0], V[1], V[1], V[2], V[3], V[4]));
    pentagon(
        R03,
        "polygon-with-a-spike",
        "there and back again",
        pentagonAs(V[0], V[1], V[2], V[1], V[2], V[3], V[4]));
  }

  private void addCellsNotConvex() {
    pentagon(
        R04,
        "pentagram",
        "left turns only, but twice round",
        pentagonAs(V[0], V[2], V[4], V[1], V[3]));
    pentagon(R04, "clockwise-cell", "seen from inside", pentagon.draft().reversed(PENTAGON));
    pentagon(
        R04,
        "two-corners-swapped",
        "a polygon that crosses itself",
        pentagonAs(V[0], V[2], V[1], V[3], V[4]));
    pentagon(
        R04,
        "merged-cells-not-convex",
        "pentagon and triangle",
        pentagon.draft().merged(PENTAGON, 4));
    pentagon(
        R04,
        "flat-cell-between-cells",
        "a cell of no area fills a side",
        pentagon.draft().bent(V[1], V[0], MIDDLE).with(V[0], MIDDLE, V[1]));
    pentagon(
        R04,
        "ray-off-its-side-by-a-unit",
        "one of the two cells is dented",
        pentagon.draft().bentBoth(V[0], V[1], "15 3 5"));
    pentagon(
        R04,
        "flat-ray-out-of-turn",
        "forth and back on one side",
        pentagon.draft().bentBoth(V[0], V[1], MIDDLE).bentBoth(V[0], MIDDLE, "25 4 8"));
    pentagon(
        R04,
        "cell-covered-twice-with-both-orientations",
        "once counter-clockwise, once not",
        pentagon.draft().with(V[4], V[3], V[2], V[1], V[0]));
    pentagon(R04, "all-clockwise", "the fan seen in a mirror", mirrored(pentagon.draft()));
    lunes(
        R04,
        "lune-cut-by-a-crooked-line",
        "a corner of one part is dented",
        List.of(
            Bases.threeLunes().get(0),
            Bases.threeLunes().get(1),
            List.of(TIP, C, FOOT, "0 -1 -2", "3 2 2"),
            List.of(TIP, "3 2 2", "0 -1 -2", FOOT, A)));
    lunes(R04, "lune-of-three-rays", "all on one great circle", flatLune());
    lunes(
        R04,
        "side-between-antipodal-rays",
        "no great circle is meant by it",
        List.of(List.of(A, TIP, FOOT, B), List.of(TIP, B, FOOT, C), List.of(TIP, C, FOOT, A)));
  }

  private static Draft mirrored(Draft draft) {
    Draft mirrored = draft;
    for (int i = 0; i < draft.cells().size(); i++) {
      mirrored = mirrored.reversed(i);
    }
    return mirrored;
  }

  private static List<List<String>> flatLune() {
    List<List<String>> cells = new ArrayList<>(Bases.threeLunes());
    cells.add(List.of(TIP, A, FOOT));
    return cells;
  }

  private void addHalfSpaces() {
    String back = "-1 -1 0";
    lunes(
        R04,
        "half-spaces",
        "each cell is half of space, its rays on one great circle",
        List.of(List.of(TIP, A, FOOT, back), List.of(TIP, back, FOOT, A)));
    lunes(
        R04,
        "half-space-of-three-rays",
        "the same with three rays",
        List.of(List.of("1 0 0", "0 1 0", "-1 -1 0"), List.of("1 0 0", "-1 -1 0", "0 1 0")));
  }

  private void addFacetsTwice() {
    Draft draft = pentagon.draft();
    pentagon(R05, "cell-and-its-half", "a side of both", draft.with(V[0], V[1], V[2]));
    pentagon(
        R05,
        "cell-and-its-parts",
        "pentagon, triangle and quadrilateral",
        draft.with(V[0], V[1], V[2]).with(V[0], V[2], V[3], V[4]));
    List<List<String>> four = new ArrayList<>(Bases.threeLunes());
    four.add(List.of(TIP, A, FOOT, "0 1 0"));
    lunes(R05, "lune-and-its-half", "a side of both", four);
  }

  private void addOpenFacets() {
    Draft draft = pentagon.draft();
    pentagon(R06, "pentagon-dropped", "a hole", draft.without(PENTAGON));
    pentagon(R06, "triangle-dropped", "a hole", draft.without(4));
    pentagon(R06, "lune-dropped", "a third of space", draft.without(0));
    pentagon(R06, "pentagon-alone", "one cell", draft.cells(List.of(List.of(V))));
    pentagon(
        R06,
        "t-junction",
        "a ray on a side that the other cell does not list",
        draft.bent(V[1], V[0], MIDDLE));
    pentagon(
        R06,
        "sliver-dropped",
        "the side is bent in one cell only",
        draft.bent(V[0], V[1], "15 3 5"));
    pentagon(
        R06,
        "corner-moved-in-one-cell",
        "a hair between two cells",
        pentagonAs("500001 200000 0", V[1], V[2], V[3], V[4]));
    pentagon(
        R06,
        "extra-triangle-inside",
        "a cell over a cell",
        draft.with("100 1 0", "100 0 1", "100 -1 -1"));
    Draft none = draft.cells(List.of()).sparing(TIP, A).claiming("0 0", "0 0");
    pentagon(R06, "no-cells-in-space", "nothing is covered", none);
    Draft handmade = bases.handmade3.draft();
    corpus.reject(R06, "handmade-cell-dropped", bases.handmade3, handmade.without(20), "one of 56");
  }

  private void addConflicts() {
    Base base = bases.handmade3;
    Draft draft = base.draft();
    String r07 = "R07-SIGN-CONFLICT";
    String r08 = "R08-LABEL-CONFLICT";
    String r09 = "R09-WINNER-CONFLICT";
    corpus.reject(r07, "merged-over-a-wall-in-space", base, draft.merged(0, 3), "step 2");
    corpus.reject(r07, "merged-over-a-wall-of-step-3", base, draft.merged(0, 16), "step 3");
    corpus.reject(
        r07,
        "fan-without-the-walls-of-the-network",
        bases.last3,
        bases.lunes.draft().about(Bases.LAST_3),
        "lunes of the task only");
    corpus.reject(r08, "merged-over-the-task-in-space", base, draft.merged(42, 43), "x_a = x_b");
    lunes(
        r08,
        "lunes-beside-the-task",
        "a side is turned by a hair",
        Bases.lunes("1000001 1000000 0", B, C));
    pentagon(
        r08,
        "side-of-the-task-turned-by-a-hair",
        "one ray of it is moved",
        pentagon.draft().moved(A, "1000001 1000000 0"));
    corpus.reject(
        r08,
        "three-lunes-for-six-orders",
        bases.sixLunes,
        bases.sixLunes.draft().cells(Bases.threeLunes()),
        "right for argmax, not for the second");
    corpus.reject(r09, "merged-over-the-winner-in-space", base, draft.merged(0, 2), "logits cross");
    corpus.reject(
        r09, "merged-over-the-winner-of-quadrilaterals", base, draft.merged(1, 3), "logits cross");
  }

  private void addCovers() {
    String r10 = "R10-DEGREE";
    String[] first = {A, B, C};
    String[] second = {"2 2 1", "1 2 2", "2 1 2"};
    List<List<String>> twice = new ArrayList<>(Bases.lunes(first));
    twice.addAll(Bases.lunes(second));
    lunes(r10, "two-closed-fans", "every lune twice, with other rays", twice);
    lunes(
        r10,
        "fan-that-goes-round-twice",
        "one closed surface that winds twice about its tips",
        Bases.lunes(A, B, C, second[0], second[1], second[2]));
    List<List<String>> thrice = new ArrayList<>(twice);
    thrice.addAll(Bases.lunes("0 0 -1", "-1 0 0", "0 -1 0"));
    lunes(r10, "three-closed-fans", "every lune three times", thrice);
    List<List<String>> mixed = new ArrayList<>(pentagon.draft().cells());
    mixed.addAll(Bases.lunes(second));
    pentagon(
        r10,
        "pentagon-fan-and-lunes",
        "two closed fans of different shape",
        pentagon.draft().cells(mixed));
    Draft six = bases.sixLunes.draft();
    List<List<String>> laps = new ArrayList<>(six.cells());
    laps.addAll(Bases.lunes("2 1 1", "2 2 1", "1 2 1", "1 2 2", "1 1 2", "2 1 2"));
    corpus.reject(r10, "twelve-lunes", bases.sixLunes, six.cells(laps), "every order twice");
    lunes(
        "R11-NO-GENERIC-VECTOR",
        "generic-vectors-of-space-on-walls",
        "a lune ends at each of the hundred vectors",
        Bases.lunes(AcceptedCases.spaceWalls(100)));
  }

  private void claim(String code, String name, Base base, String error, String tied, String why) {
    corpus.reject(code, name, base, base.draft().claiming(error, tied), why);
  }

  private void addErrorBounds() {
    String r12 = "R12-ERROR-BOUNDS";
    Base handmade = bases.handmade3;
    String digits = "0.002500344945919446038391442444";
    claim(
        r12,
        "space-lower-bound-a-unit-up",
        handmade,
        digits + "05 " + digits + "06",
        "0 0",
        "1e-32");
    claim(
        r12,
        "space-upper-bound-a-unit-down",
        handmade,
        digits + "03 " + digits + "04",
        "0 0",
        "1e-32");
    claim(
        r12, "space-width-zero-below", handmade, digits + "04 " + digits + "04", "0 0", "no width");
    claim(
        r12, "space-width-zero-above", handmade, digits + "05 " + digits + "05", "0 0", "no width");
    claim(r12, "space-error-denied", handmade, "0 0", "0 0", "0.0025 is not 0");
    claim(r12, "all-wrong-denied", lunes, "0 0", "1 1", "every cell is wrong");
    claim(
        r12,
        "all-wrong-but-a-trillionth",
        lunes,
        "0.000000000000 0.999999999999",
        "1 1",
        "exactly 1");
    claim(r12, "two-thirds-missed", bases.sixLunes, "0.66666667 0.66666668", "1 1", "by 1e-8");
    corpus.reject(
        r12,
        "space-wrong-task",
        handmade,
        handmade.draft().task("argmax"),
        "right about the second is wrong about the first");
    Base last = bases.last3;
    corpus.reject(
        r12, "space-wrong-policy", last, last.draft().ties("wrong"), "more is wrong then");
    corpus.reject(r12, "lunes-under-first", lunes, lunes.draft().ties("first"), "a third is right");
  }

  private void addTiedBounds() {
    String r13 = "R13-TIED-BOUNDS";
    claim(r13, "space-ties-denied", lunes, "1 1", "0 0", "all is tied");
    claim(r13, "space-ties-claimed-where-none-are", bases.handmade3, "0 1", "1 1", "none is tied");
    Base last = bases.last3;
    String error = last.draft().error();
    claim(r13, "space-half-tied-denied", last, error, "0 0", "half of space is tied");
    claim(r13, "space-half-tied-missed", last, error, "0.5000001 0.6000000", "by 1e-7");
  }
}
