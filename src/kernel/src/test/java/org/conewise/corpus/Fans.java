package org.conewise.corpus;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.conewise.check.Model;
import org.conewise.check.Point;

/** Complete simplicial fans with as few cells as their networks allow. */
final class Fans {
  private Fans() {}

  /** The vector whose entries are all the same. */
  static Point diagonal(int n, long entry) {
    return Point.of(IntStream.range(0, n).mapToLong(i -> entry).toArray());
  }

  /** A multiple of a unit vector. */
  static Point axis(int n, int index, long entry) {
    return Point.of(IntStream.range(0, n).mapToLong(i -> i == index ? entry : 0).toArray());
  }

  /**
   * The fan of the greatest entry: 2n cells. The cone where entry {@code a} is the greatest
   * contains a line, the diagonal, and is the union of the two cells that have one half of the
   * diagonal and the vectors {@code -e_b}, {@code b ≠ a}.
   */
  static List<List<Point>> greatest(int n) {
    return greatest(IntStream.range(0, n).mapToObj(b -> axis(n, b, -1)).toList());
  }

  /** The same fan with other vectors in place of {@code -e_b}, which may differ along the line. */
  static List<List<Point>> greatest(List<Point> sides) {
    List<List<Point>> cells = new ArrayList<>();
    for (int half : new int[] {1, -1}) {
      for (Point left : sides) {
        List<Point> cell = new ArrayList<>(List.of(diagonal(sides.size(), half)));
        sides.stream().filter(side -> !side.equals(left)).forEach(cell::add);
        cells.add(oriented(cell));
      }
    }
    return cells;
  }

  /** The 2^n cones in which no coordinate changes its sign. */
  static List<List<Point>> orthants(int n) {
    return IntStream.range(0, 1 << n)
        .mapToObj(bits -> IntStream.range(0, n).mapToObj(i -> axis(n, i, sign(bits, i))).toList())
        .map(Fans::oriented)
        .toList();
  }

  private static int sign(int bits, int i) {
    return (bits >> i & 1) == 1 ? 1 : -1;
  }

  /** A refinement in whose cells no pre-activation of a network changes its sign. */
  static List<List<Point>> cutAtUnits(List<List<Point>> cells, Model model) {
    List<List<Point>> refined = cells;
    for (int t = 0; t < model.n(); t++) {
      for (int unit = 0; unit < model.hidden(); unit++) {
        int step = t;
        int i = unit;
        refined = cut(refined, x -> model.run(x.entries()).get(step).get(i));
      }
    }
    return refined;
  }

  /** A refinement, of cells that are cut at the units, in which no two logits cross. */
  static List<List<Point>> cutAtLogits(List<List<Point>> cells, Model model) {
    List<List<Point>> refined = cells;
    for (int a = 0; a < model.n(); a++) {
      for (int b = 0; b < a; b++) {
        int high = a;
        int low = b;
        refined = cut(refined, x -> difference(model.run(x.entries()).get(model.n()), high, low));
      }
    }
    return refined;
  }

  private static BigDecimal difference(List<BigDecimal> values, int a, int b) {
    return values.get(a).subtract(values.get(b));
  }

  /** Halves every edge on which a function changes its sign, in all its cells, where it is 0. */
  private static List<List<Point>> cut(List<List<Point>> cells, Function<Point, BigDecimal> form) {
    Set<Point> rays = cells.stream().flatMap(List::stream).collect(Collectors.toSet());
    Map<Point, BigDecimal> values = new TreeMap<>();
    rays.forEach(ray -> values.put(ray, form.apply(ray)));
    List<List<Point>> refined = cells;
    for (Point high : new TreeSet<>(rays)) {
      for (Point low : new TreeSet<>(rays)) {
        boolean crosses = values.get(high).signum() > 0 && values.get(low).signum() < 0;
        if (crosses && isEdge(refined, high, low)) {
          Point middle = Point.crossing(high, values.get(high), low, values.get(low));
          refined = halved(refined, high, low, middle);
        }
      }
    }
    return refined;
  }

  private static boolean isEdge(List<List<Point>> cells, Point u, Point v) {
    return cells.stream().anyMatch(cell -> cell.contains(u) && cell.contains(v));
  }

  /** The fan in which an edge, in all its cells, was halved at a ray inside it. */
  static List<List<Point>> halved(List<List<Point>> cells, Point u, Point v, Point middle) {
    List<List<Point>> changed = new ArrayList<>();
    for (List<Point> cell : cells) {
      if (cell.contains(u) && cell.contains(v)) {
        changed.add(replaced(cell, u, middle));
        changed.add(replaced(cell, v, middle));
      } else {
        changed.add(cell);
      }
    }
    return changed;
  }

  /** A cell with another ray in place of one. */
  static List<Point> replaced(List<Point> cell, Point ray, Point by) {
    return cell.stream().map(r -> r.equals(ray) ? by : r).toList();
  }

  /** The cells by their activation patterns, in order. */
  static List<Region> regions(Model model, List<List<Point>> cells) {
    Map<Set<Integer>, List<List<Point>>> regions =
        new TreeMap<>(Comparator.comparing(on -> word(on, model.n() * model.hidden())));
    for (List<Point> cell : cells) {
      Point inside = cell.stream().reduce(Point::plus).orElseThrow();
      regions.computeIfAbsent(pattern(model, inside), any -> new ArrayList<>()).add(cell);
    }
    return regions.entrySet().stream().map(e -> new Region(e.getKey(), e.getValue())).toList();
  }

  private static Set<Integer> pattern(Model model, Point x) {
    List<BigDecimal> values =
        model.run(x.entries()).subList(0, model.n()).stream().flatMap(List::stream).toList();
    return IntStream.range(0, values.size())
        .filter(i -> values.get(i).signum() > 0)
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String word(Set<Integer> on, int length) {
    return IntStream.range(0, length)
        .mapToObj(i -> on.contains(i) ? "1" : "0")
        .collect(Collectors.joining());
  }

  /** A cell with its rays in an order in which the determinant is not negative. */
  static List<Point> oriented(List<Point> cell) {
    return Point.determinant(cell).compareTo(BigInteger.ZERO) < 0 ? turnedRound(cell) : cell;
  }

  /** A cell of the other orientation. */
  static List<Point> turnedRound(List<Point> cell) {
    List<Point> turned = new ArrayList<>(cell);
    Collections.swap(turned, 0, 1);
    return turned;
  }
}
