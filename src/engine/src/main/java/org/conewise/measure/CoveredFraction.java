package org.conewise.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.conewise.cone.Cone;
import org.conewise.exact.Enclosure;
import org.conewise.exact.Rational;

/**
 * The fraction of the unit disc (angle / 2π) or ball (solid angle / 4π) that some cones of a
 * complete fan cover. It is the probability of their union under every rotation-invariant
 * distribution without an atom at the origin.
 */
public sealed interface CoveredFraction permits PlaneFraction, SolidFraction {

  /**
   * Digits computed beyond those asked for, so that the error is far below one unit in the last
   * place.
   */
  int SPARE_DIGITS = 12;

  /**
   * The fraction covered by some cones of a complete fan.
   *
   * @param cones cones of the plane or of space, with disjoint interiors
   * @param isEverything whether they are all cones of the fan
   */
  static CoveredFraction of(List<Cone> cones, boolean isEverything) {
    boolean plane = cones.isEmpty() || cones.get(0).dimension() == 2;
    return plane ? PlaneFraction.of(cones, isEverything) : new SolidFraction(cones, isEverything);
  }

  /** The exact value, where it is known to be rational. */
  Optional<Rational> exactValue();

  /**
   * An approximation with a relative error below {@code 10^-digits}. Called only if there is no
   * exact value, so that the fraction is positive.
   */
  BigDecimal approximation(int digits);

  /**
   * The decimals of {@code digits} significant digits next below and above; of width zero if the
   * exact value is known.
   */
  default Enclosure enclosure(int digits) {
    Optional<Rational> exact = exactValue();
    if (exact.isPresent()) {
      // Multiples of 1/8, so the decimal expansion ends.
      return Enclosure.exactly(
          new BigDecimal(exact.get().numerator())
              .divide(new BigDecimal(exact.get().denominator())));
    }
    BigDecimal value = approximation(digits + SPARE_DIGITS);
    return Enclosure.around(value, value.movePointLeft(digits + SPARE_DIGITS), digits);
  }
}
