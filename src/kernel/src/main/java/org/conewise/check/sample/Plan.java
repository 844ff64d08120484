package org.conewise.check.sample;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.conewise.check.Code;
import org.conewise.check.Rejection;
import org.conewise.check.network.Question;
import org.conewise.check.text.Lines;

/**
 * What is fixed before anything is drawn. It is all that the random bits depend on.
 *
 * @param confidence the bounds fail with a probability of at most {@code 2^-confidence}
 * @param samples the number of inputs that are drawn
 */
public record Plan(Question question, int confidence, long samples) {
  /** The greatest number of samples. */
  public static final long MAX_SAMPLES = 1_000_000_000_000L;

  /** The least number of samples. */
  public static final long MIN_SAMPLES = 100_000;

  /** The greatest confidence. */
  public static final int MAX_CONFIDENCE = 128;

  /** Makes a plan with a confidence of 1 to {@value #MAX_CONFIDENCE} bits. */
  public Plan {
    if (confidence < 1 || confidence > MAX_CONFIDENCE) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }

  /** Whether a number of samples is allowed: 1, 2 or 5 times a power of 10, within the limits. */
  public static boolean allows(long samples) {
    boolean isInLimits = samples >= MIN_SAMPLES && samples <= MAX_SAMPLES;
    return isInLimits && Long.toString(samples).matches("[125]0*");
  }

  /**
   * Reads the lines after the kind of proof.
   *
   * @throws Rejection with an {@code F} code
   */
  static Plan read(Lines lines) throws Rejection {
    Question question = Question.read(lines);
    lines.next("confidence", 1);
    int confidence = lines.count(1, MAX_CONFIDENCE, Code.F10_LIMIT);
    lines.next("samples", 1);
    return new Plan(question, confidence, lines.count(MAX_SAMPLES));
  }

  /** Step 3: the number of samples is allowed. */
  void requireSize() throws Rejection {
    if (!allows(samples)) {
      String expected = "1, 2 or 5 times a power of 10, at least " + MIN_SAMPLES;
      throw new Rejection(Code.R12_SAMPLE_SIZE, "certificate", expected, "" + samples);
    }
  }

  /** The seed of all random bits: the SHA-256 of the certificate up to the number of samples. */
  byte[] seed() {
    return sha256().digest(toString().getBytes(US_ASCII));
  }

  /** The first lines of the certificate. */
  @Override
  public String toString() {
    return "conewise-certificate 1\nproof sample\n"
        + question
        + ("confidence " + confidence + "\nsamples " + samples + "\n");
  }

  /** A digest of its own. */
  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
