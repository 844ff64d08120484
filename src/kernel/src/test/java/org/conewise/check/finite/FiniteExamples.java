package org.conewise.check.finite;

import static org.conewise.check.finite.TransformerText.rows;
import static org.conewise.check.finite.TransformerText.zero;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Small transformers of which everything is known by hand. */
public final class FiniteExamples {
  private static final String ZERO = "0 0 0 0 0 0";

  private FiniteExamples() {}

  private static List<List<List<String>>> noAttention(int width) {
    List<List<String>> zero = zero(width, width);
    return List.of(zero, zero, zero, zero);
  }

  private static List<List<String>> identity(int n) {
    return IntStream.range(0, n)
        .mapToObj(row -> IntStream.range(0, n).mapToObj(i -> i == row ? "1" : "0").toList())
        .toList();
  }

  /** The answer is always 0, and all logits are equal. */
  public static TransformerText zeros(int length, int tokens, int outputs) {
    return new TransformerText(
        zero(tokens, 1), zero(length, 1), List.of(noAttention(1)), zero(outputs, 1));
  }

  /** The answer is the last token, without attention. */
  public static TransformerText lastToken(int n) {
    return new TransformerText(identity(n), zero(n, n), List.of(noAttention(n)), identity(n));
  }

  /**
   * Of two tokens, the answer is 1 if the first is 1 and the last is 0, and else 0; which is right.
   * The last position attends to the first one almost alone, and copies its token.
   */
  public static TransformerText swap() {
    List<List<String>> query = rows("0 0 0 0 20 0", ZERO, ZERO, ZERO, ZERO, ZERO);
    List<List<String>> key = rows("0 0 0 0 0 1", ZERO, ZERO, ZERO, ZERO, ZERO);
    List<List<String>> value = rows("1 0 0 0 0 0", "0 1 0 0 0 0", ZERO, ZERO, ZERO, ZERO);
    List<List<String>> output = rows(ZERO, ZERO, "1 0 0 0 0 0", "0 1 0 0 0 0", ZERO, ZERO);
    return new TransformerText(
        rows("1 0 0 0 0 0", "0 1 0 0 0 0"),
        rows("0 0 0 0 1 1", "0 0 0 0 1 0"),
        List.of(List.of(query, key, value, output)),
        rows(ZERO, "1 0 0 1 -3/2 0"));
  }

  /**
   * Of two tokens, which do not matter: logit 0 is a number, and logit 1 is the share of the
   * attention of the last position that goes to the first, {@code 1/(1 + exp(-query/2))}. Answer 0
   * is right for three functions, answer 1 for one.
   */
  public static TransformerText share(String query, String number) {
    return share(query, number + " 0 0 0", "0 0 1 0");
  }

  /**
   * The same with other logits: of the number 1, of 0, of the share, and of 0.
   *
   * @param unembedding the rows; there are as many tokens and positions, of which all but the first
   *     are alike
   */
  public static TransformerText share(String query, String... unembedding) {
    int n = unembedding.length;
    String[] positions = new String[n];
    Arrays.fill(positions, "1 0 0 0");
    positions[0] = "1 1 0 0";
    List<List<String>> queries = rows(query + " 0 0 0", "0 0 0 0", "0 0 0 0", "0 0 0 0");
    List<List<String>> first = rows("0 1 0 0", "0 0 0 0", "0 0 0 0", "0 0 0 0");
    List<List<String>> output = rows("0 0 0 0", "0 0 0 0", "1 0 0 0", "0 0 0 0");
    return new TransformerText(
        zero(n, 4),
        rows(positions),
        List.of(List.of(queries, first, first, output)),
        rows(unembedding));
  }
}
