package org.conewise.check.shell;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conewise.check.ClosedForm;
import org.conewise.check.Code;
import org.conewise.check.Draft;
import org.conewise.check.Examples;
import org.conewise.check.FanBuilder;
import org.conewise.check.Model;
import org.conewise.check.Nature;
import org.conewise.check.ProofKind;
import org.conewise.check.Rejection;
import org.conewise.check.Statement;
import org.conewise.check.Task;
import org.conewise.check.TiePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptanceTest {
  @Test
  void networkThatCopiesItsLastInputIsWrongHalfOfTheTime() throws Rejection {
    Draft draft = Examples.copyLastInput();
    Statement statement = draft.check();
    assertEquals(Draft.sha256(draft.network()), statement.networkHash());
    assertEquals(List.of(1, 1), statement.widths());
    assertEquals(ProofKind.FAN, statement.proof());
    assertEquals(Task.SECOND_ARGMAX, statement.wanted());
    assertEquals(TiePolicy.FIRST, statement.ties());
    assertEquals(2, statement.dimension());
    assertEquals(4, statement.fan().regions());
    assertEquals(6, statement.fan().rays());
    assertEquals(6, statement.fan().cells());
    assertEquals(3, statement.fan().wrongCells());
    assertEquals(3, statement.fan().tiedCells());
    assertEquals("0.5 0.5", statement.error().toString());
    assertEquals("0.5 0.5", statement.tied().toString());
    assertExact("-1", "0", 0, statement);
    assertEquals(Optional.of(Nature.RATIONAL), statement.fan().nature());
  }

  @Test
  void tiedCellsAreErrorsIfTiesAreWrong() throws Rejection {
    Draft draft = Examples.copyLastInput().with("ties first", "ties wrong");
    Statement statement = draft.with("error 0.5 0.5", "error 0.625 0.625").check();
    assertEquals(4, statement.fan().wrongCells());
    assertEquals(3, statement.fan().tiedCells());
  }

  @Test
  void errorOfHandMadeTwoInputModelIsExactlyZero() throws Rejection {
    Statement statement = Examples.smallerOfTwoInputs().check();
    assertTrue(statement.errorIsZero());
    assertEquals(Optional.of(Nature.ZERO), statement.fan().nature());
    assertExact("1", "0", 0, statement);
  }

  @Test
  void errorOfHandMadeTwoInputModelAtTheOppositeTaskIsExactlyOne() throws Rejection {
    Draft draft = Examples.smallerOfTwoInputs().with("task 2nd_argmax", "task argmax");
    Statement statement = draft.with("error 0 0", "error 1 1").check();
    assertExact("1", "0", 1, statement);
    assertEquals(Optional.of(Nature.RATIONAL), statement.fan().nature());
    assertFalse(statement.errorIsZero());
  }

  @Test
  void networkOfZerosIsTiedEverywhereAndWrongInTwoOfThreeOrders() throws Rejection {
    Statement statement = Examples.allTied().check();
    assertEquals(1, statement.fan().regions());
    assertEquals(24, statement.fan().cells());
    assertEquals(16, statement.fan().wrongCells());
    assertEquals(24, statement.fan().tiedCells());
    assertEquals(Optional.empty(), statement.fan().closedForm());
    assertEquals(Optional.empty(), statement.fan().nature());
  }

  /** The answer is always 0, which is right in one of {@code n} orders. */
  @ParameterizedTest
  @CsvSource({
    "2, 0.5 0.5, 0.3 0.4",
    "3, 0.666666 0.666667, 0.666667 0.666668",
    "4, 0.749999 0.750001, 0.750001 0.750002",
    "5, 0.799999 0.800001, 0.799998 0.799999"
  })
  void networkOfZerosIsWrongInAllOrdersButOneOfEachDimension(int n, String error, String other)
      throws Rejection {
    FanBuilder fan = FanBuilder.of(Model.zero(n));
    Draft draft = fan.draft(Task.SECOND_ARGMAX, TiePolicy.FIRST, error, "1 1");
    Statement statement = draft.check();
    assertEquals(n, statement.dimension());
    assertEquals(statement.fan().cells(), statement.fan().tiedCells());
    Draft broken = draft.with("error " + error, "error " + other);
    Rejection rejection = assertThrows(Rejection.class, broken::check);
    assertEquals(Code.R10_ERROR_BOUNDS, rejection.code());
  }

  @Test
  void medianOfThreeIsTheSecondLargest() throws Rejection {
    int[][] output = {{0}, {0}, {1}};
    Model model = Model.ofIntegers(3, new int[] {1}, new int[][] {{0}}, output);
    Draft draft = FanBuilder.of(model).draft(Task.ARGMEDIAN, TiePolicy.FIRST, "0.66 0.67", "0 1");
    Statement median = draft.check();
    assertEquals(
        median.fan().wrongCells(),
        draft.with("argmedian", "2nd_argmax").check().fan().wrongCells());
  }

  @Test
  void allCellsOfTheSphereAreExactlyOne() throws Rejection {
    Draft draft = Examples.allTied().with("ties first", "ties wrong");
    String thirds = "error 0." + "6".repeat(30) + " 0." + "6".repeat(29) + "7";
    Statement statement = draft.with(thirds, "error 1 1").check();
    assertEquals(24, statement.fan().wrongCells());
    assertEquals(Optional.of(Nature.RATIONAL), statement.fan().nature());
    assertEquals(Optional.empty(), statement.fan().closedForm());
  }

  @Test
  void commentsDoNotChangeTheNetwork() throws Rejection {
    Draft draft = Examples.copyLastInput();
    String network = draft.network().replace("network 1\n", "network 1\n# by hand\n#  \n");
    String certificate = draft.certificate().replace("certificate 1\n", "certificate 1\n# why\n");
    assertEquals(draft.check(), new Draft(network, certificate).check());
  }

  @Test
  void raysOfNoCellAreAllowed() throws Rejection {
    Draft draft = Examples.copyLastInput();
    Statement statement = draft.with("rays 6", "rays 7").with("\n1 1\n", "\n1 1\n1 7\n").check();
    assertEquals(7, statement.fan().rays());
  }

  @Test
  void denominatorsNeedNotDivideEachOther() throws Rejection {
    Draft halves = Examples.copyLastInput().withNetwork("input-hidden\n1\n", "input-hidden\n1/2\n");
    Draft thirds = halves.withNetwork("hidden-output\n1\n", "hidden-output\n2/3\n");
    assertEquals(3, thirds.check().fan().wrongCells());
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
  void numbersAboutTheSizeOfAMachineWordAreRead(String number) throws Rejection {
    for (String weight : List.of(number, "1/" + number)) {
      Draft draft = Examples.copyLastInput().withNetwork("hidden\n1\n", "hidden\n" + weight + "\n");
      assertEquals(3, draft.check().fan().wrongCells());
    }
    String negative = "hidden-output\n-" + number + "\n";
    Draft draft =
        Examples.copyLastInput()
            .withNetwork("hidden-output\n1\n", negative)
            .with("error 0.5 0.5", "error 0.75 0.75");
    assertEquals(3, draft.check().fan().tiedCells());
  }

  @Test
  void boundsMayBeWide() throws Rejection {
    Draft draft = Examples.copyLastInput();
    assertEquals("0.0 0.9", draft.with("0.5 0.5", "0.0 0.9").check().error().toString());
    assertEquals("0 1", draft.with("0.5 0.5", "0 1").check().error().toString());
  }

  @Test
  void firstExampleOfTheFormatPageIsThisOne() throws IOException {
    String page = Files.readString(Path.of("proofs/FORMAT.md"));
    String example = page.substring(page.indexOf("## 8. Example"));
    List<String> code = example.lines().filter(line -> line.startsWith("    ")).toList();
    String text = code.stream().map(line -> line.substring(4) + "\n").collect(joining());
    int split = text.indexOf("conewise-certificate");
    int end = text.indexOf("conewise-certificate", split + 1);
    Draft draft = new Draft(text.substring(0, split), text.substring(split, end));
    assertEquals(Examples.copyLastInput(), draft);
  }

  @Test
  void commentsMayHoldEveryPrintableCharacter() throws Rejection {
    Draft draft = Examples.copyLastInput();
    String comment =
        IntStream.rangeClosed(' ', '~').mapToObj(Character::toString).collect(joining());
    Draft commented = draft.with("certificate 1\n", "certificate 1\n# " + comment + "\n");
    assertEquals(draft.check(), commented.check());
  }

  private static void assertExact(String re, String im, int turns, Statement statement) {
    ClosedForm form = new ClosedForm(new BigInteger(re), new BigInteger(im), turns);
    assertEquals(Optional.of(form), statement.fan().closedForm());
  }
}
