package org.conewise.model.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text that comes from a model file, and so may hold anything. */
final class Text {

  private static final int MAX_QUOTED = 80;

  private Text() {}

  /**
   * Decodes UTF-8 without replacing anything.
   *
   * @param place where the bytes stand, for the message
   * @throws ModelFormatException if the bytes are not UTF-8
   */
  static String utf8(byte[] bytes, String place) throws ModelFormatException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new ModelFormatException(place, "text is UTF-8", "UTF-8", "other bytes");
    }
  }

  /**
   * The text in quotes, shortened to 80 characters, with everything but printable ASCII replaced by
   * {@code ?}, so that a message cannot steer a terminal.
   */
  static String quote(String text) {
    StringBuilder quoted = new StringBuilder("'");
    text.chars()
        .limit(MAX_QUOTED)
        .map(c -> c >= ' ' && c <= '~' ? c : '?')
        .forEach(c -> quoted.append((char) c));
    return quoted.append(text.length() > MAX_QUOTED ? "…'" : "'").toString();
  }
}
