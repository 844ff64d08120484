package org.conewise.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.conewise.check.Point;

/**
 * A region of a draft.
 *
 * @param on the pre-activations that are on
 */
record Region(Set<Integer> on, List<List<Point>> cells) {
  /** A region of the pattern in which all is off. */
  static Region allOff(List<List<Point>> cells) {
    return new Region(Set.of(), cells);
  }

  Region cells(List<List<Point>> others) {
    return new Region(on, others);
  }

  /** With one more cell. */
  Region with(List<Point> cell) {
    List<List<Point>> changed = new ArrayList<>(cells);
    changed.add(cell);
    return cells(changed);
  }

  /** With all cells of another region too. */
  Region with(Region other) {
    List<List<Point>> changed = new ArrayList<>(cells);
    changed.addAll(other.cells);
    return cells(changed);
  }

  /** Without one cell. */
  Region without(int cell) {
    List<List<Point>> changed = new ArrayList<>(cells);
    changed.remove(cell);
    return cells(changed);
  }

  /** With another cell in place of one. */
  Region replaced(int cell, List<Point> by) {
    List<List<Point>> changed = new ArrayList<>(cells);
    changed.set(cell, by);
    return cells(changed);
  }

  /** With one pre-activation on that was off, or the other way round. */
  Region switched(int unit) {
    Set<Integer> changed = new TreeSet<>(on);
    if (!changed.remove(unit)) {
      changed.add(unit);
    }
    return new Region(changed, cells);
  }
}
