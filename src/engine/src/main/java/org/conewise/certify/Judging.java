package org.conewise.certify;

import java.util.List;
import java.util.Optional;
import org.conewise.check.Bounds;
import org.conewise.check.OrderFinding;
import org.conewise.check.SampleFinding;
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
      Rational number = new Rational(fraction.numerator(), fraction.denominator());
      return new Range(number, number);
    }
  }

  private Judging() {}

  static List<Claim.Judged> of(List<Claim> claims, Statement statement) {
    return claims.stream().map(claim -> judged(claim, statement)).toList();
  }

  private static Claim.Judged judged(Claim claim, Statement statement) {
    Range range =
        switch (claim.quantity()) {
          case ERROR -> error(statement);
          case TIED -> tied(statement);
        };
    Claim.Verdict verdict = claim.judge(range.lower(), range.upper());
    boolean isOpen = verdict == Claim.Verdict.UNDECIDED;
    return new Claim.Judged(claim, verdict, isOpen ? remark(claim, statement) : Optional.empty());
  }

  private static Range error(Statement statement) {
    return statement.finding() instanceof OrderFinding order
        ? Range.of(order.error())
        : Range.of(statement.error());
  }

  private static Range tied(Statement statement) {
    return statement.finding() instanceof OrderFinding order
        ? Range.of(order.tied())
        : Range.of(statement.tied());
  }

  private static Optional<String> remark(Claim claim, Statement statement) {
    return statement.finding() instanceof SampleFinding sample
        ? Optional.of(SampleSize.remark(claim, sample))
        : Optional.empty();
  }
}
