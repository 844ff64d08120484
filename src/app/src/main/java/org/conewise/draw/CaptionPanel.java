package org.conewise.draw;

import java.util.List;

/** Sentences below a picture that stands alone. */
final class CaptionPanel {

  private static final double ROW = 22;

  private CaptionPanel() {}

  static Panel of(List<String> lines) {
    double height = ROW * lines.size() + 20;
    return new Panel("What the picture shows", 1000, height, canvas -> draw(canvas, lines, height));
  }

  private static void draw(Canvas canvas, List<String> lines, double height) {
    double y = height / 2 - ROW;
    for (String line : lines) {
      canvas.text(Ink.SMALL, new Point(0, y), Canvas.Anchor.MIDDLE, line);
      y -= ROW;
    }
  }
}
