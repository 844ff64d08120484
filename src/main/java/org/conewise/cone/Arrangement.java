package org.conewise.cone;

import java.util.ArrayList;
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

  /** All chambers. In the plane by a sweep, in space by cutting. */
  public static List<Chamber> chambers(Cone cone, List<LinearForm> forms) {
    return cone.dimension() == 2 ? Sweep.chambers(cone, forms) : byCutting(cone, forms);
  }

  /** Cuts by one form after the other. Time O(chambers · forms · rays per chamber). */
  static List<Chamber> byCutting(Cone cone, List<LinearForm> forms) {
    List<Chamber> chambers = List.of(new Chamber(cone, new BitSet(forms.size())));
    for (int i = 0; i < forms.size(); i++) {
      if (forms.get(i).isZero()) {
        continue;
      }
      List<Chamber> finer = new ArrayList<>(chambers.size() + 1);
      for (Chamber chamber : chambers) {
        cut(chamber, i, forms.get(i), finer);
      }
      chambers = finer;
    }
    return chambers;
  }

  private static void cut(Chamber chamber, int index, LinearForm form, List<Chamber> result) {
    Cut cut = chamber.cone().cut(form);
    if (cut instanceof Cut.Parts parts) {
      BitSet positive = (BitSet) chamber.positive().clone();
      positive.set(index);
      result.add(new Chamber(parts.positive(), positive));
      result.add(new Chamber(parts.negative(), chamber.positive()));
    } else {
      chamber.positive().set(index, ((Cut.Uncut) cut).sign() > 0);
      result.add(chamber);
    }
  }
}
