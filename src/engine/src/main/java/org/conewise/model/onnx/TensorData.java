package org.conewise.model.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import org.conewise.exact.Rational;
import org.conewise.model.Text;
import org.conewise.model.tensor.Array;
import org.conewise.model.tensor.DType;
import org.conewise.model.tensor.Shape;
import org.conewise.model.tensor.ShapeException;

/** Tensors that stand in the file: {@code TensorProto}. Floats stay where they are. */
final class TensorData {

  private static final int DIMS = 1;
  private static final int DATA_TYPE = 2;
  private static final int FLOAT_DATA = 4;
  private static final int INT32_DATA = 5;
  private static final int INT64_DATA = 7;
  private static final int NAME = 8;
  private static final int RAW_DATA = 9;
  private static final int DOUBLE_DATA = 10;
  private static final int EXTERNAL_DATA = 13;
  private static final int DATA_LOCATION = 14;

  /** Entries of a tensor of integers at most: those are shapes and indices. */
  private static final int MAX_INTEGERS = 1 << 18;

  private final Message tensor;
  private final String place;

  private TensorData(Message tensor, String place) {
    this.tensor = tensor;
    this.place = place;
  }

  static String name(Message tensor) throws OnnxException {
    return tensor.string(NAME);
  }

  /** How messages call the tensor of that name. */
  static String place(String name) {
    return "tensor " + Text.quote(name);
  }

  /**
   * The value of a tensor.
   *
   * @param place how it is called in messages
   * @throws OnnxException if it is malformed, stands in another file, is of a type that is not
   *     read, or holds NaN or an infinity
   */
  static Value.Numbers value(Message tensor, String place) throws OnnxException {
    try {
      return new TensorData(tensor, place).value();
    } catch (ShapeException e) {
      throw new OnnxException(place, "size", "a small array", "another: " + e.getMessage());
    }
  }

  private Value.Numbers value() throws OnnxException {
    if (tensor.has(EXTERNAL_DATA) || tensor.number(DATA_LOCATION).orElse(0L) != 0) {
      throw problem(
          "weights stand in the file (save it without external data)", "data", "another file");
    }
    long number = tensor.number(DATA_TYPE).orElse(0L);
    ElementType type =
        ElementType.of(number)
            .orElseThrow(
                () -> problem("type of the entries", "a float or integer type", "type " + number));
    Shape shape = Shape.ofLongs(tensor.integers(DIMS));
    List<Rational> entries =
        type.isFloat() ? floats(type, shape.entries()) : integers(type, shape.entries());
    return new Value.Numbers(type, Array.of(shape, entries));
  }

  private List<Rational> floats(ElementType type, int entries) throws OnnxException {
    DType format = type.floats().orElseThrow();
    ByteBuffer bytes = tensor.has(RAW_DATA) ? raw() : typed(type);
    requireBytes(entries, format.bytes(), bytes);
    return finite(type, bytes, place);
  }

  /**
   * The floats in little-endian bytes, which stay where they are.
   *
   * @throws OnnxException if one is NaN or infinite
   */
  static List<Rational> finite(ElementType type, ByteBuffer bytes, String place)
      throws OnnxException {
    DType format = type.floats().orElseThrow();
    int count = bytes.remaining() / format.bytes();
    Floats floats = new Floats(format, bytes.slice().order(ByteOrder.LITTLE_ENDIAN), count);
    for (int i = 0; i < count; i++) {
      if (!Double.isFinite(floats.value(i))) {
        throw new OnnxException(
            place,
            "weights are numbers",
            "a finite number",
            floats.value(i) + " in entry " + i + " (counted from 0)");
      }
    }
    return floats;
  }

  private ByteBuffer raw() throws OnnxException {
    return tensor.bytes(RAW_DATA).orElseThrow(() -> problem("raw data", "bytes", "a number"));
  }

  private ByteBuffer typed(ElementType type) throws OnnxException {
    return switch (type) {
      case FLOAT -> tensor.floats(FLOAT_DATA, Float.BYTES);
      case DOUBLE -> tensor.floats(DOUBLE_DATA, Double.BYTES);
      default -> halves(tensor.integers(INT32_DATA));
    };
  }

  /** Numbers of two bytes are stored as integers with the same bits. */
  private static ByteBuffer halves(List<Long> bits) {
    ByteBuffer bytes =
        ByteBuffer.allocate(Short.BYTES * bits.size()).order(ByteOrder.LITTLE_ENDIAN);
    bits.forEach(half -> bytes.putShort(half.shortValue()));
    return bytes.flip();
  }

  private List<Rational> integers(ElementType type, int entries) throws OnnxException {
    if (entries > MAX_INTEGERS) {
      throw problem("number of integers", "at most " + MAX_INTEGERS, "" + entries);
    }
    List<Long> integers = tensor.has(RAW_DATA) ? rawIntegers(type, entries) : typedIntegers(type);
    if (integers.size() != entries) {
      throw problem("length of the data", entries + " entries", integers.size() + " entries");
    }
    return integers.stream().map(Rational::of).toList();
  }

  private List<Long> typedIntegers(ElementType type) throws OnnxException {
    return tensor.integers(type == ElementType.INT64 ? INT64_DATA : INT32_DATA);
  }

  private List<Long> rawIntegers(ElementType type, int entries) throws OnnxException {
    ByteBuffer bytes = raw().slice().order(ByteOrder.LITTLE_ENDIAN);
    requireBytes(entries, type.bytes(), bytes);
    return IntStream.range(0, entries).mapToObj(i -> integer(type, bytes, i)).toList();
  }

  private static long integer(ElementType type, ByteBuffer bytes, int index) {
    int at = index * type.bytes();
    return switch (type) {
      case INT64 -> bytes.getLong(at);
      case INT32 -> bytes.getInt(at);
      case INT8 -> bytes.get(at);
      default -> bytes.get(at) & 0xff;
    };
  }

  private void requireBytes(int entries, int width, ByteBuffer bytes) throws OnnxException {
    if (bytes.remaining() != (long) entries * width) {
      throw problem(
          "length of the data",
          entries + " entries of " + width + " bytes, as its shape says",
          bytes.remaining() + " bytes");
    }
  }

  private OnnxException problem(String rule, String expected, String found) {
    return new OnnxException(place, rule, expected, found);
  }

  /** Numbers that are made from their bytes when they are asked for. */
  private static final class Floats extends AbstractList<Rational> implements RandomAccess {
    private final DType format;
    private final ByteBuffer bytes;
    private final int size;

    Floats(DType format, ByteBuffer bytes, int size) {
      this.format = format;
      this.bytes = bytes;
      this.size = size;
    }

    double value(int index) {
      return format.decode(bytes, index);
    }

    @Override
    public Rational get(int index) {
      return Rational.of(value(index));
    }

    @Override
    public int size() {
      return size;
    }
  }
}
