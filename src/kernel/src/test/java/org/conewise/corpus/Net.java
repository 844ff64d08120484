package org.conewise.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.conewise.check.Model;

/** A network file and its place in the corpus. */
record Net(String file, String text) {
  /** A network that is written to {@code networks/}. */
  static Net of(String name, String... lines) {
    String text = "conewise-network 1\n" + String.join("\n", lines) + "\nend\n";
    return new Net("networks/" + name + ".net", text);
  }

  /** The file of a network. */
  static Net of(String name, Model model) {
    return new Net("networks/" + name + ".net", model.text());
  }

  /** The SHA-256 of the lines that are not comments. */
  String hash() {
    String bare = text.replaceAll("(?m)^# .*\n", "");
    return sha256(bare);
  }

  static String sha256(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(ISO_8859_1));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
