package org.conewise.check;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.joining;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A ReLU recurrent network without biases, in integers. With {@code D} a common denominator of all
 * weights, {@code A = D W_hh} and {@code B = D W_hi}, the scaled state {@code H_t = D^t h_t}
 * satisfies {@code H_t = max(A H_{t-1} + D^{t-1} B x_t, 0)}, and {@code D W_oh H_n} is a positive
 * multiple of the logits. Positive multiples have the same signs, and signs are all that is asked
 * for.
 */
final class Network {
  static final List<Vector> UNITS =
      List.of(Vector.of(1, 0, 0), Vector.of(0, 1, 0), Vector.of(0, 0, 1));

  private final int length;
  private final List<Row> inputHidden;
  private final List<Row> hiddenHidden;
  private final List<Row> hiddenOutput;
  private final BigInteger scale;
  private final String hash;

  /**
   * Reads a network file.
   *
   * @throws Rejection with an {@code F} code
   */
  Network(byte[] bytes, Budget budget) throws Rejection {
    Lines lines = new Lines("network", bytes, budget);
    List<String> shape = lines.readFields("rnn", 3);
    int hidden = lines.count(shape.get(0), 1, 65536, Code.F10_LIMIT);
    length = lines.count(shape.get(1), 1, 64, Code.F10_LIMIT);
    int outputs = lines.count(shape.get(2), 1, 64, Code.F10_LIMIT);
    long needed = 2L * hidden * (1 + hidden + outputs);
    lines.require(needed <= lines.remaining(), Code.F10_LIMIT, needed + " more bytes");
    MessageDigest sha256 = sha256();
    sha256.update(ascii(header(hidden, length, outputs)));
    inputHidden = readMatrix(lines, "input-hidden", hidden, 1, sha256);
    hiddenHidden = readMatrix(lines, "hidden-hidden", hidden, hidden, sha256);
    hiddenOutput = readMatrix(lines, "hidden-output", outputs, hidden, sha256);
    lines.readEnd();
    hash = HexFormat.of().formatHex(sha256.digest(ascii("end\n")));
    Stream<Row> rows = Stream.of(inputHidden, hiddenHidden, hiddenOutput).flatMap(List::stream);
    scale = Row.commonMultiple(rows.map(Row::denominator).distinct().toList());
  }

  /** The number of hidden units. */
  int hiddenSize() {
    return inputHidden.size();
  }

  /** Whether there are {@code n} inputs and {@code n} logits. */
  boolean hasSize(int n) {
    return length == n && hiddenOutput.size() == n;
  }

  /**
   * The network hash. Every file but for its comments is the only spelling of its network, so this
   * is the hash of the numbers that were read, spelled anew.
   */
  String hash() {
    return hash;
  }

  /**
   * {@code A H_{t-1} + D^{t-1} B x_t} as linear forms of {@code x}, with {@code t} counted from 0
   * here.
   *
   * @param state the previous pre-activations, as linear forms
   * @param positive those of them that are positive, the only ones that count
   */
  List<Vector> preActivations(int t, List<Vector> state, BitSet positive) {
    Vector input = UNITS.get(t).times(scale.pow(t));
    BitSet all = new BitSet();
    all.set(0);
    return IntStream.range(0, hiddenSize())
        .mapToObj(
            i ->
                hiddenHidden
                    .get(i)
                    .times(state, positive, scale)
                    .plus(inputHidden.get(i).times(List.of(input), all, scale)))
        .toList();
  }

  /** The logits as linear forms of {@code x}, given the last pre-activations. */
  List<Vector> logits(List<Vector> state, BitSet positive) {
    return hiddenOutput.stream().map(row -> row.times(state, positive, scale)).toList();
  }

  /** The network in the canonical spelling of its file, from the integers it is run with. */
  String toText() {
    return header(hiddenSize(), length, hiddenOutput.size())
        + "input-hidden\n"
        + text(inputHidden)
        + "hidden-hidden\n"
        + text(hiddenHidden)
        + "hidden-output\n"
        + text(hiddenOutput)
        + "end\n";
  }

  private static String header(int hidden, int length, int outputs) {
    return "conewise-network 1\nrnn " + hidden + " " + length + " " + outputs + "\n";
  }

  private static List<Row> readMatrix(
      Lines lines, String name, int height, int width, MessageDigest sha256) throws Rejection {
    lines.readFields(name, 0);
    sha256.update(ascii(name + "\n"));
    List<Row> matrix = new ArrayList<>();
    for (int i = 0; i < height; i++) {
      List<Fraction> row = new ArrayList<>();
      for (String field : lines.readFields(width)) {
        row.add(lines.rational(field));
      }
      sha256.update(ascii(row.stream().map(Fraction::toString).collect(joining(" ", "", "\n"))));
      matrix.add(Row.of(row));
    }
    return matrix;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(US_ASCII);
  }

  private static String text(List<Row> matrix) {
    return matrix.stream().map(Row::toText).collect(joining());
  }
}
