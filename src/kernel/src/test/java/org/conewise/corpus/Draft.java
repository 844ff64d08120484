package org.conewise.corpus;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conewise.check.Point;

/**
 * A certificate in the making. Cells are lists of vectors, in any order of the right orientation,
 * and regions have patterns, so that both can be changed at will; {@link #text} numbers, sorts and
 * takes differences as the format demands. Nothing is validated: drafts are there to be wrong.
 *
 * @param spare rays that no cell need use
 */
record Draft(
    Net net,
    String task,
    String ties,
    Point direction,
    Collection<Point> spare,
    List<Region> regions,
    String error,
    String tied) {

  /** A draft without spare rays, under the policy {@code first}. */
  static Draft of(
      Net net, String task, Point direction, List<Region> regions, String error, String tied) {
    return new Draft(net, task, "first", direction, List.of(), regions, error, tied);
  }

  /** The draft of a certificate without comments. */
  static Draft parse(Net net, String text) {
    List<String> lines = text.lines().toList();
    int firstRay = 8;
    int firstRegion = firstRay + Integer.parseInt(after(lines, 7)) + 1;
    List<Point> rays = lines.subList(firstRay, firstRegion - 1).stream().map(Draft::point).toList();
    List<Region> regions = new ArrayList<>();
    Region last = Region.allOff(List.of());
    for (String line : lines.subList(firstRegion, lines.size() - 3)) {
      List<String> fields = List.of(line.split(" "));
      if (fields.get(0).equals("region")) {
        last = last.cells(List.of());
        for (String unit : fields.subList(2, fields.size())) {
          last = last.switched(Integer.parseInt(unit));
        }
        regions.add(last);
      } else {
        last = last.with(fields.stream().map(i -> rays.get(Integer.parseInt(i))).toList());
        regions.set(regions.size() - 1, last);
      }
    }
    String error = after(lines, lines.size() - 3);
    String tied = after(lines, lines.size() - 2);
    Point direction = point(after(lines, 6));
    return new Draft(
        net, after(lines, 3), after(lines, 4), direction, List.of(), regions, error, tied);
  }

  private static String after(List<String> lines, int line) {
    return lines.get(line).substring(lines.get(line).indexOf(' ') + 1);
  }

  private static Point point(String line) {
    return Point.of(Stream.of(line.split(" ")).mapToLong(Long::parseLong).toArray());
  }

  /** The certificate file, with rays and cells in their order. */
  String text() {
    TreeSet<Point> sorted = new TreeSet<>(spare);
    cells().forEach(sorted::addAll);
    List<Point> rays = List.copyOf(sorted);
    List<String> lines = new ArrayList<>();
    Collections.addAll(lines, "conewise-certificate 1", "proof fan");
    Collections.addAll(lines, "network sha256 " + net.hash(), "task " + task, "ties " + ties);
    Collections.addAll(lines, "dimension " + dimension(), "direction " + direction);
    lines.add("rays " + rays.size());
    rays.forEach(ray -> lines.add(ray.toString()));
    lines.add("regions " + regions.size());
    Set<Integer> on = Set.of();
    for (Region region : regions) {
      lines.add("region " + region.cells().size() + switches(on, region.on()));
      lines.addAll(numbered(region.cells(), rays));
      on = region.on();
    }
    Collections.addAll(lines, "error " + error, "tied " + tied, "end", "");
    return String.join("\n", lines);
  }

  private static String switches(Set<Integer> before, Set<Integer> now) {
    TreeSet<Integer> switches = new TreeSet<>(before);
    switches.addAll(now);
    switches.removeIf(unit -> before.contains(unit) && now.contains(unit));
    return switches.stream().map(unit -> " " + unit).collect(joining());
  }

  private static List<String> numbered(List<List<Point>> cells, List<Point> rays) {
    return cells.stream()
        .map(cell -> canonical(cell.stream().mapToInt(rays::indexOf).toArray()))
        .sorted(Arrays::compare)
        .map(cell -> IntStream.of(cell).mapToObj(String::valueOf).collect(joining(" ")))
        .toList();
  }

  /** The order in which all but the last two numbers are sorted, with the same orientation. */
  private static int[] canonical(int[] cell) {
    int[] sorted = IntStream.of(cell).sorted().toArray();
    int last = sorted.length - 1;
    if (isOdd(cell)) {
      int other = sorted[last];
      sorted[last] = sorted[last - 1];
      sorted[last - 1] = other;
    }
    return sorted;
  }

  private static boolean isOdd(int[] order) {
    long inversions = 0;
    for (int i = 0; i < order.length; i++) {
      int before = order[i];
      inversions += IntStream.of(order).skip(i).filter(later -> later < before).count();
    }
    return inversions % 2 == 1;
  }

  int dimension() {
    return direction.entries().size();
  }

  /** All cells, by regions. */
  List<List<Point>> cells() {
    return regions.stream().flatMap(region -> region.cells().stream()).toList();
  }

  /** The rays of all cells, in order. */
  List<Point> rays() {
    return cells().stream().flatMap(List::stream).sorted().distinct().toList();
  }

  Draft about(Net other) {
    return new Draft(other, task, ties, direction, spare, regions, error, tied);
  }

  Draft task(String other) {
    return new Draft(net, other, ties, direction, spare, regions, error, tied);
  }

  Draft ties(String other) {
    return new Draft(net, task, other, direction, spare, regions, error, tied);
  }

  Draft heading(Point other) {
    return new Draft(net, task, ties, other, spare, regions, error, tied);
  }

  Draft sparing(Point... rays) {
    return new Draft(net, task, ties, direction, List.of(rays), regions, error, tied);
  }

  Draft claiming(String otherError, String otherTied) {
    return new Draft(net, task, ties, direction, spare, regions, otherError, otherTied);
  }

  Draft regions(List<Region> others) {
    return new Draft(net, task, ties, direction, spare, others, error, tied);
  }

  /** With one region, in which all is off. */
  Draft cells(List<List<Point>> others) {
    return regions(List.of(Region.allOff(others)));
  }

  /** With a region changed; a negative number counts from the end. */
  Draft changed(int number, UnaryOperator<Region> change) {
    List<Region> others = new ArrayList<>(regions);
    int index = Math.floorMod(number, regions.size());
    others.set(index, change.apply(others.get(index)));
    return regions(others);
  }

  /** Without a region. */
  Draft without(int region) {
    List<Region> others = new ArrayList<>(regions);
    others.remove(region);
    return regions(others);
  }

  /** With all cells changed. */
  Draft eachCell(UnaryOperator<List<Point>> change) {
    return regions(
        regions.stream()
            .map(region -> region.cells(region.cells().stream().map(change).toList()))
            .toList());
  }

  /** With another ray in place of one, in all its cells. */
  Draft moved(Point ray, Point to) {
    return eachCell(cell -> Fans.replaced(cell, ray, to));
  }

  /** With an edge halved in all its cells. */
  Draft halved(Point u, Point v) {
    Point middle = u.plus(v).primitive();
    return regions(
        regions.stream()
            .map(region -> region.cells(Fans.halved(region.cells(), u, v, middle)))
            .toList());
  }
}
