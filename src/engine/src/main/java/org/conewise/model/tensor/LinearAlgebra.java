package org.conewise.model.tensor;

import java.util.ArrayList;
import java.util.List;
import org.conewise.exact.Rational;

/**
 * Arithmetic of arrays, exact. Of two factors one is an array of numbers, so that forms stay
 * linear.
 *
 * @param <T> the entries: numbers or forms
 */
public final class LinearAlgebra<T> {

  /** Bits of a numerator or denominator at most: less than the digits that a network may have. */
  static final int MAX_BITS = 33_000;

  /** What an entry takes beside its numbers. */
  private static final int BYTES_PER_ENTRY = 48;

  private static final int BYTES_PER_NUMBER = 16;

  private final LinearSpace<T> space;
  private final Allowance allowance;

  /** Arithmetic over a space, for which there is so much memory. */
  public LinearAlgebra(LinearSpace<T> space, Allowance allowance) {
    this.space = space;
    this.allowance = allowance;
  }

  /**
   * The array {@code a + factor · b}, entry by entry; see {@link Shape#broadcast}.
   *
   * @throws ShapeException if the shapes do not fit together, or the result is too large
   */
  public Array<T> sum(Array<T> a, Rational factor, Array<T> b) {
    Shape common = a.shape().broadcast(b.shape());
    List<T> left = repeated(a, common);
    List<T> right = repeated(b, common);
    List<Rational> factors = List.of(Rational.ONE, factor);
    List<T> sums = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      sums.add(combination(List.of(left.get(i), right.get(i)), factors));
    }
    return Array.of(common, sums);
  }

  /**
   * The array with each entry multiplied by a number; see {@link Shape#broadcast}.
   *
   * @throws ShapeException if the shapes do not fit together, or the result is too large
   */
  public Array<T> scaled(Array<T> a, Array<Rational> factors) {
    Shape common = a.shape().broadcast(factors.shape());
    List<T> entries = repeated(a, common);
    List<Rational> numbers = repeated(factors, common);
    List<T> scaled = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      scaled.add(combination(List.of(entries.get(i)), List.of(numbers.get(i))));
    }
    return Array.of(common, scaled);
  }

  /**
   * The matrix product {@code A · B} as NumPy defines it: of the last two axes, for all others
   * entry by entry; an array of one axis is a row on the left and a column on the right.
   *
   * @throws ShapeException if the shapes do not fit together, or the result is too large
   */
  public Array<T> product(Array<T> a, Array<Rational> b) {
    boolean isRow = a.shape().rank() == 1;
    boolean isColumn = b.shape().rank() == 1;
    Array<T> rows = isRow ? a.moved(x -> x.reshaped(Shape.of(1, x.shape().size(0)))) : a;
    Array<Rational> columns =
        isColumn ? b.moved(x -> x.reshaped(Shape.of(x.shape().size(0), 1))) : b;
    Array<T> product = rowsTimesColumns(rows, columns.moved(Arrangement::transposed));
    return product.moved(x -> x.reshaped(withoutAddedAxes(x.shape(), isRow, isColumn)));
  }

  private static Shape withoutAddedAxes(Shape product, boolean isRow, boolean isColumn) {
    int outer = product.rank() - 2;
    Shape rows = product.part(outer, isRow ? outer : outer + 1);
    Shape columns = product.part(outer + 1, isColumn ? outer + 1 : outer + 2);
    return product.part(0, outer).followedBy(rows).followedBy(columns);
  }

  /**
   * The matrix product {@code A · B} with the numbers on the left; see {@link #product}.
   *
   * @throws ShapeException if the shapes do not fit together, or the result is too large
   */
  public Array<T> productOfNumbersAnd(Array<Rational> a, Array<T> b) {
    boolean isRow = a.shape().rank() == 1;
    boolean isColumn = b.shape().rank() == 1;
    Array<T> product =
        product(
            isColumn ? b : b.moved(Arrangement::transposed),
            isRow ? a : a.moved(Arrangement::transposed));
    return isRow || isColumn ? product : product.moved(Arrangement::transposed);
  }

  /** Entry {@code (…, i, j)} is the sum over {@code k} of {@code a_ik b_jk}. */
  private Array<T> rowsTimesColumns(Array<T> a, Array<Rational> b) {
    int length = a.shape().size(a.shape().axis(-1));
    int height = a.shape().size(a.shape().axis(-2));
    int width = b.shape().size(b.shape().axis(-2));
    if (b.shape().size(b.shape().axis(-1)) != length) {
      throw new ShapeException(
          "rows of " + length + " entries and columns of " + b.shape().size(b.shape().axis(-1)));
    }
    Shape outer = outer(a.shape()).broadcast(outer(b.shape()));
    List<T> rows = repeated(a, outer.followedBy(Shape.of(height, length)));
    List<Rational> columns = repeated(b, outer.followedBy(Shape.of(width, length)));
    Shape shape = outer.followedBy(Shape.of(height, width));
    List<T> sums = new ArrayList<>();
    for (int sum = 0; sum < shape.entries(); sum++) {
      int row = sum / width;
      int column = row / height * width + sum % width;
      sums.add(combination(part(rows, row, length), part(columns, column, length)));
    }
    return Array.of(shape, sums);
  }

  private static Shape outer(Shape shape) {
    return shape.part(0, shape.rank() - 2);
  }

  private static <E> List<E> part(List<E> entries, int number, int length) {
    return entries.subList(number * length, (number + 1) * length);
  }

  private <E> List<E> repeated(Array<E> array, Shape shape) {
    allowance.spend((long) Integer.BYTES * shape.entries());
    return array.moved(x -> x.broadcastTo(shape)).entries();
  }

  private T combination(List<T> elements, List<Rational> factors) {
    long bytes = BYTES_PER_ENTRY;
    for (T element : elements) {
      bytes += (long) BYTES_PER_NUMBER * space.numbers(element).size();
    }
    allowance.spend(bytes);
    T sum = space.combination(elements, factors);
    allowance.spend(space.numbers(sum).stream().mapToLong(LinearAlgebra::extraBytes).sum());
    return sum;
  }

  /** What a number takes that is no float. */
  private static long extraBytes(Rational number) {
    int bits = Math.max(number.numerator().bitLength(), number.denominator().bitLength());
    if (bits > MAX_BITS) {
      throw new ShapeException("numbers have at most " + MAX_BITS + " bits");
    }
    return bits / Byte.SIZE;
  }
}
