package org.conewise.model.tensor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The sizes of an array, outermost axis first; none of them for a single number.
 *
 * @param sizes from 0
 */
public record Shape(List<Integer> sizes) {

  /** Axes at most, as in PyTorch. */
  public static final int MAX_RANK = 64;

  /** Entries of an array at most. */
  public static final int MAX_ENTRIES = 1 << 25;

  /** The shape of a single number. */
  public static final Shape SCALAR = new Shape(List.of());

  /**
   * Copies the list.
   *
   * @throws ShapeException if a size is negative, or there are more than {@link #MAX_RANK} axes or
   *     {@link #MAX_ENTRIES} entries, sizes of 0 not counted
   */
  public Shape {
    sizes = List.copyOf(sizes);
    if (sizes.size() > MAX_RANK) {
      throw new ShapeException("at most " + MAX_RANK + " axes, not " + sizes.size());
    }
    long entries = 1;
    for (int size : sizes) {
      if (size < 0) {
        throw new ShapeException("a size is negative in " + sizes);
      }
      entries *= Math.max(1, size);
      if (entries > MAX_ENTRIES) {
        throw new ShapeException("at most " + MAX_ENTRIES + " entries, not " + product(sizes));
      }
    }
  }

  /** The shape with these sizes. */
  public static Shape of(Integer... sizes) {
    return new Shape(List.of(sizes));
  }

  /**
   * The shape with these sizes.
   *
   * @throws ShapeException also if a size is no {@code int}
   */
  public static Shape ofLongs(List<Long> sizes) {
    if (sizes.stream().anyMatch(size -> size != size.intValue())) {
      throw new ShapeException("at most " + MAX_ENTRIES + " entries, not " + product(sizes));
    }
    return new Shape(sizes.stream().map(Long::intValue).toList());
  }

  private static String product(List<? extends Number> sizes) {
    return String.join(" x ", sizes.stream().map(Number::toString).toList());
  }

  /** The number of axes. */
  public int rank() {
    return sizes.size();
  }

  /** The size of an axis. */
  public int size(int axis) {
    return sizes.get(axis);
  }

  /** The number of entries. */
  public int entries() {
    return sizes.stream().reduce(1, (a, b) -> a * b);
  }

  /** How far apart entries are that differ by one on an axis, in row-major order. */
  List<Integer> strides() {
    List<Integer> strides = new ArrayList<>();
    int stride = 1;
    for (int axis = rank() - 1; axis >= 0; axis--) {
      strides.add(stride);
      stride *= size(axis);
    }
    Collections.reverse(strides);
    return strides;
  }

  /**
   * The number of an axis that may be counted from the end, as −1 is the last.
   *
   * @throws ShapeException if there is no such axis
   */
  public int axis(long number) {
    return axis(number, rank());
  }

  /**
   * The number of an axis, of so many, that may be counted from the end.
   *
   * @throws ShapeException if there is no such axis
   */
  public static int axis(long number, int rank) {
    if (number < -rank || number >= rank) {
      throw new ShapeException("there is no axis " + number + " of " + rank);
    }
    return (int) (number < 0 ? number + rank : number);
  }

  /** The shape with another size of one axis. */
  public Shape with(int axis, int size) {
    List<Integer> changed = new ArrayList<>(sizes);
    changed.set(axis, size);
    return new Shape(changed);
  }

  /** The axes from the first number up to the second, without it, as a shape. */
  public Shape part(int from, int to) {
    return new Shape(sizes.subList(from, to));
  }

  /** The axes of this shape, followed by those of another. */
  public Shape followedBy(Shape other) {
    List<Integer> both = new ArrayList<>(sizes);
    both.addAll(other.sizes());
    return new Shape(both);
  }

  /**
   * The common shape of two arrays that are combined entry by entry: axes are matched from the
   * last, and a missing one or one of size 1 is repeated. NumPy calls it broadcasting.
   *
   * @throws ShapeException if two sizes differ and neither is 1
   */
  public Shape broadcast(Shape other) {
    int rank = Math.max(rank(), other.rank());
    List<Integer> common = new ArrayList<>();
    for (int axis = 0; axis < rank; axis++) {
      common.add(common(other, sizeOrOne(axis, rank), other.sizeOrOne(axis, rank)));
    }
    return new Shape(common);
  }

  private int common(Shape other, int a, int b) {
    if (a != b && a != 1 && b != 1) {
      throw new ShapeException("the shapes " + this + " and " + other + " do not fit together");
    }
    return a == 1 ? b : a;
  }

  private int sizeOrOne(int axis, int rank) {
    int own = axis - (rank - rank());
    return own < 0 ? 1 : size(own);
  }

  @Override
  public String toString() {
    return sizes.toString();
  }
}
