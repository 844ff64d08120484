package org.conewise.certify;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.conewise.check.Bounds;
import org.conewise.check.FiniteFinding;
import org.conewise.check.OrderFinding;
import org.conewise.check.Statement;
import org.conewise.check.number.Fraction;
import org.conewise.exact.Rational;

/** The claims, judged by what has been proved: exact fractions if there are any, else bounds. */
final class Judging {

  private record Range(Rational lower, Rational upper) {
    static Range of(Bounds bounds) {
      return new Range(Rational.of(bounds.lower()), Rational.of(bounds.upper()));
    }

    static Range of(Fraction fraction) {
      return of(fraction, fraction);
    }

    static Range of(Fraction least, Fraction greatest) {
      return new Range(number(least), number(greatest));
    }

    private static Rational number(Fraction fraction) {
      return new Rational(fraction.numerator(), fraction.denominator());
    }
  }

  private Judging() {}

  /**
   * Judges claims by a statement.
   *
   * @param remark what to say of a claim that stays open
   */
  static List<Claim.Judged> of(
      List<Claim> claims, Statement statement, Function<Claim, String> remark) {
    return claims.stream().map(claim -> judged(claim, statement, remark)).toList();
  }

  private static Claim.Judged judged(
      Claim claim, Statement statement, Function<Claim, String> remark) {
    Claim.Verdict verdict = verdict(claim, range(claim.quantity(), statement));
    boolean isOpen = verdict == Claim.Verdict.UNDECIDED;
    return new Claim.Judged(
        claim, verdict, isOpen ? Optional.of(remark.apply(claim)) : Optional.empty());
  }

  /** The verdict that bounds give. */
  static Claim.Verdict verdict(Claim claim, org.conewise.check.text.Claim bounds) {
    return verdict(claim, Range.of(chosen(claim.quantity(), bounds.error(), bounds.tied())));
  }

  private static Claim.Verdict verdict(Claim claim, Range range) {
    return claim.judge(range.lower(), range.upper());
  }

  private static Range range(Claim.Quantity quantity, Statement statement) {
    if (statement.finding() instanceof FiniteFinding finite) {
      return chosen(
          quantity,
          Range.of(finite.leastError(), finite.greatestError()),
          Range.of(finite.leastTied(), finite.greatestTied()));
    }
    return statement.finding() instanceof OrderFinding order
        ? Range.of(chosen(quantity, order.error(), order.tied()))
        : Range.of(chosen(quantity, statement.error(), statement.tied()));
  }

  private static <T> T chosen(Claim.Quantity quantity, T error, T tied) {
    return switch (quantity) {
      case ERROR, DIFFER -> error;
      case TIED -> tied;
    };
  }
}
