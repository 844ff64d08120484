package org.conewise.cone;

import java.util.BitSet;
import java.util.List;
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
    return chambers(cone, forms, new Crossings());
  }

  /**
   * The same for a cone of a fan: a new ray that several cones have on their facets is one object.
   *
   * @param crossings known to all cones of a fan
   */
  public static List<Chamber> chambers(Cone cone, List<LinearForm> forms, Crossings crossings) {
    if (cone instanceof PolyhedralCone polyhedral) {
      return PolyhedralSplitting.chambers(polyhedral, forms, crossings);
    }
    return cone instanceof PolygonalCone
        ? Splitting.chambers(cone, forms, crossings)
        : Sweep.chambers(cone, forms);
  }
}
