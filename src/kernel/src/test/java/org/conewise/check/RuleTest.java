package org.conewise.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every rule of the proof, broken, with the place that is named. */
class RuleTest {
  /** Rays (-1,-1), (-1,0), (0,-1), (0,1), (1,0), (1,1); cells 0 2, 1 0, 2 4, 3 1, 4 5, 5 3. */
  private static final Draft PLANE = Examples.copyLastInput();

  @Test
  void certificateOfAnotherNetworkIsRefused() {
    String other = PLANE.network().replace("hidden-output\n1\n", "hidden-output\n2\n");
    assertRefused("R01-NETWORK-HASH", "certificate", new Draft(other, PLANE.certificate()));
  }

  @Test
  void numbersOfInputsAndOutputsMustBeTheDimension() {
    assertRefused("R02-STATEMENT", "certificate", PLANE.withNetwork("rnn 1 2 2", "rnn 1 3 2"));
    Draft threeLogits = PLANE.withNetwork("rnn 1 2 2", "rnn 1 2 3").withNetwork("end", "0\nend");
    assertRefused("R02-STATEMENT", "certificate", threeLogits);
    assertRefused("R02-STATEMENT", "certificate", threeLogits.withNetwork("rnn 1 2", "rnn 1 3"));
  }

  @Test
  void medianOfTwoInputsIsNotDefined() {
    assertRefused("R02-STATEMENT", "certificate", PLANE.with("2nd_argmax", "argmedian"));
  }

  @Test
  void planeCellHasTwoDifferentRays() {
    assertRefused("R03-CELL-SHAPE", "cell 0", plane("0 2 4", "1 0"));
    assertRefused("R03-CELL-SHAPE", "cell 1", plane("0 2", "1", "2 4"));
    assertRefused("R03-CELL-SHAPE", "cell 1", plane("0 2", "1 1", "2 4"));
  }

  @Test
  void spaceCellHasThreeToOneThousandDifferentRays() {
    assertRefused("R03-CELL-SHAPE", "cell 0", space(vectors(1, 0, 0, 0, 1, 0)));
    assertRefused("R03-CELL-SHAPE", "cell 0", space(vectors(1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 1, 0)));
    assertRefused("R03-CELL-SHAPE", "cell 0", space(parabola(1001)));
    assertRefused("R06-FACET-OPEN", "cell 0", space(parabola(1000)));
  }

  @Test
  void clockwiseAndFlatPlaneCellsAreRefused() {
    assertRefused("R04-NOT-CONVEX", "cell 1", plane("1 0", "2 0", "4 5"));
    assertRefused("R04-NOT-CONVEX", "cell 1", plane("1 0", "1 4", "4 5"));
  }

  @Test
  void clockwiseAndFlatSpaceCellsAreRefused() {
    assertRefused("R04-NOT-CONVEX", "cell 0", space(vectors(1, 0, 0, 0, 0, 1, 0, 1, 0)));
    assertRefused("R04-NOT-CONVEX", "cell 0", space(vectors(1, 0, 0, 0, 1, 0, -1, -1, 0)));
  }

  @Test
  void pentagramTurnsLeftAtEveryRayButIsRefused() {
    List<List<BigInteger>> star = vectors(10, 0, 11, -8, 6, 11, 3, -10, 11, 3, 10, 11, -8, -6, 11);
    assertRefused("R04-NOT-CONVEX", "cell 0", space(star));
  }

  @Test
  void cellWithADentIsRefused() {
    assertRefused("R04-NOT-CONVEX", "cell 0", space(vectors(4, 0, 1, 1, 1, 1, 0, 4, 1, -1, -1, 1)));
  }

  @Test
  void secondCellOnOneSideOfAFacetIsRefused() {
    assertRefused("R05-FACET-TWICE", "cell 1", plane("0 2", "0 4", "1 0", "2 4"));
    assertRefused("R05-FACET-TWICE", "cell 2", plane("0 4", "1 0", "2 4", "3 1"));
  }

  @Test
  void facetWithoutCounterpartIsRefused() {
    assertRefused("R06-FACET-OPEN", "cell 3", plane("0 2", "1 0", "2 4", "3 1", "4 5"));
    assertRefused("R06-FACET-OPEN", "certificate", plane());
  }

  @Test
  void spaceCellWithoutOneNeighbourIsRefused() {
    List<List<List<BigInteger>>> cells = new ArrayList<>(Lunes.cells(0));
    cells.remove(3);
    assertRefused("R06-FACET-OPEN", "cell", Lunes.draft(cells));
  }

