package org.conewise.cone;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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
    return new Cone(rays);
  }
}
