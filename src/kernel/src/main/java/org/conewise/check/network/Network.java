package org.conewise.check.network;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conewise.check.Budget;
import org.conewise.check.Code;
import org.conewise.check.Rejection;
import org.conewise.check.number.Fraction;
import org.conewise.check.number.Vector;
import org.conewise.check.text.Lines;

/**
 * A ReLU recurrent network without biases, in integers. With a common denominator {@code D} of
 * {@code W_hh} and {@code W_hi}, {@code A = D W_hh} and {@code B = D W_hi}, the scaled state {@code
 * H_t = D^t h_t} satisfies {@code H_t = max(A H_{t-1} + D^{t-1} B x_t, 0)}; with a common
 * denominator {@code E} of {@code W_oh}, {@code E W_oh H_n} is a positive multiple of the logits.
 * Positive multiples have the same signs, and signs are all that is asked for.
 */
public final class Network {
  /** A row of a matrix: integers times a factor over a denominator, of the row or the matrix. */
  private record Row(List<BigInteger> integers, BigInteger factor, BigInteger denominator) {
    BigInteger product(List<BigInteger> vector) {
      BigInteger sum = BigInteger.ZERO;
      for (int i = 0; i < vector.size(); i++) {
        sum = sum.add(integers.get(i).multiply(vector.get(i)));
      }
      return sum.multiply(factor);
    }

    Fraction entry(int column) {
      return new Fraction(integers.get(column).multiply(factor), denominator);
    }

    /** The canonical spelling of some entries. */
    String spelling(int from, int to) {
      return IntStream.range(from, to)
          .mapToObj(column -> entry(column).toString())
          .collect(joining(" ", "", "\n"));
    }
  }

  private final String hash;
  private final int length;
  private final List<Row> hiddenRows;
  private final List<Row> logitRows;

  /**
   * Reads a network file.
   *
   * @throws Rejection with an {@code F} code
   */
  public Network(byte[] bytes, Budget budget) throws Rejection {
    Lines lines = new Lines("network", bytes, budget);
    hash = lines.readHeader();
    lines.next("rnn", 3);
    int hidden = lines.count(1, 65536, Code.F10_LIMIT);
    length = lines.count(1, 64, Code.F10_LIMIT);
    int outputs = lines.count(1, 64, Code.F10_LIMIT);
    lines.requireRoom(2L * hidden, 1 + hidden + outputs);
    List<Fraction> inputHidden = new ArrayList<>();
    lines.next("input-hidden", 0);
    for (int i = 0; i < hidden; i++) {
      inputHidden.addAll(readRow(lines, 1));
    }
    lines.next("hidden-hidden", 0);
    List<Row> rows = new ArrayList<>();
    for (Fraction input : inputHidden) {
      List<Fraction> row = readRow(lines, hidden);
      row.add(input);
      rows.add(scaled(row));
    }
    lines.next("hidden-output", 0);
    for (int i = 0; i < outputs; i++) {
      rows.add(scaled(readRow(lines, hidden)));
    }
    lines.readEnd();
    hiddenRows = overOneDenominator(rows.subList(0, hidden));
    logitRows = overOneDenominator(rows.subList(hidden, hidden + outputs));
  }

  /** The network hash: the SHA-256 of the file without its comments. */
  public String hash() {
    return hash;
  }

  /** The number of hidden units. */
  public int hiddenSize() {
    return hiddenRows.size();
  }

  /** The number of inputs, and of time steps. */
  public int length() {
    return length;
  }

  /** The number of logits. */
  public int outputs() {
    return logitRows.size();
  }

  /** The canonical spelling of the network that is run. */
  public String spelling() {
    int d = hiddenSize();
    StringBuilder text = new StringBuilder("conewise-network 1\n");
    text.append("rnn " + d + " " + length + " " + outputs() + "\ninput-hidden\n");
    hiddenRows.forEach(row -> text.append(row.spelling(d, d + 1)));
    text.append("hidden-hidden\n");
    hiddenRows.forEach(row -> text.append(row.spelling(0, d)));
    text.append("hidden-output\n");
    logitRows.forEach(row -> text.append(row.spelling(0, d)));
    return text.append("end\n").toString();
  }

