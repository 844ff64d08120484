package org.conewise.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conewise.cone.Cone;
import org.conewise.exact.Enclosure;
import org.conewise.exact.LinearForm;
import org.conewise.exact.Rational;

/**
 * A fraction of four- or five-dimensional space, of which no closed form is known: in doubles the
 * sum of an integral for each simplicial cone ({@link SimplexIntegral}), by apfloat an integral for
 * each face of the boundary ({@link Squeeze}).
 *
 * @param isEverything whether the cones are all those of a complete fan
 * @param pulse is run at every cone and face; it may end the measuring by an unchecked exception
 */
public record SimplicialFraction(List<Cone> cones, boolean isEverything, Runnable pulse)
    implements CoveredFraction {

  public SimplicialFraction {
    cones = List.copyOf(cones);
  }

  @Override
  public Optional<Rational> exactValue() {
    return CoveredFraction.ofNoneOrAll(cones, isEverything);
  }

  /** The sum is taken in one order, on however many cores its terms are computed. */
  @Override
  public Estimate estimate(double tolerance) {
    return Estimate.sum(
        cones.parallelStream()
            .peek(cone -> pulse.run())
            .map(
                cone ->
                    Estimate.sum(
                        inOrthants(cone)
                            .flatMap(part -> part.simplices().stream())
                            .map(simplex -> SimplexIntegral.fraction(simplex, tolerance))
                            .toList()))
            .toList());
  }

  /** The parts of a cone in the orthants, where no angle exceeds a right one. */
  private static Stream<Cone> inOrthants(Cone cone) {
    int n = cone.dimension();
    Stream<Cone> parts = Stream.of(cone);
    for (int i = 0; i < n; i++) {
      LinearForm form = coordinate(n, i);
      parts =
          parts.flatMap(
              part -> {
                var cut = part.cut(form);
                return Stream.concat(
                    cut.nonNegative(part).stream(), cut.nonPositive(part).stream());
              });
    }
    return parts;
  }

  private static LinearForm coordinate(int n, int i) {
    return LinearForm.of(IntStream.range(0, n).mapToLong(k -> k == i ? 1 : 0).toArray());
  }

  /** From the double where that is good enough, as many digits take their time here. */
  @Override
  public Enclosure enclosure(int digits) {
    if (exactValue().isEmpty() && digits < DOUBLE_DIGITS) {
      Estimate estimate = estimate(Math.pow(10, -digits - 1.0));
      if (estimate.isWithin(Math.pow(10, -digits))) {
        return Enclosure.around(
            new BigDecimal(estimate.value()), new BigDecimal(estimate.error()), digits);
      }
    }
    return CoveredFraction.super.enclosure(digits);
  }

  @Override
  public Enclosure enclosure() {
    return enclosure(8);
  }

  /** Tried with more decimals until so many of them are significant. */
  @Override
  public BigDecimal approximation(int digits) {
    Squeeze squeeze =
        Squeeze.of(cones.stream().flatMap(cone -> cone.simplices().stream()).toList());
    int decimals = digits + leadingZeros();
    while (true) {
      BigDecimal value = SqueezeIntegral.fraction(squeeze, decimals, pulse);
      if (value.compareTo(BigDecimal.ONE.movePointLeft(decimals - digits)) >= 0) {
        return value;
      }
      decimals *= 2;
    }
  }

  /** About how many zeros follow the point. */
  private int leadingZeros() {
    double value = estimate(1).value();
    return value > 0 ? (int) Math.max(0, Math.ceil(-Math.log10(value))) : 0;
  }
}
