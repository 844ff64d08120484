package org.conewise.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class QuadratureTest {

  @Test
  void gaussJacobiIsExactForPolynomials() {
    for (int power = 0; power <= 3; power++) {
      for (int count = 1; count <= GaussJacobi.MAX_NODES; count++) {
        GaussJacobi rule = GaussJacobi.of(count, power);
        for (int degree = 0; degree < 2 * count; degree++) {
          double expected = 1.0 / (degree + power + 1);
          assertEquals(expected, integral(rule, degree), 1e-14, count + " nodes, t^" + degree);
        }
      }
    }
  }

  @Test
  void gaussJacobiIsNotExactForOneDegreeMore() {
    assertTrue(Math.abs(integral(GaussJacobi.of(3, 2), 6) - 1.0 / 9) > 1e-6);
  }

  private static double integral(GaussJacobi rule, int degree) {
    double sum = 0;
    for (int i = 0; i < rule.count(); i++) {
      sum += rule.weight(i) * Math.pow(rule.node(i), degree);
    }
    return sum;
  }

  @Test
  void gaussLegendreIsExactForEvenPolynomials() {
    for (int count : new int[] {1, 2, 3, 8, 31, 60}) {
      LegendreRule rule = LegendreRule.of(count, 300);
      for (int degree = 0; degree < 2 * count; degree += 2) {
        BigInteger expected =
            BigInteger.TWO.shiftLeft(rule.bits()).divide(BigInteger.valueOf(degree + 1));
        BigInteger error = integral(rule, count, degree).subtract(expected).abs();
        assertTrue(error.bitLength() < rule.bits() - 300, count + " nodes, x^" + degree);
      }
    }
  }

  private static BigInteger integral(LegendreRule rule, int count, int degree) {
    BigInteger sum = BigInteger.ZERO;
    for (int k = 0; k < rule.nodes().size(); k++) {
      LegendreRule.Node node = rule.nodes().get(k);
      boolean isMiddle = count % 2 == 1 && k == rule.nodes().size() - 1;
      BigInteger power = node.x().pow(degree).shiftRight(rule.bits() * degree - 400);
      BigInteger term = node.weight().multiply(power).shiftRight(400);
      sum = sum.add(isMiddle ? term : term.shiftLeft(1));
    }
    return sum;
  }
}
