package org.conewise.check;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The fan of a network, made in the plainest way: orthants are cut along every pre-activation,
 * every difference of two inputs and every difference of two logits, and then triangulated. What is
 * right, wrong and tied is found by running the network inside each cell.
 */
public final class FanBuilder {
  /** The cells of each activation pattern, as lists of rays; patterns in order. */
  private final Map<BitSet, List<List<Point>>> regions;

  private final Model model;

  private FanBuilder(Model model, Map<BitSet, List<List<Point>>> regions) {
    this.model = model;
    this.regions = regions;
  }

  /** The fan of a network. */
  public static FanBuilder of(Model model) {
    return of(model, true);
  }

  /** The fan of a network, perhaps without the cuts that the answers need. */
  public static FanBuilder of(Model model, boolean cutAnswers) {
    int n = model.n();
    List<NaiveCone> cones = NaiveCone.orthants(n);
    for (int t = 0; t < n; t++) {
      for (int unit = 0; unit < model.hidden(); unit++) {
        int step = t;
        int i = unit;
        cones = cut(cones, x -> model.run(x.entries()).get(step).get(i));
      }
    }
    for (int a = 0; cutAnswers && a < n; a++) {
      for (int b = 0; b < a; b++) {
        int high = a;
        int low = b;
        cones = cut(cones, x -> difference(x.entries(), high, low));
        cones = cut(cones, x -> logitDifference(model, x, high, low));
      }
    }
    Map<BitSet, List<List<Point>>> regions = new TreeMap<>(Comparator.comparing(FanBuilder::word));
    for (NaiveCone cone : cones) {
      List<List<Point>> cells =
          regions.computeIfAbsent(pattern(model, cone.inside()), any -> new ArrayList<>());
      cone.triangulation(n).forEach(simplex -> cells.add(NaiveCone.oriented(simplex)));
    }
    return new FanBuilder(model, regions);
  }

  /** All cells, in the order of the certificate. */
  public List<List<Point>> cells() {
    return regions.values().stream().flatMap(cells -> sorted(cells).stream()).toList();
  }

  /** The rays of all cells, in order. */
  public List<Point> rays() {
    return new ArrayList<>(new TreeSet<>(cells().stream().flatMap(List::stream).toList()));
  }

  /** The number of activation patterns. */
  public int regionCount() {
    return regions.size();
  }

  /** Whether the network gives another answer inside a cell than the one of a rank. */
  public boolean isWrong(List<Point> cell, int rank, TiePolicy ties) {
    Point x = inside(cell);
    List<Integer> winners = winners(x);
    BigInteger wanted = x.entries().stream().sorted(Comparator.reverseOrder()).toList().get(rank);
    boolean tie = winners.size() > 1 && ties == TiePolicy.WRONG;
    return tie || winners.get(0) != x.entries().indexOf(wanted);
  }

  /** Whether several logits are greatest inside a cell. */
  public boolean isTied(List<Point> cell) {
    return winners(inside(cell)).size() > 1;
  }

  /** The certificate, with the claims as given. */
  public Draft draft(Task task, TiePolicy ties, String error, String tied) {
    List<Point> rays = rays();
    StringBuilder text = new StringBuilder("conewise-certificate 1\nproof fan\n");
    text.append("network sha256 " + Draft.sha256(model.text()) + "\n");
    text.append("task " + task + "\nties " + ties + "\ndimension " + model.n() + "\n");
    text.append("direction " + direction() + "\nrays " + rays.size() + "\n");
    rays.forEach(ray -> text.append(ray + "\n"));
    text.append("regions " + regions.size() + "\n");
    BitSet last = new BitSet();
    for (Map.Entry<BitSet, List<List<Point>>> region : regions.entrySet()) {
      last.xor(region.getKey());
      String switches = last.stream().mapToObj(unit -> " " + unit).collect(joining());
      text.append("region " + region.getValue().size() + switches + "\n");
      for (List<Point> cell : sorted(region.getValue())) {
        text.append(numbers(rays, cell).stream().map(String::valueOf).collect(joining(" ")) + "\n");
      }
      last = region.getKey();
      last = (BitSet) last.clone();
    }
    return new Draft(model.text(), text + "error " + error + "\ntied " + tied + "\nend\n");
  }

  /** The first of some vectors that lies on no wall. */
  public Point direction() {
    List<List<Point>> cells = cells();
    for (long k = 0; ; k++) {
      long[] entries = new long[model.n()];
      for (int i = 0; i < entries.length; i++) {
        entries[i] = 1009 + 7 * i + (k + 3) * (i * i * i - 5 * i);
      }
      Point v = Point.of(entries).primitive();
      if (cells.stream().allMatch(cell -> isOffTheWalls(cell, v))) {
        return v;
      }
    }
  }

  private static boolean isOffTheWalls(List<Point> cell, Point v) {
    return IntStream.range(0, cell.size())
        .mapToObj(i -> replaced(cell, i, v))
        .allMatch(rows -> Point.determinant(rows).signum() != 0);
  }

  private static List<Point> replaced(List<Point> cell, int index, Point v) {
    List<Point> rows = new ArrayList<>(cell);
    rows.set(index, v);
    return rows;
  }

  private List<Integer> winners(Point x) {
    List<BigDecimal> logits = model.run(x.entries()).get(model.n());
    BigDecimal greatest = Collections.max(logits);
    return IntStream.range(0, logits.size())
        .filter(i -> logits.get(i).compareTo(greatest) == 0)
        .boxed()
        .toList();
  }

  private static Point inside(List<Point> cell) {
    return cell.stream().reduce(Point::plus).orElseThrow();
  }

  private List<List<Point>> sorted(List<List<Point>> cells) {
    return cells.stream().sorted(FanBuilder::compare).toList();
  }

  private static int compare(List<Point> a, List<Point> b) {
    return IntStream.range(0, a.size())
        .map(i -> a.get(i).compareTo(b.get(i)))
        .filter(order -> order != 0)
        .findFirst()
        .orElse(0);
  }

  private static List<Integer> numbers(List<Point> rays, List<Point> cell) {
    return cell.stream().map(ray -> Collections.binarySearch(rays, ray)).toList();
  }

  private static List<NaiveCone> cut(List<NaiveCone> cones, Function<Point, BigDecimal> function) {
    return cones.stream().flatMap(cone -> cone.cut(function).stream()).toList();
  }

  private static BigDecimal difference(List<BigInteger> x, int a, int b) {
    return new BigDecimal(x.get(a).subtract(x.get(b)));
  }

  private static BigDecimal logitDifference(Model model, Point x, int a, int b) {
    List<BigDecimal> logits = model.run(x.entries()).get(model.n());
    return logits.get(a).subtract(logits.get(b));
  }

  private static BitSet pattern(Model model, Point x) {
    List<BigDecimal> values =
        model.run(x.entries()).subList(0, model.n()).stream().flatMap(List::stream).toList();
    BitSet on = new BitSet();
    IntStream.range(0, values.size()).forEach(i -> on.set(i, values.get(i).signum() > 0));
    return on;
  }

  /** A word of bits, pre-activation 0 first. */
  private static String word(BitSet on) {
    return IntStream.range(0, 1000).mapToObj(i -> on.get(i) ? "1" : "0").collect(joining());
  }
}
