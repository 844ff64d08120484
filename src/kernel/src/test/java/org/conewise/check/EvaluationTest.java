package org.conewise.check;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The signs on cells, against direct evaluation at each of their rays. */
class EvaluationTest {
  private int zeros;
  private int conflicts;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void signsAreThoseOfDirectEvaluation(long seed) throws Rejection {
    Random random = new Random(seed);
    for (int i = 0; i < 12; i++) {
      int n = 2 + i % 2;
      Model model = Model.random(n, 1 + random.nextInt(5), random);
      List<List<BigInteger>> points = new ArrayList<>();
      List<List<Integer>> cells = new ArrayList<>();
      addFan(model, n, points, cells);
      addRandom(n, points, cells, random);
      Collections.shuffle(cells, random);
      assertAgree(model, n, points, cells);
    }
    assertTrue(zeros > 100, "values that are 0: " + zeros);
    assertTrue(conflicts > 100, "cells with a conflict: " + conflicts);
  }

  /** The cells of the naive fan have no conflict, and their rays lie on walls. */
  private static void addFan(
      Model model, int n, List<List<BigInteger>> points, List<List<Integer>> cells) {
    for (List<List<BigInteger>> cell : NaiveFan.refine(model, NaiveFan.chambers(n), true)) {
      for (List<BigInteger> ray : cell) {
        if (!points.contains(ray)) {
          points.add(ray);
        }
      }
      cells.add(cell.stream().map(points::indexOf).toList());
    }
  }

  /** Random points, some of them huge, alone and together. */
  private static void addRandom(
      int n, List<List<BigInteger>> points, List<List<Integer>> cells, Random random) {
    for (int i = 0; i < 20; i++) {
      int bits = 1 + random.nextInt(200);
      cells.add(List.of(points.size()));
      points.add(
          IntStream.range(0, n)
              .mapToObj(k -> new BigInteger(bits, random).subtract(BigInteger.TWO.pow(bits - 1)))
              .toList());
    }
    for (int i = 0; i < 40; i++) {
      cells.add(random.ints(1 + random.nextInt(3), 0, points.size()).boxed().toList());
    }
  }

  private void assertAgree(
      Model model, int n, List<List<BigInteger>> points, List<List<Integer>> cells)
      throws Rejection {
    Network network = new Network(model.text().getBytes(US_ASCII), Budget.DEFAULT);
    List<Vector> rays =
        points.stream()
            .map(p -> new Vector(p.get(0), p.get(1), n == 3 ? p.get(2) : BigInteger.ZERO))
            .toList();
    Evaluation evaluation = new Evaluation(network, n, rays);
    for (List<Integer> cell : cells) {
      List<List<Integer>> expected =
          cell.stream().map(ray -> expected(model, n, points.get(ray))).toList();
      List<Signs> found = evaluation.at(cell);
      int units = found.get(0).units();
      int conflict = firstConflict(expected, units);
      int hidden = units / n;
      int end = conflict < 0 ? expected.get(0).size() : (conflict / hidden + 1) * hidden;
      for (int i = 0; i < cell.size(); i++) {
        assertEquals(expected.get(i).subList(0, end), signs(found.get(i), end));
      }
      assertUnion(found, conflict);
    }
  }

  /** The first pre-activation that is positive here and negative there, or -1. */
  private int firstConflict(List<List<Integer>> signs, int units) {
    for (int unit = 0; unit < units; unit++) {
      int index = unit;
      if (signs.stream().anyMatch(at -> at.get(index) == 1)
          && signs.stream().anyMatch(at -> at.get(index) == -1)) {
        conflicts++;
        return unit;
      }
    }
    return -1;
  }

  private static void assertUnion(List<Signs> parts, int conflict) {
    Signs union = Signs.union(parts);
    for (int i = 0; i < union.logit(union.n(), 0); i++) {
      int index = i;
      boolean positive = parts.stream().anyMatch(part -> part.positive().get(index));
      boolean negative = parts.stream().anyMatch(part -> part.negative().get(index));
      assertEquals(positive, union.positive().get(i));
      assertEquals(negative, union.negative().get(i));
    }
    int first = union.conflict(0);
    assertEquals(conflict, first < union.units() ? first : -1);
  }

  private List<Integer> expected(Model model, int n, List<BigInteger> x) {
    List<List<BigDecimal>> run = model.run(x);
    List<Integer> signs = new ArrayList<>();
    run.subList(0, n).forEach(step -> step.forEach(value -> signs.add(value.signum())));
    List<BigDecimal> input = x.stream().map(BigDecimal::new).toList();
    for (List<BigDecimal> values : List.of(input, run.get(n))) {
      for (BigDecimal a : values) {
        values.forEach(b -> signs.add(a.compareTo(b)));
      }
    }
    zeros += (int) signs.stream().filter(sign -> sign == 0).count();
    return signs;
  }

  private static List<Integer> signs(Signs signs, int end) {
    return IntStream.range(0, end)
        .mapToObj(i -> (signs.positive().get(i) ? 1 : 0) - (signs.negative().get(i) ? 1 : 0))
        .toList();
  }
}
