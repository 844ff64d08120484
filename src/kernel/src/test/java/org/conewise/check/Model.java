package org.conewise.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A network with weights {@code k / 8}, run naively in exact decimals. */
public final class Model {
  private static final int DENOMINATOR = 8;

  private final int n;
  private final int[] inputHidden;
  private final int[][] hiddenHidden;
  private final int[][] hiddenOutput;

  /** A network of {@code n} inputs with the weights {@code k / 8}. */
  public Model(int n, int[] inputHidden, int[][] hiddenHidden, int[][] hiddenOutput) {
    this.n = n;
    this.inputHidden = inputHidden;
    this.hiddenHidden = hiddenHidden;
    this.hiddenOutput = hiddenOutput;
  }

  /** A network with integer weights. */
  public static Model ofIntegers(
      int n, int[] inputHidden, int[][] hiddenHidden, int[][] hiddenOutput) {
    return new Model(n, eightfold(inputHidden), eightfold(hiddenHidden), eightfold(hiddenOutput));
  }

  /** The network with one unit whose weights are all 0. */
  public static Model zero(int n) {
    return new Model(n, new int[1], new int[1][1], new int[n][1]);
  }

  public static Model random(int n, int hidden, Random random) {
    int[][] rows = new int[1 + hidden + n][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = random.ints(hidden, -16, 17).toArray();
    }
    int[][] hiddenHidden = List.of(rows).subList(1, 1 + hidden).toArray(int[][]::new);
    int[][] output = List.of(rows).subList(1 + hidden, rows.length).toArray(int[][]::new);
    return new Model(n, rows[0], hiddenHidden, output);
  }

  /** All pre-activations by time step, then the logits. */
  public List<List<BigDecimal>> run(List<BigInteger> x) {
    List<List<BigDecimal>> values = new ArrayList<>();
    List<BigDecimal> state = IntStream.range(0, hidden()).mapToObj(i -> BigDecimal.ZERO).toList();
    for (BigInteger entry : x) {
      List<BigDecimal> z = new ArrayList<>();
      for (int i = 0; i < hidden(); i++) {
        BigDecimal input = weight(inputHidden[i]).multiply(new BigDecimal(entry));
        z.add(product(hiddenHidden[i], state).add(input));
      }
      values.add(z);
      state = z.stream().map(BigDecimal.ZERO::max).toList();
    }
    List<BigDecimal> last = state;
    values.add(List.of(hiddenOutput).stream().map(row -> product(row, last)).toList());
    return values;
  }

  /** The network file. */
  public String text() {
    StringBuilder text = new StringBuilder("conewise-network 1\n");
    text.append("rnn " + hidden() + " " + n + " " + hiddenOutput.length + "\ninput-hidden\n");
    for (int weight : inputHidden) {
      text.append(spelling(weight)).append('\n');
    }
    appendRows(text.append("hidden-hidden\n"), hiddenHidden);
    appendRows(text.append("hidden-output\n"), hiddenOutput);
    return text.append("end\n").toString();
  }

  public int n() {
    return n;
  }

  public int hidden() {
    return inputHidden.length;
  }

  private static void appendRows(StringBuilder text, int[][] rows) {
    for (int[] row : rows) {
      List<String> fields = IntStream.of(row).mapToObj(Model::spelling).toList();
      text.append(String.join(" ", fields)).append('\n');
    }
  }

  static String spelling(int weight) {
    int gcd = BigInteger.valueOf(weight).gcd(BigInteger.valueOf(DENOMINATOR)).intValue();
    String numerator = "" + weight / gcd;
    return gcd == DENOMINATOR ? numerator : numerator + "/" + DENOMINATOR / gcd;
  }

  private static BigDecimal product(int[] row, List<BigDecimal> vector) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < row.length; i++) {
      sum = sum.add(weight(row[i]).multiply(vector.get(i)));
    }
    return sum;
  }

  private static BigDecimal weight(int eighths) {
    return new BigDecimal(eighths).divide(new BigDecimal(DENOMINATOR));
  }

  private static int[] eightfold(int[] row) {
    return IntStream.of(row).map(entry -> entry * DENOMINATOR).toArray();
  }

  private static int[][] eightfold(int[][] rows) {
    return List.of(rows).stream().map(Model::eightfold).toArray(int[][]::new);
  }
}
