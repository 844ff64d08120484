package org.conewise.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.conewise.exact.Rational;

/**
 * Networks for {@code 2nd_argmax} whose weights were thought out rather than trained, as exact
 * rationals.
 */
public final class HandMade {

  private HandMade() {}

  /** Two inputs, two hidden units; claimed to be always right. */
  public static RecurrentNetwork twoInputs() {
    return new RecurrentNetwork(
        2,
        integers(1, -1),
        List.of(integers(-1, 1), integers(1, -1)),
        List.of(integers(1, -1), integers(-1, 1)));
  }

  /**
   * Three inputs, four hidden units; claimed to become right everywhere as {@code λ → ∞}. With
   *
   * <pre>
   *   F1 = [1 −λ−1 λ; −1 −λ λ+1]     F2 = [1 1; −λ λ+1; λ+1 −λ]
   *   U  = [1 0 0 −1; 0 1 −1 0]      V  = [1 0 0 1; 0 1 1 0]
   * </pre>
   *
   * and columns counted from 0, {@code W_hi = Uᵀ F1[:,2]}, {@code W_hh = Uᵀ F1[:,0:2] (F1[:,1:3])⁻¹
   * U} and {@code W_oh = F2 V}.
   *
   * @throws IllegalArgumentException if {@code λ = −1/2}, where {@code F1[:,1:3]} is singular
   */
  public static RecurrentNetwork threeInputs(Rational lambda) {
    if (lambda.equals(Rational.of(-1, 2))) {
      throw new IllegalArgumentException("lambda must not be -1/2");
    }
    Rational minus = lambda.negate();
    Rational next = lambda.plus(Rational.ONE);
    List<List<Rational>> u = List.of(integers(1, 0, 0, -1), integers(0, 1, -1, 0));
    List<List<Rational>> v = List.of(integers(1, 0, 0, 1), integers(0, 1, 1, 0));
    List<List<Rational>> first =
        List.of(List.of(Rational.ONE, next.negate()), List.of(Rational.of(-1), minus));
    List<List<Rational>> last = List.of(List.of(next.negate(), lambda), List.of(minus, next));
    List<List<Rational>> f2 = List.of(integers(1, 1), List.of(minus, next), List.of(next, minus));
    List<List<Rational>> newest = List.of(List.of(lambda), List.of(next));
    List<List<Rational>> back = product(transposed(u), first);
    return new RecurrentNetwork(
        3,
        transposed(product(transposed(u), newest)).get(0),
        product(product(back, inverse(last)), u),
        product(f2, v));
  }

  /**
   * Ten inputs, 22 hidden units; claimed to be right on about 99 % of inputs. Units 0 to 9 hold the
   * positive parts of the inputs, oldest first; {@code h19 + h20} is the greatest positive part so
   * far, and {@code h21} what the newest input lacks to be the greatest.
   */
  public static RecurrentNetwork tenInputs() {
    Sparse hidden = new Sparse(22, 22);
    for (int i = 0; i < 9; i++) {
      hidden.add(i, 1, i + 1);
    }
    for (int i = 10; i < 18; i++) {
      hidden.add(i, 1, i + 1, 20, 19).add(i, -1, 21);
    }
    hidden.add(18, 1, 20).add(19, -1, 19, 20).add(20, 1, 19, 20).add(21, 1, 19, 20);
    Sparse output = new Sparse(10, 22);
    for (int i = 0; i < 9; i++) {
      output.add(i, 1, i).add(i, 2, 10 + i, 20, 19).add(i, -2, 21);
    }
    output.add(9, 1, 9).add(9, 2, 20);
    return new RecurrentNetwork(10, tenInputsReading(), hidden.rows, output.rows);
  }

  private static List<Rational> tenInputsReading() {
    return integers(0, 0, 0, 0, 0, 0, 0, 0, 0, 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1, 0, -1);
  }

  /**
   * The network whose weights are the float32 values nearest to those given (ties to even). In
   * general it computes another function.
   *
   * @throws ArithmeticException if a weight exceeds the range of float32
   */
  public static RecurrentNetwork roundedToFloat32(RecurrentNetwork network) {
    return network.map(weight -> Rational.of(Float32.nearest(weight)));
  }

  /** A matrix of zeros, to be filled in; an empty row is a unit that reads nothing. */
  private static final class Sparse {
    private final List<List<Rational>> rows = new ArrayList<>();

    Sparse(int height, int width) {
      for (int i = 0; i < height; i++) {
        rows.add(new ArrayList<>(Collections.nCopies(width, Rational.ZERO)));
      }
    }

    Sparse add(int row, int weight, int... columns) {
      for (int column : columns) {
        rows.get(row).set(column, rows.get(row).get(column).plus(Rational.of(weight)));
      }
      return this;
    }
  }

  private static List<Rational> integers(long... values) {
    return Arrays.stream(values).mapToObj(Rational::of).toList();
  }

  private static List<List<Rational>> transposed(List<List<Rational>> rows) {
    List<List<Rational>> columns = new ArrayList<>();
    for (int j = 0; j < rows.get(0).size(); j++) {
      int column = j;
      columns.add(rows.stream().map(row -> row.get(column)).toList());
    }
    return columns;
  }

  private static List<List<Rational>> product(List<List<Rational>> a, List<List<Rational>> b) {
    List<List<Rational>> columns = transposed(b);
    return a.stream()
        .map(row -> columns.stream().map(column -> dot(row, column)).toList())
        .toList();
  }

  private static Rational dot(List<Rational> a, List<Rational> b) {
    Rational sum = Rational.ZERO;
    for (int i = 0; i < a.size(); i++) {
      sum = sum.plus(a.get(i).times(b.get(i)));
    }
    return sum;
  }

  /** Cramer's rule for a 2 × 2 matrix. */
  private static List<List<Rational>> inverse(List<List<Rational>> m) {
    Rational a = m.get(0).get(0);
    Rational b = m.get(0).get(1);
    Rational c = m.get(1).get(0);
    Rational d = m.get(1).get(1);
    Rational determinant = a.times(d).minus(b.times(c));
    return List.of(
        List.of(d.dividedBy(determinant), b.negate().dividedBy(determinant)),
        List.of(c.negate().dividedBy(determinant), a.dividedBy(determinant)));
  }
}
