package org.conewise.bench;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes tables to standard output as they come to be, and what is being done to standard error.
 */
final class Markdown {

  private Markdown() {}

  /** A heading, and the head of a table of numbers. */
  static void head(String title, String... columns) {
    System.out.printf("%n### %s%n%n", title);
    row((Object[]) columns);
    System.out.println(
        "|---" + String.join("", Collections.nCopies(columns.length - 1, "|--:")) + "|");
  }

  static void row(Object... cells) {
    System.out.println(
        Arrays.stream(cells).map(String::valueOf).collect(Collectors.joining(" | ", "| ", " |")));
  }

  static void progress(String what) {
    System.err.println("measuring " + what);
  }

  /** Milliseconds with three significant digits. */
  static String millis(double seconds) {
    return digits(seconds * 1e3);
  }

  /** Three significant digits or all of the integer part. */
  static String digits(double value) {
    int decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
    return String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }

  /** Thousands of things per second. */
  static String kiloRate(double things, double seconds) {
    return digits(things / seconds / 1e3);
  }
}
