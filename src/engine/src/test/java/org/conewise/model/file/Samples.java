package org.conewise.model.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.conewise.exact.Rational;
import org.conewise.model.RecurrentNetwork;
import org.conewise.model.file.PickleWriter.Spec;

/** A tiny network in every format, and what is needed to spoil it. */
final class Samples {

  static final String INPUT_HIDDEN = "rnn.weight_ih_l0";
  static final String HIDDEN_HIDDEN = "rnn.weight_hh_l0";
  static final String HIDDEN_OUTPUT = "linear.weight";

  /** One unit, two inputs. */
  static final RecurrentNetwork NETWORK =
      new RecurrentNetwork(
          2,
          List.of(Rational.of(3, 2)),
          List.of(List.of(Rational.of(-1, 4))),
          List.of(List.of(Rational.of(2)), List.of(Rational.of(-5))));

  static final String TEXT =
      """
      conewise-network 1
      rnn 1 2 2
      input-hidden
      3/2
      hidden-hidden
      -1/4
      hidden-output
      2
      -5
      end
      """;

  private Samples() {}

  static byte[] floats(float... values) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    for (float value : values) {
      bytes.putFloat(value);
    }
    return bytes.array();
  }

  /** The pickle of {@link #NETWORK}. */
  static byte[] pickle() {
    return PickleWriter.stateDict(
        Spec.of(INPUT_HIDDEN, "0", 1, 1),
        Spec.of(HIDDEN_HIDDEN, "1", 1, 1),
        Spec.of(HIDDEN_OUTPUT, "2", 2, 1));
  }

  /** The entries of a {@code .pth} file of {@link #NETWORK}, to be changed at will. */
  static Map<String, byte[]> torchEntries() {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("sample/data.pkl", pickle());
    entries.put("sample/byteorder", "little".getBytes(StandardCharsets.US_ASCII));
    entries.put("sample/data/0", floats(1.5f));
    entries.put("sample/data/1", floats(-0.25f));
    entries.put("sample/data/2", floats(2, -5));
    return entries;
  }

  static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  static String entry(String name, String dtype, String shape, long begin, long end) {
    return String.format(
        "\"%s\":{\"dtype\":\"%s\",\"shape\":%s,\"data_offsets\":[%d,%d]}",
        name, dtype, shape, begin, end);
  }

  /** The header entries of a {@code .safetensors} file of {@link #NETWORK}. */
  static List<String> safeTensorsEntries() {
    return new ArrayList<>(
        List.of(
            entry(INPUT_HIDDEN, "F32", "[1,1]", 0, 4),
            entry(HIDDEN_HIDDEN, "F32", "[1,1]", 4, 8),
            entry(HIDDEN_OUTPUT, "F32", "[2,1]", 8, 16)));
  }

  /** The data of a {@code .safetensors} file of {@link #NETWORK}. */
  static byte[] safeTensorsData() {
    return floats(1.5f, -0.25f, 2, -5);
  }

  static byte[] safeTensors(List<String> entries, byte[] data) {
    return safeTensors("{" + String.join(",", entries) + "}", data);
  }

  static byte[] safeTensors(String header, byte[] data) {
    byte[] json = header.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(8 + json.length + data.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putLong(json.length)
        .put(json)
        .put(data)
        .array();
  }
}
