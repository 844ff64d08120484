package org.conewise.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.conewise.check.Model;
import org.conewise.check.Point;
import org.conewise.corpus.CorpusBuilder.Base;

/** Certificates whose patterns or cells do not agree with the network or with the task. */
final class AnswerForgeries {
  private static final String R03 = "R03-PATTERN";
  private static final String R07 = "R07-SIGN-CONFLICT";
  private static final String R08 = "R08-LABEL-CONFLICT";
  private static final String R09 = "R09-WINNER-CONFLICT";

  private final DimensionCases cases;
  private final int n;

  AnswerForgeries(DimensionCases cases) {
    this.cases = cases;
    n = cases.n();
  }

  void addAll() {
    addPatterns();
    addUnits();
    addBits();
    addMovedCells();
    addLabels();
    addWinners();
  }

  private void add(String code, String name, Base base, Draft forged, String reason) {
    cases.reject(code, name, base, forged, reason);
  }

  private void addPatterns() {
    Base base = cases.last();
    Draft draft = base.draft();
    List<Region> swapped = new ArrayList<>(draft.regions());
    Collections.swap(swapped, 1, 2);
    add(R03, "regions-swapped", base, draft.regions(swapped), "patterns increase");
    List<Region> rotated = new ArrayList<>(draft.regions());
    Collections.rotate(rotated, 1);
    add(R03, "last-region-first", base, draft.regions(rotated), "patterns increase");
    List<Region> reversed = new ArrayList<>(draft.regions());
    Collections.reverse(reversed);
    add(R03, "regions-reversed", base, draft.regions(reversed), "patterns increase");
    List<Region> split = new ArrayList<>(draft.regions());
    Region first = split.get(0);
    split.set(0, first.cells(first.cells().subList(0, 1)));
    split.add(1, first.without(0));
    add(R03, "region-split", base, draft.regions(split), "two regions of one pattern");
    Region zeros = cases.greatest().draft().regions().get(0);
    add(
        R03,
        "region-split-of-a-network-of-zeros",
        cases.greatest(),
        cases
            .greatest()
            .draft()
            .regions(
                List.of(
                    zeros.cells(zeros.cells().subList(0, n)),
                    zeros.cells(zeros.cells().subList(n, 2 * n)))),
        "two regions of one pattern");
  }

  private void addUnits() {
    Base base = cases.last();
    Draft draft = base.draft();
    add(
        R03,
        "switch-of-a-unit-that-does-not-exist",
        base,
        draft.changed(-1, region -> region.switched(n)),
        "the first number after the last time step");
    add(
        R03,
        "switch-of-the-greatest-unit-that-can-be-written",
        base,
        draft.changed(-1, region -> region.switched((1 << 22) - 1)),
        "the network has fewer");
    add(
        R03,
        "switch-of-a-missing-unit-in-the-first-region",
        base,
        draft.changed(0, region -> region.switched(n)),
        "on before all others, then off");
    add(
        R03,
        "first-pattern-with-the-last-one-too",
        base,
        draft.changed(0, region -> region.switched(n - 1)),
        "the second region has the same pattern");
  }

  private void addBits() {
    Base base = cases.memory();
    Draft draft = base.draft();
    int last = 2 * n - 1;
    add(
        R07,
        "bit-of-the-last-pattern-switched-off",
        base,
        draft.changed(-1, region -> region.switched(last)),
        "the unit is positive there");
    add(
        R07,
        "bit-of-the-first-pattern-switched-on",
        base,
        draft.changed(0, region -> region.switched(last)),
        "the value of the unit is 0 there");
    add(
        R07,
        "unit-on-where-its-form-is-zero",
        base,
        draft.changed(-1, region -> region.switched(1)),
        "the second unit has no input at the first time step");
    add(
        R07,
        "unit-of-zeros-on",
        cases.greatest(),
        cases.greatest().draft().changed(0, region -> region.switched(0)),
        "all weights are 0");
  }

  private void addMovedCells() {
    Base base = cases.last();
    Draft draft = base.draft();
    Region first = draft.regions().get(0);
    Region second = draft.regions().get(1);
    Draft merged = draft.without(1).changed(0, region -> region.with(second));
    add(R07, "regions-merged", base, merged, "a unit that is off is positive");
    Draft other = draft.without(0).changed(0, region -> region.with(first));
    add(R07, "regions-merged-into-the-second", base, other, "a unit that is on is negative");
    Draft moved =
        draft
            .changed(0, region -> region.without(0))
            .changed(1, region -> region.with(first.cells().get(0)));
    add(R07, "cell-moved-to-another-region", base, moved, "a unit that is on is negative");
    Draft swapped =
        draft
            .changed(0, region -> region.replaced(0, second.cells().get(0)))
            .changed(1, region -> region.replaced(0, first.cells().get(0)));
    add(R07, "cells-of-two-regions-swapped", base, swapped, "both are in the wrong region");
    Draft without = cases.greatest().draft().about(draft.net()).claiming("0 1", "0 1");
    add(R07, "fan-without-the-walls-of-the-network", base, without, "the walls of the task only");
    Point axis = Fans.axis(n, 0, 1);
    Draft hair = draft.moved(axis, CoverForgeries.hair(axis, Fans.diagonal(n, 1)));
    add(R07, "wall-of-a-unit-moved-by-a-hair", base, hair, "a ray off the wall by a millionth");
  }

  private void addLabels() {
    Base base = cases.greatest();
    Draft draft = base.draft();
    Point diagonal = Fans.diagonal(n, 1);
    Draft hair = draft.moved(diagonal, CoverForgeries.hair(diagonal, Fans.axis(n, 0, 1)));
    add(R08, "wall-of-the-task-moved-by-a-hair", base, hair, "off by a millionth");
    Draft wrong = cases.allWrong().draft().cells(Fans.orthants(n));
    add(R08, "orthants", cases.allWrong(), wrong, "all is wrong anyway, but no wall of the task");
    List<List<Point>> merged = new ArrayList<>(draft.cells().subList(0, n));
    merged.add(Fans.oriented(IntStream.range(0, n).mapToObj(i -> Fans.axis(n, i, -1)).toList()));
    add(R08, "cells-merged-over-the-task", base, draft.cells(merged), "all orders in one cell");
    if (n > 2) {
      add(R08, "fan-of-another-task", base, draft.task("2nd_argmax"), "only the greatest is known");
    }
    if (n % 2 == 1) {
      add(R08, "fan-of-the-median", base, draft.task("argmedian"), "only the greatest is known");
    }
  }

  private void addWinners() {
    Base base = cases.memory();
    Draft draft = base.draft();
    Model model = Bases.memoryOfTwo(n);
    List<List<Point>> uncut = Fans.cutAtUnits(Fans.greatest(n), model);
    Draft without = draft.regions(Fans.regions(model, uncut)).claiming("0 1", "0 1");
    add(R09, "fan-without-the-walls-of-the-winner", base, without, "logits cross within cells");
    Point crossing =
        draft.rays().stream()
            .filter(ray -> uncut.stream().noneMatch(cell -> cell.contains(ray)))
            .findFirst()
            .orElseThrow();
    Draft hair = draft.moved(crossing, CoverForgeries.hair(crossing, Fans.axis(n, n - 1, 1)));
    add(R09, "wall-of-the-winner-moved-by-a-hair", base, hair, "off by a millionth");
  }
}