  @Test
  void neighboursThatDoNotShareTheirRaysAreRefused() {
    List<List<List<BigInteger>>> cells = new ArrayList<>(Lunes.cells(0).subList(0, 3));
    cells.addAll(Lunes.cells(1).subList(3, 6));
    assertRefused("R06-FACET-OPEN", "cell", Lunes.draft(cells));
  }

  @Test
  void preActivationThatChangesItsSignIsNamed() {
    int[][] hiddenHidden = {{0, 0}, {1, 0}};
    Model model = Model.ofIntegers(2, new int[] {1, 1}, hiddenHidden, new int[2][2]);
    Draft draft = Draft.of(model, "argmax", "first", NaiveFan.chambers(2), "0.5 0.5", "1 1");
    String message = assertRefused("R07-SIGN-CONFLICT", "cell 2", draft).getMessage();
    assertTrue(message.contains("pre-activation of unit 1 at time step 2"), message);
    assertTrue(message.contains("positive at ray 4 and negative at ray 2"), message);
  }

  @Test
  void preActivationOfTheFirstStepIsCheckedToo() {
    Draft draft = plane("0 2", "1 0", "2 5", "3 1", "5 3");
    String message =
        assertRefused("R08-LABEL-CONFLICT", "cell", plane("0 2", "1 0", "2 4", "3 1", "4 3"))
            .getMessage();
    assertTrue(message.contains("x_0 - x_1"), message);
    String conflict = assertRefused("R07-SIGN-CONFLICT", "cell 2", draft).getMessage();
    assertTrue(conflict.contains("pre-activation of unit 0 at time step 2"), conflict);
    String first =
        assertRefused("R07-SIGN-CONFLICT", "cell", plane("0 2", "1 0", "2 4", "4 5", "5 1"))
            .getMessage();
    assertTrue(first.contains("pre-activation of unit 0 at time step 1"), first);
    assertTrue(first.contains("positive at ray 5 and negative at ray 1"), first);
  }

  @Test
  void cellAcrossADiagonalIsRefusedForEveryTask() {
    for (String task : List.of("argmax", "2nd_argmax")) {
      Draft draft = plane("0 2", "1 0", "2 4", "3 1", "4 3").with("2nd_argmax", task);
      assertRefused("R08-LABEL-CONFLICT", "cell 4", draft);
    }
  }

