package org.conewise.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conewise.cone.Cone;
import org.conewise.cone.Ray;
import org.conewise.exact.Rational;
import org.conewise.exact.Real;

/**
 * A fraction of the plane in closed form: {@code turns + arg(Z) / 2π} with one Gaussian integer
 * {@code Z} in lowest terms and the argument in {@code [0, 2π)}.
 *
 * <p>A sector from ray {@code u} to ray {@code v}, taken as complex numbers, has the argument of
 * {@code conj(u)·v} as its angle. In the product over several sectors a ray that ends one and
 * begins the next contributes {@code |u|² > 0} and is left out. The product knows the sum of the
 * angles up to whole turns; as the sum lies strictly between 0 and one turn unless the sectors are
 * none or all, nothing is lost.
 */
public record PlaneFraction(GaussianInteger z, int turns) implements CoveredFraction {

  /** What kind of number a fraction is. */
  public enum Nature {
    ZERO,
    RATIONAL,
    TRANSCENDENTAL
  }

  static PlaneFraction of(List<Cone> sectors, boolean isEverything) {
    if (isEverything) {
      return new PlaneFraction(GaussianInteger.ONE, 1);
    }
    Map<Ray, Integer> ends = new HashMap<>();
    for (Cone sector : sectors) {
      ends.merge(sector.rays().get(0), -1, Integer::sum);
      ends.merge(sector.rays().get(1), 1, Integer::sum);
    }
    GaussianInteger product = GaussianInteger.ONE;
    for (Map.Entry<Ray, Integer> end : ends.entrySet()) {
      GaussianInteger ray = GaussianInteger.of(end.getKey().direction());
      if (end.getValue() != 0) {
        product = product.times(end.getValue() > 0 ? ray : ray.conjugate());
      }
    }
    return new PlaneFraction(product.primitive(), 0);
  }

  /**
   * The multiple of 1/8 that this is, if {@code Z} lies on an axis or a diagonal. In every other
   * case {@code arg(Z)/π} is irrational (a Gaussian integer whose power is real has an argument
   * that is a multiple of π/4), hence transcendental by the theorem of Gelfond and Schneider:
   * {@code (Z / conj Z) = (−1)^(2 arg(Z)/π)} is algebraic.
   */
  @Override
  public Optional<Rational> exactValue() {
    int re = z.re().signum();
    int im = z.im().signum();
    if (re != 0 && im != 0 && !z.re().abs().equals(z.im().abs())) {
      return Optional.empty();
    }
    int eighths = im == 0 ? (re > 0 ? 0 : 4) : re == 0 ? (im > 0 ? 2 : 6) : diagonal(re, im);
    return Optional.of(Rational.of(8L * turns + eighths, 8));
  }

  private static int diagonal(int re, int im) {
    return im > 0 ? (re > 0 ? 1 : 3) : (re > 0 ? 7 : 5);
  }

  /**
   * Whether the fraction is zero, another multiple of 1/8, or transcendental. There is no other
   * case.
   */
  public Nature nature() {
    return exactValue()
        .map(value -> value.signum() == 0 ? Nature.ZERO : Nature.RATIONAL)
        .orElse(Nature.TRANSCENDENTAL);
  }

  @Override
  public BigDecimal approximation(int digits) {
    int working = digits + SPARE_DIGITS;
    Real angle = Real.argument(Real.of(z.re(), working), Real.of(z.im(), working));
    Real turn = Real.pi(working).times(Real.of(BigInteger.TWO, working));
    if (angle.signum() < 0) {
      angle = angle.plus(turn);
    }
    return angle.dividedBy(turn).toBigDecimal();
  }
}
