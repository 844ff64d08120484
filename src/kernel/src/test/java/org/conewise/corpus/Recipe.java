package org.conewise.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A short text for a long file: the expression <code>{TEXT*COUNT}</code> stands for so many copies
 * of the text, one after another.
 */
final class Recipe {
  private static final Pattern REPETITION = Pattern.compile("\\{([^{}*]+)\\*([0-9]+)}");

  private Recipe() {}

  static boolean isOne(String text) {
    return REPETITION.matcher(text).find();
  }

  /** The bytes of the file that a recipe stands for. */
  static byte[] expand(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Matcher matcher = REPETITION.matcher(text);
    int end = 0;
    while (matcher.find()) {
      bytes.writeBytes(text.substring(end, matcher.start()).getBytes(ISO_8859_1));
      bytes.writeBytes(repeated(matcher.group(1), Integer.parseInt(matcher.group(2))));
      end = matcher.end();
    }
    bytes.writeBytes(text.substring(end).getBytes(ISO_8859_1));
    return bytes.toByteArray();
  }

  private static byte[] repeated(String text, int count) {
    byte[] piece = text.getBytes(ISO_8859_1);
    byte[] all = new byte[piece.length * count];
    if (piece.length == 1) {
      Arrays.fill(all, piece[0]);
      return all;
    }
    for (int i = 0; i < all.length; i++) {
      all[i] = piece[i % piece.length];
    }
    return all;
  }
}
