package org.conewise.region;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which pre-activations are positive in the interior of a region. A pre-activation that vanishes on
 * the whole region counts as off. Value semantics; the bits are not to be changed after
 * construction. The natural order is that of words of bits with bit 0 first.
 *
 * @param units what the bits are about
 * @param on a bit for each unit, by its number
 */
public record ActivationPattern(Units units, BitSet on) implements Comparable<ActivationPattern> {

  /**
   * A unit of a layer, both from 0.
   *
   * @param isOfReference whether it belongs to the second of two networks
   */
  public record Unit(boolean isOfReference, int layer, int index) {
    @Override
    public String toString() {
      String place = "unit " + index + " of layer " + (layer + 1);
      return isOfReference ? place + " of the reference" : place;
    }
  }

  /** The units in which two patterns differ. */
  public List<Unit> differences(ActivationPattern other) {
    BitSet changed = (BitSet) on.clone();
    changed.xor(other.on);
    List<Unit> switched = new ArrayList<>();
    changed.stream().forEach(bit -> switched.add(units.unit(bit)));
    return switched;
  }

  @Override
  public int compareTo(ActivationPattern other) {
    BitSet changed = (BitSet) on.clone();
    changed.xor(other.on);
    int first = changed.nextSetBit(0);
    return first < 0 ? 0 : on.get(first) ? 1 : -1;
  }

  /**
   * One character per unit, 1 for on, with a bar between the layers, {@code 10|01}, and a slash
   * before the reference.
   */
  @Override
  public String toString() {
    String own = blocks(units.widths(), 0);
    return units.referenceWidths().isEmpty()
        ? own
        : own + "/" + blocks(units.referenceWidths(), units.own());
  }

  private String blocks(List<Integer> widths, int first) {
    StringBuilder text = new StringBuilder();
    int bit = first;
    for (int width : widths) {
      text.append(bit > first ? "|" : "");
      for (int end = bit + width; bit < end; bit++) {
        text.append(on.get(bit) ? '1' : '0');
      }
    }
    return text.toString();
  }
}
