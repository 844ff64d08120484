package org.conewise.region;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which pre-activations are positive in the interior of a region. A pre-activation that vanishes on
 * the whole region counts as off. Value semantics; the bits are not to be changed after
 * construction.
 *
 * @param hiddenSize the number {@code d} of units per time step
 * @param on bit {@code t · d + i} for unit {@code i} at time step {@code t}, both from 0
 */
public record ActivationPattern(int hiddenSize, BitSet on) {

  /** A unit at a time step, both from 0. */
  public record Unit(int step, int index) {
    @Override
    public String toString() {
      return "unit " + index + " at step " + (step + 1);
    }
  }

  /** The units in which two patterns differ. */
  public List<Unit> differences(ActivationPattern other) {
    BitSet changed = (BitSet) on.clone();
    changed.xor(other.on);
    List<Unit> units = new ArrayList<>();
    changed.stream().forEach(bit -> units.add(new Unit(bit / hiddenSize, bit % hiddenSize)));
    return units;
  }

  /** One character per unit, 1 for on, with a bar between the time steps: {@code 10|01}. */
  public String toString(int seqLen) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < seqLen * hiddenSize; bit++) {
      if (bit > 0 && bit % hiddenSize == 0) {
        text.append('|');
      }
      text.append(on.get(bit) ? '1' : '0');
    }
    return text.toString();
  }
}
