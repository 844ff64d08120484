package org.conewise.corpus;

import java.math.BigDecimal;
import org.conewise.corpus.CorpusBuilder.Base;

/** Certificates that are right but for what they claim. */
final class BoundForgeries {
  private static final String R10 = "R10-ERROR-BOUNDS";
  private static final String R11 = "R11-TIED-BOUNDS";

  private final DimensionCases cases;
  private final int n;

  BoundForgeries(DimensionCases cases) {
    this.cases = cases;
    n = cases.n();
  }

  void addAll() {
    addErrorBounds();
    addExactErrors();
    addOtherQuestions();
    addTiedBounds();
  }

  private void error(String name, Base base, String bounds, String reason) {
    cases.reject(R10, name, base, base.draft().claiming(bounds, base.draft().tied()), reason);
  }

  private void tied(String name, Base base, String bounds, String reason) {
    cases.reject(R11, name, base, base.draft().claiming(base.draft().error(), bounds), reason);
  }

  /** Two bounds, each moved by so many units of the last digit. */
  static String moved(String bounds, int lower, int upper) {
    int space = bounds.indexOf(' ');
    return moved(bounds.substring(0, space), lower)
        + " "
        + moved(bounds.substring(space + 1), upper);
  }

  private static String moved(String bound, int units) {
    BigDecimal value = new BigDecimal(bound);
    return value.add(value.ulp().multiply(BigDecimal.valueOf(units))).toPlainString();
  }

  private void addErrorBounds() {
    Base memory = cases.memory();
    addUnits("", memory);
    error("error-denied", memory, "0 0", "it is more than 0.17");
    error("only-errors-claimed", memory, "1 1", "it is less than 0.6");
    if (n == 2) {
      addUnits("random-", cases.bases().random2);
    }
    if (n == 3) {
      addUnits("random-", cases.bases().random3);
    }
  }

  private void addUnits(String start, Base base) {
    String bounds = base.draft().error();
    error(start + "lower-bound-a-unit-up", base, moved(bounds, 1, 1), "the number is below");
    error(start + "upper-bound-a-unit-down", base, moved(bounds, -1, -1), "the number is above");
    error(start + "width-zero-below", base, moved(bounds, 0, -1), "the number is no decimal");
    error(start + "width-zero-above", base, moved(bounds, 1, 0), "the number is no decimal");
  }

  private void addExactErrors() {
    Base wrong = cases.allWrong();
    error("all-wrong-denied", wrong, "0 0", "every cell is wrong");
    error("all-wrong-but-a-trillionth", wrong, "0.000000000000 0.999999999999", "exactly 1");
    Base base = cases.greatest();
    if (n == 2) {
      error("half-claimed-from-below", base, "0.4000000 0.4999999", "it is exactly 1/2");
      error("half-claimed-from-above", base, "0.5000001 0.6000000", "it is exactly 1/2");
      error("half-missed-at-the-2000th-decimal", base, "0.5{0*1998}1 0.5{0*1998}2", "1e-2000");
    }
    if (n == 4) {
      error("bound-that-equals-the-number", base, "0.75 0.76", "strictly inside any enclosure");
      error("bounds-that-equal-the-number", base, "0.75 0.75", "not one of the exact cases");
    }
  }

  private void addOtherQuestions() {
    Base memory = cases.memory();
    cases.reject(R10, "other-policy", memory, memory.draft().ties("wrong"), "more is wrong then");
    Base last = cases.last();
    cases.reject(R10, "other-policy-of-a-copy", last, last.draft().ties("wrong"), "more is wrong");
    if (n == 2) {
      cases.reject(
          R10, "other-task", memory, memory.draft().task("2nd_argmax"), "what was right is wrong");
    }
  }

  private void addTiedBounds() {
    Base greatest = cases.greatest();
    tied("ties-everywhere-denied", greatest, "0 0", "all is tied");
    tied("ties-everywhere-missed", greatest, "0.9000000 0.9999999", "exactly 1");
    Base memory = cases.memory();
    tied("ties-denied", memory, "0 0", "a quarter of the space is tied");
    tied("ties-everywhere-claimed", memory, "1 1", "a quarter of the space is tied");
    tied("ties-a-little-below", memory, "0.20000 0.24999", "a quarter of the space is tied");
    tied("ties-a-little-above", memory, "0.25001 0.30000", "a quarter of the space is tied");
    if (n > 2) {
      tied("bounds-of-ties-that-equal-the-number", memory, "0.25 0.25", "not an exact case");
    }
    Base last = cases.last();
    Draft wrong = last.draft().ties("wrong").claiming("0 1", "0 0");
    cases.reject(R11, "wrong-ties-not-called-tied", last, wrong, "wrong or not, they are ties");
  }
}
