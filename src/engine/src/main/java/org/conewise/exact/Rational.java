package org.conewise.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rational number in lowest terms with a positive denominator, so that {@code equals} is
 * mathematical equality. Factories named {@code of} and {@code parse} are exact.
 *
 * <p>It is kept as {@code odd · 2^exponent} if it is of that form with an {@code odd} below {@code
 * 2^63} in size, as every float and double is, and as numerator and denominator otherwise.
 */
public final class Rational implements Comparable<Rational> {

  public static final Rational ZERO = of(0);
  public static final Rational ONE = of(1);

  private static final Pattern FRACTION = Pattern.compile("([+-]?\\d+)/(\\d+)");

  /**
   * Largest decimal exponent that {@link #parse} accepts, so that a short text cannot ask for a
   * huge number.
   */
  private static final int MAX_EXPONENT = 10_000;

  private static final int DOUBLE_FRACTION_BITS = 52;

  /** Of the unit in the last place of the smallest doubles. */
  private static final int DOUBLE_MIN_EXPONENT = -1074;

  private final NumberForm form;

  private Rational(NumberForm form) {
    this.form = form;
  }

  /**
   * Brings the fraction into lowest terms.
   *
   * @throws ArithmeticException if the denominator is zero
   */
  public Rational(BigInteger numerator, BigInteger denominator) {
    this(inLowestTerms(numerator, denominator));
  }

  private static NumberForm inLowestTerms(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("denominator is zero");
    }
    if (isPowerOfTwo(denominator)) {
      int zeros = numerator.signum() == 0 ? Integer.MAX_VALUE : numerator.getLowestSetBit();
      int common = Math.min(zeros, denominator.getLowestSetBit());
      return NumberForm.ofLowestTerms(numerator.shiftRight(common), denominator.shiftRight(common));
    }
    BigInteger divisor = numerator.gcd(denominator);
    BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
    return NumberForm.ofLowestTerms(numerator.divide(signed), denominator.divide(signed));
  }

  private static boolean isPowerOfTwo(BigInteger value) {
    return value.signum() > 0 && value.bitCount() == 1;
  }

  /** The number {@code significand · 2^exponent}. */
  static Rational dyadic(long significand, int exponent) {
    return new Rational(NumberForm.Dyadic.of(significand, exponent));
  }

  public static Rational of(long value) {
    return dyadic(value, 0);
  }

  public static Rational of(BigInteger value) {
    return new Rational(value, BigInteger.ONE);
  }

  public static Rational of(long numerator, long denominator) {
    if (denominator > 0 && Long.bitCount(denominator) == 1) {
      return dyadic(numerator, -Long.numberOfTrailingZeros(denominator));
    }
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
    int biased = Math.getExponent(value) - Double.MIN_EXPONENT + 1;
    long fraction = Double.doubleToRawLongBits(value) & ((1L << DOUBLE_FRACTION_BITS) - 1);
    long significand = biased == 0 ? fraction : fraction + (1L << DOUBLE_FRACTION_BITS);
    return dyadic(
        value < 0 ? -significand : significand, DOUBLE_MIN_EXPONENT + Math.max(0, biased - 1));
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

  /** The numerator in lowest terms, which has the sign. */
  public BigInteger numerator() {
    return form.numerator();
  }

  /** The denominator in lowest terms, positive. */
  public BigInteger denominator() {
    return form.denominator();
  }

  /** How the number is kept. */
  NumberForm form() {
    return form;
  }

  public int signum() {
    return form.signum();
  }

  public Rational negate() {
    return new Rational(form.negate());
  }

  public Rational abs() {
    return signum() < 0 ? negate() : this;
  }

  public Rational plus(Rational other) {
    return new Rational(
        numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
        denominator().multiply(other.denominator()));
  }

  public Rational minus(Rational other) {
    return plus(other.negate());
  }

  public Rational times(Rational other) {
    return new Rational(
        numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
  }

  /**
   * The quotient.
   *
   * @throws ArithmeticException if {@code other} is zero
   */
  public Rational dividedBy(Rational other) {
    return new Rational(
        numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
  }

  @Override
  public int compareTo(Rational other) {
    return numerator()
        .multiply(other.denominator())
        .compareTo(other.numerator().multiply(denominator()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rational that && form.equals(that.form);
  }

  @Override
  public int hashCode() {
    return form.hashCode();
  }

  /** The integer itself, or {@code p/q}: the spelling of the {@code .net} format. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    appendTo(text);
    return text.toString();
  }

  /** Appends what {@link #toString} returns. */
  public void appendTo(StringBuilder text) {
    if (form instanceof NumberForm.Dyadic dyadic && isShort(dyadic)) {
      text.append(dyadic.odd());
      if (dyadic.exponent() < 0) {
        text.append('/').append(1L << -dyadic.exponent());
      }
      return;
    }
    text.append(numerator());
    if (!denominator().equals(BigInteger.ONE)) {
      text.append('/').append(denominator());
    }
  }

  /** Whether numerator and denominator fit into {@code long}s without a shift of the numerator. */
  private static boolean isShort(NumberForm.Dyadic dyadic) {
    return dyadic.exponent() <= 0 && -dyadic.exponent() < Long.SIZE - 1;
  }
}
