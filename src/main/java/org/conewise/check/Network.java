package org.conewise.check;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A ReLU recurrent network without biases, in integers. With a common denominator {@code D} of all
 * weights, {@code A = D W_hh}, {@code B = D W_hi} and {@code C = D W_oh}, the scaled state {@code
 * H_t = D^t h_t} satisfies {@code H_t = max(A H_{t-1} + D^{t-1} B x_t, 0)}, and {@code C H_n} is a
 * positive multiple of the logits. Positive multiples have the same signs, and signs are all that
 * is asked for.
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
  private final List<Row> logitRows = new ArrayList<>();
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
    for (int i = 0; i < outputs; i++) {
      logitRows.add(scaled(readRow(lines, hidden)));
    }
    lines.readEnd();
    hash = lines.sha256();
    Stream<Row> rows = Stream.concat(hiddenRows.stream(), logitRows.stream());
    scale = commonMultiple(rows.map(Row::denominator));
  }

  /** The number of hidden units. */
  int hiddenSize() {
    return hiddenRows.size();
  }

  /** Whether there are {@code n} inputs and {@code n} logits. */
  boolean hasSize(int n) {
    return length == n && logitRows.size() == n;
  }

  /** The canonical spelling of the network that is run. */
  String spelling() {
    int d = hiddenSize();
    StringBuilder text = new StringBuilder("conewise-network 1\n");
    text.append("rnn " + d + " " + length + " " + logitRows.size() + "\ninput-hidden\n");
    hiddenRows.forEach(row -> text.append(row.spelling(d, d + 1)));
    text.append("hidden-hidden\n");
    hiddenRows.forEach(row -> text.append(row.spelling(0, d)));
    text.append("hidden-output\n");
    logitRows.forEach(row -> text.append(row.spelling(0, d)));
    return text.append("end\n").toString();
  }

  /**
   * The values of step {@code t}, counted from 0 here, where no unit was on before: {@code D^t B
   * x_t} as linear forms of the input, or 0 for the logits after the last step.
   */
  List<Vector> inputs(int t) {
    if (t == length) {
      return Collections.nCopies(logitRows.size(), Vector.of(0, 0, 0));
    }
    Vector x = INPUTS.get(t).times(scale.pow(t));
    int last = hiddenSize();
    return hiddenRows.stream()
        .map(row -> x.times(row.numerators.get(last)).times(factor(row)))
        .toList();
  }

  /**
   * The values of step {@code t}, changed by switching some units of the state before it: on, if
   * they are among those that are on now, and else off.
   */
  List<Vector> changed(List<Vector> values, int t, List<Vector> state, BitSet switched, BitSet on) {
    List<Vector> changed = new ArrayList<>();
    for (Row row : t == length ? logitRows : hiddenRows) {
      Vector change = Vector.combination(row.numerators, state, switched, on);
      changed.add(values.get(changed.size()).plus(change.times(factor(row))));
    }
    return changed;
  }

  private BigInteger factor(Row row) {
    return scale.divide(row.denominator);
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
    Map<BigInteger, BigInteger> factors = new TreeMap<>();
    List<BigInteger> numerators = new ArrayList<>();
    for (Fraction entry : row) {
      BigInteger factor = factors.computeIfAbsent(entry.denominator(), denominator::divide);
      numerators.add(entry.numerator().multiply(factor));
    }
    return new Row(numerators, denominator);
  }

  private static BigInteger commonMultiple(Stream<BigInteger> integers) {
    return integers.collect(toCollection(TreeSet::new)).stream()
        .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
  }
}
