package org.conewise.explain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.conewise.exact.Doubles;
import org.conewise.exact.Rational;
import org.conewise.model.ReluNetwork;

/** Phrases that the text and the page have in common. */
public final class Phrases {

  /** To be said wherever shares are shown that the engine measured. */
  public static final String APPROXIMATE =
      "Shares are the engine's, rounded and not certified; certify proves bounds.";

  /** Longer numbers are written with an exponent. */
  private static final int LONGEST_NUMBER = 15;

  private Phrases() {}

  /**
   * How rare errors are, before the word "inputs"; or how rare at least, if no smaller bound than 0
   * is known.
   *
   * @param lower bound of their fraction
   * @param upper bound, more than 0
   */
  public static String once(BigDecimal lower, BigDecimal upper) {
    boolean isKnown = lower.signum() > 0;
    BigDecimal middle = lower.add(upper).divide(BigDecimal.valueOf(2));
    BigDecimal inputs = BigDecimal.ONE.divide(isKnown ? middle : upper, new MathContext(8));
    boolean isLong = inputs.precision() - inputs.scale() > LONGEST_NUMBER;
    String number = String.format(Locale.ROOT, isLong ? "%.3e" : "%,.3f", inputs);
    return (isKnown ? "about once in " : "at most once in ") + number;
  }

  /** Which forms are shown of each piece. */
  public static String pieceRule(Explanation explanation) {
    int outputs = explanation.analysis().network().outputs();
    if (explanation.isPlaneWithTask()) {
      return "logit 1 - logit 0 = a0·x0 - a1·x1";
    }
    return outputs == 2 ? "logit 1 - logit 0" : "logit b - logit 0 for b = 1 to " + (outputs - 1);
  }

  /** The size of a network. */
  public static String shape(ReluNetwork network) {
    String units =
        network.match(
            recurrent -> counted(recurrent.hiddenSize(), "hidden unit"),
            layered -> units(layered.widths()));
    return String.format(
        Locale.ROOT,
        "%s, %s, %s",
        units,
        counted(network.inputs(), "input"),
        counted(network.parameters(), "weight"));
  }

  /** The units of some layers. */
  public static String units(List<Integer> widths) {
    if (widths.isEmpty()) {
      return "no hidden units";
    }
    int first = widths.get(0);
    if (widths.size() == 1) {
      return counted(first, "hidden unit");
    }
    return widths.stream().allMatch(width -> width == first)
        ? counted(first, "hidden unit") + " in each of " + widths.size() + " layers"
        : "layers of " + list(widths, 12).replace(" ", ", ") + " hidden units";
  }

  private static String counted(long count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  /** What the fractions are and how exact. */
  public static List<String> fractions(int inputs) {
    return inputs <= 3
        ? List.of(
            "Fractions of a turn or of the sphere, which are probabilities for every"
                + " rotation-invariant",
            "distribution. Decimals are rounded, for reading; crossings and signs are decided"
                + " exactly.")
        : List.of(
            "Fractions of the unit ball, which are probabilities for every rotation-invariant",
            "distribution. They are computed in floating point, for reading, and not certified; the",
            "certificate of conewise certify bounds the error. Crossings and signs are decided"
                + " exactly.");
  }

  public static String sameStatement(StandardForm standard) {
    return standard.sameStatement()
        ? "The same function: both certificates have the same fan and the same bounds."
        : "NOT the same statement as the original's certificate: this is a bug, please report it.";
  }

  /** Some pieces that cover most, in the order of their numbers. */
  public static List<Piece> largest(List<Piece> pieces, int most) {
    if (pieces.size() <= most) {
      return pieces;
    }
    return Approximate.largestFirst(pieces, Piece::cells).stream()
        .limit(most)
        .sorted(Comparator.comparing(Piece::id))
        .toList();
  }

  /** The relative gap as a power of two, or a dash where the boundary misses the piece. */
  public static String gap(Piece piece) {
    Optional<Rational> gap = piece.relativeGap();
    if (gap.isEmpty()) {
      return piece.isCrossed() ? "undefined, mean 0" : "";
    }
    return gap.get().signum() == 0
        ? "0 exactly"
        : String.format(Locale.ROOT, "2^%.2f", Doubles.log2(gap.get()));
  }

  /** The logit differences as formulas, rounded. */
  public static String differences(Piece piece, int digits) {
    if (piece.isFlat()) {
      return "0 (all logits are equal)";
    }
    return piece.differences().stream()
        .map(form -> formula(form, digits))
        .collect(Collectors.joining("; "));
  }

  private static String formula(List<Rational> form, int digits) {
    String sum =
        IntStream.range(0, form.size())
            .filter(i -> form.get(i).signum() != 0)
            .mapToObj(i -> term(form.get(i), i, digits))
            .collect(Collectors.joining(" "));
    return sum.isEmpty() ? "0" : sum.startsWith("+ ") ? sum.substring(2) : sum;
  }

  private static String term(Rational coefficient, int input, int digits) {
    String sign = coefficient.signum() < 0 ? "- " : "+ ";
    return sign + Decimals.rounded(coefficient.abs(), digits) + "·x" + input;
  }

  public static String partOfError(WrongRegion region, Explanation explanation) {
    double part = region.size() / explanation.effort().error();
    return String.format(Locale.ROOT, "%.2f %%", 100 * part);
  }

  /** The answer given and the answer wanted. */
  public static String answer(WrongRegion region) {
    return region.given() + ", not " + region.wanted() + (region.tied() ? " (tie)" : "");
  }

  public static String list(List<Integer> numbers, int most) {
    String start =
        numbers.stream().limit(most).map(String::valueOf).collect(Collectors.joining(" "));
    return numbers.size() > most ? start + " +" + (numbers.size() - most) : start;
  }

  public static String bits(double bits) {
    return Double.isInfinite(bits) ? "infinite" : String.format(Locale.ROOT, "%.2f", bits);
  }

  /** A count in full up to a million, then with an exponent. */
  public static String count(double value) {
    return value < 1e6
        ? String.format(Locale.ROOT, "%,.0f", value)
        : String.format(Locale.ROOT, "%.3g", value).replaceFirst("e\\+0*", "e");
  }

  static String count(long value) {
    return count((double) value);
  }

  public static List<String> effort(Effort effort) {
    List<String> sentences = new ArrayList<>();
    sentences.add("One evaluation of the network: " + count(effort.pass()) + ".");
    sentences.add(
        String.format(
            Locale.ROOT,
            "Exact method: about %s to enumerate, %s to check: %s in all, as much as %s samples.",
            count(effort.find()),
            count(effort.check()),
            count(effort.exact()),
            count(effort.samplesForSameCost())));
    if (effort.error() == 0) {
      sentences.add("The error is exactly 0; no number of samples shows that.");
      return sentences;
    }
    sentences.add(
        String.format(
            Locale.ROOT,
            "Sampling at that cost: error known to ± %s (one standard error; the error is %s).",
            Decimals.rounded(effort.standardErrorForSameCost(), 3),
            Decimals.rounded(effort.error(), 5)));
    sentences.add(
        String.format(
            Locale.ROOT,
            "Sampling to a standard error of 1 %% of the error: %s samples, %s multiply-adds.",
            count(effort.samplesForRelative(0.01)),
            count(effort.samplesForRelative(0.01) * effort.pass())));
    sentences.add(
        String.format(
            Locale.ROOT,
            "Sampling to the %d digits of the exact bounds: %s samples.",
            effort.digits(),
            count(effort.samplesForSamePrecision())));
    return sentences;
  }
}
