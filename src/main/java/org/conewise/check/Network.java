package org.conewise.check;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.joining;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A ReLU recurrent network without biases, in integers. With {@code D} a common denominator of all
 * weights, {@code A = D W_hh} and {@code B = D W_hi}, the scaled state {@code H_t = D^t h_t}
 * satisfies {@code H_t = max(A H_{t-1} + D^{t-1} B x_t, 0)}, and {@code D W_oh H_n} is a positive
 * multiple of the logits. Positive multiples have the same signs, and signs are all that is asked
 * for.
 */
final class Network {
  private final int length;
  private final BigInteger scale;
  private final List<List<BigInteger>> inputHidden;
  private final List<List<BigInteger>> hiddenHidden;
  private final List<List<BigInteger>> hiddenOutput;
  private final List<BigInteger> drive;
  private final List<BigInteger> afterPositive;
  private final List<BigInteger> afterNegative;

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
    List<List<Fraction>> input = readMatrix(lines, "input-hidden", hidden, 1);
    List<List<Fraction>> recurrent = readMatrix(lines, "hidden-hidden", hidden, hidden);
    List<List<Fraction>> output = readMatrix(lines, "hidden-output", outputs, hidden);
    lines.readEnd();
    scale = commonDenominator(Stream.of(input, recurrent, output));
    inputHidden = scaled(input);
    hiddenHidden = scaled(recurrent);
    hiddenOutput = scaled(output);
    drive = inputHidden.stream().map(row -> row.get(0)).toList();
    afterPositive = Vectors.product(hiddenHidden, rectified(drive));
    List<BigInteger> opposite = drive.stream().map(BigInteger::negate).toList();
    afterNegative = Vectors.product(hiddenHidden, rectified(opposite));
  }

  /** The number of hidden units. */
  int hiddenSize() {
    return drive.size();
  }

  /** Whether there are {@code n} inputs and {@code n} logits. */
  boolean hasSize(int n) {
    return length == n && hiddenOutput.size() == n;
  }

  /** Runs the network, which has as many inputs as logits, at an integer input. */
  Signs signsAt(List<BigInteger> x) {
    Signs signs = new Signs(length * hiddenSize(), length);
    List<BigInteger> state = drive;
    BigInteger power = BigInteger.ONE;
    for (int t = 0; t < length; t++) {
      List<BigInteger> z = preActivations(t, x, power, state);
      for (int i = 0; i < z.size(); i++) {
        signs.add(t * z.size() + i, z.get(i).signum());
      }
      state = rectified(z);
      power = power.multiply(scale);
    }
    List<BigInteger> logits = Vectors.product(hiddenOutput, state);
    for (int a = 0; a < length; a++) {
      for (int b = 0; b < length; b++) {
        signs.add(signs.input(a, b), x.get(a).compareTo(x.get(b)));
        signs.add(signs.logit(a, b), logits.get(a).compareTo(logits.get(b)));
      }
    }
    return signs;
  }

  /**
   * The network hash. Every file but for its comments is the only spelling of its network, so this
   * is the hash of {@link #toText}, which binds it to the integers that are run.
   */
  String hash() {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(toText().getBytes(US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The network in the canonical spelling of its file, from the integers it is run with. */
  String toText() {
    String shape = "rnn " + hiddenSize() + " " + length + " " + hiddenOutput.size() + "\n";
    String input = "input-hidden\n" + text(inputHidden);
    String recurrent = "hidden-hidden\n" + text(hiddenHidden);
    String output = "hidden-output\n" + text(hiddenOutput);
    return "conewise-network 1\n" + shape + input + recurrent + output + "end\n";
  }

  /**
   * {@code A H_{t-1} + D^{t-1} B x_t}, with {@code t} counted from 0 here. The first state is
   * {@code |x_1| max(B, 0)} or {@code |x_1| max(-B, 0)}, so its two products with {@code A} are
   * kept.
   */
  private List<BigInteger> preActivations(
      int t, List<BigInteger> x, BigInteger power, List<BigInteger> state) {
    List<BigInteger> zeros = Collections.nCopies(hiddenSize(), BigInteger.ZERO);
    List<BigInteger> after = x.get(0).signum() > 0 ? afterPositive : afterNegative;
    List<BigInteger> carried =
        switch (t) {
          case 0 -> zeros;
          case 1 -> Vectors.combine(x.get(0).abs(), after, zeros);
          default -> Vectors.product(hiddenHidden, state);
        };
    return Vectors.combine(power.multiply(x.get(t)), drive, carried);
  }

  private static List<BigInteger> rectified(List<BigInteger> vector) {
    return vector.stream().map(BigInteger.ZERO::max).toList();
  }

  private static List<List<Fraction>> readMatrix(Lines lines, String name, int height, int width)
      throws Rejection {
    lines.readFields(name, 0);
    List<List<Fraction>> matrix = new ArrayList<>();
    for (int i = 0; i < height; i++) {
      List<Fraction> row = new ArrayList<>();
      for (String field : lines.readFields(width)) {
        row.add(lines.rational(field));
      }
      matrix.add(row);
    }
    return matrix;
  }

  private static BigInteger commonDenominator(Stream<List<List<Fraction>>> matrices) {
    Stream<Fraction> entries = matrices.flatMap(List::stream).flatMap(List::stream);
    Stream<BigInteger> denominators = entries.map(Fraction::denominator).distinct();
    return denominators.reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
  }

  private List<List<BigInteger>> scaled(List<List<Fraction>> matrix) {
    return matrix.stream().map(row -> row.stream().map(f -> f.times(scale)).toList()).toList();
  }

  private String text(List<List<BigInteger>> matrix) {
    return matrix.stream().map(this::line).collect(joining());
  }

  private String line(List<BigInteger> row) {
    return row.stream().map(entry -> Fraction.text(entry, scale)).collect(joining(" ", "", "\n"));
  }
}
