package org.conewise.check;

import static java.util.stream.Collectors.joining;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A ReLU recurrent network without biases, in integers. With {@code D} a common denominator of
 * {@code W_hh} and {@code W_hi}, {@code A = D W_hh} and {@code B = D W_hi}, the scaled state {@code
 * H_t = D^t h_t} satisfies {@code H_t = max(A H_{t-1} + D^{t-1} B x_t, 0)}; with a common
 * denominator {@code E} of {@code W_oh}, {@code E W_oh H_n} is a positive multiple of the logits.
 * Positive multiples have the same signs, and signs are all that is asked for.
 */
final class Network {
  /** The coordinates of the input. */
  static final List<Vector> INPUTS =
      List.of(Vector.of(1, 0, 0), Vector.of(0, 1, 0), Vector.of(0, 0, 1));

  /** A row of a matrix: integers over one denominator. */
  private record Row(List<BigInteger> numerators, BigInteger denominator) {
    /** The canonical spelling of some entries. */
    String spelling(int from, int to) {
      return numerators.subList(from, to).stream()
          .map(numerator -> new Fraction(numerator, denominator).toString())
          .collect(joining(" ", "", "\n"));
    }
  }

  private final int length;
  private final List<Row> hiddenRows = new ArrayList<>();
  private final Row output;
  private final List<List<BigInteger>> relativeOutput = new ArrayList<>();
  private final BigInteger scale;

  /** The network hash: the SHA-256 of the file without its comments. */
  final String hash;

  /**
   * Reads a network file.
   *
   * @throws Rejection with an {@code F} code
   */
  Network(byte[] bytes, Budget budget) throws Rejection {
    Lines lines = new Lines("network", bytes, budget);
    lines.next("rnn", 3);
    int hidden = lines.count(1, 65536, Code.F10_LIMIT);
    length = lines.count(1, 64, Code.F10_LIMIT);
    int outputs = lines.count(1, 64, Code.F10_LIMIT);
    long needed = 2L * hidden * (1 + hidden + outputs);
    lines.require(needed <= lines.remaining(), Code.F10_LIMIT, needed + " more bytes");
    List<Fraction> inputHidden = new ArrayList<>();
    lines.next("input-hidden", 0);
    for (int i = 0; i < hidden; i++) {
      inputHidden.addAll(readRow(lines, 1));
    }
    lines.next("hidden-hidden", 0);
    for (Fraction input : inputHidden) {
      List<Fraction> row = readRow(lines, hidden);
      row.add(input);
      hiddenRows.add(scaled(row));
    }
    lines.next("hidden-output", 0);
    List<Fraction> hiddenOutput = new ArrayList<>();
    for (int i = 0; i < outputs; i++) {
      hiddenOutput.addAll(readRow(lines, hidden));
    }
    lines.readEnd();
    hash = lines.sha256();
    output = scaled(hiddenOutput);
    List<BigInteger> first = output.numerators.subList(0, hidden);
    for (int i = 1; i < outputs; i++) {
      List<BigInteger> row = output.numerators.subList(i * hidden, (i + 1) * hidden);
      relativeOutput.add(
          IntStream.range(0, hidden).mapToObj(j -> row.get(j).subtract(first.get(j))).toList());
    }
    scale = commonMultiple(hiddenRows.stream().map(Row::denominator));
  }

  /** The number of hidden units. */
  int hiddenSize() {
    return hiddenRows.size();
  }

  private int outputs() {
    return relativeOutput.size() + 1;
  }

  /** Whether there are {@code n} inputs and {@code n} logits. */
  boolean hasSize(int n) {
    return length == n && outputs() == n;
  }

  /** The canonical spelling of the network that is run. */
  String spelling() {
    int d = hiddenSize();
    StringBuilder text = new StringBuilder("conewise-network 1\n");
    text.append("rnn " + d + " " + length + " " + outputs() + "\ninput-hidden\n");
    hiddenRows.forEach(row -> text.append(row.spelling(d, d + 1)));
    text.append("hidden-hidden\n");
    hiddenRows.forEach(row -> text.append(row.spelling(0, d)));
    text.append("hidden-output\n");
    for (int i = 0; i < outputs(); i++) {
      text.append(output.spelling(i * d, (i + 1) * d));
    }
    return text.append("end\n").toString();
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
    return hiddenRows.stream()
        .map(
            row ->
                Vector.combination(row.numerators, column, chosen)
                    .times(scale.divide(row.denominator)))
        .toList();
  }

  /**
   * A positive multiple of the logits less the first of them, as linear forms, given the last
   * pre-activations and which of them are positive.
   */
  List<Vector> logits(List<Vector> last, BitSet positive) {
    Stream<Vector> others =
        relativeOutput.stream().map(row -> Vector.combination(row, last, positive));
    return Stream.concat(Stream.of(Vector.of(0, 0, 0)), others).toList();
  }

  private static List<Fraction> readRow(Lines lines, int width) throws Rejection {
    List<Fraction> row = new ArrayList<>();
    lines.next(width);
    for (int i = 0; i < width; i++) {
      row.add(lines.rational());
    }
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
}
