package org.conewise.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * A positive number in a double.
 *
 * @param error an estimate of the distance to the number, on the safe side; NaN or infinite if
 *     nothing is known
 */
public record Estimate(double value, double error) {

  /** Half a unit in the last place of 1. */
  static final double ROUNDING = 0x1p-53;

  /**
   * The sum of positive numbers. The terms are added with the rounding errors of the sum kept apart
   * (Neumaier, 1974), so that many terms lose no more digits than a few.
   */
  public static Estimate sum(List<Estimate> terms) {
    double sum = 0;
    double lost = 0;
    double error = 0;
    for (Estimate term : terms) {
      double next = sum + term.value;
      lost += sum >= term.value ? (sum - next) + term.value : (term.value - next) + sum;
      sum = next;
      error += term.error;
    }
    return new Estimate(sum + lost, error * (1 + terms.size() * ROUNDING) + 4 * ROUNDING * sum);
  }

  /** Whether the number is known up to a relative error. */
  public boolean isWithin(double tolerance) {
    return error <= tolerance * value && value >= Double.MIN_NORMAL;
  }

  /** The number rounded to some significant digits, unless that is ambiguous. */
  public Optional<BigDecimal> rounded(int digits) {
    return isWithin(0.5)
        ? Rounding.of(new BigDecimal(value), new BigDecimal(error), new MathContext(digits))
        : Optional.empty();
  }
}
