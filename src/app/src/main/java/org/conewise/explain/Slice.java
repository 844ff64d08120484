package org.conewise.explain;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.conewise.cone.Cone;
import org.conewise.cone.Crossings;
import org.conewise.cone.FacetForms;
import org.conewise.cone.Orthants;
import org.conewise.exact.LinearForm;
import org.conewise.question.Cell;

/**
 * A fan of more than three dimensions, cut by a three-dimensional subspace. A cell meets the
 * subspace in the cone on which the forms of its facets, restricted to the subspace, are not
 * negative; so the slice is exact, and again a complete fan. Its cells are cut by the coordinate
 * planes, which makes them pointed.
 *
 * @param cells the parts, with cones in the coordinates of the subspace
 * @param pieces the linear pieces that the subspace meets, with those parts for cells; the
 *     fractions are those of the whole pieces
 * @param wrongRegions the same of the wrong regions
 */
public record Slice(
    Subspace subspace, List<Cell> cells, List<Piece> pieces, List<WrongRegion> wrongRegions) {

  public Slice {
    cells = List.copyOf(cells);
    pieces = List.copyOf(pieces);
    wrongRegions = List.copyOf(wrongRegions);
  }

  /**
   * The slice through the middle of the largest cell of the largest wrong region, or of the largest
   * cell if there is none, along directions that show much of it.
   */
  public static Slice of(Explanation explanation) {
    List<Cell> cells = explanation.analysis().cells();
    IdentityHashMap<Cell, List<LinearForm>> facets = new IdentityHashMap<>();
    cells.parallelStream()
        .map(cell -> Map.entry(cell, FacetForms.of(cell.cone())))
        .forEachOrdered(entry -> facets.put(entry.getKey(), entry.getValue()));
    Subspace subspace = SubspaceChoice.of(explanation, facets);
    Coordinates coordinates = subspace.coordinates();
    Crossings crossings = new Crossings();
    IdentityHashMap<Cell, List<Cell>> parts = new IdentityHashMap<>();
    cells.parallelStream()
        .map(cell -> Map.entry(cell, parts(cell, coordinates, facets.get(cell), crossings)))
        .forEachOrdered(entry -> parts.put(entry.getKey(), entry.getValue()));
    return new Slice(
        subspace,
        cells.stream().map(parts::get).flatMap(List::stream).toList(),
        met(explanation.pieces(), Piece::cells, Piece::withCells, parts),
        met(explanation.wrongRegions(), WrongRegion::cells, WrongRegion::withCells, parts));
  }

  private interface Change<T> {
    T with(T thing, List<Cell> cells);
  }

  private static <T> List<T> met(
      List<T> things,
      Function<T, List<Cell>> cellsOf,
      Change<T> change,
      IdentityHashMap<Cell, List<Cell>> parts) {
    return things.stream()
        .map(
            thing ->
                change.with(
                    thing,
                    cellsOf.apply(thing).stream().map(parts::get).flatMap(List::stream).toList()))
        .filter(thing -> !cellsOf.apply(thing).isEmpty())
        .toList();
  }

  private static List<Cell> parts(
      Cell cell, Coordinates coordinates, List<LinearForm> facets, Crossings crossings) {
    return cones(coordinates, facets, crossings).stream()
        .map(cone -> new Cell(cell.region(), cone, cell.right(), cell.winners()))
        .toList();
  }

  /** The parts of a cone in the octants of the subspace. */
  static List<Cone> cones(Coordinates coordinates, List<LinearForm> facets, Crossings crossings) {
    List<LinearForm> restricted = facets.stream().map(coordinates::restricted).toList();
    return Orthants.of(3).stream()
        .map(octant -> part(octant, restricted, crossings))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Cone> part(Cone octant, List<LinearForm> forms, Crossings crossings) {
    Optional<Cone> part = Optional.of(octant);
    for (LinearForm form : forms) {
      part = part.flatMap(cone -> cone.where(form, crossings));
    }
    return part;
  }

  /** What a reader has to know about it, in sentences. */
  public List<String> description() {
    return List.of(
        "An exact three-dimensional slice: the inputs a·s + b·u + c·v with",
        "s = " + Subspace.written(subspace.middle()) + ",",
        "u = " + Subspace.written(subspace.across()) + ",",
        "v = " + Subspace.written(subspace.upward()) + ".",
        "The first disc is the half around s, "
            + (wrongRegions.isEmpty()
                ? "an input in the middle of the largest cell;"
                : "an input in the middle of the largest wrong region;"),
        "u points right and v upward there. The second disc is the half around -s, seen from"
            + " behind.",
        "Areas are fractions of the slice, not of all inputs: the red part is not the error"
            + " fraction.");
  }
}
