package org.conewise.write;

/** Text for a line of a terminal, whatever it holds. */
public final class Printable {

  private static final int MAX_LENGTH = 1000;

  private Printable() {}

  /**
   * The text without control characters, which would break the line or steer the terminal; of a
   * very long one, its beginning and its end.
   */
  public static String of(String text) {
    int left = text.length() - MAX_LENGTH;
    String shown =
        left <= 0
            ? text
            : text.substring(0, MAX_LENGTH / 2) + "…" + text.substring(MAX_LENGTH / 2 + left);
    return shown
        .codePoints()
        .map(c -> Character.isISOControl(c) ? '?' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
