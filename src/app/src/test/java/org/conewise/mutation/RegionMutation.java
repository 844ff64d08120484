package org.conewise.mutation;

import static org.conewise.mutation.Mutation.any;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.conewise.mutation.Document.Block;

/**
 * Changes of patterns and of which cells have them. The switches of all regions are made to agree
 * with the changed patterns, except where a change of the switches is the point.
 */
enum RegionMutation implements Mutation {
  SWITCHED_BIT(
      (d, random) -> {
        List<TreeSet<Integer>> patterns = d.patterns();
        TreeSet<Integer> pattern = any(patterns, random);
        int unit = random.nextInt(pattern.isEmpty() ? 4 : pattern.last() + 2);
        if (!pattern.remove(unit)) {
          pattern.add(unit);
        }
        d.setPatterns(patterns);
      }),
  SWAPPED_LINES_OF_REGIONS(
      (d, random) ->
          Collections.swap(
              d.regions, random.nextInt(d.regions.size()), random.nextInt(d.regions.size()))),
  SWAPPED_REGIONS(
      (d, random) -> {
        int i = random.nextInt(d.regions.size());
        int j = random.nextInt(d.regions.size());
        List<TreeSet<Integer>> patterns = d.patterns();
        Collections.swap(patterns, i, j);
        Collections.swap(d.regions, i, j);
        d.setPatterns(patterns);
      }),
  SWAPPED_CELLS_OF_REGIONS(
      (d, random) -> {
        List<List<Integer>> some = any(d.regions, random).cells;
        List<List<Integer>> others = any(d.regions, random).cells;
        List<List<Integer>> kept = List.copyOf(some);
        some.clear();
        some.addAll(List.copyOf(others.isEmpty() ? kept : others));
        others.clear();
        others.addAll(kept);
      }),
  MERGED_REGIONS(
      (d, random) -> {
        int i = random.nextInt(d.regions.size());
        List<TreeSet<Integer>> patterns = new ArrayList<>(d.patterns());
        Block gone = d.regions.remove(i);
        patterns.remove(i);
        if (!d.regions.isEmpty()) {
          any(d.regions, random).cells.addAll(gone.cells);
        }
        d.setPatterns(patterns);
      }),
  SPLIT_REGION(
      (d, random) -> {
        Block region = any(d.regions, random);
        Block rest = new Block();
        List<List<Integer>> half =
            region.cells.subList(region.cells.size() / 2, region.cells.size());
        rest.cells.addAll(half);
        half.clear();
        d.regions.add(d.regions.indexOf(region) + 1, rest);
      }),
  DROPPED_REGION(
      (d, random) -> {
        int i = random.nextInt(d.regions.size());
        List<TreeSet<Integer>> patterns = new ArrayList<>(d.patterns());
        d.regions.remove(i);
        patterns.remove(i);
        d.setPatterns(patterns);
      }),
  MOVED_CELL(
      (d, random) -> {
        List<List<Integer>> cells = any(d.regions, random).cells;
        List<Integer> cell = cells.remove(random.nextInt(cells.size()));
        any(d.regions, random).cells.add(cell);
      }),
  CELL_IN_TWO_REGIONS(
      (d, random) ->
          any(d.regions, random).cells.add(new ArrayList<>(Mutation.anyCell(d, random))));

  private final BiConsumer<Document, Random> change;

  RegionMutation(BiConsumer<Document, Random> change) {
    this.change = change;
  }

  @Override
  public void apply(Document d, Random random) {
    change.accept(d, random);
  }
}
