package org.conewise.check.shell;

import org.conewise.check.ClosedForm;
import org.conewise.check.Statement;

/** A proved statement in words. */
public final class Wording {
  private static final int MAX_SHOWN_BITS = 400;

  private Wording() {}

  /** The statement, on several lines. */
  public static String of(Statement s) {
    return proof(s) + claim(s) + explanation(s.dimension());
  }

  /** The formula, if it is not too long to read. */
  public static String of(ClosedForm form) {
    boolean shown = Math.max(form.re().bitLength(), form.im().bitLength()) <= MAX_SHOWN_BITS;
    String arg =
        shown ? "(" + form.re() + " + " + form.im() + " i)" : "(two integers that --json shows)";
    String turns = form.turns() == 0 ? "" : form.turns() + " + ";
    return turns + "arg" + arg + " / 2 pi, 0 <= arg < 2 pi";
  }

  private static String proof(Statement s) {
    String network = s.networkHash() + " (hidden size " + s.hiddenSize() + ")\n";
    String judged = "; wrong cells: " + s.wrongCells() + ", tied cells: " + s.tiedCells() + "\n";
    return "network  sha256 "
        + network
        + ("task     " + s.task() + " of " + s.dimension() + " inputs\n")
        + ("ties     " + s.ties() + "\n")
        + ("proof    " + s.proof() + ", " + s.regions() + " activation regions\n")
        + ("         " + s.cells() + " cells between " + s.rays() + " rays" + judged);
  }

  private static String claim(Statement s) {
    String kind =
        s.nature().map(nature -> ", " + (s.errorIsZero() ? "exactly 0" : nature)).orElse("");
    String exact = s.closedForm().map(form -> "\n         = " + of(form)).orElse("");
    return "error    in ["
        + s.error().lower().toPlainString()
        + ", "
        + s.error().upper().toPlainString()
        + "]"
        + kind
        + exact
        + "\n"
        + "tied     in ["
        + s.tied().lower().toPlainString()
        + ", "
        + s.tied().upper().toPlainString()
        + "]\n";
  }

  private static String explanation(int dimension) {
    return """
        The error is the probability that the network's answer is not the one that the task wants, for
        inputs from any rotation-invariant distribution on R^N without an atom at 0, such as the
        standard normal one. The answer is the index of the greatest logit; if several are greatest,
        the first of them, or, with ties wrong, an error. The network is the real-valued function with
        exactly the weights of its file; this says nothing about execution in floating point.
        """
        .replace("R^N", "R^" + dimension);
  }
}
