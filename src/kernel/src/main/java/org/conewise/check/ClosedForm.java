package org.conewise.check;

import java.math.BigInteger;

/**
 * The number {@code turns + arg(re + im·i) / 2π} with {@code 0 ≤ arg < 2π}, for integers {@code re}
 * and {@code im} without common divisor.
 */
public record ClosedForm(BigInteger re, BigInteger im, int turns) {
  private static final int MAX_SHOWN_BITS = 400;

  /** The formula, if it is not too long to read. */
  @Override
  public String toString() {
    boolean shown = Math.max(re.bitLength(), im.bitLength()) <= MAX_SHOWN_BITS;
    String arg = shown ? "(" + re + " + " + im + " i)" : "(two integers that --json shows)";
    return (turns == 0 ? "" : turns + " + ") + "arg" + arg + " / 2 pi, 0 <= arg < 2 pi";
  }
}
