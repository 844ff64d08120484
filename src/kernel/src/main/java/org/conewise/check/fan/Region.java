package org.conewise.check.fan;

import java.util.List;

/**
 * A union of cells where the network has one activation pattern.
 *
 * @param switched the pre-activations that are on here and off in the region before, or the other
 *     way round
 */
record Region(List<Integer> switched, List<SimplicialCone> cells) {}
