package org.conewise.corpus;

import org.conewise.check.Point;
import org.conewise.corpus.CorpusBuilder.Base;

/** Certificates with a number that is not in its one canonical spelling, or too long. */
final class NumberForgeries {
  private static final String F08 = "F08-NUMBER";
  private static final String F09 = "F09-NUMBER-TOO-LONG";

  private final CorpusBuilder corpus;
  private final Base base;
  private final Base space;

  NumberForgeries(CorpusBuilder corpus, Bases bases) {
    this.corpus = corpus;
    base = bases.zero2;
    space = bases.greatest.get(3);
  }

  void addAll() {
    addIntegers();
    addCounts();
    addBounds();
    addLongNumbers();
  }

  private void add(String name, String from, String to, String reason) {
    corpus.reject(F08, name, base, base.edited(from, to), reason);
  }

  private void addCoordinate(String name, String spelling, String reason) {
    add(name, "\n-1 1\n", "\n-1 " + spelling + "\n", reason);
  }

  private void addIntegers() {
    addCoordinate("leading-zero", "01", "no leading zeros");
    addCoordinate("plus-sign", "+1", "no plus sign");
    addCoordinate("exponent", "1e0", "no exponents");
    addCoordinate("decimal-coordinate", "1.0", "no decimals");
    addCoordinate("fraction-as-coordinate", "1/1", "rays are integers");
    addCoordinate("hexadecimal", "0x1", "only decimal digits");
    addCoordinate("minus-sign-alone", "-", "a sign and no digits");
    addCoordinate("two-minus-signs", "--1", "one sign at most");
    addCoordinate("digit-group", "1_000_000", "no underscores");
    addCoordinate("word-for-a-number", "one", "not a number");
    String minusZero =
        CorpusBuilder.edit(base.draft().sparing(Point.of(-1, 0)).text(), "-1 0\n", "-1 -0\n");
    corpus.reject(F08, "minus-zero", base, minusZero, "zero has no sign");
    String spaced = space.draft().text();
    String minus = CorpusBuilder.edit(spaced, "\n0 0 -1\n", "\n-0 0 -1\n");
    corpus.reject(F08, "minus-zero-in-space", space, minus, "zero has no sign");
    String padded = CorpusBuilder.edit(spaced, "\n0 0 -1\n", "\n0 0 -001\n");
    corpus.reject(F08, "leading-zeros-in-space", space, padded, "no leading zeros");
  }

  private void addCounts() {
    add("negative-count", "rays 4", "rays -4", "a count has no sign");
    add("count-with-a-leading-zero", "region 4", "region 04", "no leading zeros");
    add("negative-count-of-regions", "regions 1", "regions -1", "a count has no sign");
    add("negative-count-of-cells", "region 4", "region -4", "a count has no sign");
    add("negative-unit", "region 4\n", "region 4 -1\n", "a unit's number has no sign");
    add("unit-with-a-leading-zero", "region 4\n", "region 4 01\n", "no leading zeros");
    add("pattern-as-a-word-of-bits", "region 4\n", "region 4 00\n", "units are numbered");
    add("fewer-rays-than-promised", "rays 4", "rays 5", "the line of regions is no ray");
    add("negative-ray-number", "\n1 0\n", "\n1 -1\n", "ray numbers have no sign");
    add("ray-number-with-a-leading-zero", "\n1 0\n", "\n1 00\n", "no leading zeros");
    add("dimension-in-words", "dimension 2", "dimension two", "not a number");
    add("dimension-with-a-sign", "dimension 2", "dimension +2", "no plus sign");
    add("direction-with-a-leading-zero", "direction 3 1", "direction 3 01", "no leading zeros");
    add("direction-with-a-minus-zero", "direction 3 1", "direction 1 -0", "zero has no sign");
    add("direction-as-a-decimal", "direction 3 1", "direction 3.0 1", "integers");
  }

