package org.conewise.explain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.conewise.exact.IntVector;
import org.conewise.exact.Rational;
import org.conewise.measure.CoveredFraction;
import org.conewise.measure.SimplicialFraction;

/** Rounded decimals: for reading, never for deciding. */
public final class Decimals {

  /** Digits of fractions of which no closed form is known. */
  private static final int APPROXIMATE = 6;

  private Decimals() {}

  /** A number to some significant digits, without trailing zeros. */
  public static String rounded(Rational value, int digits) {
    return plainOrScientific(
        new BigDecimal(value.numerator())
            .divide(new BigDecimal(value.denominator()), new MathContext(digits)));
  }

  /**
   * A fraction, rounded to some significant digits, without trailing zeros: correctly rounded up to
   * three inputs; beyond, to at most {@value #APPROXIMATE} digits, from a double.
   */
  public static String rounded(CoveredFraction fraction, int digits) {
    return fraction instanceof SimplicialFraction
        ? rounded(fraction.approximately(APPROXIMATE + 2), Math.min(digits, APPROXIMATE))
        : plainOrScientific(fraction.rounded(digits));
  }

  /** A number between two others, with as many digits as these agree in, up to a number of them. */
  public static String between(BigDecimal lower, BigDecimal upper, int digits) {
    int common = digits;
    while (common > 1 && !round(lower, common).equals(round(upper, common))) {
      common--;
    }
    return round(lower.add(upper).divide(BigDecimal.valueOf(2)), common);
  }

  private static String round(BigDecimal value, int digits) {
    return plainOrScientific(value.round(new MathContext(digits)));
  }

  /** An integer vector scaled so that its greatest coordinate is 1 or −1 in size. */
  public static String direction(IntVector vector, int digits) {
    BigInteger greatest =
        IntStream.range(0, vector.dimension())
            .mapToObj(i -> vector.get(i).abs())
            .max(BigInteger::compareTo)
            .orElseThrow();
    if (greatest.signum() == 0) {
      return "0";
    }
    return IntStream.range(0, vector.dimension())
        .mapToObj(i -> rounded(new Rational(vector.get(i), greatest), digits))
        .collect(Collectors.joining(" "));
  }

  /** A double to some significant digits, without trailing zeros. */
  public static String rounded(double value, int digits) {
    return plainOrScientific(BigDecimal.valueOf(value).round(new MathContext(digits)));
  }

  /** A percentage to some significant digits. */
  static String percent(double fraction, int digits) {
    return rounded(100 * fraction, digits) + " %";
  }

  private static String plainOrScientific(BigDecimal value) {
    BigDecimal shortest = value.stripTrailingZeros();
    boolean plain = shortest.precision() - shortest.scale() > -4 && shortest.scale() > -12;
    return plain ? shortest.toPlainString() : shortest.toString();
  }
}
