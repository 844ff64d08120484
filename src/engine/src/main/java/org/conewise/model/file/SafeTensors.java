package org.conewise.model.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.conewise.model.Model;

/**
 * A {@code .safetensors} file: the length of the header (8 bytes, little-endian), the header (a
 * JSON object from tensor names to {@code dtype}, {@code shape} and {@code data_offsets}, and
 * possibly {@code __metadata__}), and the data, which the tensors fill without overlap or hole.
 *
 * <p>Reference: the format section of the README of huggingface/safetensors.
 */
final class SafeTensors {

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private record Entry(DType dtype, List<Long> shape, long begin, long end) {}

  private SafeTensors() {}

  /** Whether the content begins as such a file does: a length, and the brace of the header. */
  static boolean isLikely(byte[] content) {
    return content.length > Long.BYTES && content[Long.BYTES] == '{';
  }

  /**
   * The network in a file's content.
   *
   * @param byteBudget bytes of a file at most; limits the header too
   * @throws ModelTooLargeException if the header is longer
   * @throws ModelFormatException if the content is malformed or holds another kind of model
   */
  static Model parse(byte[] content, int byteBudget) throws ModelFormatException {
    int length = headerLength(content, ModelReader.descriptionBudget(byteBudget));
    byte[] header = new byte[length];
    ByteBuffer.wrap(content, Long.BYTES, length).get(header);
    Map<String, Entry> entries = entries(Text.utf8(header, "header"));
    int start = Long.BYTES + length;
    ByteBuffer data = ByteBuffer.wrap(content).slice(start, content.length - start);
    requirePartition(entries, data.limit());
    return StateDict.network(tensors(entries, data));
  }

  private static int headerLength(byte[] content, long most) throws ModelFormatException {
    if (content.length < Long.BYTES) {
      throw new ModelFormatException(
          "header length", "a safetensors file", "8 bytes", "" + content.length);
    }
    long length = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getLong();
    int left = content.length - Long.BYTES;
    if (length < 2 || length > left) {
      throw new ModelFormatException(
          "header length",
          "the header lies in the file",
          "2 to " + left + " bytes",
          Long.toUnsignedString(length));
    }
    if (length > most) {
      throw new ModelTooLargeException(
          "header length", "the header is small", "at most " + most + " bytes");
    }
    return (int) length;
  }

  private static Map<String, Entry> entries(String header) throws ModelFormatException {
    try (JsonParser json = JSON.createParser(header)) {
      return entries(json);
    } catch (JsonProcessingException e) {
      throw new ModelFormatException(
          "header", "JSON without duplicate keys", "it", Text.quote(e.getOriginalMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
  }

  private static Map<String, Entry> entries(JsonParser json)
      throws IOException, ModelFormatException {
    Map<String, Entry> entries = new LinkedHashMap<>();
    expect(json.nextToken(), JsonToken.START_OBJECT, "header");
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      if (name.equals("__metadata__")) {
        skipMetadata(json);
      } else {
        entries.put(name, entry(json, Tensor.place(name)));
      }
    }
    if (json.nextToken() != null) {
      throw new ModelFormatException("header", "one JSON object", "its end", "more");
    }
    return entries;
  }

  /** An object of strings, or {@code null}, which the reference reader takes for none. */
  private static void skipMetadata(JsonParser json) throws IOException, ModelFormatException {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return;
    }
    expect(json.currentToken(), JsonToken.START_OBJECT, "__metadata__");
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      expect(json.nextToken(), JsonToken.VALUE_STRING, "__metadata__");
    }
  }

