package org.conewise.certify;

import java.util.Locale;
import org.conewise.check.sample.Plan;

/**
 * The kind of proof that is wanted.
 *
 * @param samples how many inputs a proof by sample draws
 * @param confidenceBits its bounds fail with a probability of at most {@code 2^-confidenceBits}
 */
public record ProofChoice(Kind kind, long samples, int confidenceBits) {

  /** How many inputs are drawn if nobody says otherwise. */
  public static final long DEFAULT_SAMPLES = 1_000_000;

  /** The confidence if nobody says otherwise. */
  public static final int DEFAULT_CONFIDENCE_BITS = 40;

  /** The strongest proof that there is for a network. */
  public static final ProofChoice AUTOMATIC = of(Kind.AUTOMATIC);

  /** A kind of proof, or the choice among them. */
  public enum Kind {
    /** A fan for few inputs, else the orders of the inputs if they suffice, else a sample. */
    AUTOMATIC,
    /** All cones on which the network is linear. */
    FAN,
    /** All orders of 0 and the inputs. */
    ORDER,
    /** Inputs that nobody chose. */
    SAMPLE,
    /** All inputs, of a transformer, which has finitely many. */
    FINITE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Makes a choice.
   *
   * @throws IllegalArgumentException if the number of samples is not 1, 2 or 5 times a power of 10,
   *     or it or the confidence is out of the range of the format
   */
  public ProofChoice {
    if (!Plan.allows(samples)) {
      throw new IllegalArgumentException(
          "the number of samples must be 1, 2 or 5 times a power of 10 from "
              + Plan.MIN_SAMPLES
              + " to "
              + Plan.MAX_SAMPLES
              + ", not "
              + samples);
    }
    if (confidenceBits < 1 || confidenceBits > Plan.MAX_CONFIDENCE) {
      throw new IllegalArgumentException(
          "the bits of confidence are from 1 to "
              + Plan.MAX_CONFIDENCE
              + ", not "
              + confidenceBits);
    }
  }

  /** A kind of proof, with a million samples and 40 bits of confidence where samples are drawn. */
  public static ProofChoice of(Kind kind) {
    return new ProofChoice(kind, DEFAULT_SAMPLES, DEFAULT_CONFIDENCE_BITS);
  }
}
