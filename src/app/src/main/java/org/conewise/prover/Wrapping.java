package org.conewise.prover;

import java.util.List;

/** Lists that are broken into lines at their separators. */
final class Wrapping {

  private static final int WIDTH = 96;

  private Wrapping() {}

  /**
   * The items with separators between them, in lines of up to 96 characters where the items allow.
   *
   * @param separator ends with a space, which is dropped at the end of a line
   * @param indent the column at which the list begins, and every further line of it
   */
  static String wrapped(List<String> items, String separator, int indent) {
    StringBuilder text = new StringBuilder();
    int column = 0;
    for (int i = 0; i < items.size(); i++) {
      String item = items.get(i) + (i + 1 < items.size() ? separator.stripTrailing() : "");
      int width = items.get(i).length() + separator.length();
      if (column > 0 && column + width > WIDTH - indent) {
        text.append('\n').append(" ".repeat(indent));
        column = 0;
      } else if (column > 0) {
        text.append(' ');
      }
      text.append(item);
      column += width;
    }
    return text.toString();
  }
}
