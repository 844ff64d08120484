package org.conewise.check.number;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Encloses arguments of complex numbers by means of a table of arctangents. The argument of {@code
 * x + iy} is that of {@code 64 + ki} plus that of {@code (64x + ky) + i(64y - kx)}. For the right
 * {@code k} the second is so small that few terms of the series are needed.
 *
 * @param eighthTurn {@code π/4}
 * @param arctangents those of {@code 0/64, 1/64, …, 64/64}
 */
public record Angles(Interval eighthTurn, List<Interval> arctangents) {
  private static final int STEPS = 64;
  private static final int LEADING_BITS = 48;

  /** Makes the table. */
  public static Angles of(int bits) {
    Interval eighthTurn = Interval.eighthTurn(bits);
    List<Interval> arctangents =
        IntStream.rangeClosed(0, STEPS)
            .mapToObj(
                k -> Interval.of(k, bits).over(Interval.of(STEPS, bits)).arctangent(eighthTurn))
            .toList();
    return new Angles(eighthTurn, arctangents);
  }

  /**
   * An enclosure of the argument, in {@code [0, π]}, of {@code x + iy} for {@code y ≥ 0}, not both
   * 0. It contains {@code [0, π]} if those of {@code x} and {@code y} are too wide to say more.
   */
  public Interval argument(Interval x, Interval y) {
    boolean isLeft = x.lower().signum() < 0;
    Interval size = isLeft ? x.negate() : x;
    boolean isSteep = size.lower().compareTo(y.lower()) < 0;
    Interval angle = isSteep ? eighthTurn.times(2).minus(flat(y, size)) : flat(size, y);
    return isLeft ? eighthTurn.times(4).minus(angle) : angle;
  }

  /** The argument, if it is about 0 to {@code π/4}, or else perhaps {@code [-π, π]}. */
  private Interval flat(Interval x, Interval y) {
    int k = nearestStep(x.upper(), y.upper());
    Interval real = x.times(STEPS).plus(y.times(k));
    Interval imaginary = y.times(STEPS).minus(x.times(k));
    if (real.lower().signum() > 0) {
      Interval tangent = imaginary.over(real);
      if (tangent.isAtMostHalf()) {
        return arctangents.get(k).plus(tangent.arctangentSeries());
      }
    }
    return Interval.of(0, x.bits()).widened(eighthTurn.times(4).upper());
  }

  /** About {@code 64 y/x}. Every step leads to an enclosure, the nearest one to a narrow one. */
  private static int nearestStep(BigInteger x, BigInteger y) {
    int shift = Math.max(x.bitLength() - LEADING_BITS, 0);
    long divisor = Math.max(x.shiftRight(shift).longValue(), 1);
    long twice = 2 * STEPS * y.shiftRight(shift).longValue() / divisor;
    return (int) Math.max(0, Math.min(STEPS, (twice + 1) / 2));
  }
}
