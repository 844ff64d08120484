package org.conewise.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.conewise.cone.Cone;
import org.conewise.cone.Edge;
import org.conewise.cone.Ray;
import org.conewise.exact.Rational;

/**
 * A fraction of space. Cones that touch are one area, which is measured along its boundary: the
 * oriented triangles of any apex and the edges of the boundary add up to it.
 *
 * @param isEverything whether the cones are all those of a complete fan
 * @param pulse is run at every cone and edge; it may end the measuring by an unchecked exception
 */
public record SolidFraction(List<Cone> cones, boolean isEverything, Runnable pulse)
    implements CoveredFraction {

  public SolidFraction {
    cones = List.copyOf(cones);
  }

  @Override
  public Optional<Rational> exactValue() {
    return CoveredFraction.ofNoneOrAll(cones, isEverything);
  }

  @Override
  public Estimate estimate(double tolerance) {
    return Estimate.sum(
        cones.stream().peek(cone -> pulse.run()).map(SolidAngle::fraction).toList());
  }

  /**
   * Tried with twice the precision until the error bound is small enough, so that slivers lose no
   * digits. The sum is known up to whole numbers only, so the bound has to exclude both ends of the
   * unit interval.
   */
  @Override
  public BigDecimal approximation(int digits) {
    Set<Edge> boundary = Edge.boundary(cones);
    Ray apex = apex(boundary);
    for (int bits = 64 + 4 * digits; ; bits *= 2) {
      SolidAngleSum sum = new SolidAngleSum(apex, bits);
      boundary.stream().peek(edge -> pulse.run()).forEach(edge -> sum.add(edge.from(), edge.to()));
      BigDecimal value = sum.fraction();
      BigDecimal margin = value.min(BigDecimal.ONE.subtract(value));
      if (sum.errorBound().compareTo(margin.movePointLeft(digits)) < 0) {
        return value;
      }
    }
  }

  /** A short ray that is not opposite to a corner of the boundary, where triangles degenerate. */
  private static Ray apex(Set<Edge> boundary) {
    return LongStream.iterate(2, k -> k + 1)
        .mapToObj(k -> Ray.of(1, k, k * k))
        .filter(ray -> boundary.stream().noneMatch(edge -> edge.from().isOppositeTo(ray)))
        .findFirst()
        .orElseThrow();
  }
}
