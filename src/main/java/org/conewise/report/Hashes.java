package org.conewise.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-256 of files and texts. */
public final class Hashes {

  private Hashes() {}

  /** In 64 lower-case hexadecimal digits. */
  public static String sha256(byte[] content) {
    return HexFormat.of().formatHex(digest(content));
  }

  /** As a source of a content-security policy. */
  static String policySource(String text) {
    return "'sha256-"
        + Base64.getEncoder().encodeToString(digest(text.getBytes(StandardCharsets.UTF_8)))
        + "'";
  }

  private static byte[] digest(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
