package org.conewise.check;

import java.util.StringJoiner;

/** The few JSON texts that the kernel prints. */
final class Json {
  private Json() {}

  /** An object with the given alternating names and values; the values are JSON texts already. */
  static String object(String... namesAndValues) {
    StringJoiner object = new StringJoiner(",", "{", "}");
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.add(quote(namesAndValues[i]) + ":" + namesAndValues[i + 1]);
    }
    return object.toString();
  }

  /** The JSON string that stands for {@code text}, with a {@code ?} for what is not ASCII. */
  static String quote(String text) {
    String printable = text.replaceAll("[^ -~]", "?");
    return '"' + printable.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
