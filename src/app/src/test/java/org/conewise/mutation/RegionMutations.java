package org.conewise.mutation;

import static org.conewise.mutation.Mutation.any;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import org.conewise.mutation.Document.Block;

/**
 * Changes of patterns and of which cells have them. The switches of all regions are made to agree
 * with the changed patterns, except where a change of the switches is the point.
 */
final class RegionMutations {
  static final List<Mutation> ALL =
      List.of(
          new Mutation(
              "SWITCHED_BIT",
              (d, random) -> {
                List<SortedSet<Integer>> patterns = d.patterns();
                SortedSet<Integer> pattern = any(patterns, random);
                int unit = random.nextInt(pattern.isEmpty() ? 4 : pattern.last() + 2);
                if (!pattern.remove(unit)) {
                  pattern.add(unit);
                }
                d.setPatterns(patterns);
              }),
          new Mutation(
              "SWAPPED_LINES_OF_REGIONS",
              (d, random) ->
                  Collections.swap(
                      d.regions,
                      random.nextInt(d.regions.size()),
                      random.nextInt(d.regions.size()))),
          new Mutation(
              "SWAPPED_REGIONS",
              (d, random) -> {
                int i = random.nextInt(d.regions.size());
                int j = random.nextInt(d.regions.size());
                List<SortedSet<Integer>> patterns = d.patterns();
                Collections.swap(patterns, i, j);
                Collections.swap(d.regions, i, j);
                d.setPatterns(patterns);
              }),
          new Mutation(
              "SWAPPED_CELLS_OF_REGIONS",
              (d, random) -> {
                List<List<Integer>> some = any(d.regions, random).cells;
                List<List<Integer>> others = any(d.regions, random).cells;
                List<List<Integer>> kept = List.copyOf(some);
                some.clear();
                some.addAll(List.copyOf(others.isEmpty() ? kept : others));
                others.clear();
                others.addAll(kept);
              }),
          new Mutation(
              "MERGED_REGIONS",
              (d, random) -> {
                int i = random.nextInt(d.regions.size());
                List<SortedSet<Integer>> patterns = new ArrayList<>(d.patterns());
                Block gone = d.regions.remove(i);
                patterns.remove(i);
                if (!d.regions.isEmpty()) {
                  any(d.regions, random).cells.addAll(gone.cells);
                }
                d.setPatterns(patterns);
              }),
          new Mutation(
              "SPLIT_REGION",
              (d, random) -> {
                Block region = any(d.regions, random);
                Block rest = new Block();
                List<List<Integer>> half =
                    region.cells.subList(region.cells.size() / 2, region.cells.size());
                rest.cells.addAll(half);
                half.clear();
                d.regions.add(d.regions.indexOf(region) + 1, rest);
              }),
          new Mutation(
              "DROPPED_REGION",
              (d, random) -> {
                int i = random.nextInt(d.regions.size());
                List<SortedSet<Integer>> patterns = new ArrayList<>(d.patterns());
                d.regions.remove(i);
                patterns.remove(i);
                d.setPatterns(patterns);
              }),
          new Mutation(
              "MOVED_CELL",
              (d, random) -> {
                List<List<Integer>> cells = any(d.regions, random).cells;
                List<Integer> cell = cells.remove(random.nextInt(cells.size()));
                any(d.regions, random).cells.add(cell);
              }),
          new Mutation(
              "CELL_IN_TWO_REGIONS",
              (d, random) ->
                  any(d.regions, random).cells.add(new ArrayList<>(Mutation.anyCell(d, random)))));

  private RegionMutations() {}
}
