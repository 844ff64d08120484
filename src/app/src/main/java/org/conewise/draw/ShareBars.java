package org.conewise.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.conewise.explain.Decimals;
import org.conewise.explain.Explanation;
import org.conewise.explain.Phrases;
import org.conewise.explain.WrongRegion;

/** The shares of the wrong regions as bars, the largest first; those left over are one bar. */
final class ShareBars {

  private static final int MAX_BARS = 15;
  private static final double ROW = 24;
  private static final double WIDTH = 760;
  private static final double LEFT = -190;
  private static final double LONGEST = 330;
  private static final double THICKNESS = 15;

  /** One bar; its notes are for a reader who points at it. */
  private record Bar(String name, double share, Ink ink, List<String> notes) {}

  private final List<Bar> bars = new ArrayList<>();
  private final double error;
  private final double top;
  private final int regions;

  private ShareBars(Explanation explanation) {
    List<WrongRegion> all = explanation.wrongRegions();
    regions = all.size();
    error = explanation.effort().error();
    int single = regions <= MAX_BARS ? regions : MAX_BARS - 1;
    Notes notes = new Notes(explanation.analysis());
    double shown = 0;
    for (WrongRegion region : all.subList(0, single)) {
      shown += region.size();
      String name = "w" + region.id() + ": " + Phrases.answer(region);
      bars.add(new Bar(name, region.size(), Ink.WRONG, notes.of(region)));
    }
    if (single < regions) {
      bars.add(rest(regions - single, Math.max(0, error - shown)));
    }
    top = height() / 2;
  }

  static Panel of(Explanation explanation) {
    ShareBars chart = new ShareBars(explanation);
    return new Panel(
        "Shares of the wrong regions, the largest first", WIDTH, chart.height(), chart::draw);
  }

  private static Bar rest(int count, double share) {
    String name = String.format(Locale.ROOT, "the other %,d together", count);
    String note = name + ": " + Decimals.rounded(share, 6) + " of all inputs";
    return new Bar(name, share, Ink.REST, List.of(note));
  }

  private double height() {
    return ROW * bars.size() + 118;
  }

  private void draw(Canvas canvas) {
    String title =
        String.format(
            Locale.ROOT, "Shares of the %,d wrong regions in all inputs, largest first", regions);
    canvas.text(Ink.TEXT, new Point(0, top - 22), Canvas.Anchor.MIDDLE, title);
    double longest = bars.stream().mapToDouble(Bar::share).max().orElse(1);
    double y = top - 52;
    for (Bar bar : bars) {
      draw(canvas, bar, y, LONGEST * bar.share() / longest);
      y -= ROW;
    }
    canvas.line(
        Ink.RIM, new Point(LEFT, top - 52 + THICKNESS), new Point(LEFT, y + ROW - THICKNESS));
    canvas.text(
        Ink.SMALL,
        new Point(0, y - 10),
        Canvas.Anchor.MIDDLE,
        "the answer given, not the one wanted; shares are rounded and not certified");
  }

  private void draw(Canvas canvas, Bar bar, double y, double length) {
    double half = THICKNESS / 2;
    double end = LEFT + Math.max(length, 0.5);
    canvas.beginGroup(new Point(0, -top + 26), bar.notes());
    canvas.loop(
        bar.ink(),
        List.of(
            new Point(LEFT, y - half),
            new Point(end, y - half),
            new Point(end, y + half),
            new Point(LEFT, y + half)));
    canvas.endGroup();
    canvas.text(Ink.SMALL, new Point(LEFT - 8, y - 5), Canvas.Anchor.END, bar.name());
    canvas.text(Ink.SMALL, new Point(end + 8, y - 5), Canvas.Anchor.START, label(bar.share()));
  }

  private String label(double share) {
    return Decimals.rounded(share, 4)
        + String.format(Locale.ROOT, " (%.1f %% of the error)", 100 * share / error);
  }
}
