package org.conewise.model.tensor;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * An immutable array of any number of axes: a list of entries, and their arrangement.
 *
 * @param <T> the type of the entries
 */
public final class Array<T> {

  private final List<T> source;
  private final Arrangement arrangement;

  private Array(List<T> source, Arrangement arrangement) {
    this.source = source;
    this.arrangement = arrangement;
  }

  /**
   * The array with these entries, in row-major order: the last axis runs fastest.
   *
   * @param entries is not copied, and must not change
   * @throws ShapeException if there are more or fewer entries than the shape has
   */
  public static <T> Array<T> of(Shape shape, List<T> entries) {
    if (shape.entries() != entries.size()) {
      throw new ShapeException(
          "the shape " + shape + " does not have " + entries.size() + " entries");
    }
    return new Array<>(entries, Arrangement.rowMajor(shape));
  }

  /** The array of that shape whose entries are all the same. */
  public static <T> Array<T> filled(Shape shape, T entry) {
    return new Array<>(List.of(entry), Arrangement.constant(shape));
  }

  public Shape shape() {
    return arrangement.shape();
  }

  /** The entries in row-major order: a view. */
  public List<T> entries() {
    return new Entries<>(source, arrangement);
  }

  /** The array with each entry replaced by a function of it, made once. */
  public <S> Array<S> map(Function<T, S> change) {
    return of(shape(), entries().stream().map(change).toList());
  }

  /** The array with its entries moved. */
  public Array<T> moved(UnaryOperator<Arrangement> movement) {
    return new Array<>(source, movement.apply(arrangement));
  }

  /**
   * Arrays side by side along an axis.
   *
   * @param arrays at least one
   * @throws ShapeException if they differ in the size of another axis
   */
  public static <T> Array<T> concatenated(int axis, List<Array<T>> arrays) {
    Shape shape = sideBySide(axis, arrays.stream().map(Array::shape).toList());
    List<T> entries = new ArrayList<>(shape.entries());
    int outer = shape.part(0, axis).entries();
    for (int i = 0; i < outer; i++) {
      for (Array<T> array : arrays) {
        int block = array.arrangement.entries() / outer;
        entries.addAll(array.entries().subList(i * block, (i + 1) * block));
      }
    }
    return of(shape, entries);
  }

  private static Shape sideBySide(int axis, List<Shape> shapes) {
    Shape first = shapes.get(0);
    int size = 0;
    for (Shape shape : shapes) {
      if (shape.rank() != first.rank() || !shape.with(axis, 0).equals(first.with(axis, 0))) {
        throw new ShapeException("the shapes " + first + " and " + shape + " are not side by side");
      }
      size = Math.min(Shape.MAX_ENTRIES + 1, size + shape.size(axis));
    }
    return first.with(axis, size);
  }

  /** A list in another order. */
  private static final class Entries<T> extends AbstractList<T> implements RandomAccess {
    private final List<T> source;
    private final Arrangement arrangement;

    Entries(List<T> source, Arrangement arrangement) {
      this.source = source;
      this.arrangement = arrangement;
    }

    @Override
    public T get(int number) {
      return source.get(arrangement.place(number));
    }

    @Override
    public int size() {
      return arrangement.entries();
    }
  }
}
