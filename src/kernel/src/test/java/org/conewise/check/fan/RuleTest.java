package org.conewise.check.fan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.conewise.check.Draft;
import org.conewise.check.Examples;
import org.conewise.check.FanBuilder;
import org.conewise.check.Model;
import org.conewise.check.Rejection;
import org.conewise.check.Task;
import org.conewise.check.TiePolicy;
import org.junit.jupiter.api.Test;

/** Every rule of the proof, broken, with the place that is named. */
class RuleTest {
  /** Rays (-1,-1), (-1,0), (0,-1), (0,1), (1,0), (1,1). */
  private static final Draft PLANE = Examples.copyLastInput();

  private static final String REGIONS =
      """
      regions 4
      region 2
      0 2
      1 0
      region 1 1
      3 1
      region 1 0 1
      2 4
      region 2 1
      4 5
      5 3
      """;

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
  void patternsMustBeOfTheNetworkAndIncrease() {
    assertRefused("R03-PATTERN", "certificate region 0", PLANE.with("region 2\n", "region 2 2\n"));
    assertRefused("R03-PATTERN", "certificate region 1", PLANE.with("region 1 1", "region 1 1 2"));
    assertRefused("R03-PATTERN", "certificate region 1", PLANE.with("region 1 1", "region 1"));
    assertRefused("R03-PATTERN", "certificate region 2", PLANE.with("region 1 0 1", "region 1 1"));
    assertRefused("R03-PATTERN", "certificate region 3", PLANE.with("region 2 1", "region 2 0"));
  }

  @Test
  void firstRegionMayHaveAnyPattern() {
    String last = "region 1 0 1\n2 4\nregion 2 1\n4 5\n5 3\n";
    Draft draft = regions("region 3 1\n0 2\n1 0\n3 1\n" + last);
    assertRefused("R07-SIGN-CONFLICT", "certificate cell 0", draft);
  }

  @Test
  void clockwiseAndFlatCellsAreRefused() {
    assertRefused("R04-ORIENTATION", "certificate cell 1", regions("region 2\n0 2\n2 0\n"));
    assertRefused("R04-ORIENTATION", "certificate cell 1", regions("region 2\n0 2\n1 4\n"));
    Draft draft = Examples.allTied();
    String[] rays = firstCell(draft).split(" ", -1);
    String clockwise = "regions 1\nregion 1\n" + rays[0] + " " + rays[2] + " " + rays[1] + "\n";
    String certificate = draft.certificate();
    int start = certificate.indexOf("regions ");
    String old = certificate.substring(start, certificate.indexOf("error "));
    assertRefused("R04-ORIENTATION", "certificate cell 0", draft.with(old, clockwise));
  }

  @Test
  void facetWithoutCounterpartIsRefused() {
    String message =
        assertRefused("R05-FACET-OPEN", "certificate", regions("region 1\n0 2\n")).getMessage();
    assertTrue(message.contains("expected signs that add up to 0"), message);
    assertTrue(message.contains("found 1 for the facet of the rays [0]"), message);
    assertRefused("R05-FACET-OPEN", "certificate", PLANE.with("region 2 1\n4 5\n", "region 1 1\n"));
  }

  /** The facet 0 is met by 0 2 and 1 0, and here by 0 4 too. */
  @Test
  void secondCellOnOneSideOfAFacetIsRefused() {
    String message =
        assertRefused(
                "R05-FACET-OPEN",
                "certificate",
                PLANE.with("region 2\n0 2\n", "region 3\n0 2\n0 4\n"))
            .getMessage();
    assertTrue(message.contains("1 for the facet of the rays [0]"), message);
  }

  @Test
  void spaceCellWithoutOneNeighbourIsRefused() {
    Draft draft = Examples.allTied();
    Draft less = draft.with("region 24\n" + firstCell(draft) + "\n", "region 23\n");
    assertRefused("R05-FACET-OPEN", "certificate", less);
  }

  @Test
  void directionOnAWallIsRefused() {
    for (String wall : List.of("1 1", "-1 0", "0 1")) {
      Draft draft = PLANE.with("direction 3 1", "direction " + wall);
      assertRefused("R06-DEGREE", "certificate cell", draft);
    }
    assertRefused("R06-DEGREE", "certificate cell 0", PLANE.with("direction 3 1", "direction 0 1"));
  }

