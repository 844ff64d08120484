package org.conewise.model.tensor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Where each entry of an array stands in a list. Whatever moves the entries of an array, but
 * computes nothing, makes one arrangement of another. Each costs 4 bytes per entry.
 */
public final class Arrangement {

  private final Shape shape;
  private final int[] places;

  private Arrangement(Shape shape, int[] places) {
    this.shape = shape;
    this.places = places;
  }

  /** A list in row-major order: the last axis runs fastest. */
  static Arrangement rowMajor(Shape shape) {
    return new Arrangement(shape, IntStream.range(0, shape.entries()).toArray());
  }

  /** The first entry of a list, everywhere. */
  static Arrangement constant(Shape shape) {
    return new Arrangement(shape, new int[shape.entries()]);
  }

  public Shape shape() {
    return shape;
  }

  /** The number of entries. */
  int entries() {
    return places.length;
  }

  /** Where the entry stands that has that number in row-major order. */
  int place(int number) {
    return places[number];
  }

  /**
   * The same entries, in the same order, in another shape.
   *
   * @throws ShapeException if it has more or fewer entries
   */
  public Arrangement reshaped(Shape other) {
    if (other.entries() != places.length) {
      throw new ShapeException("the shape " + other + " does not have the entries of " + shape);
    }
    return new Arrangement(other, places);
  }

  /**
   * The axes in another order.
   *
   * @param axes for each axis of the result, the number of the axis that it was
   * @throws ShapeException if that is no permutation of the axes
   */
  public Arrangement transposed(List<Integer> axes) {
    if (!axes.stream().sorted().toList().equals(axes())) {
      throw new ShapeException(axes + " is no order of the axes of " + shape);
    }
    List<Integer> strides = shape.strides();
    return view(
        new Shape(axes.stream().map(shape::size).toList()),
        0,
        axes.stream().map(strides::get).toList());
  }

  /**
   * The last two axes exchanged.
   *
   * @throws ShapeException if there are fewer
   */
  public Arrangement transposed() {
    List<Integer> axes = new ArrayList<>(axes());
    Collections.swap(axes, shape.axis(-1), shape.axis(-2));
    return transposed(axes);
  }

  private List<Integer> axes() {
    return IntStream.range(0, shape.rank()).boxed().toList();
  }

  /**
   * Every {@code step}-th part of an axis.
   *
   * @param first the number of the first part
   * @param step may be negative
   * @param count how many parts, all of which must exist
   */
  public Arrangement sliced(int axis, int first, int step, int count) {
    List<Integer> strides = new ArrayList<>(shape.strides());
    int offset = count == 0 ? 0 : first * strides.get(axis);
    strides.set(axis, step * strides.get(axis));
    return view(shape.with(axis, count), offset, strides);
  }

  /**
   * The array repeated along axes that it lacks, or in which it has size 1.
   *
   * @throws ShapeException if that does not make it the other shape
   */
  public Arrangement broadcastTo(Shape other) {
    if (!shape.broadcast(other).equals(other)) {
      throw new ShapeException("the shape " + shape + " is not repeated to " + other);
    }
    int more = other.rank() - shape.rank();
    List<Integer> strides = shape.strides();
    List<Integer> repeated = new ArrayList<>(Collections.nCopies(more, 0));
    for (int axis = 0; axis < shape.rank(); axis++) {
      repeated.add(shape.size(axis) == 1 ? 0 : strides.get(axis));
    }
    return view(other, 0, repeated);
  }

  /**
   * Parts of an axis, chosen by their numbers.
   *
   * @param names the shape of the numbers; its axes stand in the place of that axis
   * @throws ShapeException if a part does not exist; −1 is the last
   */
  public Arrangement gathered(int axis, Shape names, List<Long> parts) {
    int inner = shape.strides().get(axis);
    int size = shape.size(axis);
    int[] chosen = parts.stream().mapToInt(part -> Shape.axis(part, size)).toArray();
    Shape gathered =
        shape.part(0, axis).followedBy(names).followedBy(shape.part(axis + 1, shape.rank()));
    return pick(
        gathered,
        i -> {
          int outer = i / (inner * chosen.length);
          return (outer * size + chosen[i / inner % chosen.length]) * inner + i % inner;
        });
  }

  /** The entry at {@code (i, j, …)} is at {@code offset + i·stride_0 + …} here. */
  private Arrangement view(Shape viewed, int offset, List<Integer> strides) {
    int[] reached = {offset};
    for (int axis = 0; axis < viewed.rank(); axis++) {
      reached = spread(reached, viewed.size(axis), strides.get(axis));
    }
    int[] from = reached;
    return pick(viewed, i -> from[i]);
  }

  private static int[] spread(int[] starts, int size, int stride) {
    int[] reached = new int[starts.length * size];
    for (int i = 0; i < reached.length; i++) {
      reached[i] = starts[i / size] + i % size * stride;
    }
    return reached;
  }

  private Arrangement pick(Shape picked, IntUnaryOperator from) {
    return new Arrangement(
        picked,
        IntStream.range(0, picked.entries()).map(i -> places[from.applyAsInt(i)]).toArray());
  }
}
