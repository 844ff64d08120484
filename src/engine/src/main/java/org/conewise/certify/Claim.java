package org.conewise.certify;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conewise.exact.Rational;

/**
 * A claim about the error or the tied fraction, such as {@code error <= 1/12900}. The bound is
 * taken exactly, whether it is written as a fraction, a decimal, with an exponent or in per cent.
 */
public record Claim(Quantity quantity, Relation relation, Rational bound) {

  /** What a claim can be about. */
  public enum Quantity {
    /** The fraction of inputs that are answered wrongly. */
    ERROR,
    /** The same fraction, where the answer of another network is wanted. */
    DIFFER,
    /** The fraction of inputs at which several logits are greatest. */
    TIED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How the quantity compares with the bound. */
  public enum Relation {
    AT_MOST("<="),
    LESS("<"),
    AT_LEAST(">="),
    GREATER(">"),
    EQUAL("=");

    private final String sign;

    Relation(String sign) {
      this.sign = sign;
    }

    @Override
    public String toString() {
      return sign;
    }
  }

  /** What is known of a claim. */
  public enum Verdict {
    PROVEN,
    REFUTED,
    UNDECIDED
  }

  /**
   * A claim and what is known of it.
   *
   * @param remark what would decide the claim, or nothing
   */
  public record Judged(Claim claim, Verdict verdict, Optional<String> remark) {
    @Override
    public String toString() {
      return claim + ": " + verdict + remark.map(text -> "; " + text).orElse("");
    }
  }

  private static final Pattern SYNTAX =
      Pattern.compile("\\s*(error|differ|tied)\\s*(<=|>=|==|<|>|=)\\s*([^\\s%]+)\\s*(%?)\\s*");

  private static final Rational HUNDRED = Rational.of(100);

  /**
   * Reads a claim.
   *
   * @throws IllegalArgumentException if the text is none
   */
  public static Claim parse(String text) {
    Matcher matcher = SYNTAX.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "'"
              + text
              + "' is not of the form 'error <= 1/12900' (error, differ or tied; <=, <, >=, > or =)");
    }
    Rational number = Rational.parse(matcher.group(3));
    return new Claim(
        Quantity.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)),
        relation(matcher.group(2)),
        matcher.group(4).isEmpty() ? number : number.dividedBy(HUNDRED));
  }

  /**
   * Judges the claim.
   *
   * @param lower a verified lower bound of the quantity
   * @param upper a verified upper bound
   */
  public Verdict judge(Rational lower, Rational upper) {
    int low = lower.compareTo(bound);
    int high = upper.compareTo(bound);
    return switch (relation) {
      case AT_MOST -> decided(high <= 0, low > 0);
      case LESS -> decided(high < 0, low >= 0);
      case AT_LEAST -> decided(low >= 0, high < 0);
      case GREATER -> decided(low > 0, high <= 0);
      case EQUAL -> decided(low == 0 && high == 0, low > 0 || high < 0);
    };
  }

  private static Relation relation(String sign) {
    String single = sign.equals("==") ? "=" : sign;
    return Arrays.stream(Relation.values())
        .filter(relation -> relation.sign.equals(single))
        .findFirst()
        .orElseThrow();
  }

  private static Verdict decided(boolean proven, boolean refuted) {
    return proven ? Verdict.PROVEN : refuted ? Verdict.REFUTED : Verdict.UNDECIDED;
  }

  @Override
  public String toString() {
    return quantity + " " + relation + " " + bound;
  }
}
