package org.conewise.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.conewise.exact.Rational;
import org.conewise.exact.RationalRow;

/**
 * The canonical text of a network, without comments, as {@code proofs/FORMAT.md} defines it, and
 * its SHA-256, which names the network.
 */
public final class NetworkText {

  /** Hidden units at most. */
  public static final int MAX_HIDDEN = 65_536;

  /** Inputs at most. */
  public static final int MAX_LENGTH = 64;

  /** Outputs at most. */
  public static final int MAX_OUTPUTS = 64;

  /** Characters of a numerator or denominator at most. */
  public static final int MAX_DIGITS = 10_000;

  /** The first line, without its line feed. */
  public static final String FIRST_LINE = "conewise-network 1";

  private final byte[] bytes;
  private final String hash;

  private NetworkText(byte[] bytes) {
    this.bytes = bytes;
    this.hash = Sha256.hex(bytes);
  }

  /**
   * The text of a network; every line ends with a line feed.
   *
   * @throws IllegalArgumentException if the format has no room for it: more than {@link
   *     #MAX_HIDDEN} units, {@link #MAX_LENGTH} inputs, {@link #MAX_OUTPUTS} outputs or {@link
   *     #MAX_DIGITS} characters of a number
   */
  public static NetworkText of(ReluNetwork any) {
    RecurrentNetwork network = any.recurrent();
    requireWithin("hidden units", network.hiddenSize(), MAX_HIDDEN);
    requireWithin("inputs", network.seqLen(), MAX_LENGTH);
    requireWithin("outputs", network.outputs(), MAX_OUTPUTS);
    List<String> lines = new ArrayList<>();
    lines.add(FIRST_LINE + "\n");
    lines.add(
        "rnn " + network.hiddenSize() + " " + network.seqLen() + " " + network.outputs() + "\n");
    addMatrix(lines, "input-hidden", network.inputHidden().stream().map(List::of).toList());
    addMatrix(lines, "hidden-hidden", network.hiddenHidden());
    addMatrix(lines, "hidden-output", network.hiddenOutput());
    lines.add("end\n");
    return new NetworkText(String.join("", lines).getBytes(StandardCharsets.US_ASCII));
  }

  /** The content of a {@code .net} file. The caller must not change it. */
  public byte[] bytes() {
    return bytes;
  }

  /** The SHA-256 of the text, in 64 lower-case hexadecimal digits. */
  public String hash() {
    return hash;
  }

  @Override
  public String toString() {
    return new String(bytes, StandardCharsets.US_ASCII);
  }

  private static void requireWithin(String what, int size, int most) {
    if (size > most) {
      throw new IllegalArgumentException(
          "the .net format holds at most " + most + " " + what + ", not " + size);
    }
  }

  private static void addMatrix(List<String> lines, String name, List<List<Rational>> rows) {
    lines.add(name + "\n");
    lines.addAll(RationalRow.stream(rows).map(NetworkText::line).toList());
  }

  private static String line(List<Rational> row) {
    StringBuilder line = new StringBuilder();
    for (Rational value : row) {
      int start = line.length();
      value.appendTo(line);
      if (line.length() - start > MAX_DIGITS) {
        requireWithin("characters of a number", value.numerator().toString().length(), MAX_DIGITS);
        requireWithin(
            "characters of a number", value.denominator().toString().length(), MAX_DIGITS);
      }
      line.append(' ');
    }
    line.setCharAt(line.length() - 1, '\n');
    return line.toString();
  }
}
