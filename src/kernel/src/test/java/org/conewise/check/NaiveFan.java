package org.conewise.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Cells as lists of vectors, refined until the network is linear on each: the plainest way to make
 * a fan, and an independent view of what is right, wrong and tied.
 */
final class NaiveFan {
  private NaiveFan() {}

  /** The chambers of the order of the inputs and of their signs, in counter-clockwise order. */
  static List<List<List<BigInteger>>> chambers(int n) {
    List<List<List<BigInteger>>> chambers = new ArrayList<>();
    for (List<Integer> order : permutations(n)) {
      for (int positives = 0; positives <= n; positives++) {
        chambers.add(counterClockwise(chamber(order, positives)));
      }
    }
    return chambers;
  }

  /** Splits cells until no pre-activation, and no logit difference if asked, changes its sign. */
  static List<List<List<BigInteger>>> refine(
      Model model, List<List<List<BigInteger>>> cells, boolean splitLogits) {
    List<List<List<BigInteger>>> done = new ArrayList<>();
    Deque<List<List<BigInteger>>> todo = new ArrayDeque<>(cells);
    while (!todo.isEmpty()) {
      List<List<BigInteger>> cell = todo.remove();
      List<List<BigDecimal>> values =
          cell.stream().map(ray -> comparisons(model, ray, splitLogits)).toList();
      int conflict = conflict(values);
      if (conflict < 0) {
        done.add(cell);
      } else {
        List<BigDecimal> at = values.stream().map(list -> list.get(conflict)).toList();
        todo.add(half(cell, at, 1));
        todo.add(half(cell, at, -1));
      }
    }
    return done;
  }

  /** A vector inside a cell. */
  static List<BigInteger> inside(List<List<BigInteger>> cell) {
    return cell.stream().reduce(NaiveFan::sum).orElseThrow();
  }

  /** The indices with the greatest logit at a point. */
  static List<Integer> winners(Model model, List<BigInteger> x) {
    List<BigDecimal> logits = model.run(x).get(model.n());
    BigDecimal greatest = logits.stream().max(BigDecimal::compareTo).orElseThrow();
    List<Integer> winners = new ArrayList<>();
    for (int i = 0; i < logits.size(); i++) {
      if (logits.get(i).compareTo(greatest) == 0) {
        winners.add(i);
      }
    }
    return winners;
  }

  /** The index of the entry that so many others exceed. */
  static int wanted(List<BigInteger> x, int rank) {
    List<BigInteger> sorted = x.stream().sorted((a, b) -> b.compareTo(a)).toList();
    return x.indexOf(sorted.get(rank));
  }

  /** The fraction of the circle or sphere that a cell covers, in floating point. */
  static double fraction(List<List<BigInteger>> cell) {
    List<double[]> unit = cell.stream().map(NaiveFan::unit).toList();
    if (cell.size() == 2) {
      return Math.acos(dot(unit.get(0), unit.get(1))) / (2 * Math.PI);
    }
    double area = 0;
    for (int i = 1; i + 1 < unit.size(); i++) {
      area += triangle(unit.get(0), unit.get(i), unit.get(i + 1));
    }
    return area / (4 * Math.PI);
  }

  static List<BigInteger> vector(long... entries) {
    return LongStream.of(entries).mapToObj(BigInteger::valueOf).toList();
  }

  /** Van Oosterom and Strackee (1983). */
  private static double triangle(double[] a, double[] b, double[] c) {
    double denominator = 1 + dot(a, b) + dot(b, c) + dot(c, a);
    return 2 * Math.atan2(determinant(a, b, c), denominator);
  }

