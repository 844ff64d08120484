package org.conewise.certify;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conewise.exact.Rational;

/**
 * A claim about the error or the tied fraction, such as {@code error <= 1/12900}. The bound is
 * taken exactly, whether it is written as a fraction, a decimal or with an exponent.
 */
public record Claim(String quantity, String relation, Rational bound) {

  /** What is known of a claim. */
  public enum Verdict {
    PROVEN,
    REFUTED,
    UNDECIDED
  }

  /** A claim and what is known of it. */
  public record Judged(Claim claim, Verdict verdict) {
    @Override
    public String toString() {
      return claim + ": " + verdict;
    }
  }

  private static final Pattern SYNTAX =
      Pattern.compile("\\s*(error|tied)\\s*(<=|>=|=)\\s*(\\S+)\\s*");

  /**
   * Reads a claim.
   *
   * @throws IllegalArgumentException if the text is none
   */
  public static Claim parse(String text) {
    Matcher matcher = SYNTAX.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "'" + text + "' is not of the form 'error <= 1/12900' (error or tied; <=, >= or =)");
    }
    return new Claim(matcher.group(1), matcher.group(2), Rational.parse(matcher.group(3)));
  }

  /** Judges the claim, given verified bounds of the quantity. */
  public Verdict judge(Rational lower, Rational upper) {
    boolean atMost = upper.compareTo(bound) <= 0;
    boolean atLeast = lower.compareTo(bound) >= 0;
    return switch (relation) {
      case "<=" -> decided(atMost, lower.compareTo(bound) > 0);
      case ">=" -> decided(atLeast, upper.compareTo(bound) < 0);
      default ->
          decided(atMost && atLeast, lower.compareTo(bound) > 0 || upper.compareTo(bound) < 0);
    };
  }

  /** The exit code of a program that was asked for these. */
  public static int exitCode(List<Judged> claims) {
    List<Verdict> verdicts = claims.stream().map(Judged::verdict).toList();
    if (verdicts.contains(Verdict.REFUTED)) {
      return ExitCode.REFUTED;
    }
    return verdicts.contains(Verdict.UNDECIDED) ? ExitCode.NO_VERDICT : ExitCode.PROVEN;
  }

  private static Verdict decided(boolean proven, boolean refuted) {
    return proven ? Verdict.PROVEN : refuted ? Verdict.REFUTED : Verdict.UNDECIDED;
  }

  @Override
  public String toString() {
    return quantity + " " + relation + " " + bound;
  }
}
