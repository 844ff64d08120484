package org.conewise.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A picture of several panels, which can be set side by side in any language. */
public final class Picture {

  private static final double MAX_ROW = 1000;

  private final String title;
  private final List<Panel> panels;
  private final String caption;

  /** What is shown below the panels where the picture stands alone; on a page it has a caption. */
  private final List<Panel> below;

  Picture(String title, List<Panel> panels, String caption, Panel... below) {
    this.title = title;
    this.panels = List.copyOf(panels);
    this.caption = caption;
    this.below = List.of(below);
  }

  /** What it shows, in sentences. */
  public String caption() {
    return caption;
  }

  /** A panel and the offset of its middle from the middle of the picture. */
  private record Placed(Panel panel, double x, double y) {}

  /** The style sheet of {@link #figures()}, for the head of a page. */
  public static String styleSheet() {
    return SvgCanvas.STYLE;
  }

  /** Every panel as an {@code svg} element for a page that has the style sheet. */
  public List<String> figures() {
    List<String> figures = new ArrayList<>();
    for (Panel panel : panels) {
      SvgCanvas canvas = new SvgCanvas(Point.ORIGIN);
      panel.drawing().accept(canvas);
      figures.add(SvgCanvas.figure(panel, figures.isEmpty(), canvas.content()));
    }
    return figures;
  }

  /** A stand-alone SVG document. */
  public String toSvg() {
    List<Placed> placed = placed();
    StringBuilder content = new StringBuilder();
    for (Placed part : placed) {
      SvgCanvas canvas = new SvgCanvas(new Point(part.x(), part.y()));
      part.panel().drawing().accept(canvas);
      content.append(canvas.content());
    }
    return SvgCanvas.document(title, width(placed), height(placed), content);
  }

  /** A document for {@code pdflatex} that holds the picture and nothing else. */
  public String toTikz() {
    StringBuilder content = new StringBuilder();
    List<Placed> placed = placed();
    for (Placed part : placed) {
      TikzCanvas canvas = new TikzCanvas(new Point(part.x(), part.y()));
      part.panel().drawing().accept(canvas);
      content.append(String.format(Locale.ROOT, "%% %s%n", part.panel().title()));
      content.append(canvas.content());
    }
    return TikzCanvas.document(title, width(placed), height(placed), content);
  }

  private static double width(List<Placed> placed) {
    return 2
        * placed.stream().mapToDouble(p -> Math.abs(p.x()) + p.panel().width() / 2).max().orElse(0);
  }

  private static double height(List<Placed> placed) {
    return 2
        * placed.stream()
            .mapToDouble(p -> Math.abs(p.y()) + p.panel().height() / 2)
            .max()
            .orElse(0);
  }

  /** Rows from top to bottom, each filled from left to right and centred. */
  private List<Placed> placed() {
    List<List<Panel>> rows = rows();
    double total = rows.stream().mapToDouble(Picture::rowHeight).sum();
    double top = total / 2;
    List<Placed> placed = new ArrayList<>();
    for (List<Panel> row : rows) {
      double left = -row.stream().mapToDouble(Panel::width).sum() / 2;
      for (Panel panel : row) {
        placed.add(new Placed(panel, left + panel.width() / 2, top - rowHeight(row) / 2));
        left += panel.width();
      }
      top -= rowHeight(row);
    }
    return placed;
  }

  private List<List<Panel>> rows() {
    List<List<Panel>> rows = new ArrayList<>();
    double room = 0;
    List<Panel> all = Stream.concat(panels.stream(), below.stream()).toList();
    for (Panel panel : all) {
      if (panel.width() > room) {
        rows.add(new ArrayList<>());
        room = MAX_ROW;
      }
      rows.get(rows.size() - 1).add(panel);
      room -= panel.width();
    }
    return rows;
  }

  private static double rowHeight(List<Panel> row) {
    return row.stream().mapToDouble(Panel::height).max().orElse(0);
  }
}
