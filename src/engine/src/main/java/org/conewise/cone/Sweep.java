package org.conewise.cone;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.conewise.exact.IntVector;
import org.conewise.exact.LinearForm;

/**
 * The arrangement of forms inside a sector of the plane: their zero rays sorted counter-clockwise,
 * and the forms that change sign at each.
 */
final class Sweep {

  /** The order of rays within a sector, which spans less than a half turn. */
  private static final Comparator<Ray> COUNTER_CLOCKWISE =
      (r, s) -> IntVector.signOfDet(s.direction(), r.direction());

  private final Cone sector;
  private final Map<Ray, BitSet> changes = new TreeMap<>(COUNTER_CLOCKWISE);
  private final BitSet positive = new BitSet();

  private Sweep(Cone sector) {
    this.sector = sector;
  }

  /**
   * All chambers, counter-clockwise. Time O(k log k) for {@code k} forms, and O(k) bits per
   * chamber.
   */
  static List<Arrangement.Chamber> chambers(Cone sector, List<LinearForm> forms) {
    Sweep sweep = new Sweep(sector);
    for (int i = 0; i < forms.size(); i++) {
      sweep.add(i, forms.get(i));
    }
    return sweep.chambers();
  }

  /** Notes where the form changes sign, and whether it is positive next to the first ray. */
  private void add(int index, LinearForm form) {
    int first = form.signAt(sector.rays().get(0).direction());
    int second = form.signAt(sector.rays().get(1).direction());
    positive.set(index, first > 0 || (first == 0 && second > 0));
    if (first * second < 0) {
      IntVector gradient = form.coefficients();
      // A quarter turn from its gradient, a form goes from positive to negative.
      IntVector zero = IntVector.of(gradient.get(1).negate(), gradient.get(0));
      Ray change = new Ray(first > 0 ? zero : zero.negate());
      changes.computeIfAbsent(change, ray -> new BitSet()).set(index);
    }
  }

  private List<Arrangement.Chamber> chambers() {
    List<Arrangement.Chamber> chambers = new ArrayList<>(changes.size() + 1);
    Ray start = sector.rays().get(0);
    for (Map.Entry<Ray, BitSet> change : changes.entrySet()) {
      chambers.add(chamber(start, change.getKey()));
      positive.xor(change.getValue());
      start = change.getKey();
    }
    chambers.add(chamber(start, sector.rays().get(1)));
    return chambers;
  }

  private Arrangement.Chamber chamber(Ray from, Ray to) {
    return new Arrangement.Chamber(Cone.of(from, to), (BitSet) positive.clone());
  }
}
