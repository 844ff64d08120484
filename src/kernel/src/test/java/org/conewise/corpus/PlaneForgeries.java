package org.conewise.corpus;

import java.util.ArrayList;
import java.util.List;
import org.conewise.corpus.CorpusBuilder.Base;

/** Certificates of two inputs that are well written and do not prove their claim. */
final class PlaneForgeries {
  private final CorpusBuilder corpus;
  private final Bases bases;

  PlaneForgeries(CorpusBuilder corpus, Bases bases) {
    this.corpus = corpus;
    this.bases = bases;
  }

  void addAll() {
    addCellShapes();
    addUnmatchedFacets();
    addConflicts();
    addRings();
    addErrorBounds();
    addTiedBounds();
  }

  private void addCellShapes() {
    String r03 = "R03-CELL-SHAPE";
    Base zero = bases.zero2;
    corpus.reject(r03, "cell-of-one-ray", zero, zero.edited("\n1 0\n", "\n1\n"), "two are needed");
    corpus.reject(
        r03, "cell-of-three-rays", zero, zero.edited("\n1 0\n", "\n1 0 2\n"), "two are allowed");
    corpus.reject(
        r03,
        "cell-between-a-ray-and-itself",
        zero,
        zero.edited("\n1 0\n", "\n1 1\n"),
        "one ray twice");
    String r04 = "R04-NOT-CONVEX";
    Draft trained = bases.trained2.draft();
    corpus.reject(
        r04, "cell-turned-round", bases.trained2, trained.reversed(4), "its rays are swapped");
    ring(r04, "flat-cell", "half a turn is not convex enough", "1 1", "-1 -1", "1 -1");
    ring(r04, "cell-of-three-quarters", "more than half a turn", "1 1", "1 -1");
    ring(r04, "ring-clockwise", "every cell is clockwise", "1 1", "1 -1", "-1 -1", "-1 1");
    ring(r04, "cell-a-hair-beyond-half-a-turn", "det -1", "1 1", "-1000 -1001", "1 -1");
  }

  /** A forged ring of the network whose logits are all 0. */
  private void ring(String code, String name, String reason, String... rays) {
    Draft forged = bases.zero2.draft().cells(Bases.ring(rays));
    corpus.reject(code, name, bases.zero2, forged, reason);
  }

  private void addUnmatchedFacets() {
    Base zero = bases.zero2;
    Draft draft = zero.draft();
    Draft split = draft.without(1).with("-1 1", "-1 0").with("-1 0", "-1 -1");
    String r05 = "R05-FACET-TWICE";
    corpus.reject(
        r05, "cell-beside-its-halves", zero, split.with("-1 1", "-1 -1"), "covered twice there");
    corpus.reject(
        r05, "cell-beside-its-first-half", zero, draft.with("-1 1", "-1 0"), "common first ray");
    corpus.reject(
        r05, "cell-beside-its-last-half", zero, draft.with("-1 0", "-1 -1"), "common last ray");
    String r06 = "R06-FACET-OPEN";
    Base trained = bases.trained2;
    corpus.reject(r06, "dropped-cell", trained, trained.draft().without(4), "a gap");
    corpus.reject(
        r06,
        "dropped-wrong-cell",
        trained,
        trained.draft().without(9).claiming("0 0", "0 0"),
        "the gap is where the network is wrong");
    corpus.reject(r06, "two-neighbours-dropped", zero, draft.without(1, 2), "half the plane");
    corpus.reject(r06, "one-cell", zero, draft.without(1, 2, 3), "a quarter of the plane");
    Draft none = draft.without(0, 1, 2, 3).sparing("1 1", "-1 1").claiming("0 0", "0 0");
    corpus.reject(r06, "no-cells", zero, none, "nothing is covered");
    Draft gap = draft.without(1).with("-1000001 1000000", "-1 -1");
    corpus.reject(r06, "gap-of-a-millionth", zero, gap, "a cell begins after its predecessor ends");
    Draft overlap = draft.without(1).with("-1000000 1000001", "-1 -1");
    corpus.reject(r06, "overlap-of-a-millionth", zero, overlap, "a cell begins before that");
    corpus.reject(r06, "extra-cell-inside", zero, draft.with("-2 1", "-3 1"), "a cell over a cell");
  }

  private void addConflicts() {
    Base trained = bases.trained2;
    Draft draft = trained.draft();
    String r07 = "R07-SIGN-CONFLICT";
    String r08 = "R08-LABEL-CONFLICT";
    String r09 = "R09-WINNER-CONFLICT";
    corpus.reject(r07, "merged-over-a-wall-of-step-2", trained, draft.merged(0, 1), "one unit");
    corpus.reject(r07, "merged-over-a-wall-of-step-1", trained, draft.merged(1, 4), "x_0 = 0");
    corpus.reject(
        r07,
        "wall-moved-by-a-unit",
        trained,
        draft.moved("262144 146551", "262145 146551"),
        "the ray of a pre-activation");
    corpus.reject(
        r07,
        "walls-of-another-network",
        bases.last2,
        bases.last2.draft().cells(bases.zero2.draft().cells()),
        "cells that ignore the unit");
    corpus.reject(r08, "merged-over-the-diagonal", trained, draft.merged(2, 3), "the task's wall");
    ring(r08, "cell-over-the-diagonal", "no unit changes, the task does", "1 0", "0 1", "-1 -1");
    corpus.reject(
        r08,
        "diagonal-moved-by-a-millionth",
        bases.zero2,
        bases.zero2.draft().moved("1 1", "1000001 1000000"),
        "the ray of the task's wall");
    corpus.reject(r09, "merged-over-the-winner", trained, draft.merged(3, 0), "logits cross");
    corpus.reject(r09, "merged-over-the-other-winner", trained, draft.merged(7, 9), "logits cross");
    corpus.reject(
        r09,
        "winner-moved-by-a-unit",
        trained,
        draft.moved(
            "41183470738675859456 41180272582893079275",
            "41183470738675859456 41180272582893079277"),
        "the ray at which the logits are equal");
    corpus.reject(
        r09,
        "wrong-cells-merged-away",
        trained,
        draft.merged(3, 0).merged(5, 7).claiming("0 0", "0 0"),
        "no wrong cell is left");
  }