  @Test
  void octantsDoNotKeepTheOrderOfTheirInputs() {
    List<List<List<BigInteger>>> octants = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      int x = i < 4 ? 1 : -1;
      int y = i % 4 < 2 ? 1 : -1;
      int z = i % 2 < 1 ? 1 : -1;
      boolean left = x * y * z > 0;
      octants.add(left ? vectors(x, 0, 0, 0, y, 0, 0, 0, z) : vectors(x, 0, 0, 0, 0, z, 0, y, 0));
    }
    String message =
        assertRefused("R08-LABEL-CONFLICT", "cell 1", Lunes.draft(octants)).getMessage();
    assertTrue(message.contains("one sign of x_0 - x_1"), message);
    assertTrue(message.contains("positive at ray 1 and negative at ray 0"), message);
  }

  /** Two lunes at once: their greatest input is the same, or their least one. */
  @Test
  void lunesDoNotBelongTogether() throws Rejection {
    for (int i = 0; i < 6; i++) {
      List<List<List<BigInteger>>> cells = new ArrayList<>(Lunes.cells(0));
      List<List<BigInteger>> left = cells.get(i);
      List<List<BigInteger>> right = cells.get((i + 1) % 6);
      cells.removeAll(List.of(left, right));
      cells.add(List.of(left.get(0), right.get(1), left.get(2), left.get(3)));
      Draft draft = Lunes.draft(cells);
      for (String task : List.of("2nd_argmax", "argmedian")) {
        assertRefused("R08-LABEL-CONFLICT", "cell", draft.with("argmax", task));
      }
      boolean sameGreatest = left.get(1).stream().filter(x -> x.signum() > 0).count() == 1;
      if (sameGreatest) {
        assertEquals(5, draft.check().cells());
      } else {
        assertRefused("R08-LABEL-CONFLICT", "certificate", draft);
      }
    }
  }

  @Test
  void logitDifferenceThatChangesItsSignIsNamed() {
    int[][] hiddenHidden = {{0, 0}, {1, 0}};
    int[][] output = {{3, 0}, {0, 1}};
    Model model = Model.ofIntegers(2, new int[] {1, 0}, hiddenHidden, output);
    Draft draft = Draft.of(model, "argmax", "first", NaiveFan.chambers(2), "0.5 0.5", "1 1");
    String message = assertRefused("R09-WINNER-CONFLICT", "cell 4", draft).getMessage();
    assertTrue(message.contains("logit_0 - logit_1"), message);
    assertTrue(message.contains("positive at ray 5 and negative at ray 4"), message);
  }

  @Test
  void doubleCoverOfTheSphereIsRefused() throws Rejection {
    assertEquals(6, Lunes.draft(Lunes.cells(0)).check().cells());
    List<List<List<BigInteger>>> twice = new ArrayList<>(Lunes.cells(0));
    twice.addAll(Lunes.cells(1));
    assertRefused("R10-DEGREE", "certificate", Lunes.draft(twice));
  }

  /**
   * Where the first vector lies on a wall of one cover, it lies inside a single cell, of the other.
   */
  @Test
  void doubleCoverIsRefusedIfTheFirstVectorLiesInsideOneCellOnly() throws Rejection {
    assertEquals(7, Lunes.draft(Lunes.cutAtTheGenericVector(1)).check().cells());
    List<List<List<BigInteger>>> twice = new ArrayList<>(Lunes.cells(0));
    twice.addAll(Lunes.cutAtTheGenericVector(1));
    assertRefused("R10-DEGREE", "certificate", Lunes.draft(twice));
  }

  @Test
  void fanWithAWallAtEveryGenericVectorIsRefused() {
    assertRefused("R11-NO-GENERIC-VECTOR", "certificate", Walls.draft(100));
  }

  @Test
  void boundsThatMissTheErrorAreRefused() {
    for (String bounds :
        List.of("0.4 0.4", "0.0 0.4", "0.6 0.9", "0.50001 0.50002", "0 0", "1 1")) {
      assertRefused("R12-ERROR-BOUNDS", "certificate", PLANE.with("0.5 0.5", bounds));
    }
  }

  @Test
  void boundsThatMissTheTiesAreRefused() {
    for (String bounds :
        List.of("0.4 0.4", "0.0 0.4", "0.6 0.9", "0.50001 0.50002", "0 0", "1 1")) {
      Draft draft = PLANE.with("tied 0.5 0.5", "tied " + bounds);
      assertRefused("R13-TIED-BOUNDS", "certificate", draft);
    }
  }

  @Test
  void boundsThatMissTwoThirdsByTheLastDigitAreRefused() {
    Draft draft = Examples.allTied();
    String bounds = "0." + "6".repeat(30) + " 0." + "6".repeat(29) + "7";
    String below = "0." + "6".repeat(29) + "5 0." + "6".repeat(30);
    String above = "0." + "6".repeat(29) + "7 0." + "6".repeat(29) + "8";
    assertRefused("R12-ERROR-BOUNDS", "certificate", draft.with(bounds, below));
    assertRefused("R12-ERROR-BOUNDS", "certificate", draft.with(bounds, above));
  }

  @Test
  void firstRuleThatFailsDecides() {
    Draft bounds = PLANE.with("0.5 0.5", "0.4 0.4").with("tied 0.5", "tied 0.4");
    assertRefused("R12-ERROR-BOUNDS", "certificate", bounds);
    assertRefused("R03-CELL-SHAPE", "cell 0", bounds.with("\n0 2\n", "\n0 2 4\n"));
    assertRefused("R02-STATEMENT", "certificate", bounds.with("2nd_argmax", "argmedian"));
  }

  private static Draft plane(String... cells) {
    String old = "cells 6\n0 2\n1 0\n2 4\n3 1\n4 5\n5 3\n";
    String lines = cells.length == 0 ? "" : String.join("\n", cells) + "\n";
    return PLANE.with(old, "cells " + cells.length + "\n" + lines);
  }

  private static Draft space(List<List<BigInteger>> cell) {
    return Lunes.draft(List.of(cell));
  }

  private static List<List<BigInteger>> vectors(long... entries) {
    List<List<BigInteger>> vectors = new ArrayList<>();
    for (int i = 0; i < entries.length; i += 3) {
      vectors.add(NaiveFan.vector(entries[i], entries[i + 1], entries[i + 2]));
    }
    return vectors;
  }

  /** A convex polygon of many rays. */
  private static List<List<BigInteger>> parabola(int size) {
    List<List<BigInteger>> rays = new ArrayList<>();
    for (long i = 0; i < size; i++) {
      rays.add(NaiveFan.vector(i, i * i, 1));
    }
    return rays;
  }

  private static Rejection assertRefused(String code, String place, Draft draft) {
    Rejection rejection = assertThrows(Rejection.class, draft::check);
    assertEquals(code, rejection.code().toString(), rejection.getMessage());
    String expected = place.startsWith("cell") ? "certificate " + place : place;
    assertTrue((rejection.place() + " ").startsWith(expected + " "), rejection.getMessage());
    return rejection;
  }
}
