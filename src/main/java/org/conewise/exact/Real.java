package org.conewise.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;

/**
 * A real number known to a certain number of significant decimal digits. It is an approximation,
 * not an enclosure: a subtraction lowers {@link #digits()} by what cancels, and the last few digits
 * of a result may be off. Whoever needs an enclosure must leave digits to spare. Wraps apfloat,
 * which is not seen outside this package.
 */
public final class Real {

  private final Apfloat value;

  private Real(Apfloat value) {
    this.value = value;
  }

  public static Real of(BigInteger value, int digits) {
    return new Real(new Apfloat(value, digits));
  }

  /** The circle constant. */
  public static Real pi(int digits) {
    return new Real(ApfloatMath.pi(digits));
  }

  public Real plus(Real other) {
    return new Real(value.add(other.value));
  }

  public Real times(Real other) {
    return new Real(value.multiply(other.value));
  }

  public Real dividedBy(Real other) {
    return new Real(value.divide(other.value));
  }

  public Real sqrt() {
    return new Real(ApfloatMath.sqrt(value));
  }

  /**
   * The angle of the vector {@code (x, y)} in {@code (−π, π]}, in radians.
   *
   * @throws ArithmeticException if both coordinates are zero
   */
  public static Real argument(Real x, Real y) {
    return new Real(ApfloatMath.atan2(y.value, x.value));
  }

  public int signum() {
    return value.signum();
  }

  /** The number of significant digits that are known. */
  public long digits() {
    return value.precision();
  }

  public BigDecimal toBigDecimal() {
    return new BigDecimal(value.toString());
  }
}
