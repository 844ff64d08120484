package org.conewise.model.onnx;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conewise.model.Text;

/**
 * A protobuf message: the fields of one level, by their numbers, in the order of the file. Messages
 * in it are looked at when they are asked for, so that nothing recurses, and bytes are not copied.
 *
 * <p>Reference: the section on encoding in the documentation of Protocol Buffers.
 */
final class Message {

  /** Fields of a message at most; packed numbers are one field. */
  private static final int MAX_FIELDS = 1 << 18;

  private final String place;
  private final Map<Integer, List<Long>> numbers = new HashMap<>();
  private final Map<Integer, List<ByteBuffer>> parts = new HashMap<>();

  private Message(String place) {
    this.place = place;
  }

  /**
   * The message in the bytes that are left of a buffer that has an array.
   *
   * @param place how it is called in messages to users
   * @throws OnnxException if they are malformed
   */
  static Message of(ByteBuffer bytes, String place) throws OnnxException {
    Message message = new Message(place);
    CodedInputStream in = stream(bytes);
    in.enableAliasing(true);
    try {
      message.read(in);
    } catch (IOException e) {
      throw message.problem("a protobuf message", "a whole one", Text.quote(e.getMessage()));
    }
    return message;
  }

  private static CodedInputStream stream(ByteBuffer bytes) {
    return CodedInputStream.newInstance(
        bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
  }

  private void read(CodedInputStream in) throws IOException, OnnxException {
    int fields = 0;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      readField(in, WireFormat.getTagFieldNumber(tag), WireFormat.getTagWireType(tag));
      fields++;
      if (fields > MAX_FIELDS) {
        throw problem("number of fields", "at most " + MAX_FIELDS, "more");
      }
    }
  }

  private void readField(CodedInputStream in, int field, int wireType)
      throws IOException, OnnxException {
    switch (wireType) {
      case WireFormat.WIRETYPE_VARINT -> add(numbers, field, in.readInt64());
      case WireFormat.WIRETYPE_FIXED32 -> add(numbers, field, (long) in.readFixed32());
      case WireFormat.WIRETYPE_FIXED64 -> add(numbers, field, in.readFixed64());
      case WireFormat.WIRETYPE_LENGTH_DELIMITED -> add(parts, field, in.readByteBuffer());
      default -> throw problem("fields have no groups", "another type", "a group");
    }
  }

  private static <T> void add(Map<Integer, List<T>> fields, int field, T value) {
    fields.computeIfAbsent(field, number -> new ArrayList<>()).add(value);
  }

  /** The messages in a field. */
  List<Message> messages(int field, String name) throws OnnxException {
    List<Message> messages = new ArrayList<>();
    for (ByteBuffer part : parts(field)) {
      messages.add(of(part, name));
    }
    return messages;
  }

  /**
   * The message in a field, if it is there.
   *
   * @throws OnnxException if there are two
   */
  Optional<Message> message(int field, String name) throws OnnxException {
    Optional<ByteBuffer> part = bytes(field);
    return part.isEmpty() ? Optional.empty() : Optional.of(of(part.get(), name));
  }

  /** The strings in a field. */
  List<String> strings(int field) throws OnnxException {
    List<String> strings = new ArrayList<>();
    for (ByteBuffer part : parts(field)) {
      byte[] bytes = new byte[part.remaining()];
      part.duplicate().get(bytes);
      strings.add(
          Text.utf8(bytes).orElseThrow(() -> problem("text is UTF-8", "UTF-8", "other bytes")));
    }
    return strings;
  }

  /**
   * The string in a field; an empty one, if there is none.
   *
   * @throws OnnxException if there are two
   */
  String string(int field) throws OnnxException {
    return atMostOne(field, strings(field)).orElse("");
  }

  /**
   * The integer in a field, or the bits of the float in it, if it is there.
   *
   * @throws OnnxException if there are two
   */
  Optional<Long> number(int field) throws OnnxException {
    return atMostOne(field, numbers.getOrDefault(field, List.of()));
  }

  /** The integers in a field, packed or not. */
  List<Long> integers(int field) throws OnnxException {
    List<Long> integers = new ArrayList<>(numbers.getOrDefault(field, List.of()));
    for (ByteBuffer part : parts(field)) {
      addPacked(part, integers);
    }
    return integers;
  }

  private void addPacked(ByteBuffer packed, List<Long> integers) throws OnnxException {
    CodedInputStream in = stream(packed);
    try {
      while (!in.isAtEnd()) {
        integers.add(in.readInt64());
        if (integers.size() > MAX_FIELDS) {
          throw problem("number of integers", "at most " + MAX_FIELDS, "more");
        }
      }
    } catch (IOException e) {
      throw problem("packed integers", "whole ones", Text.quote(e.getMessage()));
    }
  }

  /**
   * The floats in a field, packed or not, as the bytes of little-endian numbers.
   *
   * @param width bytes of each, 4 or 8
   */
  ByteBuffer floats(int field, int width) throws OnnxException {
    List<Long> single = numbers.getOrDefault(field, List.of());
    if (single.isEmpty()) {
      return bytes(field).orElse(ByteBuffer.allocate(0));
    }
    ByteBuffer floats = ByteBuffer.allocate(width * single.size()).order(ByteOrder.LITTLE_ENDIAN);
    for (long bits : single) {
      if (width == Float.BYTES) {
        floats.putInt((int) bits);
      } else {
        floats.putLong(bits);
      }
    }
    return floats.flip();
  }

  /**
   * The bytes in a field, if it is there.
   *
   * @throws OnnxException if there are two
   */
  Optional<ByteBuffer> bytes(int field) throws OnnxException {
    return atMostOne(field, parts(field));
  }

  /** Whether there is anything in a field. */
  boolean has(int field) {
    return numbers.containsKey(field) || parts.containsKey(field);
  }

  private List<ByteBuffer> parts(int field) {
    return parts.getOrDefault(field, List.of());
  }

  private <T> Optional<T> atMostOne(int field, List<T> values) throws OnnxException {
    if (values.size() > 1) {
      throw problem("field " + field, "one value", "" + values.size());
    }
    return values.stream().findFirst();
  }

  private OnnxException problem(String rule, String expected, String found) {
    return new OnnxException(place, rule, expected, found);
  }
}
