package org.conewise.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text that comes from a model file, and so may hold anything. */
public final class Text {

  private static final int MAX_QUOTED = 80;

  private Text() {}

  /** Decodes UTF-8 without replacing anything; nothing, if the bytes are not UTF-8. */
  public static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /**
   * The text in quotes, shortened to 80 characters, with everything but printable ASCII replaced by
   * {@code ?}, so that a message cannot steer a terminal.
   */
  public static String quote(String text) {
    StringBuilder quoted = new StringBuilder("'");
    text.chars()
        .limit(MAX_QUOTED)
        .map(c -> c >= ' ' && c <= '~' ? c : '?')
        .forEach(c -> quoted.append((char) c));
    return quoted.append(text.length() > MAX_QUOTED ? "…'" : "'").toString();
  }
}
