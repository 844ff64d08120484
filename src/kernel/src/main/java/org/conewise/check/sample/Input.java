package org.conewise.check.sample;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.IntStream;
import org.conewise.check.number.Vector;

/** The input of one sample: independent standard normal deviates, each with a stream of its own. */
record Input(List<Deviate> entries) {
  private static final int FIRST_DIGITS = 8;
  private static final int ROUNDING = 2;

  /** Draws the input of a sample. */
  static Input draw(MessageDigest sha256, byte[] seed, long sample, int n) {
    return new Input(
        IntStream.range(0, n)
            .mapToObj(i -> Deviate.draw(new ByteStream(sha256, seed, sample, i)))
            .toList());
  }

  /** The entries, rounded. */
  long[] rounded() {
    long[] rounded = new long[entries.size()];
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = entries.get(i).rounded();
    }
    return rounded;
  }

  /** The index of the entry that so many others exceed. */
  int wanted(int rank, long[] rounded) {
    int wanted = 0;
    while (exceeding(wanted, rounded) != rank) {
      wanted++;
    }
    return wanted;
  }

  private int exceeding(int a, long[] rounded) {
    int exceeding = 0;
    for (int b = 0; b < rounded.length; b++) {
      exceeding += b != a && exceeds(b, a, rounded) ? 1 : 0;
    }
    return exceeding;
  }

  private boolean exceeds(int b, int a, long[] rounded) {
    long difference = rounded[b] - rounded[a];
    boolean isExact = Math.max(Math.abs(rounded[b]), Math.abs(rounded[a])) < Deviate.LIMIT;
    boolean isDecided = isExact && Math.abs(difference) > ROUNDING;
    return isDecided ? difference > 0 : sign(difference(b, a)) > 0;
  }

  private Vector difference(int b, int a) {
    int n = entries.size();
    return Vector.onAxis(n, b, BigInteger.ONE)
        .plus(BigInteger.ONE.negate(), Vector.onAxis(n, a, BigInteger.ONE));
  }

  /**
   * The sign of a linear form here. The zero form has sign 0. The value of any other is 0 with
   * probability 0, so that enough digits of the entries tell its sign: with integers that are at
   * most 1 from a multiple of the entries it errs by at most the sum of the sizes of its
   * coefficients.
   */
  int sign(Vector form) {
    BigInteger error = BigInteger.ZERO;
    for (BigInteger coefficient : form.toArray()) {
      error = error.add(coefficient.abs());
    }
    BigInteger value = error;
    for (int k = FIRST_DIGITS; error.signum() > 0 && value.abs().compareTo(error) <= 0; k *= 2) {
      int digits = k;
      value = form.dot(Vector.of(entries.stream().map(entry -> entry.scaled(digits)).toList()));
    }
    return value.signum();
  }
}
