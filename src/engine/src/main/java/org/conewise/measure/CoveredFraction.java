package org.conewise.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.conewise.cone.Cone;
import org.conewise.exact.Doubles;
import org.conewise.exact.Enclosure;
import org.conewise.exact.Rational;

/**
 * The fraction of the unit ball of R^n, {@code 2 ≤ n ≤ 5}, that some cones cover. It is the
 * probability of their union under every rotation-invariant distribution without an atom at the
 * origin.
 *
 * <p>Doubles are used while they suffice for the digits that are asked for; apfloat is loaded when
 * they do not. The numbers are for reading: they are approximations with careful estimates of their
 * error, and nothing is proven about them.
 */
public sealed interface CoveredFraction permits PlaneFraction, SolidFraction, SimplicialFraction {

  /** The most digits that are looked for in doubles. */
  int DOUBLE_DIGITS = 14;

  /**
   * Digits computed beyond those asked for, so that the error is far below one unit in the last
   * place.
   */
  int SPARE_DIGITS = 12;

  /**
   * The fraction covered by some cones of a complete fan.
   *
   * @param cones cones of one dimension, with disjoint interiors
   * @param isEverything whether they are all cones of the fan
   * @throws IllegalArgumentException if the cones have more than five dimensions
   */
  static CoveredFraction of(List<Cone> cones, boolean isEverything) {
    return of(cones, isEverything, () -> {});
  }

  /**
   * The same, watched.
   *
   * @param pulse is run often; it may end the measuring by throwing an unchecked exception
   * @throws IllegalArgumentException if the cones have more than five dimensions
   */
  static CoveredFraction of(List<Cone> cones, boolean isEverything, Runnable pulse) {
    int n = cones.isEmpty() ? 2 : cones.get(0).dimension();
    return switch (n) {
      case 2 -> PlaneFraction.of(cones, isEverything, pulse);
      case 3 -> new SolidFraction(cones, isEverything, pulse);
      case 4, 5 -> new SimplicialFraction(cones, isEverything, pulse);
      default ->
          throw new IllegalArgumentException("cones in " + n + " dimensions are not measured");
    };
  }

  /** 0 if there are no cones and 1 if they are all; of others counting does not tell the value. */
  static Optional<Rational> ofNoneOrAll(List<Cone> cones, boolean isEverything) {
    if (cones.isEmpty()) {
      return Optional.of(Rational.ZERO);
    }
    return isEverything ? Optional.of(Rational.ONE) : Optional.empty();
  }

  /** The exact value, where it is known to be rational: its decimals end. */
  Optional<Rational> exactValue();

  /**
   * The fraction in doubles, if possible with a given relative error; the estimate says how good it
   * is. Called only if there is no exact value, so that the fraction is positive.
   */
  Estimate estimate(double tolerance);

  /**
   * The fraction by apfloat, with a relative error below {@code 10^-digits}. Called only if there
   * is no exact value.
   */
  BigDecimal approximation(int digits);

  /**
   * The fraction rounded to some significant digits: correctly, so that no digit shown is wrong. A
   * number that agrees with a midpoint in 40 further digits is rounded as one, upward.
   */
  default BigDecimal rounded(int digits) {
    return exactValue()
        .map(value -> decimal(value).round(new MathContext(digits)))
        .or(() -> roundedDouble(digits))
        .orElseGet(() -> Rounding.of(this::approximation, digits));
  }

  private Optional<BigDecimal> roundedDouble(int digits) {
    return digits > DOUBLE_DIGITS
        ? Optional.empty()
        : estimate(Math.pow(10, -digits - 3.0))
            .rounded(digits)
            .or(() -> estimate(0).rounded(digits));
  }

  /** The fraction with a relative error near {@code 10^-14}, however small it is. */
  default double approximately() {
    return approximately(DOUBLE_DIGITS);
  }

  /**
   * The fraction with a relative error near {@code 10^-digits}.
   *
   * @param digits at most 14; fewer are cheaper where the dimension is above three
   */
  default double approximately(int digits) {
    return exactValue().map(Doubles::of).orElseGet(() -> inexactly(Math.pow(10, -digits)));
  }

  private double inexactly(double tolerance) {
    Estimate estimate = estimate(tolerance);
    return estimate.isWithin(4 * tolerance)
        ? estimate.value()
        : approximation(DOUBLE_DIGITS + 2).doubleValue();
  }

  /**
   * The decimals of {@code digits} significant digits next below and above; of width zero if the
   * exact value is known.
   */
  default Enclosure enclosure(int digits) {
    Optional<Rational> exact = exactValue();
    if (exact.isPresent()) {
      return Enclosure.exactly(decimal(exact.get()));
    }
    BigDecimal value = approximation(digits + SPARE_DIGITS);
    return Enclosure.around(value, value.movePointLeft(digits + SPARE_DIGITS), digits);
  }

  /** An enclosure with as many digits as cost little, 17 or 8. */
  default Enclosure enclosure() {
    return enclosure(17);
  }

  private static BigDecimal decimal(Rational value) {
    return new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()));
  }
}
