package org.conewise.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rational number in lowest terms with a positive denominator, so that {@code equals} is
 * mathematical equality. Factories named {@code of} and {@code parse} are exact.
 */
public record Rational(BigInteger numerator, BigInteger denominator)
    implements Comparable<Rational> {

  public static final Rational ZERO = of(0);
  public static final Rational ONE = of(1);

  private static final Pattern FRACTION = Pattern.compile("([+-]?\\d+)/(\\d+)");

  /**
   * Largest decimal exponent that {@link #parse} accepts, so that a short text cannot ask for a
   * huge number.
   */
  private static final int MAX_EXPONENT = 10_000;

  /**
   * Brings the fraction into lowest terms.
   *
   * @throws ArithmeticException if the denominator is zero
   */
  public Rational {
    Objects.requireNonNull(numerator);
    if (denominator.signum() == 0) {
      throw new ArithmeticException("denominator is zero");
    }
    BigInteger divisor =
        isOddOverPowerOfTwo(numerator, denominator) ? BigInteger.ONE : numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      divisor = divisor.negate();
    }
    if (!divisor.equals(BigInteger.ONE)) {
      numerator = numerator.divide(divisor);
      denominator = denominator.divide(divisor);
    }
  }

  /** As every float but 0 is, so that most weights need no divisor. */
  private static boolean isOddOverPowerOfTwo(BigInteger numerator, BigInteger denominator) {
    return numerator.testBit(0) && denominator.signum() > 0 && denominator.bitCount() == 1;
  }

  public static Rational of(long value) {
    return of(BigInteger.valueOf(value));
  }

  public static Rational of(BigInteger value) {
    return new Rational(value, BigInteger.ONE);
  }

  public static Rational of(long numerator, long denominator) {
    return new Rational(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /** The exact value of a decimal number. */
  public static Rational of(BigDecimal value) {
    return value.scale() > 0
        ? new Rational(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
        : of(value.toBigIntegerExact());
  }

  /**
   * The exact value of a double (and so of a float, a half or a bfloat16, which widen to it
   * exactly).
   *
   * @throws ArithmeticException if the value is NaN or infinite
   */
  public static Rational of(double value) {
    if (!Double.isFinite(value)) {
      throw new ArithmeticException(value + " is not a finite number");
    }
    if (value == 0) {
      return ZERO;
    }
    int exponent = Math.max(Math.getExponent(value), Double.MIN_EXPONENT) - 52;
    long significand = (long) Math.scalb(value, -exponent);
    int twos = Long.numberOfTrailingZeros(significand);
    BigInteger odd = BigInteger.valueOf(significand >> twos);
    exponent += twos;
    return exponent < 0
        ? new Rational(odd, BigInteger.ONE.shiftLeft(-exponent))
        : of(odd.shiftLeft(exponent));
  }

  /**
   * Reads {@code 12}, {@code -3/4}, {@code 0.125} or {@code 1e-6}, exactly.
   *
   * @throws NumberFormatException if the text is none of these, or its exponent exceeds 10,000 in
   *     size
   */
  public static Rational parse(String text) {
    Matcher fraction = FRACTION.matcher(text);
    if (fraction.matches()) {
      BigInteger denominator = new BigInteger(fraction.group(2));
      if (denominator.signum() == 0) {
        throw new NumberFormatException("'" + text + "' has denominator zero");
      }
      return new Rational(new BigInteger(fraction.group(1)), denominator);
    }
    BigDecimal decimal;
    try {
      decimal = new BigDecimal(text);
    } catch (NumberFormatException e) {
      NumberFormatException clearer =
          new NumberFormatException(
              "'" + text + "' is not a number such as 12, -3/4, 0.125 or 1e-6");
      clearer.initCause(e);
      throw clearer;
    }
    if (Math.abs((long) decimal.scale()) > MAX_EXPONENT) {
      throw new NumberFormatException("'" + text + "' has an exponent beyond " + MAX_EXPONENT);
    }
    return of(decimal);
  }

  public int signum() {
    return numerator.signum();
  }

  public Rational negate() {
    return new Rational(numerator.negate(), denominator);
  }

  public Rational abs() {
    return signum() < 0 ? negate() : this;
  }

  public Rational plus(Rational other) {
    return new Rational(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Rational minus(Rational other) {
    return plus(other.negate());
  }

  public Rational times(Rational other) {
    return new Rational(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /**
   * The quotient.
   *
   * @throws ArithmeticException if {@code other} is zero
   */
  public Rational dividedBy(Rational other) {
    return new Rational(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  @Override
  public int compareTo(Rational other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** The integer itself, or {@code p/q}: the spelling of the {@code .net} format. */
  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
