package org.conewise.graph;

import java.util.List;
import org.conewise.cone.Facet;
import org.conewise.region.ActivationPattern;

/**
 * A wall between two activation regions. In the plane it is one ray; in space the facets of cells
 * between the same two regions form one wall, since two convex cones touch in a convex set.
 *
 * @param flips the units that are on on one side only
 */
public record Wall(
    ActivationRegion first,
    ActivationRegion second,
    List<ActivationPattern.Unit> flips,
    List<Facet> facets) {

  public Wall {
    facets = List.copyOf(facets);
  }

  /** Of the regions alone, of which few have two walls in common: facets are long numbers. */
  @Override
  public int hashCode() {
    return 31 * first.hashCode() + second.hashCode();
  }
}
