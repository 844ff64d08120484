package org.conewise.exact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A closed interval with decimal end points that contains a number, rounded outward. Both ends have
 * the same number of decimals; they coincide exactly if the number is known to be that decimal.
 */
public record Enclosure(BigDecimal lower, BigDecimal upper) {

  public static final Enclosure ZERO = exactly(BigDecimal.ZERO);
  public static final Enclosure ONE = exactly(BigDecimal.ONE);

  /**
   * Checks order and spelling.
   *
   * @throws IllegalArgumentException if the ends are out of order or have different numbers of
   *     decimals
   */
  public Enclosure {
    if (lower.compareTo(upper) > 0 || lower.scale() != upper.scale()) {
      throw new IllegalArgumentException("[" + lower + ", " + upper + "] is not an enclosure");
    }
  }

  /** The enclosure of width zero, spelled as short as possible. */
  public static Enclosure exactly(BigDecimal value) {
    BigDecimal shortest = value.stripTrailingZeros();
    shortest = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    return new Enclosure(shortest, shortest);
  }

  /**
   * The decimals of {@code digits} significant digits next to {@code value − error} from below and
   * to {@code value + error} from above. The result is at most two units in the last place wide if
   * {@code error} is below one unit.
   *
   * @param value a positive number
   * @param error a bound of the distance between {@code value} and the number that is to be
   *     enclosed
   */
  public static Enclosure around(BigDecimal value, BigDecimal error, int digits) {
    int decimals = digits - (value.precision() - value.scale());
    return new Enclosure(
        value.subtract(error).setScale(decimals, RoundingMode.FLOOR),
        value.add(error).setScale(decimals, RoundingMode.CEILING));
  }

  public boolean isExact() {
    return lower.compareTo(upper) == 0;
  }

  public boolean contains(Rational value) {
    return Rational.of(lower).compareTo(value) <= 0 && value.compareTo(Rational.of(upper)) <= 0;
  }

  /** A number inside, to a few digits: for reading only. */
  public BigDecimal approximately(int digits) {
    return lower.add(upper).divide(BigDecimal.valueOf(2)).round(new MathContext(digits));
  }

  /** The two ends in the spelling of the certificate format. */
  @Override
  public String toString() {
    return lower.toPlainString() + " " + upper.toPlainString();
  }
}
