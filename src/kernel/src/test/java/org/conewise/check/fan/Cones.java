package org.conewise.check.fan;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.conewise.check.number.Determinant;
import org.conewise.check.number.Interval;
import org.conewise.check.number.Vector;

/** Some simplicial cones that touch in common faces, and a direction in none of their walls. */
record Cones(Vector direction, List<List<Vector>> cells) {
  /** A vector of small integers. */
  static Vector vector(long... entries) {
    return Vector.of(LongStream.of(entries).mapToObj(BigInteger::valueOf).toList());
  }

  /** A direction that meets no wall by chance. */
  static Vector generic(int size, int salt) {
    return vector(
        IntStream.range(0, size).mapToLong(i -> (i * 61 + salt) * 89 % 199 - 99).toArray());
  }

  /** The rays of the orthant where no entry is negative. */
  static List<Vector> orthant(int size) {
    return IntStream.range(0, size).mapToObj(i -> Vector.onAxis(size, i, BigInteger.ONE)).toList();
  }

  Cones along(Vector other) {
    return new Cones(other, cells);
  }

  /** The integral of four or five dimensions. */
  SqueezeIntegral integral() {
    return SqueezeIntegral.of(fan(), fan().cells(), poles().cardinality());
  }

  /** The fraction of space that the cells cover. */
  Interval fraction(int digits) {
    Fan fan = fan();
    BitSet all = new BitSet();
    all.set(0, cells.size());
    return direction.size() > 3
        ? integral().enclosure(digits)
        : Share.of(withAnother(fan), all, poles(), digits).enclosure();
  }

  /** The cones of these times the whole line: each of its cells with the new axis up and down. */
  Cones timesLine() {
    int size = direction.size();
    List<List<Vector>> products = new ArrayList<>();
    for (List<Vector> cell : cells) {
      for (int sign : new int[] {1, -1}) {
        List<Vector> product = new ArrayList<>();
        cell.forEach(ray -> product.add(append(ray, 0)));
        product.add(append(vector(new long[size]), sign));
        products.add(product);
      }
    }
    return new Cones(generic(size + 1, 5), products);
  }

  static Vector append(Vector vector, long entry) {
    List<BigInteger> entries = new ArrayList<>();
    IntStream.range(0, vector.size()).forEach(i -> entries.add(vector.get(i)));
    entries.add(BigInteger.valueOf(entry));
    return Vector.of(entries);
  }

  /** A cell more, so that the chosen ones are not all; it is not measured. */
  private static Fan withAnother(Fan fan) {
    List<SimplicialCone> more = new ArrayList<>(fan.cells());
    more.add(more.get(0));
    return new Fan(fan.direction(), fan.rays(), more, fan.pulse());
  }

  private Fan fan() {
    List<Vector> rays = cells.stream().flatMap(List::stream).distinct().toList();
    List<SimplicialCone> numbered = cells.stream().map(cell -> oriented(cell, rays)).toList();
    return new Fan(direction, rays, numbered, () -> {});
  }

  private static SimplicialCone oriented(List<Vector> cell, List<Vector> rays) {
    List<Integer> numbers = new ArrayList<>(cell.stream().map(rays::indexOf).sorted().toList());
    if (Determinant.of(numbers.stream().map(rays::get).toList()).signum() < 0) {
      Collections.swap(numbers, numbers.size() - 2, numbers.size() - 1);
    }
    return SimplicialCone.of(numbers);
  }

  /** The cells that contain the direction or its opposite. */
  private BitSet poles() {
    BitSet poles = new BitSet();
    for (int i = 0; i < cells.size(); i++) {
      List<Vector> cell = cells.get(i);
      int positive = 0;
      for (int k = 0; k < cell.size(); k++) {
        List<Vector> replaced = new ArrayList<>(cell);
        replaced.set(k, direction);
        positive += Determinant.of(replaced).signum() == Determinant.of(cell).signum() ? 1 : 0;
      }
      poles.set(i, positive == 0 || positive == cell.size());
    }
    return poles;
  }
}
