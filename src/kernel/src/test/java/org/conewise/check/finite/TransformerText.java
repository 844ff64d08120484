package org.conewise.check.finite;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;
import org.conewise.check.Draft;

/**
 * A transformer as rows of rationals, as tests make it, with its file and an evaluation that shares
 * nothing with the kernel: in floating point of many digits, from the definition.
 */
public record TransformerText(
    List<List<String>> embedding,
    List<List<String>> positions,
    List<List<List<List<String>>>> layers,
    List<List<String>> unembedding) {
  private static final List<String> NAMES = List.of("query", "key", "value", "output");

  /** Rows of integers or fractions with spaces between them. */
  public static List<List<String>> rows(String... rows) {
    return Arrays.stream(rows).map(row -> List.of(row.split(" "))).toList();
  }

  /** A matrix of zeros. */
  public static List<List<String>> zero(int height, int width) {
    return Collections.nCopies(height, Collections.nCopies(width, "0"));
  }

  /** Random weights of about the size 1 that are 32-bit floats, and a few that are no floats. */
  public static TransformerText random(int width, int length, int depth, Random random) {
    List<List<List<List<String>>>> layers = new ArrayList<>();
    for (int layer = 0; layer < depth; layer++) {
      layers.add(IntStream.range(0, 4).mapToObj(i -> random(width, width, random)).toList());
    }
    return new TransformerText(
        random(length, width, random),
        random(length, width, random),
        layers,
        random(length, width, random));
  }

  private static List<List<String>> random(int height, int width, Random random) {
    return IntStream.range(0, height)
        .mapToObj(row -> IntStream.range(0, width).mapToObj(column -> weight(random)).toList())
        .toList();
  }

  private static String weight(Random random) {
    if (random.nextInt(20) == 0) {
      return List.of("0", "1", "-1/3", "7/5").get(random.nextInt(4));
    }
    BigInteger numerator = BigInteger.valueOf(Math.round(random.nextGaussian() * (1 << 20)));
    return quotient(numerator, BigInteger.ONE.shiftLeft(20));
  }

  /** The transformer with the queries of every layer multiplied, which makes attention sharp. */
  TransformerText withQueriesTimes(long factor) {
    List<List<List<List<String>>>> sharp =
        layers.stream()
            .map(
                layer ->
                    List.of(
                        layer.get(0).stream()
                            .map(row -> row.stream().map(q -> times(q, factor)).toList())
                            .toList(),
                        layer.get(1),
                        layer.get(2),
                        layer.get(3)))
            .toList();
    return new TransformerText(embedding, positions, sharp, unembedding);
  }

  private static String times(String rational, long factor) {
    String[] parts = (rational + "/1").split("/");
    BigInteger numerator = new BigInteger(parts[0]).multiply(BigInteger.valueOf(factor));
    return quotient(numerator, new BigInteger(parts[1]));
  }

  private static String quotient(BigInteger numerator, BigInteger denominator) {
    BigInteger divisor = numerator.gcd(denominator);
    boolean isInteger = divisor.equals(denominator);
    return numerator.divide(divisor) + (isInteger ? "" : "/" + denominator.divide(divisor));
  }

  public int width() {
    return embedding.get(0).size();
  }

  public int length() {
    return positions.size();
  }

  /** The network file. */
  public String file() {
    StringBuilder text = new StringBuilder("conewise-network 1\n");
    text.append("transformer " + width() + " " + length() + " " + embedding.size());
    text.append(" " + unembedding.size() + " " + layers.size() + "\n");
    append(text, "embedding", embedding);
    append(text, "positions", positions);
    for (List<List<List<String>>> layer : layers) {
      for (int i = 0; i < 4; i++) {
        append(text, NAMES.get(i), layer.get(i));
      }
    }
    append(text, "unembedding", unembedding);
    return text.append("end\n").toString();
  }

  private static void append(StringBuilder text, String name, List<List<String>> rows) {
    text.append(name + "\n");
    rows.forEach(row -> text.append(String.join(" ", row) + "\n"));
  }

  /** A certificate about it. */
  public Draft draft(String ties, int precision, String counts, String error, String tied) {
    String certificate =
        "conewise-certificate 1\nproof finite\n"
            + ("network sha256 " + Draft.sha256(file()) + "\n")
            + ("task longest_cycle\nties " + ties + "\n")
            + ("precision " + precision + "\ncounts " + counts + "\n")
            + ("error " + error + "\ntied " + tied + "\nend\n");
    return new Draft(file(), certificate);
  }

  /** The logits of an input, in floating point of so many digits. */
  List<Apfloat> logits(int[] tokens, int digits) {
    List<List<Apfloat>> states = new ArrayList<>();
    for (int i = 0; i < tokens.length; i++) {
      List<Apfloat> token = reals(embedding.get(tokens[i]), digits);
      List<Apfloat> position = reals(positions.get(i), digits);
      states.add(plus(token, position));
    }
    for (List<List<List<String>>> layer : layers) {
      states = attended(layer, states, digits);
    }
    return product(unembedding, states.get(tokens.length - 1), digits);
  }

  private List<List<Apfloat>> attended(
      List<List<List<String>>> layer, List<List<Apfloat>> states, int digits) {
    Apfloat root = ApfloatMath.sqrt(new Apfloat(width(), digits));
    List<List<Apfloat>> keys = each(layer.get(1), states, digits);
    List<List<Apfloat>> values = each(layer.get(2), states, digits);
    List<List<Apfloat>> next = new ArrayList<>();
    for (List<Apfloat> state : states) {
      List<Apfloat> query = product(layer.get(0), state, digits);
      Apfloat sum = new Apfloat(0, digits);
      List<Apfloat> total = Collections.nCopies(width(), new Apfloat(0, digits));
      for (int j = 0; j < states.size(); j++) {
        Apfloat weight = ApfloatMath.exp(dot(query, keys.get(j), digits).divide(root));
        sum = sum.add(weight);
        total = plus(total, values.get(j).stream().map(weight::multiply).toList());
      }
      Apfloat all = sum;
      List<Apfloat> average = total.stream().map(entry -> entry.divide(all)).toList();
      next.add(plus(state, product(layer.get(3), average, digits)));
    }
    return next;
  }

  private static List<List<Apfloat>> each(
      List<List<String>> matrix, List<List<Apfloat>> states, int digits) {
    return states.stream().map(state -> product(matrix, state, digits)).toList();
  }

  private static List<Apfloat> product(
      List<List<String>> matrix, List<Apfloat> vector, int digits) {
    return matrix.stream().map(row -> dot(reals(row, digits), vector, digits)).toList();
  }

  private static List<Apfloat> plus(List<Apfloat> a, List<Apfloat> b) {
    return IntStream.range(0, a.size()).mapToObj(i -> a.get(i).add(b.get(i))).toList();
  }

  private static Apfloat dot(List<Apfloat> a, List<Apfloat> b, int digits) {
    return IntStream.range(0, a.size())
        .mapToObj(i -> a.get(i).multiply(b.get(i)))
        .reduce(new Apfloat(0, digits), Apfloat::add);
  }

  private static List<Apfloat> reals(List<String> row, int digits) {
    return row.stream().map(entry -> real(entry, digits)).collect(Collectors.toList());
  }

  private static Apfloat real(String rational, int digits) {
    String[] parts = rational.split("/");
    Apfloat numerator = new Apfloat(new BigInteger(parts[0]), digits);
    return parts.length == 1
        ? numerator
        : numerator.divide(new Apfloat(new BigInteger(parts[1]), digits));
  }
}
