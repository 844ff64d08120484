package org.conewise.draw;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.conewise.explain.Decimals;
import org.conewise.explain.Evidence;

/** Bounds of the error as a bar on an axis, with the estimate, and a mark for each claim. */
final class IntervalPanel {

  private static final double WIDTH = 760;
  private static final double ROW = 22;
  private static final double HALF = 11;
  private static final double LEFT = -340;
  private static final double RIGHT = 340;

  /** A claim farther away than this, in widths of the bounds, is beyond the axis. */
  private static final double REACH = 4;

  private final Evidence evidence;
  private final List<Evidence.Mark> shown;
  private final List<Evidence.Mark> beyond;
  private final Axis axis;
  private final double bar;

  private IntervalPanel(Evidence evidence) {
    this.evidence = evidence;
    shown = evidence.claims().stream().filter(this::isNear).toList();
    beyond = evidence.claims().stream().filter(claim -> !isNear(claim)).toList();
    List<Double> numbers = new ArrayList<>(List.of(evidence.lower(), evidence.upper()));
    shown.forEach(claim -> numbers.add(claim.bound()));
    axis = Axis.over(numbers, LEFT, RIGHT);
    bar = -height() / 2 + 84;
  }

  static Panel of(Evidence evidence) {
    IntervalPanel panel = new IntervalPanel(evidence);
    return new Panel("The error between its bounds", WIDTH, panel.height(), panel::draw);
  }

  private double height() {
    return 160 + ROW * (shown.size() + beyond.size());
  }

  private boolean isNear(Evidence.Mark claim) {
    double reach = Math.max(REACH * (evidence.upper() - evidence.lower()), evidence.upper() / 100);
    double bound = claim.bound();
    return bound >= Math.max(0, evidence.lower() - reach)
        && bound <= Math.min(1, evidence.upper() + reach);
  }

  private void draw(Canvas canvas) {
    canvas.text(
        Ink.TEXT,
        new Point(0, height() / 2 - 22),
        Canvas.Anchor.MIDDLE,
        "Fraction of wrong answers");
    drawAxis(canvas);
    drawBounds(canvas);
    double y = bar + 46;
    for (Evidence.Mark claim : shown) {
      drawClaim(canvas, claim, y);
      y += ROW;
    }
    for (Evidence.Mark claim : beyond) {
      canvas.text(
          Ink.SMALL, new Point(0, y), Canvas.Anchor.MIDDLE, claim.words() + " (beyond this axis)");
      y += ROW;
    }
  }

  private void drawAxis(Canvas canvas) {
    double y = bar - HALF - 18;
    canvas.line(Ink.RIM, new Point(LEFT, y), new Point(RIGHT, y));
    for (BigDecimal tick : axis.ticks()) {
      double x = axis.at(tick.doubleValue());
      canvas.line(Ink.RIM, new Point(x, y), new Point(x, y - 6));
      canvas.text(
          Ink.SMALL,
          new Point(x, y - 22),
          Canvas.Anchor.MIDDLE,
          tick.stripTrailingZeros().toPlainString());
    }
  }

  private void drawBounds(Canvas canvas) {
    double low = axis.at(evidence.lower());
    double high = Math.max(axis.at(evidence.upper()), low + 1);
    String range =
        "from "
            + Decimals.rounded(evidence.lower(), 6)
            + " to "
            + Decimals.rounded(evidence.upper(), 6);
    String middle =
        (evidence.course().isEmpty() ? "about " : "estimate ")
            + Decimals.rounded(evidence.estimate(), 6);
    canvas.beginGroup(new Point(0, -height() / 2 + 12), List.of(middle + ", bounds " + range));
    canvas.loop(
        Ink.BAND,
        List.of(
            new Point(low, bar - HALF),
            new Point(high, bar - HALF),
            new Point(high, bar + HALF),
            new Point(low, bar + HALF)));
    canvas.dot(Ink.MARK, new Point(axis.at(evidence.estimate()), bar), 5);
    canvas.endGroup();
  }

  private void drawClaim(Canvas canvas, Evidence.Mark claim, double y) {
    double x = axis.at(claim.bound());
    canvas.line(Ink.CLAIM, new Point(x, bar - HALF - 18), new Point(x, y - 4));
    canvas.text(Ink.SMALL, new Point(x, y), anchor(x), claim.words());
  }

  private static Canvas.Anchor anchor(double x) {
    return x < -150 ? Canvas.Anchor.START : x > 150 ? Canvas.Anchor.END : Canvas.Anchor.MIDDLE;
  }
}
