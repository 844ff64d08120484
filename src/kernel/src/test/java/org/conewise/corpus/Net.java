package org.conewise.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A network file and its place in the corpus. */
record Net(String file, String text) {
  private static final Path PROOFS = Path.of("proofs");

  /** A network that is written to {@code networks/}. */
  static Net of(String name, String... lines) {
    String text = "conewise-network 1\n" + String.join("\n", lines) + "\nend\n";
    return new Net("networks/" + name + ".net", text);
  }

  /** A copy of a network of {@code proofs/}. */
  static Net shipped(String name) {
    return new Net("networks/" + name + ".net", read(name + ".net"));
  }

  /** The certificate of a network of {@code proofs/}. */
  static String shippedCertificate(String name) {
    return read(name + ".cert");
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

  private static String read(String file) {
    try {
      return Files.readString(PROOFS.resolve(file), ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