  @Test
  void fanWithoutCellsIsRefused() {
    Rejection none = assertRefused("R06-DEGREE", "certificate", regions(""));
    assertTrue(none.getMessage().endsWith("expected 1 cell over the direction, found 0 cells"));
  }

  /** One lap of six cells and one of three, which share no cell. */
  @Test
  void fanThatCoversThePlaneTwiceIsRefused() {
    Draft twice = regions("region 9\n0 2\n0 4\n1 0\n2 4\n3 0\n3 1\n4 3\n4 5\n5 3\n");
    Rejection rejection = assertRefused("R06-DEGREE", "certificate", twice);
    assertTrue(rejection.getMessage().endsWith("found 2 cells"), rejection.getMessage());
  }

  @Test
  void preActivationThatIsOffAndPositiveIsNamed() {
    String last = "region 1 0\n2 4\nregion 2 1\n4 5\n5 3\n";
    Draft joined = regions("region 3\n0 2\n1 0\n3 1\n" + last);
    String message = assertRefused("R07-SIGN-CONFLICT", "certificate cell 2", joined).getMessage();
    assertTrue(message.contains("unit 0 of layer 2 to be off, not positive"), message);
    assertTrue(message.contains("found positive at ray 3 in the cell of the rays [3, 1]"), message);
  }

  @Test
  void preActivationThatIsOnAndNegativeIsNamed() {
    Draft joined =
        PLANE
            .with("region 1 0 1\n2 4\nregion 2 1\n4 5\n5 3\n", "region 3 0\n2 4\n4 5\n5 3\n")
            .with("regions 4", "regions 3");
    String message = assertRefused("R07-SIGN-CONFLICT", "certificate cell 3", joined).getMessage();
    assertTrue(message.contains("unit 0 of layer 2 to be on, not negative"), message);
    assertTrue(message.contains("found negative at ray 2 in the cell of the rays [2, 4]"), message);
  }

  /** The network of two units, the second of which is 0 everywhere. */
  @Test
  void preActivationThatIsOnAndZeroIsNamed() {
    Model model = Model.ofIntegers(2, new int[] {1, 0}, new int[2][2], new int[2][2]);
    Draft draft = FanBuilder.of(model).draft(Task.ARGMAX, TiePolicy.FIRST, "0.5 0.5", "1 1");
    String first =
        draft
            .certificate()
            .lines()
            .filter(line -> line.startsWith("region "))
            .findFirst()
            .orElseThrow();
    Draft broken = draft.with(first + "\n", first + " 3\n");
    String message = assertRefused("R07-SIGN-CONFLICT", "certificate cell 0", broken).getMessage();
    assertTrue(
        message.contains("a positive value of the pre-activation of unit 1 of layer 2"), message);
  }

  @Test
  void cellAcrossADiagonalIsRefusedForEveryTask() {
    Draft joined = PLANE.with("region 2 1\n4 5\n5 3\n", "region 1 1\n4 3\n");
    for (String task : List.of("argmax", "2nd_argmax")) {
      String message =
          assertRefused("R08-LABEL-CONFLICT", "certificate cell 4", joined.with("2nd_argmax", task))
              .getMessage();
      assertTrue(message.contains("[4, 3]"), message);
    }
  }

  @Test
  void octantsDoNotKeepTheOrderOfTheirInputs() {
    Draft draft =
        FanBuilder.of(Model.zero(3), false).draft(Task.ARGMAX, TiePolicy.FIRST, "0 1", "1 1");
    String message = assertRefused("R08-LABEL-CONFLICT", "certificate cell", draft).getMessage();
    assertTrue(message.contains("expected one input that 0 others exceed"), message);
  }

  @Test
  void cellWhereNoLogitIsTheGreatestEverywhereIsRefused() {
    int[][] hiddenHidden = {{0, 0}, {1, 0}};
    int[][] output = {{3, 0}, {0, 1}};
    Model model = Model.ofIntegers(2, new int[] {1, 0}, hiddenHidden, output);
    Draft draft = FanBuilder.of(model).draft(Task.ARGMAX, TiePolicy.FIRST, "0 1", "0 1");
    assertRefused("R09-WINNER-CONFLICT", "certificate cell", joinedAtTheWinnerCut(draft));
  }

