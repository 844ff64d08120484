package org.conewise.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A certificate as it is written: a claim and a list of cones, neither of them believed yet.
 *
 * @param ties {@code first} if the first of tied answers is given, {@code wrong} if a tie is an
 *     error
 * @param rays integer vectors in space, with third coordinate 0 if {@code dimension} is 2
 * @param cells the ray numbers of each cell
 */
record Certificate(
    String networkHash,
    String task,
    String ties,
    int dimension,
    List<Vector> rays,
    List<List<Integer>> cells,
    Bounds error,
    Bounds tied) {
  private static final String HASH = "sha256 [0-9a-f]{64}";
  private static final String DECIMAL = "[01](\\.[0-9]+)?";
  private static final int MAX_DECIMAL = 2 + 2000;

  /**
   * Reads a certificate file.
   *
   * @throws Rejection with an {@code F} code
   */
  static Certificate read(byte[] bytes, Budget budget) throws Rejection {
    Lines lines = new Lines("certificate", bytes, budget);
    String hash = readWord(lines, "network", 2, HASH).substring("sha256 ".length());
    String task = readWord(lines, "task", 1, "argmax|2nd_argmax|argmedian");
    String ties = readWord(lines, "ties", 1, "first|wrong");
    lines.next("dimension", 1);
    int dimension = lines.count(2, 3, Code.F10_LIMIT);
    List<Vector> rays = readRays(lines, dimension);
    List<List<Integer>> cells = readCells(lines, dimension, rays.size());
    Bounds error = readBounds(lines, "error");
    Bounds tied = readBounds(lines, "tied");
    lines.readEnd();
    return new Certificate(hash, task, ties, dimension, rays, cells, error, tied);
  }

  /** How many inputs are greater than the wanted one, or -1 if the task is not defined here. */
  int wantedRank() {
    return switch (task) {
      case "argmax" -> 0;
      case "2nd_argmax" -> 1;
      default -> dimension % 2 == 1 ? (dimension - 1) / 2 : -1;
    };
  }

  private static String readWord(Lines lines, String keyword, int count, String pattern)
      throws Rejection {
    lines.next(keyword, count);
    String word = lines.rest();
    lines.require(word.matches(pattern), Code.F07_SYNTAX, keyword + " " + pattern);
    return word;
  }

  /** The number of rays or cells that follow, each of at least {@code 2 · dimension} bytes. */
  private static int readSize(Lines lines, String keyword, int dimension) throws Rejection {
    lines.next(keyword, 1);
    return lines.count(0, lines.remaining() / (2 * dimension), Code.F10_LIMIT);
  }

  private static List<Vector> readRays(Lines lines, int dimension) throws Rejection {
    List<Vector> rays = new ArrayList<>();
    for (int left = readSize(lines, "rays", dimension); left > 0; left--) {
      lines.next(dimension);
      BigInteger x = lines.integer();
      BigInteger y = lines.integer();
      Vector ray = new Vector(x, y, dimension == 2 ? BigInteger.ZERO : lines.integer());
      lines.require(ray.isPrimitive(), Code.F12_RAY, "a primitive vector");
      addGreater(lines, rays, ray, Vector.ORDER);
    }
    return rays;
  }

  private static List<List<Integer>> readCells(Lines lines, int dimension, int rays)
      throws Rejection {
    List<List<Integer>> cells = new ArrayList<>();
    for (int left = readSize(lines, "cells", dimension); left > 0; left--) {
      List<Integer> cell = new ArrayList<>();
      for (int fields = lines.nextFields(); fields > 0; fields--) {
        cell.add(lines.count(0, rays - 1, Code.F11_INDEX));
      }
      boolean canonical = dimension == 2 || cell.get(0).equals(Collections.min(cell));
      lines.require(canonical, Code.F13_ORDER, "the smallest ray number first");
      addGreater(lines, cells, List.copyOf(cell), Certificate::compare);
    }
    return cells;
  }

  private static Bounds readBounds(Lines lines, String keyword) throws Rejection {
    lines.next(keyword, 2);
    List<String> ends = List.of(lines.field(), lines.field());
    for (String end : ends) {
      boolean fits = end.length() <= MAX_DECIMAL;
      lines.require(fits, Code.F09_NUMBER_TOO_LONG, MAX_DECIMAL + " characters");
      lines.require(end.matches(DECIMAL), Code.F08_NUMBER, "the pattern " + DECIMAL);
    }
    Bounds bounds = new Bounds(new BigDecimal(ends.get(0)), new BigDecimal(ends.get(1)));
    lines.require(bounds.isCanonical(ends), Code.F08_NUMBER, "canonical bounds, at most 1");
    return bounds;
  }

  /** Rule {@code F13}: each element is lexicographically greater than the one before. */
  private static <T> void addGreater(Lines lines, List<T> list, T next, Comparator<T> order)
      throws Rejection {
    boolean greater = list.isEmpty() || order.compare(list.get(list.size() - 1), next) < 0;
    lines.require(greater, Code.F13_ORDER, "increasing order");
    list.add(next);
  }

  private static int compare(List<Integer> a, List<Integer> b) {
    return Arrays.compare(a.toArray(Integer[]::new), b.toArray(Integer[]::new));
  }
}
