package org.conewise.corpus;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A certificate in the making. Cells name their rays by coordinates, such as {@code "1 0 -1"}, so
 * that rays and cells can be changed at will; {@link #text} numbers and sorts them as the format
 * demands. Nothing is validated: drafts are there to be wrong.
 *
 * @param spare rays that no cell need use
 */
record Draft(
    Net net,
    String task,
    String ties,
    int dimension,
    List<String> spare,
    List<List<String>> cells,
    String error,
    String tied) {

  /** A draft without spare rays, under the policy {@code first}. */
  static Draft of(Net net, String task, List<List<String>> cells, String error, String tied) {
    int dimension = cells.get(0).get(0).split(" ").length;
    return new Draft(net, task, "first", dimension, List.of(), cells, error, tied);
  }

  /** The draft of a certificate without comments, cells in file order. */
  static Draft parse(Net net, String text) {
    List<String> lines = text.lines().toList();
    int rays = Integer.parseInt(after(lines, 5));
    List<String> ray = lines.subList(6, 6 + rays);
    List<List<String>> cells = new ArrayList<>();
    for (String line : lines.subList(7 + rays, lines.size() - 3)) {
      cells.add(Stream.of(line.split(" ")).map(i -> ray.get(Integer.parseInt(i))).toList());
    }
    String error = after(lines, lines.size() - 3);
    String tied = after(lines, lines.size() - 2);
    int dimension = Integer.parseInt(after(lines, 4));
    return new Draft(
        net, after(lines, 2), after(lines, 3), dimension, List.of(), cells, error, tied);
  }

  private static String after(List<String> lines, int line) {
    return lines.get(line).substring(lines.get(line).indexOf(' ') + 1);
  }

  /** The certificate file, with rays and cells in their order. */
  String text() {
    TreeSet<String> sorted = new TreeSet<>(Comparator.comparing(Draft::vector, byElements()));
    sorted.addAll(spare);
    cells.forEach(sorted::addAll);
    List<String> rays = List.copyOf(sorted);
    List<String> lines = new ArrayList<>();
    Collections.addAll(lines, "conewise-certificate 1", "network sha256 " + net.hash());
    Collections.addAll(lines, "task " + task, "ties " + ties, "dimension " + dimension);
    lines.add("rays " + rays.size());
    lines.addAll(rays);
    lines.add("cells " + cells.size());
    cells.stream()
        .map(cell -> numbered(cell, rays))
        .sorted(byElements())
        .forEach(cell -> lines.add(String.join(" ", cell.stream().map(i -> "" + i).toList())));
    Collections.addAll(lines, "error " + error, "tied " + tied, "end", "");
    return String.join("\n", lines);
  }

  private List<Integer> numbered(List<String> cell, List<String> rays) {
    List<Integer> numbers = new ArrayList<>(cell.stream().map(rays::indexOf).toList());
    if (dimension == 3) {
      Collections.rotate(numbers, -numbers.indexOf(Collections.min(numbers)));
    }
    return numbers;
  }

  private static List<BigInteger> vector(String ray) {
    return Stream.of(ray.split(" ")).map(BigInteger::new).toList();
  }

  private static <T extends Comparable<T>> Comparator<List<T>> byElements() {
    return (a, b) -> {
      for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
        if (a.get(i).compareTo(b.get(i)) != 0) {
          return a.get(i).compareTo(b.get(i));
        }
      }
      return Integer.compare(a.size(), b.size());
    };
  }

  Draft about(Net other) {
    return new Draft(other, task, ties, dimension, spare, cells, error, tied);
  }

  Draft task(String other) {
    return new Draft(net, other, ties, dimension, spare, cells, error, tied);
  }

  Draft ties(String other) {
    return new Draft(net, task, other, dimension, spare, cells, error, tied);
  }

  Draft sparing(String... rays) {
    return new Draft(net, task, ties, dimension, List.of(rays), cells, error, tied);
  }

  Draft claiming(String otherError, String otherTied) {
    return new Draft(net, task, ties, dimension, spare, cells, otherError, otherTied);
  }

  Draft cells(Collection<List<String>> others) {
    return new Draft(net, task, ties, dimension, spare, List.copyOf(others), error, tied);
  }

  /** With one more cell. */
  Draft with(String... cell) {
    List<List<String>> changed = new ArrayList<>(cells);
    changed.add(List.of(cell));
    return cells(changed);
  }

  /** Without some cells. */
  Draft without(Integer... numbers) {
    List<Integer> gone = Arrays.asList(numbers);
    List<List<String>> changed = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (!gone.contains(i)) {
        changed.add(cells.get(i));
      }
    }
    return cells(changed);
  }

  /** With another list of rays in place of a cell. */
  Draft replaced(int cell, String... by) {
    List<List<String>> changed = new ArrayList<>(cells);
    changed.set(cell, List.of(by));
    return cells(changed);
  }

  /** With another ray in place of one, in all its cells. */
  Draft moved(String ray, String to) {
    UnaryOperator<String> move = r -> r.equals(ray) ? to : r;
    return cells(cells.stream().map(cell -> cell.stream().map(move).toList()).toList());
  }

  /** With the rays of one cell in the opposite order. */
  Draft reversed(int cell) {
    List<String> rays = new ArrayList<>(cells.get(cell));
    Collections.reverse(rays);
    return replaced(cell, rays.toArray(String[]::new));
  }

  /** With one cell in place of two that share a side, the first one on its left. */
  Draft merged(int first, int second) {
    List<String> left = new ArrayList<>(cells.get(first));
    List<String> right = new ArrayList<>(cells.get(second));
    if (dimension == 3) {
      int i = sharedSide(left, right);
      Collections.rotate(left, -i - 1);
      Collections.rotate(right, -right.indexOf(left.get(left.size() - 1)));
    }
    List<String> union = new ArrayList<>(left.subList(0, dimension == 3 ? left.size() : 1));
    union.addAll(right.subList(1, dimension == 3 ? right.size() - 1 : 2));
    return without(first, second).with(union.toArray(String[]::new));
  }

  private static int sharedSide(List<String> left, List<String> right) {
    for (int i = 0; i < left.size(); i++) {
      int end = right.indexOf(left.get((i + 1) % left.size()));
      if (end >= 0 && right.get((end + 1) % right.size()).equals(left.get(i))) {
        return i;
      }
    }
    throw new IllegalArgumentException("no shared side");
  }

  /** In space: with rays on the side from one ray to another, in the cell on its left only. */
  Draft bent(String from, String to, String... rays) {
    List<List<String>> changed = new ArrayList<>();
    for (List<String> cell : cells) {
      int i = cell.indexOf(from);
      boolean hasSide = i >= 0 && cell.get((i + 1) % cell.size()).equals(to);
      List<String> copy = new ArrayList<>(cell);
      if (hasSide) {
        copy.addAll(i + 1, List.of(rays));
      }
      changed.add(copy);
    }
    return cells(changed);
  }

  /** In space: with a ray on the side between two rays, in both its cells. */
  Draft bentBoth(String from, String to, String ray) {
    return bent(from, to, ray).bent(to, from, ray);
  }
}