  /** Without the ray (3, 1), where the logits 3 x_1 and x_2 are equal. */
  private static Draft joinedAtTheWinnerCut(Draft draft) {
    List<String> lines = new ArrayList<>(draft.certificate().lines().toList());
    String cut = String.valueOf(lines.indexOf("3 1") - lines.indexOf(line(lines, "rays .*")) - 1);
    String before = line(lines, "[0-9]+ " + cut);
    String after = line(lines, cut + " [0-9]+");
    int joined = lines.lastIndexOf(before);
    int region = lines.lastIndexOf(line(lines.subList(0, joined), "region .*"));
    lines.set(region, lines.get(region).replaceFirst("region 3", "region 2"));
    lines.set(joined, before.split(" ", -1)[0] + " " + after.split(" ", -1)[1]);
    lines.remove(lines.lastIndexOf(after));
    return new Draft(draft.network(), String.join("\n", lines) + "\n");
  }

  /** The last line of a form. */
  private static String line(List<String> lines, String pattern) {
    return lines.stream().filter(line -> line.matches(pattern)).reduce((a, b) -> b).orElseThrow();
  }

  @Test
  void boundsThatMissTheErrorAreRefused() {
    for (String bounds :
        List.of("0.4 0.4", "0.0 0.4", "0.6 0.9", "0.50001 0.50002", "0 0", "1 1")) {
      assertRefused("R10-ERROR-BOUNDS", "certificate", PLANE.with("0.5 0.5", bounds));
    }
  }

  @Test
  void boundsThatMissTheTiesAreRefused() {
    for (String bounds :
        List.of("0.4 0.4", "0.0 0.4", "0.6 0.9", "0.50001 0.50002", "0 0", "1 1")) {
      Draft draft = PLANE.with("tied 0.5 0.5", "tied " + bounds);
      assertRefused("R11-TIED-BOUNDS", "certificate", draft);
    }
  }

  @Test
  void boundsThatMissTwoThirdsByTheLastDigitAreRefused() {
    Draft draft = Examples.allTied();
    String bounds = "0." + "6".repeat(30) + " 0." + "6".repeat(29) + "7";
    String below = "0." + "6".repeat(29) + "5 0." + "6".repeat(30);
    String above = "0." + "6".repeat(29) + "7 0." + "6".repeat(29) + "8";
    assertRefused("R10-ERROR-BOUNDS", "certificate", draft.with(bounds, below));
    assertRefused("R10-ERROR-BOUNDS", "certificate", draft.with(bounds, above));
  }

  @Test
  void firstRuleThatFailsDecides() {
    Draft bounds = PLANE.with("0.5 0.5", "0.4 0.4").with("tied 0.5", "tied 0.4");
    assertRefused("R10-ERROR-BOUNDS", "certificate", bounds);
    Draft wall = bounds.with("direction 3 1", "direction 1 1");
    assertRefused("R06-DEGREE", "certificate cell", wall);
    Draft flat = wall.with("region 2\n0 2\n1 0\n", "region 2\n0 2\n1 4\n");
    assertRefused("R04-ORIENTATION", "certificate cell 1", flat);
    Draft pattern = flat.with("region 1 1", "region 1");
    assertRefused("R03-PATTERN", "certificate region 1", pattern);
    assertRefused("R02-STATEMENT", "certificate", pattern.with("2nd_argmax", "argmedian"));
  }

  private static Draft regions(String regions) {
    int count = regions.split("region ", -1).length - 1;
    return PLANE.with(REGIONS, "regions " + count + "\n" + regions);
  }

  private static String firstCell(Draft draft) {
    List<String> lines = draft.certificate().lines().toList();
    int first =
        lines.indexOf(lines.stream().filter(l -> l.startsWith("region ")).findFirst().get());
    return lines.get(first + 1);
  }

  private static Rejection assertRefused(String code, String place, Draft draft) {
    Rejection rejection = assertThrows(Rejection.class, draft::check);
    assertEquals(code, rejection.code().toString(), rejection.getMessage());
    assertTrue((rejection.place() + " ").startsWith(place + " "), rejection.getMessage());
    return rejection;
  }
}
