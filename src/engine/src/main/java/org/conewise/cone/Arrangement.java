package org.conewise.cone;

import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.conewise.exact.LinearForm;

/** The arrangement of the zero sets of some linear forms inside a cone. */
public final class Arrangement {

  /**
   * A full-dimensional part of the cone on which no form changes sign.
   *
   * @param positive the forms that are positive in its interior
   */
  public record Chamber(Cone cone, BitSet positive) {}

  private Arrangement() {}

  /** All chambers: in the plane by a sweep, in space and beyond by splitting. */
  public static List<Chamber> chambers(Cone cone, List<LinearForm> forms) {
    return chambers(cone, forms, UnaryOperator.identity());
  }

  /**
   * The same, with one object for a ray that several cones have on their facets.
   *
   * @param shared gives an equal ray for each new ray on a facet of the cone
   */
  public static List<Chamber> chambers(
      Cone cone, List<LinearForm> forms, UnaryOperator<Ray> shared) {
    if (cone instanceof PolyhedralCone polyhedral) {
      return PolyhedralSplitting.chambers(polyhedral, forms, shared);
    }
    return cone instanceof PolygonalCone
        ? Splitting.chambers(cone, forms, shared)
        : Sweep.chambers(cone, forms);
  }
}
