package org.conewise.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;

/** Angles to many digits. The arctangent is that of apfloat, which is loaded with this class. */
final class LongAngle {

  private static final long GUARD_DIGITS = 8;

  private LongAngle() {}

  /**
   * The angle of the vector {@code (x, y)}, counter-clockwise from the first axis, over 2π: in
   * {@code [0, 1]}, with a relative error below {@code 10^-digits}.
   *
   * @throws ArithmeticException if both coordinates are zero
   */
  static BigDecimal turns(BigInteger x, BigInteger y, int digits) {
    long precision = digits + GUARD_DIGITS;
    Apfloat angle = ApfloatMath.atan2(number(y, precision), number(x, precision));
    Apfloat turn = ApfloatMath.pi(precision).multiply(number(BigInteger.TWO, precision));
    Apfloat fraction = angle.divide(turn);
    return decimal(fraction.signum() < 0 ? fraction.add(Apfloat.ONE) : fraction);
  }

  /** An integer of which so many digits are looked at. */
  private static Apfloat number(BigInteger value, long precision) {
    return new Apfloat(value, precision);
  }

  private static BigDecimal decimal(Apfloat value) {
    return new BigDecimal(value.toString());
  }
}
