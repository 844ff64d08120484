package org.conewise.cone;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.conewise.exact.Determinant;
import org.conewise.exact.IntVector;
import org.conewise.exact.LinearForm;

/**
 * The chambers of an arrangement in the simplest way: one form after the other cuts every chamber,
 * and every sign is that of an integer. What the engine does faster must come out the same.
 */
public final class ReferenceCutting {

  private ReferenceCutting() {}

  public static List<Arrangement.Chamber> chambers(Cone cone, List<LinearForm> forms) {
    List<Arrangement.Chamber> chambers = List.of(new Arrangement.Chamber(cone, new BitSet()));
    for (int i = 0; i < forms.size(); i++) {
      List<Arrangement.Chamber> finer = new ArrayList<>();
      for (Arrangement.Chamber chamber : chambers) {
        List<Cone> parts = parts(chamber.cone(), forms.get(i));
        for (Cone part : parts) {
          BitSet positive = (BitSet) chamber.positive().clone();
          positive.set(i, forms.get(i).at(part.interiorVector()).signum() > 0);
          finer.add(new Arrangement.Chamber(part, positive));
        }
      }
      chambers = finer;
    }
    return chambers;
  }

  /** The cones of all chambers. */
  public static List<Cone> partsByAll(Cone cone, List<LinearForm> forms) {
    return chambers(cone, forms).stream().map(Arrangement.Chamber::cone).toList();
  }

  /** The full-dimensional parts where the form is at least zero and where it is at most zero. */
  public static List<Cone> parts(Cone cone, LinearForm form) {
    List<Cone> parts = new ArrayList<>();
    for (LinearForm side : List.of(form, new LinearForm(form.coefficients().negate()))) {
      boolean hasInside =
          cone.rays().stream().anyMatch(ray -> side.at(ray.direction()).signum() > 0);
      if (hasInside) {
        parts.add(nonNegativePart(cone, side));
      }
    }
    return parts.isEmpty() ? List.of(cone) : parts;
  }

  /** The full-dimensional part where all forms are at least zero, if there is one. */
  public static Optional<Cone> where(Cone cone, List<LinearForm> forms) {
    Optional<Cone> part = Optional.of(cone);
    for (LinearForm form : forms) {
      part = part.flatMap(whole -> nonNegative(whole, form));
    }
    return part;
  }

  private static Optional<Cone> nonNegative(Cone cone, LinearForm form) {
    return parts(cone, form).stream()
        .filter(part -> form.at(part.interiorVector()).signum() >= 0)
        .findFirst();
  }

  private static Cone nonNegativePart(Cone cone, LinearForm form) {
    List<Ray> rays = new ArrayList<>();
    int m = cone.rays().size();
    for (int i = 0; i < m; i++) {
      IntVector u = cone.rays().get(i).direction();
      IntVector v = cone.rays().get((i + 1) % m).direction();
      BigInteger atU = form.at(u);
      BigInteger atV = form.at(v);
      if (atU.signum() >= 0) {
        rays.add(cone.rays().get(i));
      }
      boolean isEdge = i + 1 < m || m > 2;
      if (isEdge && atU.signum() * atV.signum() < 0) {
        rays.add(new Ray(v.times(atU.abs()).plus(u.times(atV.abs()))));
      }
    }
    return Cone.of(rays);
  }

  /** The rank of the directions of some rays. */
  static int rank(Collection<Ray> rays) {
    return echelon(rays.stream().map(Ray::direction).toList()).size();
  }

  /** A vector orthogonal to {@code n − 1} vectors of {@code n}-space, if they are independent. */
  static Optional<IntVector> orthogonal(List<IntVector> vectors) {
    int n = vectors.get(0).dimension();
    BigInteger[] cofactors = new BigInteger[n];
    for (int i = 0; i < n; i++) {
      List<IntVector> rows = new ArrayList<>(vectors);
      long[] unit = new long[n];
      unit[i] = 1;
      rows.add(IntVector.of(unit));
      cofactors[i] = Determinant.of(rows);
    }
    IntVector orthogonal = IntVector.of(cofactors);
    return orthogonal.isZero() ? Optional.empty() : Optional.of(orthogonal);
  }

  /** Rows with the same span, each with a leading coordinate at which the later ones are zero. */
  private static List<IntVector> echelon(List<IntVector> vectors) {
    List<IntVector> rest = new ArrayList<>(vectors);
    List<IntVector> rows = new ArrayList<>();
    for (int column = 0; column < vectors.get(0).dimension(); column++) {
      int lead = column;
      Optional<IntVector> pivot =
          rest.stream().filter(row -> row.get(lead).signum() != 0).findFirst();
      if (pivot.isPresent()) {
        rows.add(pivot.get());
        rest.replaceAll(
            row -> row.times(pivot.get().get(lead)).minus(pivot.get().times(row.get(lead))));
      }
    }
    return rows;
  }
}
