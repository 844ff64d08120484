package org.conewise.mutation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A certificate as lists of fields that can be changed at will, and written again with or without
 * putting it in canonical order.
 */
final class Document {
  private static final int HEADERS = 7;

  /** The seven lines before the rays, by fields; the direction is the last. */
  final List<List<String>> header = new ArrayList<>();

  final List<List<BigInteger>> rays = new ArrayList<>();
  final List<Block> regions = new ArrayList<>();
  final List<String> error = new ArrayList<>();
  final List<String> tied = new ArrayList<>();

  /** Added to the true numbers of rays and of regions where these are stated. */
  int rayCountOff;

  int regionCountOff;

  /** A line of a region, and the lines of its cells. */
  static final class Block {
    final List<Integer> units = new ArrayList<>();
    final List<List<Integer>> cells = new ArrayList<>();

    /** Added to the true number of cells where it is stated. */
    int cellCountOff;
  }

  static Document parse(String text) {
    Document document = new Document();
    List<List<String>> lines = text.lines().map(Document::fields).toList();
    lines.subList(0, HEADERS).forEach(line -> document.header.add(new ArrayList<>(line)));
    int at = HEADERS + 1;
    for (; !lines.get(at).get(0).equals("regions"); at++) {
      document.rays.add(new ArrayList<>(lines.get(at).stream().map(BigInteger::new).toList()));
    }
    for (at++; !lines.get(at).get(0).equals("error"); at++) {
      document.add(lines.get(at));
    }
    document.error.addAll(lines.get(at).subList(1, 3));
    document.tied.addAll(lines.get(at + 1).subList(1, 3));
    return document;
  }

  /** Adds a region, or a cell to the last region. */
  private void add(List<String> line) {
    if (line.get(0).equals("region")) {
      Block block = new Block();
      line.stream().skip(2).map(Integer::valueOf).forEach(block.units::add);
      regions.add(block);
    } else {
      List<Integer> cell = new ArrayList<>(line.stream().map(Integer::valueOf).toList());
      regions.get(regions.size() - 1).cells.add(cell);
    }
  }

  int dimension() {
    return rays.get(0).size();
  }

  List<BigInteger> direction() {
    return header.get(HEADERS - 1).stream().skip(1).map(BigInteger::new).toList();
  }

  void setDirection(List<BigInteger> direction) {
    List<String> line = header.get(HEADERS - 1);
    line.subList(1, line.size()).clear();
    reduced(direction).forEach(entry -> line.add(entry.toString()));
  }

  /** The pre-activations that are on, for each region. */
  List<SortedSet<Integer>> patterns() {
    List<SortedSet<Integer>> patterns = new ArrayList<>();
    SortedSet<Integer> on = new TreeSet<>();
    for (Block region : regions) {
      on = difference(on, region.units);
      patterns.add(on);
    }
    return patterns;
  }

  /** Sets the switches so that the regions have these patterns. */
  void setPatterns(List<SortedSet<Integer>> patterns) {
    SortedSet<Integer> before = new TreeSet<>();
    for (int i = 0; i < regions.size(); i++) {
      regions.get(i).units.clear();
      regions.get(i).units.addAll(difference(before, patterns.get(i)));
      before = patterns.get(i);
    }
  }

  /** What is in exactly one of the two. */
  private static SortedSet<Integer> difference(SortedSet<Integer> set, Iterable<Integer> other) {
    SortedSet<Integer> difference = new TreeSet<>(set);
    for (int unit : other) {
      if (!difference.remove(unit)) {
        difference.add(unit);
      }
    }
    return difference;
  }

  /** The number of a ray, which is added if need be. */
  int number(List<BigInteger> vector) {
    List<BigInteger> ray = reduced(vector);
    int known = rays.indexOf(ray);
    if (known >= 0) {
      return known;
    }
    rays.add(new ArrayList<>(ray));
    return rays.size() - 1;
  }

  /** The rays of a cell, for numbers that exist. */
  List<List<BigInteger>> vectors(List<Integer> cell) {
    return cell.stream().map(rays::get).toList();
  }

  /** Reduces rays, sorts rays, cells and units, and renumbers: what a careful forger would do. */
  void makeCanonical() {
    rays.replaceAll(ray -> new ArrayList<>(reduced(ray)));
    List<List<BigInteger>> sorted = new ArrayList<>(rays);
    sorted.sort(Document::compare);
    for (Block region : regions) {
      Collections.sort(region.units);
      for (List<Integer> cell : region.cells) {
        cell.replaceAll(index -> index < rays.size() ? sorted.indexOf(rays.get(index)) : index);
        sortKeepingOrientation(cell);
      }
      region.cells.sort(Comparator.comparing(Document::toArray, Arrays::compare));
    }
    rays.clear();
    rays.addAll(sorted);
  }

  private static void sortKeepingOrientation(List<Integer> cell) {
    boolean odd = false;
    for (int i = 0; i < cell.size(); i++) {
      int before = cell.get(i);
      odd ^= cell.stream().skip(i).filter(later -> later < before).count() % 2 == 1;
    }
    Collections.sort(cell);
    if (odd) {
      Collections.swap(cell, cell.size() - 2, cell.size() - 1);
    }
  }

  String toText() {
    StringBuilder text = new StringBuilder();
    header.forEach(fields -> line(text, fields));
    line(text, List.of("rays", rays.size() + rayCountOff));
    rays.forEach(ray -> line(text, ray));
    line(text, List.of("regions", regions.size() + regionCountOff));
    for (Block region : regions) {
      List<Object> fields = new ArrayList<>(List.of("region"));
      fields.add(region.cells.size() + region.cellCountOff);
      fields.addAll(region.units);
      line(text, fields);
      region.cells.forEach(cell -> line(text, cell));
    }
    line(text, List.of("error", error.get(0), error.get(1)));
    line(text, List.of("tied", tied.get(0), tied.get(1)));
    return text.append("end\n").toString();
  }

  /** A vector over the greatest common divisor of its entries. */
  static List<BigInteger> reduced(List<BigInteger> vector) {
    BigInteger gcd = vector.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
    return gcd.signum() == 0 ? vector : vector.stream().map(x -> x.divide(gcd)).toList();
  }

  private static int compare(List<BigInteger> a, List<BigInteger> b) {
    return Arrays.compare(a.toArray(BigInteger[]::new), b.toArray(BigInteger[]::new));
  }

  private static int[] toArray(List<Integer> cell) {
    return cell.stream().mapToInt(i -> i).toArray();
  }

  private static List<String> fields(String line) {
    return List.of(line.split(" ", -1));
  }

  private static void line(StringBuilder text, List<?> fields) {
    text.append(fields.stream().map(String::valueOf).collect(Collectors.joining(" "))).append('\n');
  }
}
