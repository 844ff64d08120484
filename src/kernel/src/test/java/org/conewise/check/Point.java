package org.conewise.check;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** A vector of integers of its own, so that no test relies on the arithmetic that it tests. */
public record Point(List<BigInteger> entries) implements Comparable<Point> {
  /** The vector of small integers. */
  public static Point of(long... entries) {
    return new Point(LongStream.of(entries).mapToObj(BigInteger::valueOf).toList());
  }

  /** The vector with the same direction whose entries have no common divisor. */
  public Point primitive() {
    BigInteger gcd = entries.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
    return new Point(entries.stream().map(entry -> entry.divide(gcd)).toList());
  }

  /** The sum. */
  public Point plus(Point other) {
    return new Point(
        IntStream.range(0, entries.size())
            .mapToObj(i -> entries.get(i).add(other.entries.get(i)))
            .toList());
  }

  /**
   * The point between two where a function is 0 that is positive at one and negative at the other.
   */
  public static Point crossing(Point u, BigDecimal atU, Point v, BigDecimal atV) {
    int scale = Math.max(atU.scale(), atV.scale());
    Point left = u.times(atV.abs().setScale(scale).unscaledValue());
    return left.plus(v.times(atU.abs().setScale(scale).unscaledValue())).primitive();
  }

  /** The determinant of some vectors, by its definition: a sum over all permutations. */
  public static BigInteger determinant(List<Point> rows) {
    return rows.isEmpty() ? BigInteger.ONE : expanded(rows);
  }

  private static BigInteger expanded(List<Point> rows) {
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < rows.size(); i++) {
      List<Point> minor = new ArrayList<>();
      for (Point row : rows.subList(1, rows.size())) {
        List<BigInteger> others = new ArrayList<>(row.entries);
        others.remove(i);
        minor.add(new Point(others));
      }
      BigInteger term = rows.get(0).entries.get(i).multiply(determinant(minor));
      sum = i % 2 == 0 ? sum.add(term) : sum.subtract(term);
    }
    return sum;
  }

  /** The unit vector, in floating point. */
  public double[] unit() {
    double[] v = entries.stream().mapToDouble(BigInteger::doubleValue).toArray();
    double norm = Math.sqrt(IntStream.range(0, v.length).mapToDouble(i -> v[i] * v[i]).sum());
    return IntStream.range(0, v.length).mapToDouble(i -> v[i] / norm).toArray();
  }

  @Override
  public int compareTo(Point other) {
    return IntStream.range(0, entries.size())
        .map(i -> entries.get(i).compareTo(other.entries.get(i)))
        .filter(order -> order != 0)
        .findFirst()
        .orElse(0);
  }

  /** The line of a certificate. */
  @Override
  public String toString() {
    return entries.stream().map(BigInteger::toString).collect(joining(" "));
  }

  private Point times(BigInteger factor) {
    return new Point(entries.stream().map(factor::multiply).toList());
  }
}
