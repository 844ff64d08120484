package org.conewise.mutation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A certificate as lists of fields that can be changed at will, and written again with or without
 * putting it in canonical order.
 */
final class Document {

  /** The five lines before the rays, by fields. */
  final List<List<String>> header = new ArrayList<>();

  final List<List<BigInteger>> rays = new ArrayList<>();
  final List<List<Integer>> cells = new ArrayList<>();
  final List<String> error = new ArrayList<>();
  final List<String> tied = new ArrayList<>();

  /** Added to the true numbers of rays and of cells where these are stated. */
  int rayCountOff;

  int cellCountOff;

  static Document parse(String text) {
    Document document = new Document();
    List<String> lines = text.lines().toList();
    int at = 0;
    for (; !lines.get(at).startsWith("rays "); at++) {
      document.header.add(new ArrayList<>(fields(lines.get(at))));
    }
    for (at++; !lines.get(at).startsWith("cells "); at++) {
      document.rays.add(
          new ArrayList<>(fields(lines.get(at)).stream().map(BigInteger::new).toList()));
    }
    for (at++; !lines.get(at).startsWith("error "); at++) {
      document.cells.add(
          new ArrayList<>(fields(lines.get(at)).stream().map(Integer::valueOf).toList()));
    }
    document.error.addAll(fields(lines.get(at)).subList(1, 3));
    document.tied.addAll(fields(lines.get(at + 1)).subList(1, 3));
    return document;
  }

  int dimension() {
    return rays.get(0).size();
  }

  /** Reduces rays, sorts rays and cells, and renumbers: what a careful forger would do. */
  void makeCanonical() {
    rays.forEach(Document::reduce);
    List<List<BigInteger>> sorted = new ArrayList<>(rays);
    sorted.sort(Document::compare);
    for (List<Integer> cell : cells) {
      cell.replaceAll(index -> index < rays.size() ? sorted.indexOf(rays.get(index)) : index);
      if (dimension() > 2) {
        Collections.rotate(cell, -cell.indexOf(Collections.min(cell)));
      }
    }
    rays.clear();
    rays.addAll(sorted);
    cells.sort(Comparator.comparing(Document::toArray, Arrays::compare));
  }

  String toText() {
    StringBuilder text = new StringBuilder();
    header.forEach(fields -> line(text, fields));
    line(text, List.of("rays", rays.size() + rayCountOff));
    rays.forEach(ray -> line(text, ray));
    line(text, List.of("cells", cells.size() + cellCountOff));
    cells.forEach(cell -> line(text, cell));
    line(text, List.of("error", error.get(0), error.get(1)));
    line(text, List.of("tied", tied.get(0), tied.get(1)));
    return text.append("end\n").toString();
  }

  private static void reduce(List<BigInteger> ray) {
    BigInteger gcd = ray.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
    if (gcd.signum() > 0) {
      ray.replaceAll(x -> x.divide(gcd));
    }
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