  private void addRings() {
    ring(
        "R08-LABEL-CONFLICT",
        "ring-goes-round-twice",
        "the second lap has other rays, so it crosses the diagonal within a cell",
        "1 1",
        "-1 1",
        "-1 -1",
        "1 -1",
        "1 2",
        "-2 1",
        "-2 -1",
        "-1 -2",
        "2 -1");
    ring(
        "R11-NO-GENERIC-VECTOR",
        "generic-vectors-all-on-walls",
        "a fan with a ray through each of the hundred vectors",
        AcceptedCases.walls(100));
    Draft split = bases.trained2.draft();
    List<List<String>> cells = new ArrayList<>();
    for (List<String> cell : split.cells()) {
      cells.addAll(throughGenericVectors(cell));
    }
    corpus.reject(
        "R11-NO-GENERIC-VECTOR",
        "trained-generic-vectors-on-walls",
        bases.trained2,
        split.cells(cells),
        "a trained network, a ray through each of the hundred vectors");
  }

  /** The cell that holds the generic vectors, cut at each of them. */
  private static List<List<String>> throughGenericVectors(List<String> cell) {
    if (!cell.get(1).equals("0 1")) {
      return List.of(cell);
    }
    List<String> rays = new ArrayList<>(List.of(cell.get(0)));
    for (int k = 0; k < 100; k++) {
      rays.add("1 " + (1000003 + k));
    }
    rays.add("0 1");
    List<List<String>> cells = new ArrayList<>();
    for (int i = 1; i < rays.size(); i++) {
      cells.add(List.of(rays.get(i - 1), rays.get(i)));
    }
    return cells;
  }

  private void claim(String code, String name, Base base, String error, String tied, String why) {
    corpus.reject(code, name, base, base.draft().claiming(error, tied), why);
  }

  private void addErrorBounds() {
    String r12 = "R12-ERROR-BOUNDS";
    Base trained = bases.trained2;
    String digits = "0.00001748922296716432720348682687";
    claim(r12, "lower-bound-a-unit-up", trained, digits + "18 " + digits + "19", "0 0", "of 1e-34");
    claim(r12, "upper-bound-a-unit-down", trained, digits + "16 " + digits + "17", "0 0", "1e-34");
    claim(
        r12,
        "width-zero-below",
        trained,
        digits + "17 " + digits + "17",
        "0 0",
        "a transcendental number has no decimal spelling");
    claim(
        r12,
        "width-zero-above",
        trained,
        digits + "18 " + digits + "18",
        "0 0",
        "a transcendental number has no decimal spelling");
    claim(r12, "small-error-denied", trained, "0 0", "0 0", "0.000017 is not 0");
    claim(r12, "all-wrong-claimed", trained, "1 1", "0 0", "0.000017 is not 1");
    claim(r12, "error-of-a-perfect-network", bases.handmade2, "0.1 0.2", "0 0", "it is exactly 0");
    Base zero = bases.zero2;
    claim(r12, "half-claimed-from-below", zero, "0.4000000 0.4999999", "1 1", "it is exactly 1/2");
    claim(r12, "half-claimed-from-above", zero, "0.5000001 0.6000000", "1 1", "it is exactly 1/2");
    claim(
        r12,
        "half-missed-at-the-2000th-decimal",
        zero,
        "0.5{0*1998}1 0.5{0*1998}2",
        "1 1",
        "off by 1e-2000");
    corpus.reject(r12, "wrong-task", trained, trained.draft().task("argmax"), "of the other task");
    Draft last = bases.last2.draft();
    corpus.reject(r12, "wrong-policy", bases.last2, last.ties("wrong"), "1/2 is without the ties");
    corpus.reject(
        r12,
        "wrong-task-under-wrong-ties",
        bases.last2,
        last.ties("wrong").task("argmax").claiming("0.625 0.625", "0.5 0.5"),
        "it is 7/8");
    corpus.reject(
        r12, "ties-wrong-and-all-tied", zero, zero.draft().ties("wrong"), "all is wrong, not half");
  }

  private void addTiedBounds() {
    String r13 = "R13-TIED-BOUNDS";
    claim(r13, "ties-denied", bases.last2, "0.5 0.5", "0 0", "half of the plane is tied");
    claim(r13, "ties-everywhere-denied", bases.zero2, "0.5 0.5", "0 0", "all is tied");
    claim(
        r13, "ties-everywhere-missed", bases.zero2, "0.5 0.5", "0.9000000 0.9999999", "exactly 1");
    claim(r13, "ties-claimed-where-none-are", bases.trained2, "0 1", "1 1", "none is tied");
    claim(
        r13,
        "ties-a-little-below-half",
        bases.last2,
        "0.5 0.5",
        "0.4000000 0.4999999",
        "exactly 1/2");
    claim(
        r13,
        "ties-a-little-above-half",
        bases.last2,
        "0.5 0.5",
        "0.5000001 0.6000000",
        "exactly 1/2");
    corpus.reject(
        r13,
        "wrong-ties-not-called-tied",
        bases.last2,
        bases.last2.draft().ties("wrong").claiming("0.625 0.625", "0 0"),
        "a tie that counts as an error is a tie");
  }
}
