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
      List<List<List<Integer>>> expected =
          cell.stream().map(ray -> expected(model, n, points.get(ray))).toList();
      List<Signs> stages = evaluation.stages(cell);
      assertEquals(stageCount(expected, n), stages.size());
      for (int stage = 0; stage < stages.size(); stage++) {
        int size = expected.get(0).get(stage).size();
        List<List<Integer>> parts = new ArrayList<>();
        for (int i = 0; i < cell.size(); i++) {
          parts.add(expected.get(i).get(stage));
          assertEquals(parts.get(i), found(evaluation.at(stage, cell.get(i)), size));
        }
        assertUnion(parts, stages.get(stage));
      }
    }
  }

  /** All stages, or those up to the first time step with a conflict. */
  private int stageCount(List<List<List<Integer>>> signs, int n) {
    for (int t = 1; t <= n; t++) {
      for (int unit = 0; unit < signs.get(0).get(t).size(); unit++) {
        if (anyIs(1, signs, t, unit) && anyIs(-1, signs, t, unit)) {
          conflicts++;
          return t + 1;
        }
      }
    }
    return n + 2;
  }

  private static boolean anyIs(int sign, List<List<List<Integer>>> signs, int stage, int index) {
    return signs.stream().anyMatch(at -> at.get(stage).get(index) == sign);
  }

  private static void assertUnion(List<List<Integer>> parts, Signs union) {
    int conflict = -1;
    for (int i = parts.get(0).size() - 1; i >= 0; i--) {
      int index = i;
      boolean positive = parts.stream().anyMatch(part -> part.get(index) == 1);
      boolean negative = parts.stream().anyMatch(part -> part.get(index) == -1);
      assertEquals(positive, union.positive().get(i));
      assertEquals(negative, union.negative().get(i));
      conflict = positive && negative ? i : conflict;
    }
    assertEquals(conflict, union.conflict());
  }

  /** Stage by stage; differences at index {@code a n + b}. */
  private List<List<Integer>> expected(Model model, int n, List<BigInteger> x) {
    List<List<BigDecimal>> run = model.run(x);
    List<List<Integer>> stages = new ArrayList<>();
    stages.add(comparisons(x.stream().map(BigDecimal::new).toList()));
    for (List<BigDecimal> step : run.subList(0, n)) {
      stages.add(step.stream().map(BigDecimal::signum).toList());
    }
    stages.add(comparisons(run.get(n)));
    zeros += (int) stages.stream().flatMap(List::stream).filter(sign -> sign == 0).count();
    return stages;
  }

  private static List<Integer> comparisons(List<BigDecimal> values) {
    return values.stream().flatMap(a -> values.stream().map(a::compareTo)).toList();
  }

  private static List<Integer> found(Signs signs, int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> (signs.positive().get(i) ? 1 : 0) - (signs.negative().get(i) ? 1 : 0))
        .toList();
  }
}
