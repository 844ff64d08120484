package org.conewise.measure;

import java.math.BigInteger;
import org.conewise.exact.IntVector;

/** A complex number {@code re + i·im} with integer parts. */
public record GaussianInteger(BigInteger re, BigInteger im) {

  public static final GaussianInteger ONE = new GaussianInteger(BigInteger.ONE, BigInteger.ZERO);

  /** A vector of the plane as a complex number. */
  public static GaussianInteger of(IntVector vector) {
    return new GaussianInteger(vector.get(0), vector.get(1));
  }

  public GaussianInteger conjugate() {
    return new GaussianInteger(re, im.negate());
  }

  public GaussianInteger times(GaussianInteger other) {
    return new GaussianInteger(
        re.multiply(other.re).subtract(im.multiply(other.im)),
        re.multiply(other.im).add(im.multiply(other.re)));
  }

  /** The number of the same argument whose parts have no common divisor. */
  public GaussianInteger primitive() {
    IntVector shortest = IntVector.of(re, im).primitive();
    return new GaussianInteger(shortest.get(0), shortest.get(1));
  }
}
