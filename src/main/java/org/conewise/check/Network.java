package org.conewise.check;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.joining;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A ReLU recurrent network without biases, in integers. With {@code D} a common denominator of all
 * weights, {@code A = D W_hh} and {@code B = D W_hi}, the scaled state {@code H_t = D^t h_t}
 * satisfies {@code H_t = max(A H_{t-1} + D^{t-1} B x_t, 0)}, and {@code D W_oh H_n} is a positive
 * multiple of the logits. Positive multiples have the same signs, and signs are all that is asked
 * for.
 */
final class Network {
  /** The coordinates of the input. */
  static final List<Vector> INPUTS =
      List.of(Vector.of(1, 0, 0), Vector.of(0, 1, 0), Vector.of(0, 0, 1));

  /** A row of a matrix: integers over one denominator. */
  private record Row(List<BigInteger> numerators, BigInteger denominator) {}

  private final int length;
  private final List<Row> hiddenRows = new ArrayList<>();
  private final List<Row> outputRows = new ArrayList<>();
  private final BigInteger scale;
  private final Consumer<String> copy;
  private final String hash;

  /**
   * Reads a network file.
   *
   * @param echo is given the canonical spelling of what is read
   * @throws Rejection with an {@code F} code
   */
  Network(byte[] bytes, Budget budget, Consumer<String> echo) throws Rejection {
    MessageDigest sha256 = sha256();
    copy = echo.andThen(text -> sha256.update(text.getBytes(US_ASCII)));
    Lines lines = new Lines("network", bytes, budget);
    List<String> shape = lines.readFields("rnn", 3);
    int hidden = lines.count(shape.get(0), 1, 65536, Code.F10_LIMIT);
    length = lines.count(shape.get(1), 1, 64, Code.F10_LIMIT);
    int outputs = lines.count(shape.get(2), 1, 64, Code.F10_LIMIT);
    long needed = 2L * hidden * (1 + hidden + outputs);
    lines.require(needed <= lines.remaining(), Code.F10_LIMIT, needed + " more bytes");
    copy.accept("conewise-network 1\nrnn " + hidden + " " + length + " " + outputs + "\n");
    List<Fraction> inputHidden = new ArrayList<>();
    readName(lines, "input-hidden");
    for (int i = 0; i < hidden; i++) {
      inputHidden.addAll(readRow(lines, 1));
    }
    readName(lines, "hidden-hidden");
    for (Fraction input : inputHidden) {
      List<Fraction> row = readRow(lines, hidden);
      row.add(input);
      hiddenRows.add(scaled(row));
    }
    readName(lines, "hidden-output");
    for (int i = 0; i < outputs; i++) {
      outputRows.add(scaled(readRow(lines, hidden)));
    }
    lines.readEnd();
    copy.accept("end\n");
    hash = HexFormat.of().formatHex(sha256.digest());
    Stream<Row> rows = Stream.of(hiddenRows, outputRows).flatMap(List::stream);
    scale = commonMultiple(rows.map(Row::denominator));
  }

  /** The number of hidden units. */
  int hiddenSize() {
    return hiddenRows.size();
  }

  /** Whether there are {@code n} inputs and {@code n} logits. */
  boolean hasSize(int n) {
    return length == n && outputRows.size() == n;
  }

  /**
   * The network hash. Every file but for its comments is the only spelling of its network, so this
   * is the hash of the numbers that were read, spelled anew.
   */
  String hash() {
    return hash;
  }

  /**
   * {@code A H_{t-1} + D^{t-1} B x_t} as linear forms of the input, with {@code t} counted from 0
   * here, given the previous ones and which of them are positive.
   */
  List<Vector> preActivations(int t, List<Vector> previous, BitSet positive) {
    List<Vector> column = new ArrayList<>(previous);
    column.add(INPUTS.get(t).times(scale.pow(t)));
    BitSet chosen = (BitSet) positive.clone();
    chosen.set(hiddenSize());
    return product(hiddenRows, column, chosen);
  }

  /** The scaled logits as linear forms, given the last pre-activations and their positive ones. */
  List<Vector> logits(List<Vector> last, BitSet positive) {
    return product(outputRows, last, positive);
  }

  /** {@code D} times a matrix and a column of which the entries that are not chosen are 0. */
  private List<Vector> product(List<Row> rows, List<Vector> column, BitSet chosen) {
    return rows.stream()
        .map(
            row ->
                Vector.combination(row.numerators, column, chosen)
                    .times(scale.divide(row.denominator)))
        .toList();
  }

  private void readName(Lines lines, String name) throws Rejection {
    lines.readFields(name, 0);
    copy.accept(name + "\n");
  }

  private List<Fraction> readRow(Lines lines, int width) throws Rejection {
    List<Fraction> row = new ArrayList<>();
    for (String field : lines.readFields(width)) {
      row.add(lines.rational(field));
    }
    copy.accept(row.stream().map(Fraction::toString).collect(joining(" ", "", "\n")));
    return row;
  }

  private static Row scaled(List<Fraction> row) {
    BigInteger denominator = commonMultiple(row.stream().map(Fraction::denominator));
    Map<BigInteger, BigInteger> factors = new HashMap<>();
    List<BigInteger> numerators = new ArrayList<>();
    for (Fraction entry : row) {
      BigInteger factor = factors.computeIfAbsent(entry.denominator(), denominator::divide);
      numerators.add(entry.numerator().multiply(factor));
    }
    return new Row(numerators, denominator);
  }

  private static BigInteger commonMultiple(Stream<BigInteger> integers) {
    return integers.distinct().reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
