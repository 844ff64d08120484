package org.conewise.measure;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The nodes from 0 on of a Gauss–Legendre rule on [−1, 1], and their weights, in fixed point.
 *
 * @param bits the numbers are over {@code 2^bits}
 * @param nodes in decreasing order
 */
record LegendreRule(int bits, List<Node> nodes) {

  private static final int FIRST_BITS = 64;
  private static final int GUARD_BITS = 32;

  /** A node and its weight. */
  record Node(BigInteger x, BigInteger weight) {}

  /** The Legendre polynomials of two degrees at a point. */
  private record Values(BigInteger last, BigInteger before) {}

  /**
   * The rule with {@code count} nodes, half of which are returned. Time O(count²) multiplications.
   *
   * @param precision bits that are right in the nodes and weights
   */
  static LegendreRule of(int count, int precision) {
    int bits = precision + GUARD_BITS;
    return new LegendreRule(
        bits,
        IntStream.rangeClosed(1, (count + 1) / 2)
            .parallel()
            .mapToObj(k -> node(count, k, bits))
            .toList());
  }

  /**
   * Newton's iteration, which doubles the number of right bits at each step, in a precision that
   * doubles with them. A step {@code δ} leaves an error below {@code (count · δ)²}. The first
   * approximation is that of Tricomi (1950).
   */
  private static Node node(int count, int k, int bits) {
    int level = Math.min(FIRST_BITS, bits);
    BigInteger x = fixed(Math.cos(Math.PI * (k - 0.25) / (count + 0.5)), level);
    while (true) {
      BigInteger step = newtonStep(count, x, level);
      x = x.subtract(step);
      int stepBits = step.bitLength() + Integer.SIZE - Integer.numberOfLeadingZeros(count);
      if (2 * stepBits <= level) {
        if (level == bits) {
          return new Node(x, weight(count, x, bits));
        }
        int next = Math.min(2 * level - GUARD_BITS, bits);
        x = x.shiftLeft(next - level);
        level = next;
      }
    }
  }

  private static BigInteger fixed(double value, int bits) {
    return BigInteger.valueOf(Math.round(Math.scalb(value, 62))).shiftLeft(bits).shiftRight(62);
  }

  /** {@code P / P'}, where {@code P' = count (P_before − x P) / (1 − x²)}. */
  private static BigInteger newtonStep(int count, BigInteger x, int bits) {
    Values p = values(count, x, bits);
    BigInteger slope =
        p.before.subtract(x.multiply(p.last).shiftRight(bits)).multiply(BigInteger.valueOf(count));
    return p.last.multiply(oneMinusSquare(x, bits)).divide(slope);
  }

  /** {@code 2 (1 − x²) / (count P_before)²}. */
  private static BigInteger weight(int count, BigInteger x, int bits) {
    BigInteger root = values(count, x, bits).before.multiply(BigInteger.valueOf(count));
    return oneMinusSquare(x, bits).shiftLeft(2 * bits + 1).divide(root.multiply(root));
  }

  private static BigInteger oneMinusSquare(BigInteger x, int bits) {
    return BigInteger.ONE.shiftLeft(bits).subtract(x.multiply(x).shiftRight(bits));
  }

  /** {@code (k + 1) P_(k+1) = (2k + 1) x P_k − k P_(k−1)}. */
  private static Values values(int count, BigInteger x, int bits) {
    BigInteger before = BigInteger.ONE.shiftLeft(bits);
    BigInteger last = x;
    for (long k = 1; k < count; k++) {
      BigInteger product = x.multiply(last).shiftRight(bits);
      BigInteger next =
          product
              .multiply(BigInteger.valueOf(2 * k + 1))
              .subtract(before.multiply(BigInteger.valueOf(k)))
              .divide(BigInteger.valueOf(k + 1));
      before = last;
      last = next;
    }
    return new Values(last, before);
  }
}
