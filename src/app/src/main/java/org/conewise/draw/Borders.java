package org.conewise.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.conewise.cone.Facet;
import org.conewise.explain.Piece;
import org.conewise.explain.WrongRegion;
import org.conewise.question.Cell;

/** The facets between neighbouring cells of a complete fan. */
final class Borders {

  /** A facet and the cells on its two sides. */
  record Border(Facet facet, Cell first, Cell second) {}

  private final List<Border> borders = new ArrayList<>();
  private final IdentityHashMap<Cell, Piece> pieceOf;

  Borders(Scene scene) {
    pieceOf = scene.pieceOfCell();
    List<Cell> cells = scene.cells();
    Map<Facet, Cell> open = new HashMap<>();
    for (Cell cell : cells) {
      for (Facet facet : cell.cone().facets()) {
        Cell other = open.remove(facet);
        if (other == null) {
          open.put(facet, cell);
        } else {
          borders.add(new Border(facet, other, cell));
        }
      }
    }
  }

  private List<Facet> where(BiPredicate<Cell, Cell> related) {
    return borders.stream()
        .filter(border -> related.test(border.first(), border.second()))
        .map(Border::facet)
        .toList();
  }

  /** Where one linear piece ends. */
  List<Facet> ofPieces() {
    return ofPieces(piece -> true);
  }

  /** Where one of the chosen linear pieces ends. */
  List<Facet> ofPieces(Predicate<Piece> chosen) {
    return where(
        (a, b) -> {
          Piece first = pieceOf.get(a);
          Piece second = pieceOf.get(b);
          return first.id() != second.id() && (chosen.test(first) || chosen.test(second));
        });
  }

  /** Where one wrong region ends and another begins. */
  List<Facet> betweenWrongRegions(List<WrongRegion> regions) {
    IdentityHashMap<Cell, Integer> regionOf = new IdentityHashMap<>();
    regions.forEach(region -> region.cells().forEach(cell -> regionOf.put(cell, region.id())));
    return where(
        (a, b) ->
            regionOf.containsKey(a)
                && regionOf.containsKey(b)
                && !regionOf.get(a).equals(regionOf.get(b)));
  }

  /** Where the wanted answer changes. */
  List<Facet> ofWanted() {
    return where((a, b) -> a.wanted() != b.wanted());
  }

  /** Where the network's answer changes. */
  List<Facet> ofNetwork() {
    return where((a, b) -> a.given() != b.given());
  }
}
