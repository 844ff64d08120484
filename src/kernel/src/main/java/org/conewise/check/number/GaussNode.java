package org.conewise.check.number;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A node of a Gauss–Legendre rule with its weight. The sum of weight times value over the {@code n}
 * nodes of a rule is the integral over {@code [-1, 1]} of any polynomial of degree below {@code
 * 2n}. The nodes are the roots of the Legendre polynomial {@code P_n}.
 */
public record GaussNode(Interval place, Interval weight) {
  private static final int HINT_BITS = 25;
  private static final int GUARD_BITS = 8;

  /**
   * The positive nodes, from the greatest to the least, of the rule of an even number of nodes. The
   * others are their negatives and have the same weights. Each enclosure contains a root, as the
   * polynomial has opposite signs at its ends, and they do not overlap. So they are all the roots.
   *
   * @throws ArithmeticException if the roots are not told apart
   */
  public static List<GaussNode> positive(int points, int bits) {
    List<GaussNode> nodes =
        IntStream.range(0, points / 2).parallel().mapToObj(k -> of(points, k, bits)).toList();
    for (int k = 0; k < nodes.size(); k++) {
      BigInteger next = k + 1 < nodes.size() ? nodes.get(k + 1).place.upper() : BigInteger.ZERO;
      require(nodes.get(k).place.lower().compareTo(next) > 0);
    }
    return nodes;
  }

  /**
   * The node that {@code index} others exceed, with the weight {@code 2 (1 - x²) / (n
   * P_{n-1}(x))²}. As {@code |P_{n-1}'| < n²/2}, the value {@code P_{n-1}} changes little around
   * the node. Working bits make up for the {@code (1 + √2)^n < 2^(4n/3)} units that the recurrence
   * may lose.
   */
  private static GaussNode of(int points, int index, int bits) {
    int square = 2 * (Integer.SIZE - Integer.numberOfLeadingZeros(points));
    int extra = square + GUARD_BITS + 4 * points / 3;
    int working = bits + square + GUARD_BITS + extra;
    BigInteger radius = BigInteger.ONE.shiftLeft(extra);
    Interval root = near(points, index, working);
    Interval below = legendre(root.minus(exactly(radius, working)), points).get(points);
    Interval above = legendre(root.plus(exactly(radius, working)), points).get(points);
    require(below.sign() * above.sign() < 0);
    Interval place = root.widened(radius);
    Interval last = legendre(root, points).get(points - 1).widened(radius.shiftLeft(square));
    Interval factor = Interval.of(1, working).minus(place.times(place)).times(2);
    Interval weight = factor.over(last.times(last).times((long) points * points));
    return new GaussNode(place.rounded(bits), weight.rounded(bits));
  }

  /**
   * A number near the node, which nothing relies on. The number of roots of {@code P_n} above
   * {@code x} is that of the changes of sign in {@code P_0(x), …, P_n(x)}. Bisection leads so near
   * that every step of Newton's iteration doubles the number of digits.
   */
  private static Interval near(int points, int index, int bits) {
    long leading = 0;
    for (long step = 1L << (HINT_BITS - 1); step > 0; step /= 2) {
      leading += rootsAbove(leading + step, points) > index ? step : 0;
    }
    BigInteger x = BigInteger.valueOf(leading).shiftLeft(bits - HINT_BITS);
    BigInteger one = BigInteger.ONE.shiftLeft(bits);
    for (int known = GUARD_BITS; known < bits; known *= 2) {
      List<Interval> values = legendre(exactly(x, bits), points);
      BigInteger value = values.get(points).lower();
      BigInteger slope =
          x.multiply(value).shiftRight(bits).subtract(values.get(points - 1).lower());
      BigInteger factor = x.pow(2).shiftRight(bits).subtract(one);
      x = x.subtract(value.multiply(factor).divide(slope.multiply(BigInteger.valueOf(points))));
    }
    return exactly(x, bits);
  }

  /** About how many roots are greater than {@code x / 2^25}, for up to 4,000 nodes. */
  private static int rootsAbove(long x, int points) {
    int changes = 0;
    long last = 1L << HINT_BITS;
    long value = x;
    for (long k = 2; k <= points + 1; k++) {
      changes += (last < 0) == (value < 0) ? 0 : 1;
      long next = (((2 * k - 1) * x * value) >> HINT_BITS) - (k - 1) * last;
      last = value;
      value = next / k;
    }
    return changes;
  }

  /** {@code P_0(x), …, P_n(x)}, by {@code k P_k = (2k - 1) x P_{k-1} - (k - 1) P_{k-2}}. */
  private static List<Interval> legendre(Interval x, int degree) {
    List<Interval> values = new ArrayList<>(List.of(Interval.of(1, x.bits()), x));
    for (int k = 2; k <= degree; k++) {
      Interval next = x.times(values.get(k - 1)).times(2L * k - 1);
      Interval last = values.get(k - 2).times(k - 1L);
      values.add(next.minus(last).over(Interval.of(k, x.bits())));
    }
    return values;
  }

  private static Interval exactly(BigInteger scaled, int bits) {
    return new Interval(scaled, scaled, bits);
  }

  private static void require(boolean condition) {
    if (!condition) {
      throw new ArithmeticException("the nodes of a quadrature rule are not told apart");
    }
  }
}
