package org.conewise.write;

import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values (RFC 4180). */
public final class Csv {

  private Csv() {}

  /** A row, with the end of its line. */
  public static String row(List<String> fields) {
    return fields.stream().map(Csv::quoted).collect(Collectors.joining(",")) + "\r\n";
  }

  /** In quotes, with those inside doubled, where the field could be misread without. */
  static String quoted(String field) {
    boolean plain = field.chars().noneMatch(c -> ",\"\r\n".indexOf(c) >= 0);
    return plain && field.equals(field.strip()) ? field : '"' + field.replace("\"", "\"\"") + '"';
  }
}
