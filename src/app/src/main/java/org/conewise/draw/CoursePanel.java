package org.conewise.draw;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.conewise.explain.Decimals;
import org.conewise.explain.Evidence;

/** The estimate and its bounds against the number of samples, on a logarithmic axis. */
final class CoursePanel {

  private static final double WIDTH = 760;
  private static final double HEIGHT = 430;
  private static final double LEFT = -280;
  private static final double RIGHT = 330;
  private static final double TOP = 160;
  private static final double BOTTOM = -140;

  /** At least the width of a digit of a label. */
  private static final double DIGIT = 9;

  /** Between two labels at least. */
  private static final double GAP = 12;

  private final List<Evidence.Stage> stages;
  private final Axis across;
  private final Axis up;

  private CoursePanel(Evidence evidence) {
    stages = evidence.course();
    across = new Axis(log(stages.get(0)), log(stages.get(stages.size() - 1)), LEFT, RIGHT);
    up =
        Axis.over(
            stages.stream()
                .flatMap(stage -> List.of(stage.lower(), stage.upper()).stream())
                .toList(),
            BOTTOM,
            TOP);
  }

  /** The panel of a sample that has more than one stage. */
  static Panel of(Evidence evidence) {
    CoursePanel panel = new CoursePanel(evidence);
    return new Panel(
        "The estimate and its bounds against the number of samples", WIDTH, HEIGHT, panel::draw);
  }

  private static double log(Evidence.Stage stage) {
    return Math.log10((double) stage.samples());
  }

  private Point at(Evidence.Stage stage, double number) {
    return new Point(across.at(log(stage)), up.at(number));
  }

  private void draw(Canvas canvas) {
    canvas.text(
        Ink.TEXT,
        new Point(0, HEIGHT / 2 - 24),
        Canvas.Anchor.MIDDLE,
        "Fraction of wrong answers among the first samples");
    drawGrid(canvas);
    canvas.loop(Ink.BAND, band());
    canvas.lines(
        Ink.COURSE, List.of(stages.stream().map(stage -> at(stage, stage.estimate())).toList()));
    stages.forEach(stage -> drawStage(canvas, stage));
  }

  private List<Point> band() {
    List<Point> band =
        new ArrayList<>(stages.stream().map(stage -> at(stage, stage.lower())).toList());
    List<Point> back =
        new ArrayList<>(stages.stream().map(stage -> at(stage, stage.upper())).toList());
    Collections.reverse(back);
    band.addAll(back);
    return band;
  }

  private void drawGrid(Canvas canvas) {
    for (BigDecimal tick : up.ticks()) {
      double y = up.at(tick.doubleValue());
      canvas.line(Ink.WALL, new Point(LEFT, y), new Point(RIGHT, y));
      canvas.text(
          Ink.SMALL,
          new Point(LEFT - 10, y - 5),
          Canvas.Anchor.END,
          tick.signum() == 0 ? "0" : tick.stripTrailingZeros().toPlainString());
    }
    for (Evidence.Stage stage : stages) {
      double x = across.at(log(stage));
      canvas.line(Ink.RIM, new Point(x, BOTTOM), new Point(x, BOTTOM - 6));
      if (isLabelled(stage)) {
        canvas.text(Ink.SMALL, new Point(x, BOTTOM - 24), Canvas.Anchor.MIDDLE, label(stage));
      }
    }
    canvas.line(Ink.RIM, new Point(LEFT, BOTTOM), new Point(RIGHT, BOTTOM));
    canvas.text(Ink.SMALL, new Point(0, BOTTOM - 46), Canvas.Anchor.MIDDLE, "samples");
  }

  /** The last, and those powers of ten that leave it room. */
  private boolean isLabelled(Evidence.Stage stage) {
    Evidence.Stage last = stages.get(stages.size() - 1);
    boolean isPower = Long.toString(stage.samples()).matches("10*");
    boolean hasRoom =
        across.at(log(last)) - across.at(log(stage)) >= (width(stage) + width(last)) / 2 + GAP;
    return stage.equals(last) || (isPower && hasRoom);
  }

  private static double width(Evidence.Stage stage) {
    return DIGIT * label(stage).length();
  }

  private static String label(Evidence.Stage stage) {
    return String.format(Locale.ROOT, "%,d", stage.samples());
  }

  private void drawStage(Canvas canvas, Evidence.Stage stage) {
    String found =
        String.format(
            Locale.ROOT,
            "%,d samples: %,d errors, %s",
            stage.samples(),
            stage.wrong(),
            Decimals.rounded(stage.estimate(), 4));
    String bounds =
        "these alone would show "
            + Decimals.rounded(stage.lower(), 4)
            + " to "
            + Decimals.rounded(stage.upper(), 4);
    canvas.beginGroup(new Point(80, TOP - 20), List.of(found, bounds));
    canvas.dot(Ink.MARK, at(stage, stage.estimate()), 4);
    canvas.endGroup();
  }
}
