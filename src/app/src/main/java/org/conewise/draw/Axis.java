package org.conewise.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A linear scale from a range of numbers to a range of pixels.
 *
 * @param from the number at {@code start}
 * @param to the number at {@code end}
 */
record Axis(double from, double to, double start, double end) {

  private static final int MAX_STEPS = 7;

  /** A scale over some numbers, with room beyond the least and the greatest, inside [0, 1]. */
  static Axis over(List<Double> numbers, double start, double end) {
    double least = numbers.stream().min(Double::compare).orElseThrow();
    double greatest = numbers.stream().max(Double::compare).orElseThrow();
    double width = Math.max(greatest - least, 1e-9);
    return new Axis(Math.max(0, least - width / 8), Math.min(1, greatest + width / 8), start, end);
  }

  /** The pixel of a number. */
  double at(double number) {
    return start + (number - from) / (to - from) * (end - start);
  }

  /** Multiples of 1, 2 or 5 times a power of ten, at most eight. */
  List<BigDecimal> ticks() {
    BigDecimal step = step();
    long first = BigDecimal.valueOf(from).divide(step, 0, RoundingMode.CEILING).longValueExact();
    long last = BigDecimal.valueOf(to).divide(step, 0, RoundingMode.FLOOR).longValueExact();
    return LongStream.rangeClosed(first, last)
        .mapToObj(i -> step.multiply(BigDecimal.valueOf(i)))
        .toList();
  }

  private BigDecimal step() {
    BigDecimal power =
        BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10((to - from) / MAX_STEPS)));
    for (int factor : new int[] {1, 2, 5}) {
      BigDecimal step = power.multiply(BigDecimal.valueOf(factor));
      if ((to - from) / step.doubleValue() <= MAX_STEPS) {
        return step;
      }
    }
    return power.scaleByPowerOfTen(1);
  }
}
