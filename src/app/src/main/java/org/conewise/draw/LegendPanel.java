package org.conewise.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.conewise.explain.Phrases;
import org.conewise.question.Cell;

/** What the fills and lines of a picture mean; only those that it uses. */
final class LegendPanel {

  private static final double ROW = 24;

  private record Entry(String text, BiConsumer<Canvas, Point> sample) {}

  private final Scene scene;
  private final List<Entry> entries = new ArrayList<>();

  private LegendPanel(Scene scene) {
    this.scene = scene;
    List<Ink> fills = fills(scene);
    for (Ink fill : fills) {
      entries.add(new Entry(meaning(fill), (canvas, at) -> canvas.loop(fill, box(at))));
    }
    if (!scene.wrongRegions().isEmpty()) {
      entries.add(
          new Entry(
              scene.hasTask() ? "wrong answer" : "the answers differ",
              (canvas, at) -> canvas.loop(Ink.WRONG, box(at))));
    }
    if (scene.isSlice() && scene.wrongRegions().size() > 1) {
      entries.add(new Entry("wrong regions w0, w1, … meet", LegendPanel::seam));
    }
    if (scene.cells().stream().anyMatch(Cell::isTied)) {
      entries.add(new Entry("several logits tie", (canvas, at) -> canvas.loop(Ink.TIED, box(at))));
    }
    entries.add(
        line(
            scene.hasTask() ? "the right answer changes" : "the reference's answer changes",
            Ink.BOUNDARY));
    entries.add(line("the model's answer changes", Ink.DECISION));
    if (scene.pieces().size() > 1) {
      entries.add(line(wall(scene), Ink.WALL));
    }
  }

  static Panel of(Scene scene) {
    LegendPanel legend = new LegendPanel(scene);
    return new Panel("Legend", 380, ROW * legend.entries.size() + 20, legend::draw);
  }

  private static List<Ink> fills(Scene scene) {
    return scene.isPlane()
        ? scene.pieces().stream().map(Notes::ink).distinct().sorted().toList()
        : scene.answers().stream().map(Ink::wanted).distinct().toList();
  }

  private static String wall(Scene scene) {
    int all = scene.pieces().size();
    int outlined = SpherePanels.outlined(scene).size();
    return scene.isPlane() || outlined == all
        ? "border of a linear piece"
        : String.format(Locale.ROOT, "border, for the %d largest of %,d pieces", outlined, all);
  }

  private String meaning(Ink fill) {
    if (fill == Ink.CROSSED) {
      return "piece that the boundary crosses";
    }
    List<Integer> answers = scene.answers().stream().filter(a -> Ink.wanted(a) == fill).toList();
    String which = Phrases.list(answers, 3).replace(" ", ", ");
    String what = scene.hasTask() ? "input " : answers.size() == 1 ? "answer " : "answers ";
    return (scene.isPlane() ? "piece where " : "")
        + what
        + which
        + (answers.size() == 1 ? " is wanted" : " are wanted");
  }

  private static Entry line(String text, Ink ink) {
    return new Entry(text, (canvas, at) -> canvas.line(ink, at.plus(-20, 0), at.plus(20, 0)));
  }

  private static void seam(Canvas canvas, Point at) {
    canvas.loop(Ink.WRONG, box(at));
    canvas.line(Ink.SEAM, at.plus(-6, -8), at.plus(6, 8));
  }

  private void draw(Canvas canvas) {
    double y = ROW * (entries.size() - 1) / 2.0;
    for (Entry entry : entries) {
      entry.sample().accept(canvas, new Point(-150, y));
      canvas.text(Ink.TEXT, new Point(-116, y - 5), Canvas.Anchor.START, entry.text());
      y -= ROW;
    }
  }

  private static List<Point> box(Point at) {
    return List.of(at.plus(-20, -8), at.plus(20, -8), at.plus(20, 8), at.plus(-20, 8));
  }
}
