package org.conewise.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.conewise.cone.Cone;
import org.conewise.exact.Rational;

/**
 * A fraction of space. The cones fall into triangles, whose solid angles are added up by {@link
 * SolidAngleSum}.
 *
 * @param isEverything whether the cones are all those of a complete fan
 */
public record SolidFraction(List<Cone> cones, boolean isEverything) implements CoveredFraction {

  public SolidFraction {
    cones = List.copyOf(cones);
  }

  @Override
  public Optional<Rational> exactValue() {
    if (cones.isEmpty()) {
      return Optional.of(Rational.ZERO);
    }
    return isEverything ? Optional.of(Rational.ONE) : Optional.empty();
  }

  /**
   * Tried with twice the precision until the error bound is small enough, so that slivers lose no
   * digits.
   */
  @Override
  public BigDecimal approximation(int digits) {
    int bits = 64 + 4 * digits;
    while (true) {
      SolidAngleSum sum = new SolidAngleSum(bits);
      cones.forEach(sum::add);
      BigDecimal value = sum.fraction(digits + SPARE_DIGITS);
      if (sum.errorBound().compareTo(value.movePointLeft(digits)) < 0) {
        return value;
      }
      bits *= 2;
    }
  }
}