  /** An entry of the matrix of the hidden units, whose last column is that of the input. */
  public Fraction hiddenWeight(int row, int column) {
    return hiddenRows.get(row).entry(column);
  }

  /** An entry of the matrix of the logits. */
  public Fraction logitWeight(int row, int column) {
    return logitRows.get(row).entry(column);
  }

  /**
   * The pre-activations of step {@code t}, counted from 0 here, or the logits after the last step,
   * up to positive factors, one factor for all.
   *
   * @param state those of the step before, 0 if negative
   */
  public List<BigInteger> values(int t, List<BigInteger> state, long input) {
    BigInteger x = BigInteger.valueOf(input).multiply(hiddenRows.get(0).denominator.pow(t));
    List<BigInteger> entries = new ArrayList<>(state);
    entries.add(x);
    return (t == length ? logitRows : hiddenRows)
        .stream().map(row -> row.product(t == length ? state : entries)).toList();
  }

  /**
   * The pre-activations of step {@code t}, counted from 0 here, or the logits after the last step,
   * as linear forms of the input up to positive factors, one factor for all.
   *
   * @param last those of the step before
   * @param on the units that are on there
   */
  public List<Vector> forms(int t, List<Vector> last, BitSet on) {
    return on.isEmpty() ? withoutState(t) : changed(withoutState(t), t, last, on, on);
  }

  /**
   * The pre-activations of step {@code t}, counted from 0 here, if no unit was on before: {@code
   * D^t B x_t} as linear forms of the input; or the logits, all 0, after the last step.
   */
  List<Vector> withoutState(int t) {
    if (t == length) {
      return Collections.nCopies(outputs(), Vector.onAxis(length, 0, BigInteger.ZERO));
    }
    BigInteger scale = hiddenRows.get(0).denominator.pow(t);
    List<Vector> forms = new ArrayList<>();
    for (Row row : hiddenRows) {
      BigInteger weight = row.integers.get(hiddenSize()).multiply(row.factor);
      forms.add(Vector.onAxis(length, t, weight.multiply(scale)));
    }
    return forms;
  }

  /**
   * The values of step {@code t}, or the logits, for the units that are on, from those for other
   * units; where these differ, units are switched. The states of the step before are given.
   */
  List<Vector> changed(List<Vector> values, int t, List<Vector> last, BitSet switched, BitSet on) {
    List<Vector> changed = new ArrayList<>();
    for (Row row : t == length ? logitRows : hiddenRows) {
      Vector change = Vector.combination(row.integers, last, switched, on);
      changed.add(values.get(changed.size()).plus(row.factor, change));
    }
    return changed;
  }

  private static List<Fraction> readRow(Lines lines, int width) throws Rejection {
    List<Fraction> row = new ArrayList<>();
    lines.next(width);
    for (int i = 0; i < width; i++) {
      row.add(lines.rational());
    }
    return row;
  }

  /** Makes a row of integers; trees are faster than hash tables, where powers of 2 collide. */
  private static Row scaled(List<Fraction> row) {
    BigInteger denominator = commonMultiple(row.stream().map(Fraction::denominator));
    Map<BigInteger, BigInteger> factors = new TreeMap<>();
    List<BigInteger> integers = new ArrayList<>();
    for (Fraction entry : row) {
      BigInteger factor = factors.computeIfAbsent(entry.denominator(), denominator::divide);
      integers.add(entry.numerator().multiply(factor));
    }
    return new Row(integers, BigInteger.ONE, denominator);
  }

  private static List<Row> overOneDenominator(List<Row> rows) {
    BigInteger common = commonMultiple(rows.stream().map(Row::denominator));
    return rows.stream()
        .map(row -> new Row(row.integers, common.divide(row.denominator), common))
        .toList();
  }

  private static BigInteger commonMultiple(Stream<BigInteger> integers) {
    Set<BigInteger> distinct = integers.collect(toCollection(TreeSet::new));
    return distinct.stream().reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
  }
}
