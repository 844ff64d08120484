package org.conewise.check;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptanceTest {
  @Test
  void networkThatCopiesItsLastInputIsWrongHalfOfTheTime() throws Rejection {
    Statement statement = Examples.copyLastInput().check();
    assertEquals(6, statement.cells());
    assertEquals(3, statement.wrongCells());
    assertEquals("0.5", statement.errorLower());
    assertEquals("0.5", statement.errorUpper());
    assertEquals("0.5", statement.tiedUpper());
    assertExact("-1", "0", 0, statement);
    assertEquals(Optional.of("rational"), statement.nature());
  }

  @Test
  void tiedCellsAreErrorsIfTiesAreWrong() throws Rejection {
    Draft draft = Examples.copyLastInput().with("ties first", "ties wrong");
    assertEquals(4, draft.with("error 0.5 0.5", "error 0.625 0.625").check().wrongCells());
  }

  @Test
  void errorOfHandMadeTwoInputModelIsExactlyZero() throws Rejection {
    Statement statement = Examples.smallerOfTwoInputs().check();
    assertTrue(statement.errorIsZero());
    assertEquals(Optional.of("zero"), statement.nature());
    assertExact("1", "0", 0, statement);
  }

  @Test
  void errorOfHandMadeTwoInputModelAtTheOppositeTaskIsExactlyOne() throws Rejection {
    Draft draft = Examples.smallerOfTwoInputs().with("task 2nd_argmax", "task argmax");
    Statement statement = draft.with("error 0 0", "error 1 1").check();
    assertExact("1", "0", 1, statement);
    assertEquals(Optional.of("rational"), statement.nature());
    assertFalse(statement.errorIsZero());
  }

  @Test
  void networkOfZerosIsTiedEverywhereAndWrongInTwoOfThreeOrders() throws Rejection {
    Statement statement = Examples.allTied().check();
    assertEquals(24, statement.cells());
    assertEquals(16, statement.wrongCells());
    assertEquals(24, statement.tiedCells());
    assertEquals(Optional.empty(), statement.closedForm());
    assertEquals(Optional.empty(), statement.nature());
  }

  @Test
  void medianOfThreeIsTheSecondLargest() throws Rejection {
    int[][] output = {{0}, {0}, {1}};
    Model model = Model.ofIntegers(3, new int[] {1}, new int[][] {{0}}, output);
    Draft draft = Draft.of(model, "argmedian", "first", NaiveFan.chambers(3), "0.66 0.67", "0 1");
    Statement median = draft.check();
    assertEquals(median.wrongCells(), draft.with("argmedian", "2nd_argmax").check().wrongCells());
  }

  @Test
  void allCellsOfTheSphereAreExactlyOne() throws Rejection {
    Draft draft = Examples.allTied().with("ties first", "ties wrong");
    String bounds = "error 0.666666666666666666666666666666 0.666666666666666666666666666667";
    Statement statement = draft.with(bounds, "error 1 1").check();
    assertEquals(24, statement.wrongCells());
    assertEquals(Optional.of("rational"), statement.nature());
    assertEquals(Optional.empty(), statement.closedForm());
  }

  @Test
  void lunesWithRaysOnTheirEdgesAreMeasured() throws Rejection {
    Statement statement = Lunes.draft(Lunes.cells(1)).check();
    assertEquals(6, statement.cells());
    assertEquals(4, statement.wrongCells());
  }

  @Test
  void commentsDoNotChangeTheNetwork() throws Rejection {
    Draft draft = Examples.copyLastInput();
    String network = draft.network().replace("network 1\n", "network 1\n# by hand\n#  \n");
    String certificate = draft.certificate().replace("certificate 1\n", "certificate 1\n# why\n");
    assertEquals(draft.check(), new Draft(network, certificate).check());
  }

  @Test
  void denominatorsNeedNotDivideEachOther() throws Rejection {
    Draft halves = Examples.copyLastInput().withNetwork("input-hidden\n1\n", "input-hidden\n1/2\n");
    Draft thirds = halves.withNetwork("hidden-output\n1\n", "hidden-output\n2/3\n");
    assertEquals(3, thirds.check().wrongCells());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "999999999999999999",
        "1000000000000000000",
        "9223372036854775807",
        "9223372036854775808",
        "9999999999999999999",
        "18446744073709551615",
        "18446744073709551616"
      })
  void numbersAboutTheSizeOfAMachineWordAreReadAndSpelled(String number) throws Rejection {
    for (String weight : List.of(number, "1/" + number)) {
      Draft draft = Examples.copyLastInput().withNetwork("hidden\n1\n", "hidden\n" + weight + "\n");
      assertEquals(3, draft.check().wrongCells());
      assertEquals(draft.network(), echo(draft));
    }
    String negative = "hidden-output\n-" + number + "\n";
    Draft draft = Examples.copyLastInput().withNetwork("hidden-output\n1\n", negative);
    assertEquals(draft.network(), echo(draft));
  }

  private static String echo(Draft draft) throws Rejection {
    return Checker.echo(draft.network().getBytes(US_ASCII), Budget.DEFAULT);
  }

  @Test
  void aGenericVectorOnAWallIsPassedOver() throws Rejection {
    assertEquals(6 + 99, Walls.draft(99).check().cells());
  }

  @Test
  void boundsMayBeWide() throws Rejection {
    Draft draft = Examples.copyLastInput().with("error 0.5 0.5", "error 0.0 0.9");
    assertEquals("0.0", draft.check().errorLower());
    Draft whole = Examples.copyLastInput().with("error 0.5 0.5", "error 0 1");
    assertEquals("1", whole.check().errorUpper());
  }

  @Test
  void exampleOfTheFormatPageIsThisOne() throws Exception {
    String page = Files.readString(Path.of("proofs/FORMAT.md"));
    String example = page.substring(page.indexOf("## 5. Example"));
    List<String> code = example.lines().filter(line -> line.startsWith("    ")).toList();
    String text = code.stream().map(line -> line.substring(4) + "\n").collect(joining());
    int split = text.indexOf("conewise-certificate");
    Draft draft = new Draft(text.substring(0, split), text.substring(split));
    assertEquals(Examples.copyLastInput(), draft);
    assertEquals(3, draft.check().wrongCells());
  }

  @Test
  void commentsMayHoldEveryPrintableCharacter() throws Rejection {
    Draft draft = Examples.copyLastInput();
    String comment =
        IntStream.rangeClosed(' ', '~').mapToObj(Character::toString).collect(joining());
    draft.with("certificate 1\n", "certificate 1\n# " + comment + "\n").check();
  }

  @Test
  void closedFormOfMoreThanFourHundredBitsIsNotShown() {
    BigInteger greatest = BigInteger.TWO.pow(400).subtract(BigInteger.ONE);
    ClosedForm shown = new ClosedForm(greatest, BigInteger.ONE, 0);
    assertEquals("arg(" + greatest + " + 1 i) / 2 pi, 0 <= arg < 2 pi", shown.toString());
    ClosedForm hidden = new ClosedForm(BigInteger.ONE, greatest.add(BigInteger.ONE), 1);
    String text = "1 + arg(two integers that --json shows) / 2 pi, 0 <= arg < 2 pi";
    assertEquals(text, hidden.toString());
  }

  private static void assertExact(String re, String im, int turns, Statement statement) {
    ClosedForm form = new ClosedForm(new BigInteger(re), new BigInteger(im), turns);
    assertEquals(Optional.of(form), statement.closedForm());
  }
}
