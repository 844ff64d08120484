package org.conewise.certify;

import java.util.List;
import org.conewise.check.finite.Census;
import org.conewise.check.network.Question;
import org.conewise.model.NetworkText;
import org.conewise.model.Transformer;
import org.conewise.question.Task;
import org.conewise.question.TiePolicy;

/**
 * What is to be certified of a transformer, which has finitely many inputs: all of them are run.
 *
 * @param ties what a tie of the greatest logits counts as
 * @param claims about the error or the tied fraction, to be proven or refuted
 */
public record FiniteRequest(
    Transformer transformer, Task task, TiePolicy ties, List<Claim> claims) {

  /** Positions at most: there are {@code n^n} inputs for {@code n}. */
  public static final int MAX_POSITIONS = Census.MAX_POSITIONS;

  /** Logits that differ by more than 2 to the power of minus this are told apart. */
  public static final int PRECISION = 256;

  /**
   * Copies the claims.
   *
   * @throws IllegalArgumentException if the task is not one of transformers, the transformer has
   *     other than 2 to {@link #MAX_POSITIONS} positions, or other than as many tokens and logits,
   *     or a claim makes no sense for it
   */
  public FiniteRequest {
    int n = transformer.inputs();
    if (task != Task.LONGEST_CYCLE) {
      throw new IllegalArgumentException(
          "is a transformer, of which "
              + Task.LONGEST_CYCLE.label()
              + " is asked, not "
              + task.label());
    }
    if (transformer.tokens() != n || transformer.outputs() != n) {
      throw new IllegalArgumentException(
          "needs as many tokens and logits as positions, found "
              + (transformer.tokens() + " tokens, " + transformer.outputs() + " logits and ")
              + (n + " positions"));
    }
    if (n < 2 || n > MAX_POSITIONS) {
      throw new IllegalArgumentException(
          "has " + n + " positions; all inputs are run for 2 to " + MAX_POSITIONS);
    }
    if (claims.stream().anyMatch(claim -> claim.quantity() == Claim.Quantity.DIFFER)) {
      throw new IllegalArgumentException(
          "is a transformer, which is compared with no other network; the claim is to be about"
              + " 'error' or 'tied'");
    }
    claims = List.copyOf(claims);
  }

  /**
   * A request without claims, in which the first of several greatest logits is the answer.
   *
   * @throws IllegalArgumentException as above
   */
  public static FiniteRequest of(Transformer transformer) {
    return new FiniteRequest(transformer, Task.LONGEST_CYCLE, TiePolicy.FIRST, List.of());
  }

  public FiniteRequest withTies(TiePolicy policy) {
    return new FiniteRequest(transformer, task, policy, claims);
  }

  public FiniteRequest withClaims(List<Claim> others) {
    return new FiniteRequest(transformer, task, ties, others);
  }

  /** The text of the transformer. It is made anew. */
  public NetworkText text() {
    return NetworkText.of(transformer);
  }

  /** The question in the words of the kernel. */
  Question question(NetworkText text) {
    return new Question(
        text.hash(),
        org.conewise.check.Task.valueOf(task.name()),
        org.conewise.check.TiePolicy.valueOf(ties.name()));
  }
}
