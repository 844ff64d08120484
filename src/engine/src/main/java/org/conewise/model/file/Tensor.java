package org.conewise.model.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.conewise.exact.Rational;
import org.conewise.exact.RationalRow;
import org.conewise.model.Text;
import org.conewise.model.tensor.DType;

/**
 * A named view of a storage: element {@code (i, j, …)} is element {@code offset + i·stride_0 +
 * j·stride_1 + …} of the storage. Several tensors may view one storage, as PyTorch's do.
 */
final class Tensor {

  /** Dimensions at most, as in PyTorch. */
  static final int MAX_RANK = 64;

  private final String name;
  private final DType dtype;
  private final ByteBuffer storage;
  private final long offset;
  private final List<Long> shape;
  private final List<Long> strides;

  private Tensor(
      String name,
      DType dtype,
      ByteBuffer storage,
      long offset,
      List<Long> shape,
      List<Long> strides) {
    this.name = name;
    this.dtype = dtype;
    this.storage = storage;
    this.offset = offset;
    this.shape = List.copyOf(shape);
    this.strides = List.copyOf(strides);
  }

  /**
   * A view of a little-endian storage. The values are not looked at; {@link #rows} does that.
   *
   * @param storage its position and byte order are not changed
   * @param offset in elements
   * @param strides in elements, one for each size of the shape
   * @throws ModelFormatException if a number is negative, or an element lies outside the storage
   */
  static Tensor of(
      String name,
      DType dtype,
      ByteBuffer storage,
      long offset,
      List<Long> shape,
      List<Long> strides)
      throws ModelFormatException {
    String place = place(name);
    if (shape.size() != strides.size()) {
      throw new ModelFormatException(
          place, "one stride for each size", shape.size() + " strides", "" + strides.size());
    }
    requireNotNegative(place, "offset", List.of(offset));
    requireNotNegative(place, "shape", shape);
    requireNotNegative(place, "strides", strides);
    requireInside(place, storage.limit() / dtype.bytes(), offset, shape, strides);
    return new Tensor(
        name, dtype, storage.duplicate().order(ByteOrder.LITTLE_ENDIAN), offset, shape, strides);
  }

  /** How messages name the tensor of that name. */
  static String place(String name) {
    return "tensor " + Text.quote(name);
  }

  List<Long> shape() {
    return shape;
  }

  /**
   * The exact entries of a vector.
   *
   * @throws ModelFormatException if an entry is NaN or infinite
   * @throws IllegalStateException if the tensor is not a vector
   */
  List<Rational> vector() throws ModelFormatException {
    if (shape.size() != 1) {
      throw new IllegalStateException(name + " is not a vector");
    }
    List<Rational> entries = new ArrayList<>();
    for (long i = 0; i < shape.get(0); i++) {
      entries.add(entry(offset + i * strides.get(0), " in entry " + i + " (counted from 0)"));
    }
    return RationalRow.copyOf(entries);
  }

  /**
   * The exact entries of a matrix, by rows.
   *
   * @throws ModelFormatException if an entry is NaN or infinite
   * @throws IllegalStateException if the tensor is not a matrix
   */
  List<List<Rational>> rows() throws ModelFormatException {
    if (shape.size() != 2) {
      throw new IllegalStateException(name + " is not a matrix");
    }
    List<List<Rational>> rows = new ArrayList<>();
    for (long i = 0; i < shape.get(0); i++) {
      rows.add(row(i, offset + i * strides.get(0), strides.get(1)));
    }
    return rows;
  }

  private List<Rational> row(long i, long start, long stride) throws ModelFormatException {
    List<Rational> row = new ArrayList<>();
    for (long j = 0; j < shape.get(1); j++) {
      row.add(entry(start + j * stride, at(i, j)));
    }
    return RationalRow.copyOf(row);
  }

  private Rational entry(long place, String at) throws ModelFormatException {
    double value = dtype.decode(storage, Math.toIntExact(place));
    if (!Double.isFinite(value)) {
      throw new ModelFormatException(
          place(name), "weights are numbers", "a finite number", value + at);
    }
    return Rational.of(value);
  }

  private static String at(long i, long j) {
    return " in row " + i + ", column " + j + " (counted from 0)";
  }

  private static void requireNotNegative(String place, String what, List<Long> values)
      throws ModelFormatException {
    if (values.stream().anyMatch(value -> value < 0)) {
      throw new ModelFormatException(
          place, what + " is not negative", "numbers from 0", values.toString());
    }
  }

  private static void requireInside(
      String place, long elements, long offset, List<Long> shape, List<Long> strides)
      throws ModelFormatException {
    long end;
    try {
      end = shape.contains(0L) ? offset : Math.addExact(last(offset, shape, strides), 1);
    } catch (ArithmeticException e) {
      end = Long.MAX_VALUE;
    }
    if (end > elements) {
      throw new ModelFormatException(
          place,
          "every element lies in the storage",
          "at most " + elements + " elements",
          String.format("offset %d, shape %s, strides %s", offset, shape, strides));
    }
  }

  /** The greatest index that the view reaches. */
  private static long last(long offset, List<Long> shape, List<Long> strides) {
    long last = offset;
    for (int axis = 0; axis < shape.size(); axis++) {
      last = Math.addExact(last, Math.multiplyExact(shape.get(axis) - 1, strides.get(axis)));
    }
    return last;
  }
}
