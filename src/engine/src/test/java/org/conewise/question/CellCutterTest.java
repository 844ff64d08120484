package org.conewise.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.conewise.RandomNetworks;
import org.conewise.cone.Cone;
import org.conewise.cone.Facet;
import org.conewise.cone.Ray;
import org.conewise.cone.Simplex;
import org.conewise.exact.Determinant;
import org.conewise.exact.IntVector;
import org.conewise.exact.Rational;
import org.conewise.model.IntegerNetwork;
import org.conewise.model.RecurrentNetwork;
import org.conewise.region.LinearRegion;
import org.conewise.region.Monitor;
import org.conewise.region.RegionEnumerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellCutterTest {

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5})
  void facetsOfSimplicesAreMatchedByTheirReverses(int n) {
    for (int seed = 0; seed < 30; seed++) {
      Map<Set<Ray>, Integer> orientations = new HashMap<>();
      Map<Set<Ray>, Integer> count = new HashMap<>();
      for (Simplex simplex : simplices(cells(n, seed))) {
        for (int i = 0; i < n; i++) {
          List<Ray> facet = new ArrayList<>(simplex.rays());
          facet.remove(i);
          int sign = (i % 2 == 0 ? 1 : -1) * parity(facet);
          orientations.merge(Set.copyOf(facet), sign, Integer::sum);
          count.merge(Set.copyOf(facet), 1, Integer::sum);
        }
      }
      assertEquals(Set.of(0), Set.copyOf(orientations.values()), "seed " + seed);
      assertEquals(Set.of(2), Set.copyOf(count.values()), "seed " + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5})
  void genericDirectionLiesInOneSimplex(int n) {
    Random random = new Random(31);
    for (int seed = 0; seed < 30; seed++) {
      IntVector direction = IntVector.of(random.longs(n, -1L << 50, 1L << 50).toArray());
      long holders =
          simplices(cells(n, seed)).stream()
              .filter(simplex -> contains(simplex, direction))
              .count();
      assertEquals(1, holders, "seed " + seed + " direction " + direction);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5})
  void facetsOfCellsAreSharedByTwo(int n) {
    for (int seed = 0; seed < 30; seed++) {
      Map<Facet, Integer> count = new HashMap<>();
      for (Cell cell : cells(n, seed)) {
        cell.cone().facets().forEach(facet -> count.merge(facet, 1, Integer::sum));
      }
      assertEquals(Set.of(2), Set.copyOf(count.values()), "seed " + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5})
  void cellsAreWhatTheyAreSaidToBe(int n) {
    for (int seed = 0; seed < 30; seed++) {
      Set<List<Object>> kinds = new HashSet<>();
      List<Cell> cells = cells(n, seed);
      for (Cell cell : cells) {
        IntVector inside = cell.cone().interiorVector();
        assertEquals(task(n, seed).wanted(inside), cell.wanted(), "seed " + seed);
        assertEquals(winners(cell.region(), inside), cell.winners(), "seed " + seed);
        kinds.add(
            List.of(cell.region(), cell.winners(), cell.wanted(), above(cell.wanted(), inside)));
      }
      assertEquals(cells.size(), kinds.size(), "seed " + seed);
    }
  }

  @Test
  void cellsOfDeadNetworksAreTheLabelCellsOfTheOrthants() {
    RecurrentNetwork dead = RandomNetworks.normal(2, 4, 1).map(weight -> weight.minus(weight));
    List<Cell> cells = cells(dead, Task.ARGMAX);
    assertTrue(cells.stream().allMatch(cell -> cell.winners().equals(List.of(0, 1, 2, 3))));
    int positives = 4 * 8;
    int noPositives = 4;
    assertEquals(positives + noPositives, cells.size());
  }

  @Test
  void numberOfThreadsDoesNotChangeCellsOrSimplices() throws Exception {
    RecurrentNetwork network = RandomNetworks.normal(6, 4, 5);
    List<Cell> alone = new ForkJoinPool(1).submit(() -> cells(network, Task.ARGMAX)).get();
    List<Cell> together = new ForkJoinPool(7).submit(() -> cells(network, Task.ARGMAX)).get();
    assertTrue(alone.size() > 500, "cells: " + alone.size());
    assertEquals(alone, together);
    assertEquals(simplices(alone), simplices(together));
  }

  @Test
  void undefinedTaskIsRefused() {
    List<LinearRegion> regions =
        RegionEnumerator.enumerate(IntegerNetwork.of(RandomNetworks.coarse(2, 4, 1)));
    assertThrows(IllegalArgumentException.class, () -> CellCutter.cut(regions, Task.ARGMEDIAN));
  }

  /** Networks with many ties, dead units and proportional units, and ordinary ones. */
  private static RecurrentNetwork network(int n, int seed) {
    int d = 1 + seed % (7 - n);
    return switch (seed % 3) {
      case 0 -> RandomNetworks.coarse(d, n, seed);
      case 1 -> RandomNetworks.coarse(d, n, seed).map(w -> Rational.of(w.signum()));
      default -> RandomNetworks.normal(d, n, seed);
    };
  }

  private static Task task(int n, int seed) {
    List<Task> defined = Arrays.stream(Task.values()).filter(task -> task.isDefinedFor(n)).toList();
    return defined.get(seed / 3 % defined.size());
  }

  private static List<Cell> cells(int n, int seed) {
    return cells(network(n, seed), task(n, seed));
  }

  private static List<Cell> cells(RecurrentNetwork network, Task task) {
    return CellCutter.cut(
        RegionEnumerator.enumerate(
            IntegerNetwork.of(network), LabelFan.of(task, network.seqLen()), Monitor.NONE),
        task);
  }

  private static List<Simplex> simplices(List<Cell> cells) {
    return cells.stream().map(Cell::cone).map(Cone::simplices).flatMap(List::stream).toList();
  }

  /** 1 if an even number of swaps sorts the rays, else −1. */
  private static int parity(List<Ray> rays) {
    int inversions = 0;
    for (int i = 0; i < rays.size(); i++) {
      for (int j = 0; j < i; j++) {
        inversions += rays.get(j).compareTo(rays.get(i)) > 0 ? 1 : 0;
      }
    }
    return inversions % 2 == 0 ? 1 : -1;
  }

  /** Whether the direction is a positive combination of the rays: by Cramer's rule. */
  private static boolean contains(Simplex simplex, IntVector direction) {
    return IntStream.range(0, simplex.rays().size())
        .allMatch(
            i -> {
              List<IntVector> rows =
                  new ArrayList<>(simplex.rays().stream().map(Ray::direction).toList());
              rows.set(i, direction);
              return Determinant.of(rows).signum() > 0;
            });
  }

  private static List<Integer> winners(LinearRegion region, IntVector x) {
    List<BigInteger> logits =
        IntStream.rangeClosed(0, region.logitDifferences().size())
            .mapToObj(a -> region.lead(a, 0).at(x))
            .toList();
    BigInteger greatest = logits.stream().max(BigInteger::compareTo).orElseThrow();
    return IntStream.range(0, logits.size())
        .filter(a -> logits.get(a).equals(greatest))
        .boxed()
        .toList();
  }

  private static Set<Integer> above(int wanted, IntVector x) {
    Set<Integer> above = new HashSet<>();
    for (int b = 0; b < x.dimension(); b++) {
      if (x.get(b).compareTo(x.get(wanted)) > 0) {
        above.add(b);
      }
    }
    return above;
  }
}
