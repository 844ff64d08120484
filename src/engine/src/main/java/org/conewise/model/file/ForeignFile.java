package org.conewise.model.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Files that people give in the place of a model, told by how they begin, for a message. */
final class ForeignFile {

  /** So many bytes tell. */
  private static final int START = 300;

  private static final int TAR_MAGIC = 257;

  /**
   * A kind of file.
   *
   * @param start how it begins, a byte for each character, in lower case
   * @param at where that stands
   */
  private record Kind(int at, String start, String description) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              0,
              "conewise-certificate ",
              "a certificate (it belongs behind the network that it is about)"),
          new Kind(
              0,
              "version https://git-lfs",
              "a pointer of Git LFS (git lfs pull gets the file itself)"),
          new Kind(0, "<!doctype html", "a web page (the download went wrong)"),
          new Kind(0, "<html", "a web page (the download went wrong)"),
          new Kind(0, "\u001f\u008b", "a gzip archive (unpack it first)"),
          new Kind(
              TAR_MAGIC,
              "ustar",
              "a tar archive (if PyTorch before 1.6 has saved it, load it and save its state_dict"
                  + " again with torch.save)"),
          new Kind(0, "\u0080", "a bare pickle (load it, and save its state_dict with torch.save)"),
          new Kind(0, "\u00ff\u00fe", "UTF-16 text (save it as plain ASCII)"),
          new Kind(0, "\u00fe\u00ff", "UTF-16 text (save it as plain ASCII)"),
          new Kind(
              0,
              "\u00ef\u00bb\u00bf",
              "text with a byte order mark (save it as plain ASCII without one)"));

  private ForeignFile() {}

  /** Whether it is a kind of file that is no model, whatever its name says. */
  static boolean isKnown(byte[] content) {
    return KINDS.stream().anyMatch(kind -> isOf(kind, content));
  }

  /** What it is, as far as its beginning tells. */
  static String describe(byte[] content) {
    if (content.length == 0) {
      return "no bytes";
    }
    return KINDS.stream()
        .filter(kind -> isOf(kind, content))
        .map(Kind::description)
        .findFirst()
        .orElse("something else");
  }

  private static boolean isOf(Kind kind, byte[] content) {
    byte[] start = Arrays.copyOf(content, Math.min(START, content.length));
    String text = new String(start, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    return text.startsWith(kind.start(), kind.at());
  }
}
