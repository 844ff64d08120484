package org.conewise.region;

import java.util.List;

/**
 * How the units of a network are numbered in patterns: by layer first and by place in the layer
 * second. If there is a second network, the reference, its units come after those of the first.
 *
 * @param widths the number of units of each layer
 * @param referenceWidths those of the reference; empty if there is none
 */
public record Units(List<Integer> widths, List<Integer> referenceWidths) {

  /** Copies the lists. */
  public Units {
    widths = List.copyOf(widths);
    referenceWidths = List.copyOf(referenceWidths);
  }

  /** The units of a single network. */
  public static Units of(List<Integer> widths) {
    return new Units(widths, List.of());
  }

  /** The number of units of the first network. */
  public int own() {
    return widths.stream().mapToInt(Integer::intValue).sum();
  }

  /** The number of all units. */
  public int all() {
    return own() + referenceWidths.stream().mapToInt(Integer::intValue).sum();
  }

  /** The unit with a number. */
  ActivationPattern.Unit unit(int number) {
    boolean isOwn = number < own();
    List<Integer> layers = isOwn ? widths : referenceWidths;
    int index = isOwn ? number : number - own();
    int layer = 0;
    while (index >= layers.get(layer)) {
      index -= layers.get(layer);
      layer++;
    }
    return new ActivationPattern.Unit(!isOwn, layer, index);
  }
}
