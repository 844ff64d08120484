package org.conewise.check.fan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A ray at a face of the boundary of some cells, with which it makes a facet of that boundary.
 *
 * @param ray its number
 * @param sign 1 or -1, which FORMAT calls {@code c}
 */
record Spoke(int ray, int sign) {
  /**
   * The spokes at each face. For a cell with the ray {@code o} off its facet of rays {@code f_1, …,
   * f_{N-2}, g}, in increasing order without {@code g}, the sign of {@code det(f_1, …, f_{N-2}, o,
   * g)} is that of the facet in the cell times that of the face in the facet: {@code g} passes
   * those after it, {@code o} passes all but {@code g}, and the determinant of the cell is
   * positive. So the signs at a face add up to 0, as a boundary has no boundary.
   */
  static Map<SimplicialCone, List<Spoke>> atFaces(Iterable<SimplicialCone> cells) {
    Map<SimplicialCone, List<Spoke>> faces = new HashMap<>();
    Fan.boundary(cells)
        .forEach(
            (facet, sign) -> {
              for (int i = 0; i < facet.size(); i++) {
                faces
                    .computeIfAbsent(facet.without(i), face -> new ArrayList<>())
                    .add(new Spoke(facet.ray(i), sign * facet.sign(i)));
              }
            });
    return faces;
  }
}
