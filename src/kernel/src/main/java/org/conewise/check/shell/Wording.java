package org.conewise.check.shell;

import static java.util.stream.Collectors.joining;

import org.conewise.check.Bounds;
import org.conewise.check.ClosedForm;
import org.conewise.check.FanFinding;
import org.conewise.check.FiniteFinding;
import org.conewise.check.OrderFinding;
import org.conewise.check.ProofKind;
import org.conewise.check.Reference;
import org.conewise.check.SampleFinding;
import org.conewise.check.Statement;
import org.conewise.check.number.Fraction;

/** A proved statement in words. */
public final class Wording {
  private static final int MAX_SHOWN_BITS = 400;

  private static final String OPEN =
      """
      An input is open if its greatest logits differ by at most 2^-P and their weights do not make
      them equal; it counts as no error in the lower bound and as an error in the upper one.
      """;

  private Wording() {}

  /** The statement, on several lines. */
  public static String of(Statement s) {
    return switch (s.proof()) {
      case FAN -> subject(s) + of(s, (FanFinding) s.finding()) + explanation(s);
      case SAMPLE -> subject(s) + of(s, (SampleFinding) s.finding()) + explanation(s);
      case ORDER -> subject(s) + of(s, (OrderFinding) s.finding()) + explanation(s);
      case FINITE -> subject(s) + of(s, (FiniteFinding) s.finding());
    };
  }

  /** The formula, if it is not too long to read. */
  public static String of(ClosedForm form) {
    boolean shown = Math.max(form.re().bitLength(), form.im().bitLength()) <= MAX_SHOWN_BITS;
    String arg =
        shown ? "(" + form.re() + " + " + form.im() + " i)" : "(two integers that --json shows)";
    String turns = form.turns() == 0 ? "" : form.turns() + " + ";
    return turns + "arg" + arg + " / 2 pi, 0 <= arg < 2 pi";
  }

  private static String subject(Statement s) {
    String widths = s.widths().stream().map(String::valueOf).collect(joining(", "));
    String units = widths.isEmpty() ? "none" : widths;
    String kind =
        s.proof() == ProofKind.FINITE ? "layers of attention of width " : "hidden units: ";
    String subject = s.wanted() instanceof Reference ? "against  sha256 " : "task     ";
    return ("network  sha256 " + s.networkHash() + " (" + kind + units + ")\n")
        + (subject + s.wanted() + " on " + s.dimension() + " inputs\n")
        + ("ties     " + s.ties() + "\n");
  }

  private static String of(Statement s, FanFinding fan) {
    String judged =
        "; wrong cells: " + fan.wrongCells() + ", tied cells: " + fan.tiedCells() + "\n";
    String kind =
        fan.nature().map(nature -> ", " + (s.errorIsZero() ? "exactly 0" : nature)).orElse("");
    String exact = fan.closedForm().map(form -> "\n         = " + of(form)).orElse("");
    return "proof    fan, "
        + fan.regions()
        + " activation regions\n"
        + ("         " + fan.cells() + " cells between " + fan.rays() + " rays" + judged)
        + claim(s, kind + exact, "");
  }

  private static String of(Statement s, SampleFinding sample) {
    return "proof    sample of "
        + sample.samples()
        + " inputs\n"
        + ("         errors: " + sample.wrong() + ", ties: " + sample.tied() + "\n")
        + claim(s, "", "")
        + """
        These bounds hold unless an event of probability at most 2^-C occurred, for SHA-256 regarded
        as random: it decides which inputs are drawn, from the statement alone.
        """
            .replace("2^-C", "2^-" + sample.confidenceBits());
  }

  private static String of(Statement s, OrderFinding order) {
    String judged = "errors: " + order.wrongChambers() + ", ties: " + order.tiedChambers() + "\n";
    return "proof    order, "
        + order.chambers()
        + " orders of 0 and the inputs\n"
        + ("         " + judged)
        + claim(s, ", exactly " + order.error(), ", exactly " + order.tied());
  }

  private static String of(Statement s, FiniteFinding finite) {
    String open = finite.open() == 0 ? "" : ", open: at most " + finite.open();
    return ("proof    finite, all " + finite.inputs() + " inputs\n")
        + ("         errors: " + finite.wrong() + ", ties: " + finite.tied() + open + "\n")
        + claim(
            s,
            exactly(finite.leastError(), finite.greatestError()),
            exactly(finite.leastTied(), finite.greatestTied()))
        + """
        The error is the share of all functions f of {0, ..., N} into itself, given by the tokens f(0),
        ..., f(N), at which the network's answer is not the length of the longest cycle of f, minus 1.
        The answer is the index of the greatest logit; if several are greatest, the first of them, or,
        with ties wrong, an error. The network is the real-valued function with exactly the weights of
        its file; this says nothing about execution in floating point.
        """
            .replace("N", "" + (s.dimension() - 1))
        + (finite.open() == 0 ? "" : OPEN.replace("P", "" + finite.precision()));
  }

  private static String exactly(Fraction least, Fraction greatest) {
    String range =
        least.equals(greatest) ? "exactly " + least : "from " + least + " to " + greatest;
    return ", " + range;
  }

  private static String claim(Statement s, String error, String tied) {
    return ("error    " + range(s.error()) + error + "\n")
        + ("tied     " + range(s.tied()) + tied + "\n");
  }

  private static String range(Bounds bounds) {
    return "in [" + bounds.lower().toPlainString() + ", " + bounds.upper().toPlainString() + "]";
  }

  private static String explanation(Statement s) {
    String wanted =
        s.wanted() instanceof Reference
            ? "that the network and the reference differ in their answers"
            : "that the network's answer is not the one that the task wants";
    return """
        The error is the probability %s, for
        inputs from any rotation-invariant distribution on R^%d without an atom at 0, such as the
        standard normal one. The answer is the index of the greatest logit; if several are greatest,
        the first of them, or, with ties wrong, an error. The network is the real-valued function with
        exactly the weights of its file; this says nothing about execution in floating point.
        """
        .replace("%s", wanted)
        .replace("R^%d", "R^" + s.dimension());
  }
}
