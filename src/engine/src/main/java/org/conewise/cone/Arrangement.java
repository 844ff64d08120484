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

  /** All chambers: in the plane by a sweep, in space by splitting. */
  public static List<Chamber> chambers(Cone cone, List<LinearForm> forms) {
    return chambers(cone, forms, ray -> ray);
  }

  /**
   * The same, with one object for a ray that several cones have on their walls.
   *
   * @param shared gives an equal ray for each new ray on a wall of the cone
   */
  public static List<Chamber> chambers(
      Cone cone, List<LinearForm> forms, UnaryOperator<Ray> shared) {
    return cone.dimension() == 2
        ? Sweep.chambers(cone, forms)
        : Splitting.chambers(cone, forms, shared);
  }
}
