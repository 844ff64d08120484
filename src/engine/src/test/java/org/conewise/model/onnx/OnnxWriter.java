package org.conewise.model.onnx;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes ONNX files, good and bad, field by field and without a library: protobuf is a tag and a
 * varint, or a tag, a length and bytes.
 */
public final class OnnxWriter {

  private final ByteArrayOutputStream graph = new ByteArrayOutputStream();
  private final int opset;

  /** A writer of a model with operators of that version. */
  public OnnxWriter(int opset) {
    this.opset = opset;
  }

  /** The content of the file. */
  public byte[] bytes() {
    return join(
        number(1, 8), bytes(7, graph.toByteArray()), bytes(8, join(text(1, ""), number(2, opset))));
  }

  /** An input with one float per entry; a size of −1 is a free axis. */
  public OnnxWriter input(String name, long... sizes) {
    return field(11, join(text(1, name), bytes(2, bytes(1, join(number(1, 1), shape(sizes))))));
  }

  private static byte[] shape(long... sizes) {
    return bytes(
        2,
        join(
            Arrays.stream(sizes)
                .mapToObj(size -> bytes(1, size < 0 ? text(2, "batch") : number(1, size)))
                .toArray(byte[][]::new)));
  }

  public OnnxWriter output(String name) {
    return field(12, text(1, name));
  }

  /** A tensor that stands in the file. */
  public OnnxWriter initializer(byte[] tensor) {
    return field(5, tensor);
  }

  /** A node without name; inputs and outputs are separated by spaces, {@code -} is left out. */
  public OnnxWriter node(String operator, String inputs, String outputs, byte[]... attributes) {
    return node("", operator, inputs, outputs, attributes);
  }

  /** A node. */
  public OnnxWriter node(
      String name, String operator, String inputs, String outputs, byte[]... attributes) {
    byte[] head = join(names(1, inputs), names(2, outputs), text(3, name), text(4, operator));
    byte[][] tail =
        Arrays.stream(attributes).map(attribute -> bytes(5, attribute)).toArray(byte[][]::new);
    return field(1, join(head, join(tail)));
  }

  private static byte[] names(int field, String names) {
    return join(
        Arrays.stream(names.split(" "))
            .filter(name -> !name.isEmpty())
            .map(name -> text(field, name.equals("-") ? "" : name))
            .toArray(byte[][]::new));
  }

  /** Any field of the graph. */
  public OnnxWriter field(int number, byte[] content) {
    graph.writeBytes(bytes(number, content));
    return this;
  }

  public static byte[] integer(String name, long value) {
    return join(text(1, name), number(3, value), number(20, 2));
  }

  public static byte[] integers(String name, long... values) {
    byte[][] all = Arrays.stream(values).mapToObj(value -> number(8, value)).toArray(byte[][]::new);
    return join(text(1, name), join(all), number(20, 7));
  }

  public static byte[] real(String name, float value) {
    return join(text(1, name), new byte[] {(2 << 3) | 5}, floats(value), number(20, 1));
  }

  public static byte[] texts(String name, String... values) {
    byte[][] all = Arrays.stream(values).map(value -> text(9, value)).toArray(byte[][]::new);
    return join(text(1, name), join(all), number(20, 8));
  }

  public static byte[] string(String name, String value) {
    return join(text(1, name), text(4, value), number(20, 3));
  }

  public static byte[] tensor(String name, byte[] tensor) {
    return join(text(1, name), bytes(5, tensor), number(20, 4));
  }

  /** A tensor of floats as raw bytes. */
  public static byte[] rawFloats(String name, List<Long> sizes, float... values) {
    return join(head(name, 1, sizes), bytes(9, floats(values)));
  }

  /** A tensor of floats in a field of their type. */
  public static byte[] inlineFloats(String name, List<Long> sizes, float... values) {
    return join(head(name, 1, sizes), bytes(4, floats(values)));
  }

  /** A tensor of floats, each in a field of its own. */
  public static byte[] unpackedFloats(String name, List<Long> sizes, float... values) {
    byte[][] all =
        IntStream.range(0, values.length)
            .mapToObj(i -> join(new byte[] {(4 << 3) | 5}, floats(values[i])))
            .toArray(byte[][]::new);
    return join(head(name, 1, sizes), join(all));
  }

  /** A tensor of doubles as raw bytes. */
  public static byte[] rawDoubles(String name, List<Long> sizes, double... values) {
    ByteBuffer bytes = ByteBuffer.allocate(8 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    Arrays.stream(values).forEach(bytes::putDouble);
    return join(head(name, 11, sizes), bytes(9, bytes.array()));
  }

  /** A tensor of halves, given by their bits, in a field of 32-bit integers. */
  public static byte[] inlineHalves(String name, List<Long> sizes, int... bits) {
    byte[][] all = Arrays.stream(bits).mapToObj(OnnxWriter::varint).toArray(byte[][]::new);
    return join(head(name, 10, sizes), bytes(5, join(all)));
  }

  /** A tensor of 64-bit integers in a field of their type. */
  public static byte[] longs(String name, List<Long> sizes, long... values) {
    byte[][] all = Arrays.stream(values).mapToObj(OnnxWriter::varint).toArray(byte[][]::new);
    return join(head(name, 7, sizes), bytes(7, join(all)));
  }

  /** The shape, type and name of a tensor. */
  public static byte[] head(String name, int type, List<Long> sizes) {
    byte[][] dims = sizes.stream().map(size -> number(1, size)).toArray(byte[][]::new);
    return join(join(dims), number(2, type), text(8, name));
  }

  /** The bits of halves, of numbers of at most eleven binary digits and not below 2^-14. */
  public static int[] halves(float... weights) {
    return IntStream.range(0, weights.length).map(i -> half(weights[i])).toArray();
  }

  private static int half(float weight) {
    int bits = Float.floatToIntBits(weight);
    int sign = (bits >>> 16) & 0x8000;
    int exponent = ((bits >>> 23) & 0xff) - 112;
    return weight == 0 ? sign : sign | (exponent << 10) | ((bits >>> 13) & 0x3ff);
  }

  private static byte[] floats(float... values) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    for (float value : values) {
      bytes.putFloat(value);
    }
    return bytes.array();
  }

  public static byte[] number(int field, long value) {
    return join(varint((long) field << 3), varint(value));
  }

  public static byte[] text(int field, String text) {
    return bytes(field, text.getBytes(StandardCharsets.UTF_8));
  }

  public static byte[] bytes(int field, byte[] content) {
    return join(varint(((long) field << 3) | 2), varint(content.length), content);
  }

  private static byte[] varint(long value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long left = value;
    while ((left & ~0x7fL) != 0) {
      bytes.write((int) ((left & 0x7f) | 0x80));
      left >>>= 7;
    }
    bytes.write((int) left);
    return bytes.toByteArray();
  }

  public static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }
}
