package org.conewise.check.fan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.conewise.check.Code;
import org.conewise.check.Draft;
import org.conewise.check.FanBuilder;
import org.conewise.check.Model;
import org.conewise.check.Point;
import org.conewise.check.Rejection;
import org.conewise.check.Statement;
import org.conewise.check.Task;
import org.conewise.check.TiePolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Random networks, judged by the kernel in integers and by naive readers in other arithmetic. */
class RandomNetworksTest {
  private static final double TOLERANCE = 1e-9;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void planeFansAreVerifiedWithTheNaiveError(long seed) throws Rejection {
    assertAgree(Model.random(2, 4, new Random(seed)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void spaceFansAreVerifiedWithTheNaiveError(long seed) throws Rejection {
    assertAgree(Model.random(3, 2, new Random(seed)));
  }

  @ParameterizedTest
  @CsvSource({"4, 1, 1", "4, 1, 2", "5, 1, 4"})
  void fansOfMoreDimensionsAreJudgedAsTheNetworkInsideTheirCells(int n, int hidden, long seed)
      throws Rejection {
    FanBuilder fan = FanBuilder.of(Model.random(n, hidden, new Random(seed)));
    for (Task task : Task.values()) {
      if (task.rank(n).isPresent()) {
        for (TiePolicy ties : TiePolicy.values()) {
          Examination found = fan.draft(task, ties, "0 1", "0 1").examine();
          int rank = task.rank(n).getAsInt();
          assertEquals(fan.cells().size(), found.cells());
          assertEquals(fan.rays().size(), found.rays());
          assertEquals(fan.regionCount(), found.regions());
          assertEquals(count(fan, cell -> fan.isWrong(cell, rank, ties)), found.wrongCells());
          assertEquals(count(fan, fan::isTied), found.tiedCells());
        }
      }
    }
  }

  /**
   * Rays on the axes come from the orthants that the naive fan starts with; all others are needed.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void raysOfThePlaneCannotBeLeftOut(long seed) {
    FanBuilder fan = FanBuilder.of(Model.random(2, 3, new Random(seed)));
    Draft draft = fan.draft(Task.ARGMAX, TiePolicy.FIRST, "0 1", "0 1");
    List<String> lines = draft.certificate().lines().toList();
    int needed = 0;
    for (int i = 0; i < lines.size(); i++) {
      for (int k = 0; k < lines.size(); k++) {
        if (isCell(lines, i) && isCell(lines, k) && ray(lines, i, 1).equals(ray(lines, k, 0))) {
          Point ray = fan.rays().get(Integer.parseInt(ray(lines, k, 0)));
          if (!ray.entries().contains(BigInteger.ZERO)) {
            Draft joined = new Draft(draft.network(), joined(lines, i, k));
            assertThrows(Rejection.class, joined::check);
            needed++;
          }
        }
      }
    }
    assertTrue(needed > 2, needed + " rays off the axes");
  }

  private static boolean isCell(List<String> lines, int i) {
    int first =
        lines.indexOf(lines.stream().filter(l -> l.startsWith("regions ")).findFirst().get());
    return i > first && lines.get(i).matches("[0-9]+ [0-9]+");
  }

  private static String ray(List<String> lines, int line, int index) {
    return lines.get(line).split(" ", -1)[index];
  }

  /** The cells of two lines are one, in the region of the first. */
  private static String joined(List<String> lines, int i, int k) {
    List<String> joined = new ArrayList<>(lines);
    joined.set(i, ray(lines, i, 0) + " " + ray(lines, k, 1));
    int region = k;
    while (!joined.get(region).startsWith("region ")) {
      region--;
    }
    String[] fields = joined.get(region).split(" ", 3);
    int size = Integer.parseInt(fields[1]) - 1;
    joined.set(region, "region " + size + (fields.length > 2 ? " " + fields[2] : ""));
    joined.remove(k);
    return String.join("\n", joined) + "\n";
  }

  private interface CellTest {
    boolean holds(List<Point> cell);
  }

  private static int count(FanBuilder fan, CellTest test) {
    return (int) fan.cells().stream().filter(test::holds).count();
  }

  private static double measure(FanBuilder fan, CellTest test) {
    return fan.cells().stream().filter(test::holds).mapToDouble(Fractions::of).sum();
  }

  private static void assertAgree(Model model) throws Rejection {
    FanBuilder fan = FanBuilder.of(model);
    for (Task task : List.of(Task.ARGMAX, Task.SECOND_ARGMAX)) {
      for (TiePolicy ties : TiePolicy.values()) {
        assertAgree(fan, task, ties);
      }
    }
  }

  private static void assertAgree(FanBuilder fan, Task task, TiePolicy ties) throws Rejection {
    CellTest isWrong = cell -> fan.isWrong(cell, task.rank(2).orElseThrow(), ties);
    double error = measure(fan, isWrong);
    String tied = around(measure(fan, fan::isTied));
    Draft draft = fan.draft(task, ties, around(error), tied);
    Statement statement = draft.check();
    assertEquals(count(fan, isWrong), statement.wrongCells());
    assertEquals(count(fan, fan::isTied), statement.tiedCells());
    assertEquals(fan.regionCount(), statement.regions());
    Draft other = fan.draft(task, ties, around((error + 0.3) % 1), tied);
    assertEquals(Code.R10_ERROR_BOUNDS, assertThrows(Rejection.class, other::check).code());
    Draft otherTies =
        fan.draft(task, ties, around(error), around(statement.tiedCells() == 0 ? 0.3 : 0));
    assertEquals(Code.R11_TIED_BOUNDS, assertThrows(Rejection.class, otherTies::check).code());
  }

  private static String around(double value) {
    BigDecimal lower = new BigDecimal(Math.max(0, value - TOLERANCE));
    BigDecimal upper = new BigDecimal(Math.min(1, value + TOLERANCE));
    String low = lower.setScale(13, RoundingMode.FLOOR).toPlainString();
    String high = upper.setScale(13, RoundingMode.CEILING).toPlainString();
    boolean isReducible = low.endsWith("0") && high.endsWith("0");
    return isReducible ? low + "0 " + high.replaceAll("0$", "01") : low + " " + high;
  }
}
