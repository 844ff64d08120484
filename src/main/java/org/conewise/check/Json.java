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

  /** The JSON string that stands for {@code text}. */
  static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= ' ' && c <= '~' && c != '"' && c != '\\';
      quoted.append(plain ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    return quoted.append('"').toString();
  }
}
