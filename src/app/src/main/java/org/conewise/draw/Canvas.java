package org.conewise.draw;

import java.util.List;

/** Something to draw on. Marks cover earlier marks. */
interface Canvas {

  /** Where a text stands relative to its point. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /** Fills what the closed loops wind around, as one shape. */
  void area(Ink ink, List<List<Point>> loops);

  /** Draws open lines, as one shape. */
  void lines(Ink ink, List<List<Point>> lines);

  /** Draws a disc. */
  void dot(Ink ink, Point centre, double radius);

  /** Writes a text. */
  void text(Ink ink, Point at, Anchor anchor, String text);

  /**
   * Begins a group that a reader can point at. Groups are not nested.
   *
   * @param at where the notes are shown
   * @param notes what is to be said about it, line by line
   */
  void beginGroup(Point at, List<String> notes);

  /** Ends the group. */
  void endGroup();

  /** One closed loop. */
  default void loop(Ink ink, List<Point> loop) {
    area(ink, List.of(loop));
  }

  /** One segment. */
  default void line(Ink ink, Point from, Point to) {
    lines(ink, List.of(List.of(from, to)));
  }
}
