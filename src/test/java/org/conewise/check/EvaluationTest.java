package org.conewise.check;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The signs at many rays at once, against direct evaluation at each of them. */
class EvaluationTest {
  private int zeros;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void signsAreThoseOfDirectEvaluation(long seed) throws Rejection {
    Random random = new Random(seed);
    for (int i = 0; i < 12; i++) {
      int n = 2 + i % 2;
      Model model = Model.random(n, 1 + random.nextInt(5), random);
      assertAgree(model, n, points(model, n, random));
    }
    assertTrue(zeros > 100, "values that are 0: " + zeros);
  }

  /** The naive fan's rays lie on walls; between them lie random points, some of them huge. */
  private static List<List<BigInteger>> points(Model model, int n, Random random) {
    List<List<BigInteger>> points = new ArrayList<>();
    NaiveFan.refine(model, NaiveFan.chambers(n), true).forEach(points::addAll);
    for (int i = 0; i < 20; i++) {
      int bits = 1 + random.nextInt(200);
      points.add(
          IntStream.range(0, n)
              .mapToObj(k -> new BigInteger(bits, random).subtract(BigInteger.TWO.pow(bits - 1)))
              .toList());
    }
    return points;
  }

  private void assertAgree(Model model, int n, List<List<BigInteger>> points) throws Rejection {
    Network network = new Network(model.text().getBytes(US_ASCII), Budget.DEFAULT, line -> {});
    List<Vector> rays =
        points.stream()
            .map(p -> new Vector(p.get(0), p.get(1), n == 3 ? p.get(2) : BigInteger.ZERO))
            .toList();
    List<Signs> signs = new Evaluation(network, n, rays).signs;
    for (int i = 0; i < points.size(); i++) {
      assertEquals(expected(model, n, points.get(i)), found(signs.get(i)), "" + points.get(i));
    }
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

  private static List<Integer> found(Signs signs) {
    return IntStream.range(0, signs.logit(signs.n() - 1, signs.n()))
        .mapToObj(i -> (signs.positive().get(i) ? 1 : 0) - (signs.negative().get(i) ? 1 : 0))
        .toList();
  }
}
