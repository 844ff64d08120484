package org.conewise.check.fan;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.conewise.check.Code;
import org.conewise.check.Rejection;
import org.conewise.check.network.Question;
import org.conewise.check.number.Vector;
import org.conewise.check.text.Lines;

/**
 * A proof by a fan as it is written, up to the claim: cones of which nothing is believed yet.
 *
 * @param direction a vector that should lie inside exactly one cell
 * @param rays integer vectors in increasing order
 */
record FanCertificate(
    Question question, Vector direction, List<Vector> rays, List<Region> regions) {
  private static final int MAX_UNITS = 1 << 22;

  /**
   * Reads the lines between the kind of proof and the claim.
   *
   * @throws Rejection with an {@code F} code
   */
  static FanCertificate read(Lines lines) throws Rejection {
    Question question = Question.read(lines);
    lines.next("dimension", 1);
    int n = lines.count(2, 5, Code.F10_LIMIT);
    lines.next("direction", n);
    Vector direction = readVector(lines, n);
    List<Vector> rays = new ArrayList<>();
    for (int left = readSize(lines, "rays", 2 * n); left > 0; left--) {
      lines.next(n);
      addGreater(lines, rays, readVector(lines, n), Vector.ORDER);
    }
    List<Region> regions = new ArrayList<>();
    for (int left = readSize(lines, "regions", 9 + 2 * n); left > 0; left--) {
      regions.add(readRegion(lines, n, rays.size()));
    }
    return new FanCertificate(question, direction, rays, regions);
  }

  /** The number of inputs. */
  int dimension() {
    return direction.size();
  }

  /** The cells of all regions. */
  List<SimplicialCone> cells() {
    return regions.stream().flatMap(region -> region.cells().stream()).toList();
  }

  /** The number of elements that follow, each of so many bytes or more. */
  private static int readSize(Lines lines, String keyword, int bytes) throws Rejection {
    lines.next(keyword, 1);
    int size = lines.count(0, Integer.MAX_VALUE, Code.F10_LIMIT);
    lines.requireRoom(size, bytes);
    return size;
  }

  private static Vector readVector(Lines lines, int n) throws Rejection {
    List<BigInteger> entries = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      entries.add(lines.integer());
    }
    Vector vector = Vector.of(entries);
    lines.require(vector.isPrimitive(), Code.F12_RAY, "a primitive vector");
    return vector;
  }

  private static Region readRegion(Lines lines, int n, int rays) throws Rejection {
    int fields = lines.nextFields();
    boolean fits = fields >= 2 && lines.field().equals("region");
    lines.require(fits, Code.F07_SYNTAX, "region and one or more fields");
    int size = lines.count(1, Integer.MAX_VALUE, Code.F10_LIMIT);
    List<Integer> switched = readCounts(lines, fields - 2, MAX_UNITS - 1);
    lines.requireRoom(size, 2L * n);
    boolean increasing = switched.equals(List.copyOf(new TreeSet<>(switched)));
    lines.require(increasing, Code.F13_ORDER, "pre-activations in increasing order");
    List<SimplicialCone> cells = new ArrayList<>();
    for (int left = size; left > 0; left--) {
      lines.next(n);
      SimplicialCone cell = SimplicialCone.of(readCounts(lines, n, rays - 1));
      lines.require(cell.isCanonical(), Code.F13_ORDER, "ray numbers in canonical order");
      addGreater(lines, cells, cell, SimplicialCone.ORDER);
    }
    return new Region(switched, cells);
  }

  /** Rule {@code F11}, for some numbers. */
  private static List<Integer> readCounts(Lines lines, int fields, int max) throws Rejection {
    List<Integer> counts = new ArrayList<>();
    for (int i = 0; i < fields; i++) {
      counts.add(lines.count(0, max, Code.F11_INDEX));
    }
    return counts;
  }

  /** Rule {@code F13}: each element is lexicographically greater than the one before. */
  private static <T> void addGreater(Lines lines, List<T> list, T next, Comparator<T> order)
      throws Rejection {
    boolean greater = list.isEmpty() || order.compare(list.get(list.size() - 1), next) < 0;
    lines.require(greater, Code.F13_ORDER, "increasing order");
    list.add(next);
  }
}