  private static Entry entry(JsonParser json, String place)
      throws IOException, ModelFormatException {
    DType dtype = null;
    List<Long> shape = null;
    List<Long> offsets = null;
    expect(json.currentToken(), JsonToken.START_OBJECT, place);
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      json.nextToken();
      switch (key) {
        case "dtype" -> dtype = dtype(json, place);
        case "shape" -> shape = integers(json, place);
        case "data_offsets" -> offsets = integers(json, place);
        default -> json.skipChildren(); // As the reference reader does.
      }
    }
    if (dtype == null || shape == null || offsets == null) {
      throw new ModelFormatException(
          place, "keys of a tensor", "dtype, shape and data_offsets", "not all of them");
    }
    return entry(dtype, shape, offsets, place);
  }

  private static Entry entry(DType dtype, List<Long> shape, List<Long> offsets, String place)
      throws ModelFormatException {
    if (offsets.size() != 2) {
      throw new ModelFormatException(
          place, "data_offsets", "begin and end", offsets.size() + " numbers");
    }
    long begin = offsets.get(0);
    long end = offsets.get(1);
    if (Stream.concat(shape.stream(), offsets.stream()).anyMatch(n -> n < 0) || begin > end) {
      throw new ModelFormatException(
          place,
          "sizes and offsets",
          "numbers from 0, begin before end",
          "shape " + shape + ", data_offsets " + offsets);
    }
    if (!bytes(dtype, shape).equals(end - begin)) {
      throw new ModelFormatException(
          place,
          "length of the data",
          "the product of shape " + shape + " times " + dtype.bytes() + " bytes",
          (end - begin) + " bytes");
    }
    return new Entry(dtype, shape, begin, end);
  }

  /** The size of a tensor, or {@code Long.MAX_VALUE} if no file is that long. */
  private static Long bytes(DType dtype, List<Long> shape) {
    long bytes = shape.contains(0L) ? 0 : dtype.bytes();
    try {
      for (long size : shape) {
        bytes = Math.multiplyExact(bytes, size);
      }
    } catch (ArithmeticException e) {
      return Long.MAX_VALUE;
    }
    return bytes;
  }

  private static DType dtype(JsonParser json, String place)
      throws IOException, ModelFormatException {
    expect(json.currentToken(), JsonToken.VALUE_STRING, place);
    String name = json.getText();
    for (DType dtype : DType.values()) {
      if (dtype.name().equals(name)) {
        return dtype;
      }
    }
    throw new ModelFormatException(place, "dtype", "F16, BF16, F32 or F64", Text.quote(name));
  }

  private static List<Long> integers(JsonParser json, String place)
      throws IOException, ModelFormatException {
    List<Long> integers = new ArrayList<>();
    expect(json.currentToken(), JsonToken.START_ARRAY, place);
    while (json.nextToken() != JsonToken.END_ARRAY) {
      expect(json.currentToken(), JsonToken.VALUE_NUMBER_INT, place);
      integers.add(json.getLongValue());
      if (integers.size() > Tensor.MAX_RANK) {
        throw new ModelFormatException(
            place, "shape and data_offsets", "at most " + Tensor.MAX_RANK + " numbers", "more");
      }
    }
    return integers;
  }

  private static void requirePartition(Map<String, Entry> entries, long size)
      throws ModelFormatException {
    List<Map.Entry<String, Entry>> inOrder = new ArrayList<>(entries.entrySet());
    inOrder.sort(
        Comparator.<Map.Entry<String, Entry>>comparingLong(e -> e.getValue().begin())
            .thenComparingLong(e -> e.getValue().end()));
    long at = 0;
    for (Map.Entry<String, Entry> named : inOrder) {
      Entry entry = named.getValue();
      if (entry.begin() != at || entry.end() > size) {
        throw new ModelFormatException(
            Tensor.place(named.getKey()),
            "the tensors fill the data without overlap or hole",
            "data from byte " + at + " and up to byte " + size + " at most",
            "bytes " + entry.begin() + " to " + entry.end());
      }
      at = entry.end();
    }
    if (at != size) {
      throw new ModelFormatException(
          "data", "the tensors fill the data", "end at byte " + at, size + " bytes");
    }
  }

  private static Map<String, Tensor> tensors(Map<String, Entry> entries, ByteBuffer data)
      throws ModelFormatException {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    for (Map.Entry<String, Entry> named : entries.entrySet()) {
      Entry entry = named.getValue();
      ByteBuffer bytes = data.slice((int) entry.begin(), (int) (entry.end() - entry.begin()));
      tensors.put(
          named.getKey(),
          Tensor.of(
              named.getKey(), entry.dtype(), bytes, 0, entry.shape(), rowMajor(entry.shape())));
    }
    return tensors;
  }

  /**
   * The strides of a tensor without gaps. Products of zero sizes are harmless; others are exact.
   */
  private static List<Long> rowMajor(List<Long> shape) {
    List<Long> strides = new ArrayList<>();
    long stride = 1;
    for (int axis = shape.size() - 1; axis >= 0; axis--) {
      strides.add(0, stride);
      stride *= Math.max(1, shape.get(axis));
    }
    return strides;
  }

  private static void expect(JsonToken found, JsonToken expected, String place)
      throws ModelFormatException {
    if (found != expected) {
      throw new ModelFormatException(place, "header", "" + expected, "" + found);
    }
  }
}
