package org.conewise.certify;

import java.util.List;
import org.conewise.check.network.Question;
import org.conewise.check.order.Chambers;
import org.conewise.check.sample.Plan;
import org.conewise.model.NamedNetwork;
import org.conewise.model.NetworkText;
import org.conewise.model.ReluNetwork;
import org.conewise.question.TiePolicy;
import org.conewise.question.Wanted;

/**
 * What is to be certified: a network, the question that it should answer, and what to say about it.
 *
 * @param named the network
 * @param wanted what its answer is compared with
 * @param ties what a tie of the greatest logits counts as
 * @param digits significant digits of the bounds that a fan proves, from 1 to {@link #MAX_DIGITS}
 * @param claims about the error or the tied fraction, to be proven or refuted
 * @param proof the kind of proof
 */
public record Request(
    NamedNetwork named,
    Wanted wanted,
    TiePolicy ties,
    int digits,
    List<Claim> claims,
    ProofChoice proof) {

  /** Bounds have no more significant digits than this, asked for or needed to decide a claim. */
  public static final int MAX_DIGITS = 1000;

  /** Inputs at most. */
  public static final int MAX_INPUTS = NetworkText.MAX_LENGTH;

  /** Networks of more inputs have too many cones to list. */
  public static final int MAX_FAN_INPUTS = 5;

  private static final int ELEMENTARY_INPUTS = 3;
  private static final int ELEMENTARY_DIGITS = 30;
  private static final int OTHER_DIGITS = 12;

  /**
   * Copies the claims.
   *
   * @throws IllegalArgumentException if the network has other than 2 to {@link #MAX_INPUTS} inputs
   *     or more than the kind of proof allows, the question cannot be asked of it or has no proof
   *     of this kind, a claim makes no sense for it, or the number of digits is out of range
   */
  public Request {
    int n = named.network().inputs();
    if (n < 2 || n > MAX_INPUTS) {
      throw new IllegalArgumentException(
          "has " + n + " inputs; certificates exist for 2 to " + MAX_INPUTS + " inputs");
    }
    requireFewEnough(n, proof.kind());
    wanted.requireFit(named.network());
    requireKind(wanted, proof.kind());
    claims.forEach(claim -> requireSense(claim, wanted));
    if (digits < 1 || digits > MAX_DIGITS) {
      throw new IllegalArgumentException("digits are from 1 to " + MAX_DIGITS + ", not " + digits);
    }
    claims = List.copyOf(claims);
  }

  /**
   * A request without claims, in which the first of several greatest logits is the answer, with 30
   * digits up to three inputs, where the measure is elementary, and 12 beyond.
   *
   * @throws IllegalArgumentException as above
   */
  public static Request of(ReluNetwork network, Wanted wanted) {
    return new Request(
        NamedNetwork.of(network),
        wanted,
        TiePolicy.FIRST,
        defaultDigits(network),
        List.of(),
        ProofChoice.AUTOMATIC);
  }

  public ReluNetwork network() {
    return named.network();
  }

  public Request withTies(TiePolicy policy) {
    return new Request(named, wanted, policy, digits, claims, proof);
  }

  public Request withDigits(int significant) {
    return new Request(named, wanted, ties, significant, claims, proof);
  }

  public Request withClaims(List<Claim> others) {
    return new Request(named, wanted, ties, digits, others, proof);
  }

  /**
   * The request for another kind of proof.
   *
   * @throws IllegalArgumentException if the network has too many inputs for it
   */
  public Request withProof(ProofChoice other) {
    return new Request(named, wanted, ties, digits, claims, other);
  }

  /** Whether the proof can be by fan. */
  public boolean mayListCones() {
    return switch (proof.kind()) {
      case FAN -> true;
      case AUTOMATIC -> network().inputs() <= MAX_FAN_INPUTS;
      case ORDER, SAMPLE, FINITE -> false;
    };
  }

  /** What a sample is about, whatever the kind of proof. */
  public Plan samplePlan() {
    return new Plan(question(), proof.confidenceBits(), proof.samples());
  }

  /** The question in the words of the kernel. */
  Question question() {
    return new Question(
        named.hash(),
        wanted.match(
            task -> org.conewise.check.Task.valueOf(task.name()),
            reference -> new org.conewise.check.Reference(reference.network().hash())),
        org.conewise.check.TiePolicy.valueOf(ties.name()));
  }

  /** The files that the kernel reads beside the certificate. */
  List<byte[]> networkFiles() {
    return wanted.texts(named).stream().map(NetworkText::bytes).toList();
  }

  private static void requireKind(Wanted wanted, ProofChoice.Kind kind) {
    if (kind == ProofChoice.Kind.FINITE) {
      throw new IllegalArgumentException(
          "is a ReLU network, which has infinitely many inputs; --proof finite is for transformers");
    }
    if (kind == ProofChoice.Kind.ORDER && wanted.isReference()) {
      throw new IllegalArgumentException(
          "can be compared with another network (--against) by a fan or by a sample; proofs by order"
              + " exist for tasks only");
    }
  }

  private static void requireSense(Claim claim, Wanted wanted) {
    if (claim.quantity() == Claim.Quantity.DIFFER && !wanted.isReference()) {
      throw new IllegalArgumentException(
          "is compared with no other network, so that the claim '"
              + claim
              + "' makes no sense; 'differ' needs --against");
    }
  }

  private static void requireFewEnough(int n, ProofChoice.Kind kind) {
    if (kind == ProofChoice.Kind.FAN && n > MAX_FAN_INPUTS) {
      throw new IllegalArgumentException(
          "has "
              + n
              + " inputs; this needs a list of all cones on which the network is linear, which is"
              + " made for 2 to "
              + MAX_FAN_INPUTS
              + " inputs (certify needs none: it bounds the error by order or by sample)");
    }
    if (kind == ProofChoice.Kind.ORDER && n > Chambers.MAX_INPUTS) {
      throw new IllegalArgumentException(
          "has " + n + " inputs; proofs by order exist for 2 to " + Chambers.MAX_INPUTS);
    }
  }

  private static int defaultDigits(ReluNetwork network) {
    return network.inputs() <= ELEMENTARY_INPUTS ? ELEMENTARY_DIGITS : OTHER_DIGITS;
  }
}
