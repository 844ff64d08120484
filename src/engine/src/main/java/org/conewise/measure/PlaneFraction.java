package org.conewise.measure;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.conewise.cone.Cone;
import org.conewise.cone.Ray;
import org.conewise.exact.Doubles;
import org.conewise.exact.Rational;

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

  static PlaneFraction of(List<Cone> sectors, boolean isEverything, Runnable pulse) {
    if (isEverything) {
      return new PlaneFraction(GaussianInteger.ONE, 1);
    }
    Map<Ray, Integer> ends = new HashMap<>();
    for (Cone sector : sectors) {
      ends.merge(sector.rays().get(0), -1, Integer::sum);
      ends.merge(sector.rays().get(1), 1, Integer::sum);
    }
    Queue<GaussianInteger> factors = new ArrayDeque<>();
    factors.add(GaussianInteger.ONE);
    ends.forEach(
        (ray, count) -> {
          GaussianInteger factor = GaussianInteger.of(ray.direction());
          if (count != 0) {
            factors.add(count > 0 ? factor : factor.conjugate());
          }
        });
    // Always the two that have waited longest, so that factors of one size meet.
    while (factors.size() > 1) {
      pulse.run();
      factors.add(factors.remove().times(factors.remove()));
    }
    return new PlaneFraction(factors.remove().primitive(), 0);
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

  /**
   * The arctangent of the parts of {@code Z}, divided by a power of two: each of the few steps has
   * a relative error of one or two units in the last place.
   */
  @Override
  public Estimate estimate(double tolerance) {
    int scale = Math.max(z.re().bitLength(), z.im().bitLength());
    double angle = Math.atan2(Doubles.scaled(z.im(), scale), Doubles.scaled(z.re(), scale));
    double fraction = angle / (2 * Math.PI);
    double turned = fraction < 0 ? 1 + fraction : fraction;
    return new Estimate(turned, 12 * Estimate.ROUNDING * turned);
  }

  @Override
  public BigDecimal approximation(int digits) {
    return LongAngle.turns(z.re(), z.im(), digits);
  }
}
