package org.conewise.model.file;

import java.nio.file.Path;
import org.conewise.model.Text;

/**
 * A model file that can be read but is not a network Conewise certifies. The message names the
 * file, the place in it (a tensor, a line, a byte of the pickle), the rule, what was expected and
 * what was found.
 */
public sealed class ModelFormatException extends Exception permits ModelTooLargeException {

  private static final long serialVersionUID = 1;

  /**
   * A broken rule in content whose file is not known yet; see {@link #in}.
   *
   * @param found must not hold unquoted text from the file; see {@link Text#quote}
   */
  ModelFormatException(String place, String rule, String expected, String found) {
    super(place + ": " + rule + ": expected " + expected + ", found " + found);
  }

  /** That problem, its message led by the name of the file. */
  ModelFormatException(Path file, ModelFormatException problem) {
    super(file + ": " + problem.getMessage(), problem);
  }

  /** The same problem, its message led by the name of the file. */
  ModelFormatException in(Path file) {
    return new ModelFormatException(file, this);
  }

  /**
   * The text in bytes.
   *
   * @param place where they stand
   * @throws ModelFormatException if they are not UTF-8
   */
  static String utf8(byte[] bytes, String place) throws ModelFormatException {
    return Text.utf8(bytes)
        .orElseThrow(
            () -> new ModelFormatException(place, "text is UTF-8", "UTF-8", "other bytes"));
  }
}