  private static double determinant(double[] a, double[] b, double[] c) {
    return a[0] * (b[1] * c[2] - b[2] * c[1])
        - a[1] * (b[0] * c[2] - b[2] * c[0])
        + a[2] * (b[0] * c[1] - b[1] * c[0]);
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double[] unit(List<BigInteger> ray) {
    double[] v = ray.stream().mapToDouble(BigInteger::doubleValue).toArray();
    double norm = Math.sqrt(dot(v, v));
    return Arrays.stream(v).map(entry -> entry / norm).toArray();
  }

  private static List<List<Integer>> permutations(int n) {
    return n == 2
        ? List.of(List.of(0, 1), List.of(1, 0))
        : List.of(
            List.of(0, 1, 2),
            List.of(0, 2, 1),
            List.of(1, 0, 2),
            List.of(1, 2, 0),
            List.of(2, 0, 1),
            List.of(2, 1, 0));
  }

  private static List<List<BigInteger>> chamber(List<Integer> order, int positives) {
    List<List<BigInteger>> rays = new ArrayList<>();
    for (int j = 1; j <= positives; j++) {
      rays.add(indicator(order.subList(0, j), 1, order.size()));
    }
    for (int j = positives; j < order.size(); j++) {
      rays.add(indicator(order.subList(j, order.size()), -1, order.size()));
    }
    return rays;
  }

  private static List<BigInteger> indicator(List<Integer> support, int value, int n) {
    long[] vector = new long[n];
    support.forEach(i -> vector[i] = value);
    return vector(vector);
  }

  private static List<List<BigInteger>> counterClockwise(List<List<BigInteger>> rays) {
    double[] a = unit(rays.get(0));
    double[] b = unit(rays.get(1));
    boolean positive =
        rays.size() == 2 ? a[0] * b[1] - a[1] * b[0] > 0 : determinant(a, b, unit(rays.get(2))) > 0;
    List<List<BigInteger>> ordered = new ArrayList<>(rays);
    if (!positive) {
      Collections.reverse(ordered);
    }
    return ordered;
  }

  private static List<BigDecimal> comparisons(Model model, List<BigInteger> x, boolean logits) {
    List<List<BigDecimal>> run = model.run(x);
    List<BigDecimal> values = new ArrayList<>();
    run.subList(0, model.n()).forEach(values::addAll);
    for (int a = 0; logits && a < model.n(); a++) {
      for (int b = 0; b < a; b++) {
        values.add(run.get(model.n()).get(a).subtract(run.get(model.n()).get(b)));
      }
    }
    return values;
  }

  private static int conflict(List<List<BigDecimal>> values) {
    for (int i = 0; i < values.get(0).size(); i++) {
      int index = i;
      boolean positive = values.stream().anyMatch(list -> list.get(index).signum() > 0);
      boolean negative = values.stream().anyMatch(list -> list.get(index).signum() < 0);
      if (positive && negative) {
        return i;
      }
    }
    return -1;
  }

  private static List<List<BigInteger>> half(
      List<List<BigInteger>> cell, List<BigDecimal> at, int sign) {
    List<List<BigInteger>> half = new ArrayList<>();
    for (int i = 0; i < cell.size(); i++) {
      int next = (i + 1) % cell.size();
      if (at.get(i).signum() != -sign) {
        half.add(cell.get(i));
      }
      boolean edge = cell.size() > 2 || i == 0;
      if (edge && at.get(i).signum() * at.get(next).signum() < 0) {
        half.add(crossing(cell.get(i), at.get(i), cell.get(next), at.get(next)));
      }
    }
    return half;
  }

  private static List<BigInteger> crossing(
      List<BigInteger> u, BigDecimal atU, List<BigInteger> v, BigDecimal atV) {
    List<BigInteger> sum = sum(scaled(v, atU.abs(), atV), scaled(u, atV.abs(), atU));
    BigInteger gcd = sum.stream().reduce(BigInteger::gcd).orElseThrow();
    return sum.stream().map(entry -> entry.divide(gcd)).toList();
  }

  private static List<BigInteger> scaled(
      List<BigInteger> ray, BigDecimal factor, BigDecimal other) {
    int scale = Math.max(factor.scale(), other.scale());
    BigInteger integer = factor.setScale(scale).unscaledValue();
    return ray.stream().map(integer::multiply).toList();
  }

  private static List<BigInteger> sum(List<BigInteger> u, List<BigInteger> v) {
    List<BigInteger> sum = new ArrayList<>();
    for (int i = 0; i < u.size(); i++) {
      sum.add(u.get(i).add(v.get(i)));
    }
    return sum;
  }
}
