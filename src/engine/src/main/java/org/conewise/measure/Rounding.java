package org.conewise.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.IntFunction;

/** Correct rounding of positive numbers that are known approximately. */
final class Rounding {

  /** Digits beyond those asked for, at first. */
  private static final int SPARE_DIGITS = 12;

  /** A number that agrees with a midpoint in so many further digits is taken for the midpoint. */
  private static final int TIE_DIGITS = 40;

  private Rounding() {}

  /**
   * What {@code value − error}, {@code value + error} and hence all numbers between are rounded to;
   * empty if the two differ.
   */
  static Optional<BigDecimal> of(BigDecimal value, BigDecimal error, MathContext digits) {
    BigDecimal lower = value.subtract(error).round(digits);
    BigDecimal upper = value.add(error).round(digits);
    return lower.compareTo(upper) == 0 ? Optional.of(lower) : Optional.empty();
  }

  /**
   * The number rounded to some significant digits, a midpoint upward. The precision is raised until
   * the rounding is unambiguous. A rational number that is a midpoint can never be told from its
   * neighbours in this way, so there is an end at {@value #TIE_DIGITS} digits beyond.
   *
   * @param approximation the number, up to a relative error of {@code 10^-k} for each {@code k}
   */
  static BigDecimal of(IntFunction<BigDecimal> approximation, int digits) {
    MathContext asked = new MathContext(digits);
    BigDecimal value = approximation.apply(digits + SPARE_DIGITS);
    return of(value, value.movePointLeft(digits + SPARE_DIGITS), asked)
        .orElseGet(
            () ->
                approximation
                    .apply(digits + TIE_DIGITS + 2)
                    .round(new MathContext(digits + TIE_DIGITS))
                    .round(asked));
  }
}
