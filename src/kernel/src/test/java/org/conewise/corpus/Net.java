package org.conewise.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.joining;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.conewise.check.Model;

/** A network file and its place in the corpus. */
record Net(String file, String text) {
  /** A network that is written to {@code networks/}. */
  static Net of(String name, String... lines) {
    String text = "conewise-network 1\n" + String.join("\n", lines) + "\nend\n";
    return new Net("networks/" + name + ".net", text);
  }

  /**
   * A network of two layers, the units of which are the positive parts of all inputs.
   *
   * @param logits the rows of the last layer
   */
  static Net ofPositiveParts(String name, int n, String... logits) {
    List<String> lines = new ArrayList<>(List.of("layers " + n + " 2", "layer " + n + " inputs"));
    for (int i = 0; i < n; i++) {
      int unit = i;
      IntStream entries = IntStream.range(0, n).map(k -> k == unit ? 1 : 0);
      lines.add(entries.mapToObj(String::valueOf).collect(joining(" ")));
    }
    lines.add("layer " + logits.length + " units");
    lines.addAll(List.of(logits));
    return of(name, lines.toArray(String[]::new));
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
