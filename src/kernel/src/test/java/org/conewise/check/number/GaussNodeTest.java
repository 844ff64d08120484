package org.conewise.check.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GaussNodeTest {
  @ParameterizedTest
  @CsvSource({"2, 60", "4, 200", "10, 100", "40, 128", "240, 400"})
  void ruleOfSomeNodesIsExactBelowTwiceTheirNumber(int points, int bits) {
    List<GaussNode> nodes = GaussNode.positive(points, bits);
    assertEquals(points / 2, nodes.size());
    for (int k = 0; k < points; k += Math.max(1, points / 8)) {
      assertTrue(encloses(sum(nodes, k), 2 * k + 1), "degree " + 2 * k);
    }
    assertTrue(encloses(sum(nodes, points - 1), 2 * points - 1));
    assertFalse(points < 60 && encloses(sum(nodes, points), 2 * points + 1));
  }

  @Test
  void nodesAndWeightsAreEnclosedWithinAFewUnits() {
    for (GaussNode node : GaussNode.positive(40, 128)) {
      assertTrue(width(node.place()) <= 2, node.toString());
      assertTrue(width(node.weight()) <= 2, node.toString());
    }
  }

  /** Half of the integral of {@code x^2k}. */
  private static Interval sum(List<GaussNode> nodes, int k) {
    int bits = nodes.get(0).place().bits();
    Interval sum = Interval.of(0, bits);
    for (GaussNode node : nodes) {
      Interval power = Interval.of(1, bits);
      for (int i = 0; i < 2 * k; i++) {
        power = power.times(node.place());
      }
      sum = sum.plus(power.times(node.weight()));
    }
    return sum;
  }

  /** Whether a narrow enclosure contains {@code 1/divisor}. */
  private static boolean encloses(Interval sum, int divisor) {
    Interval rest = sum.times(divisor).minus(Interval.of(1, sum.bits()));
    assertTrue(rest.upper().subtract(rest.lower()).bitLength() < 40);
    return rest.lower().signum() <= 0 && rest.upper().signum() >= 0;
  }

  private static long width(Interval interval) {
    BigInteger width = interval.upper().subtract(interval.lower());
    return width.longValueExact();
  }
}
