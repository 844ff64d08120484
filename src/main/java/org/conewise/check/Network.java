package org.conewise.check;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.StringJoiner;

/**
 * A ReLU recurrent network without biases, in integers. With {@code D} a common denominator of
 * {@code W_hi} and {@code W_hh}, {@code A = D W_hh} and {@code B = D W_hi}, the scaled state {@code
 * H_t = D^t h_t} satisfies {@code H_t = max(A H_{t-1} + D^{t-1} B x_t, 0)}; with {@code E} a common
 * denominator of {@code W_oh}, {@code E W_oh H_n} is a positive multiple of the logits. Positive
 * multiples have the same signs, and signs are all that is asked for.
 */
final class Network {
  private static final String MAGIC = "conewise-network 1";

  private final int length;
  private final BigInteger scale;
  private final BigInteger outputScale;
  private final BigInteger[][] inputHidden;
  private final BigInteger[][] hiddenHidden;
  private final BigInteger[][] hiddenOutput;
  private final BigInteger[] afterPositive;
  private final BigInteger[] afterNegative;

  private Network(int length, Fraction[][] input, Fraction[][] hidden, Fraction[][] output) {
    this.length = length;
    scale = commonDenominator(input, commonDenominator(hidden, BigInteger.ONE));
    outputScale = commonDenominator(output, BigInteger.ONE);
    inputHidden = scaled(input, scale);
    hiddenHidden = scaled(hidden, scale);
    hiddenOutput = scaled(output, outputScale);
    afterPositive = product(hiddenHidden, rectified(inputHidden, 1));
    afterNegative = product(hiddenHidden, rectified(inputHidden, -1));
  }

  /**
   * Reads a network file.
   *
   * @throws Rejection with an {@code F} code
   */
  static Network read(byte[] bytes, Budget budget) throws Rejection {
    Lines lines = new Lines("network", bytes, budget);
    lines.readMagic(MAGIC);
    List<String> shape = lines.readFields("rnn", 3);
    int hidden = lines.count(shape.get(0), 1, 65536, Code.F10_LIMIT);
    int length = lines.count(shape.get(1), 1, 64, Code.F10_LIMIT);
    int outputs = lines.count(shape.get(2), 1, 64, Code.F10_LIMIT);
    long needed = 2L * hidden * (1 + hidden + outputs);
    boolean fits = needed <= lines.remaining();
    lines.require(fits, Code.F10_LIMIT, needed + " more bytes", "" + lines.remaining());
    Fraction[][] inputHidden = readMatrix(lines, "input-hidden", hidden, 1);
    Fraction[][] hiddenHidden = readMatrix(lines, "hidden-hidden", hidden, hidden);
    Fraction[][] hiddenOutput = readMatrix(lines, "hidden-output", outputs, hidden);
    lines.readEnd();
    return new Network(length, inputHidden, hiddenHidden, hiddenOutput);
  }

  /** The number of hidden units. */
  int hiddenSize() {
    return hiddenHidden.length;
  }

  /** The number of inputs. */
  int length() {
    return length;
  }

  /** The number of logits. */
  int outputs() {
    return hiddenOutput.length;
  }

  /** Runs the network at an integer input; it must have as many inputs as outputs. */
  Signs signsAt(List<BigInteger> x) {
    int d = hiddenSize();
    Signs signs = new Signs(length * d, length);
    BigInteger[] state = new BigInteger[d];
    BigInteger power = BigInteger.ONE;
    for (int t = 0; t < length; t++) {
      BigInteger[] carried = carried(t, x.get(0), state);
      BigInteger input = power.multiply(x.get(t));
      for (int i = 0; i < d; i++) {
        BigInteger z = carried[i].add(inputHidden[i][0].multiply(input));
        signs.add(t * d + i, z.signum());
        state[i] = z.max(BigInteger.ZERO);
      }
      power = power.multiply(scale);
    }
    compareAll(signs, x, product(hiddenOutput, state));
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
    StringBuilder text = new StringBuilder(MAGIC).append('\n');
    text.append(String.format("rnn %d %d %d\n", hiddenSize(), length, outputs()));
    appendMatrix(text, "input-hidden", inputHidden, scale);
    appendMatrix(text, "hidden-hidden", hiddenHidden, scale);
    appendMatrix(text, "hidden-output", hiddenOutput, outputScale);
    return text.append("end\n").toString();
  }

  /**
   * {@code A H_{t-1}}. The first state is {@code |x_1| max(B, 0)} or {@code |x_1| max(-B, 0)}, so
   * its two products are kept.
   */
  private BigInteger[] carried(int t, BigInteger first, BigInteger[] state) {
    if (t >= 2) {
      return product(hiddenHidden, state);
    }
    BigInteger factor = t == 0 ? BigInteger.ZERO : first.abs();
    BigInteger[] carried = (first.signum() > 0 ? afterPositive : afterNegative).clone();
    for (int i = 0; i < carried.length; i++) {
      carried[i] = carried[i].multiply(factor);
    }
    return carried;
  }

  private static void compareAll(Signs signs, List<BigInteger> x, BigInteger[] logits) {
    for (int a = 0; a < x.size(); a++) {
      for (int b = 0; b < x.size(); b++) {
        signs.add(signs.input(a, b), x.get(a).compareTo(x.get(b)));
        signs.add(signs.logit(a, b), logits[a].compareTo(logits[b]));
      }
    }
  }

  private static Fraction[][] readMatrix(Lines lines, String name, int height, int width)
      throws Rejection {
    lines.readFields(name, 0);
    Fraction[][] matrix = new Fraction[height][width];
    for (Fraction[] row : matrix) {
      List<String> fields = lines.readFields(width);
      for (int j = 0; j < width; j++) {
        row[j] = lines.rational(fields.get(j));
      }
    }
    return matrix;
  }

  private static void appendMatrix(
      StringBuilder text, String name, BigInteger[][] matrix, BigInteger scale) {
    text.append(name).append('\n');
    for (BigInteger[] row : matrix) {
      StringJoiner line = new StringJoiner(" ", "", "\n");
      for (BigInteger entry : row) {
        line.add(Fraction.text(entry, scale));
      }
      text.append(line);
    }
  }

  private static BigInteger commonDenominator(Fraction[][] matrix, BigInteger common) {
    for (Fraction[] row : matrix) {
      for (Fraction entry : row) {
        common = entry.commonDenominator(common);
      }
    }
    return common;
  }

  private static BigInteger[][] scaled(Fraction[][] matrix, BigInteger scale) {
    BigInteger[][] scaled = new BigInteger[matrix.length][matrix[0].length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix[i].length; j++) {
        scaled[i][j] = matrix[i][j].scaledBy(scale);
      }
    }
    return scaled;
  }

  /** The first column of a matrix, times {@code sign}, with 0 for what is negative then. */
  private static BigInteger[] rectified(BigInteger[][] column, int sign) {
    BigInteger[] rectified = new BigInteger[column.length];
    for (int i = 0; i < column.length; i++) {
      rectified[i] = column[i][0].signum() == sign ? column[i][0].abs() : BigInteger.ZERO;
    }
    return rectified;
  }

  private static BigInteger[] product(BigInteger[][] matrix, BigInteger[] vector) {
    BigInteger[] product = new BigInteger[matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      product[i] = BigInteger.ZERO;
      for (int j = 0; j < vector.length; j++) {
        product[i] = product[i].add(matrix[i][j].multiply(vector[j]));
      }
    }
    return product;
  }
}
