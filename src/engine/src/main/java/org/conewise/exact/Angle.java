package org.conewise.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * Angles as fractions of a full turn. The results are approximations with a stated error, computed
 * in fixed point with {@value #GUARD_BITS} bits to spare: every step is off by at most two units in
 * the last place, the steps are fewer than {@code 2^24}, and halving an argument at most {@value
 * #MOST_HALVINGS} times multiplies what has gathered by as many powers of two.
 */
public final class Angle {

  private static final int GUARD_BITS = 96;
  private static final int MOST_HALVINGS = 64;

  /** π in fixed point. */
  private record Pi(int bits, BigInteger value) {}

  private static volatile Pi known = new Pi(0, BigInteger.valueOf(3));

  private Angle() {}

  /**
   * The angle of the vector {@code (x, y)}, counter-clockwise from the first axis, over 2π: in
   * {@code [0, 1)}, with an error below {@code 2^-bits}. Time O(√bits) products of {@code bits}
   * bits each.
   *
   * @throws ArithmeticException if both coordinates are zero
   */
  public static BigDecimal turns(BigInteger x, BigInteger y, int bits) {
    int working = bits + GUARD_BITS;
    BigInteger turn = BigInteger.ONE.shiftLeft(working);
    BigInteger acute =
        x.abs().compareTo(y.abs()) >= 0
            ? ofRatio(y.abs(), x.abs(), working)
            : turn.shiftRight(2).subtract(ofRatio(x.abs(), y.abs(), working));
    BigInteger upper = x.signum() >= 0 ? acute : turn.shiftRight(1).subtract(acute);
    BigInteger angle = y.signum() >= 0 ? upper : turn.subtract(upper);
    return decimal(angle, working);
  }

  /** A decimal next to {@code value / 2^bits}, with as many digits as that has. */
  private static BigDecimal decimal(BigInteger value, int bits) {
    MathContext digits = new MathContext(bits * 302 / 1000 + 2);
    return new BigDecimal(value).divide(new BigDecimal(BigInteger.ONE.shiftLeft(bits)), digits);
  }

  /** {@code atan(numerator / denominator) / 2π} for a ratio of at most 1. */
  private static BigInteger ofRatio(BigInteger numerator, BigInteger denominator, int bits) {
    BigInteger radians = arctangent(numerator.shiftLeft(bits).divide(denominator), bits);
    return radians.shiftLeft(bits - 1).divide(pi(bits));
  }

  /** {@code atan(t) = 2 atan(t / (1 + √(1 + t²)))}, some times, then the series of Gregory. */
  private static BigInteger arctangent(BigInteger t, int bits) {
    BigInteger one = BigInteger.ONE.shiftLeft(bits);
    int halvings = Math.min(1 + (int) Math.sqrt(bits) / 6, MOST_HALVINGS);
    BigInteger small = t;
    for (int i = 0; i < halvings; i++) {
      BigInteger root = SquareRoot.floor(one.multiply(one).add(small.multiply(small)));
      small = small.shiftLeft(bits).divide(one.add(root));
    }
    return series(small, small.multiply(small).shiftRight(bits).negate(), bits).shiftLeft(halvings);
  }

  /** {@code Σ_k first · ratio^k / (2k + 1)}, until the terms vanish. */
  private static BigInteger series(BigInteger first, BigInteger ratio, int bits) {
    BigInteger sum = BigInteger.ZERO;
    BigInteger power = first;
    for (long odd = 1; power.signum() != 0; odd += 2) {
      sum = sum.add(power.divide(BigInteger.valueOf(odd)));
      power = power.multiply(ratio).shiftRight(bits);
    }
    return sum;
  }

  /** {@code π = 16 atan(1/5) − 4 atan(1/239)} (Machin, 1706). */
  private static BigInteger pi(int bits) {
    Pi pi = known;
    if (pi.bits < bits) {
      pi = new Pi(bits, machin(5, bits).shiftLeft(4).subtract(machin(239, bits).shiftLeft(2)));
      known = pi;
    }
    return pi.value.shiftRight(pi.bits - bits);
  }

  /** {@code atan(1 / n)}. */
  private static BigInteger machin(long n, int bits) {
    BigInteger one = BigInteger.ONE.shiftLeft(bits);
    return series(one.divide(BigInteger.valueOf(n)), one.divide(BigInteger.valueOf(-n * n)), bits);
  }
}