  private void addBounds() {
    addError("bounds-both-ending-in-0", "0.50 0.50", "a shorter spelling exists");
    addError("bounds-of-different-length", "0.5 0.51", "both have the same number of digits");
    addError("lower-bound-longer", "0.01 0.9", "both have the same number of digits");
    addError("upper-bound-longer", "0.0 0.09", "both have the same number of digits");
    addError("bound-without-decimals-beside-one-with", "0 0.5", "the same number of digits");
    addError("bounds-in-the-wrong-order", "0.6 0.5", "the lower bound is the greater");
    addError("bound-above-1", "0.5 1.1", "a probability is at most 1");
    addError("bound-of-2", "0 2", "a probability is at most 1");
    addError("bound-below-0", "-0.5 0.5", "no signs");
    addError("bound-without-a-leading-digit", ".5 .5", "a digit before the point");
    addError("bound-ending-in-a-point", "0. 1.", "digits after the point");
    addError("bound-with-two-leading-digits", "00.5 00.5", "one digit before the point");
    addError("bound-with-an-exponent", "5e-1 5e-1", "no exponents");
    addError("bound-as-a-fraction", "1/2 1/2", "bounds are decimals");
    addError("bound-with-a-comma", "0,5 0,5", "a point, not a comma");
    addError("bound-not-a-number", "NaN NaN", "a word");
    addError("bound-with-two-points", "0.5.0 0.5.1", "one point");
    add("tied-bounds-in-the-wrong-order", "tied 1 1", "tied 1 0", "the lower bound is the greater");
    String text = space.draft().text();
    String from = "0.666 0.667";
    String swapped = CorpusBuilder.edit(text, from, "0.667 0.666");
    corpus.reject(F08, "space-bounds-in-the-wrong-order", space, swapped, "the lower is greater");
    String zeros = CorpusBuilder.edit(text, from, "0.6660 0.6670");
    corpus.reject(F08, "space-bounds-ending-in-zeros", space, zeros, "a shorter spelling exists");
  }

  private void addError(String name, String bounds, String reason) {
    add(name, "0.5 0.5", bounds, reason);
  }

  private void addLong(String name, String from, String to, String reason) {
    corpus.reject(F09, name, base, base.edited(from, to), reason);
  }

  private void addLongNumbers() {
    addLong("coordinate-of-10001-digits", "\n-1 1\n", "\n-1 1{0*10000}\n", "one digit too many");
    addLong("coordinate-of-10-to-the-7-digits", "\n-1 1\n", "\n-1 {7*10000000}\n", "far too many");
    addLong("sign-and-10000-digits", "\n-1 1\n", "\n-1{0*9999} 1\n", "the sign counts");
    addLong("long-and-misspelled", "\n-1 1\n", "\n-1 {x*10001}\n", "length comes before spelling");
    addLong("count-of-10001-digits", "rays 4", "rays 1{0*10000}", "refused unconverted");
    addLong("direction-of-10001-digits", "direction 3 1", "direction 3 1{0*10000}", "too long");
    addLong("unit-of-10001-digits", "region 4\n", "region 4 1{0*10000}\n", "refused unconverted");
    addLong("cells-of-10001-digits", "region 4\n", "region 1{0*10000}\n", "refused unconverted");
    addLong("ray-number-of-10001-digits", "\n1 0\n", "\n1 1{0*10000}\n", "refused unconverted");
    addLong("bound-of-2001-decimals", "0.5 0.5", "0.4{9*2000} 0.5{0*2000}", "one digit too many");
    addLong(
        "bound-of-10-to-the-7-decimals", "0.5 0.5", "0.{4*10000000} 0.{5*10000000}", "too many");
    String text = space.draft().text();
    String edited = CorpusBuilder.edit(text, "\n0 0 -1\n", "\n0 0 -1{0*10000}\n");
    corpus.reject(F09, "coordinate-in-space-of-10001-digits", space, edited, "one too many");
  }
}
