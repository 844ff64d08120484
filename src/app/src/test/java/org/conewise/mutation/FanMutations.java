package org.conewise.mutation;

import static org.conewise.mutation.Mutation.any;
import static org.conewise.mutation.Mutation.anyCell;
import static org.conewise.mutation.Mutation.replaced;
import static org.conewise.mutation.Mutation.sum;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.conewise.mutation.Document.Block;

/**
 * Changes of the fan as a whole. Some keep it a fan: an edge that is halved in all its cells, a
 * cell that is starred, cells that are flipped within the hull of their rays.
 */
final class FanMutations {
  static final List<Mutation> ALL =
      List.of(
          new Mutation("HALVED_EDGE", (d, random) -> halve(d, anyCell(d, random), d.regions)),
          new Mutation(
              "EDGE_HALVED_IN_ONE_REGION",
              (d, random) -> {
                Block region = any(d.regions, random);
                halve(d, any(region.cells, random), List.of(region));
              }),
          new Mutation("STARRED_CELL", (d, random) -> star(d, random, false)),
          new Mutation("STARRED_CELL_WITH_A_HOLE", (d, random) -> star(d, random, true)),
          new Mutation("FLIPPED_CELLS", (d, random) -> Flip.anywhere(d, random)),
          new Mutation(
              "DOUBLE_COVER",
              (d, random) -> {
                List<List<List<Integer>>> cells =
                    d.regions.stream().map(region -> List.copyOf(region.cells)).toList();
                for (int i = 0; i < d.regions.size(); i++) {
                  Block next = d.regions.get((i + 1) % d.regions.size());
                  cells.get(i).forEach(cell -> next.cells.add(new ArrayList<>(cell)));
                }
              }),
          new Mutation("MIRRORED", (d, random) -> mirror(d)),
          new Mutation(
              "RENUMBERED_RAYS",
              (d, random) -> {
                List<List<BigInteger>> shuffled = new ArrayList<>(d.rays);
                Collections.shuffle(shuffled, random);
                for (Block region : d.regions) {
                  for (List<Integer> cell : region.cells) {
                    cell.replaceAll(number -> shuffled.indexOf(d.rays.get(number)));
                  }
                }
                Collections.copy(d.rays, shuffled);
              }),
          new Mutation(
              "DROPPED_RAY",
              (d, random) -> {
                int gone = random.nextInt(d.rays.size());
                d.rays.remove(gone);
                for (Block region : d.regions) {
                  region.cells.forEach(cell -> cell.replaceAll(ray -> ray > gone ? ray - 1 : ray));
                }
              }),
          new Mutation(
              "MERGED_RAYS",
              (d, random) -> {
                List<Integer> cell = anyCell(d, random);
                int gone = any(cell, random);
                int kept = any(cell, random);
                for (Block region : d.regions) {
                  region.cells.replaceAll(other -> replaced(other, gone, kept));
                  region.cells.removeIf(other -> Set.copyOf(other).size() < other.size());
                }
              }),
          new Mutation(
              "SWAPPED_COORDINATES",
              (d, random) -> {
                int i = random.nextInt(d.dimension());
                int j = random.nextInt(d.dimension());
                d.rays.forEach(ray -> Collections.swap(ray, i, j));
                List<BigInteger> direction = new ArrayList<>(d.direction());
                Collections.swap(direction, i, j);
                d.setDirection(direction);
                if (i != j) {
                  mirror(d);
                }
              }),
          new Mutation(
              "OPPOSITE_DIRECTION",
              (d, random) ->
                  d.setDirection(d.direction().stream().map(BigInteger::negate).toList())),
          new Mutation(
              "DIRECTION_ON_A_WALL",
              (d, random) -> {
                List<Integer> cell = anyCell(d, random);
                List<BigInteger> direction = d.rays.get(cell.get(0));
                for (int ray : cell.subList(1, cell.size() - 1)) {
                  direction = sum(direction, d.rays.get(ray));
                }
                d.setDirection(direction);
              }),
          new Mutation(
              "DIRECTION_INSIDE_A_CELL",
              (d, random) -> {
                List<BigInteger> direction = Collections.nCopies(d.dimension(), BigInteger.ZERO);
                for (int ray : anyCell(d, random)) {
                  BigInteger weight = BigInteger.valueOf(1 + random.nextInt(1000));
                  List<BigInteger> part = d.rays.get(ray).stream().map(weight::multiply).toList();
                  direction = sum(direction, part);
                }
                d.setDirection(direction);
              }));

  private FanMutations() {}

  private static void mirror(Document d) {
    d.regions.forEach(region -> region.cells.forEach(cell -> Collections.swap(cell, 0, 1)));
  }

  /** Halves the first edge of a cell in the cells of some regions. */
  private static void halve(Document d, List<Integer> cell, List<Block> regions) {
    int u = cell.get(0);
    int v = cell.get(1);
    int middle = d.number(sum(d.rays.get(u), d.rays.get(v)));
    for (Block region : regions) {
      for (List<Integer> other : List.copyOf(region.cells)) {
        if (other.contains(u) && other.contains(v)) {
          region.cells.remove(other);
          region.cells.add(replaced(other, u, middle));
          region.cells.add(replaced(other, v, middle));
        }
      }
    }
  }

  /** Puts the cells between a ray inside a cell and its facets in place of the cell. */
  private static void star(Document d, Random random, boolean hole) {
    Block region = any(d.regions, random);
    List<Integer> cell = any(region.cells, random);
    List<BigInteger> middle =
        cell.stream().map(ray -> d.rays.get(ray)).reduce(Mutation::sum).orElseThrow();
    int inside = d.number(middle);
    region.cells.remove(cell);
    for (int ray : cell.subList(hole ? 1 : 0, cell.size())) {
      region.cells.add(replaced(cell, ray, inside));
    }
  }
}
