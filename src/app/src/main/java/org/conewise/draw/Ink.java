package org.conewise.draw;

import java.util.Locale;

/**
 * What a mark means. Canvases choose colours, patterns and widths by it, so that meanings can be
 * told apart without colour too.
 */
public enum Ink {
  /** Answer 0 is wanted, and in the plane the boundary misses the piece; so is 5, 10 and so on. */
  WANTED0,
  /** The same for answer 1. */
  WANTED1,
  /** The same for answer 2. */
  WANTED2,
  /** The same for answer 3. */
  WANTED3,
  /** The same for answer 4. */
  WANTED4,
  /** A piece that the boundary crosses, where the wanted answer changes. */
  CROSSED,
  /** A linear piece that a reader can point at, to be laid over other fills. */
  PIECE,
  /** Wrong answers. */
  WRONG,
  /** Wrong answers of many regions together. */
  REST,
  /** Tied answers. */
  TIED,
  /** The border of a linear piece. */
  WALL,
  /** Where the wanted answer changes: two inputs are equal, or the reference changes its answer. */
  BOUNDARY,
  /** Where the network's answer changes. */
  DECISION,
  /** Where two wrong regions meet, on their fill. */
  SEAM,
  /** The rim of a disc, or a frame. */
  RIM,
  /** A pointer to something too small to be seen. */
  MARK,
  /** A ring around something too small to be seen. */
  RING,
  /** A node of a graph. */
  NODE,
  /** An edge of a graph. */
  LINK,
  /** Numbers between two bounds. */
  BAND,
  /** How an estimate changes. */
  COURSE,
  /** The bound of a claim. */
  CLAIM,
  /** Ordinary text. */
  TEXT,
  /** Small text. */
  SMALL;

  /** The name in style sheets. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How many answers have a fill of their own. */
  static final int ANSWERS = 5;

  /** The fill of pieces where only one answer is wanted. */
  static Ink wanted(int answer) {
    return switch (answer % ANSWERS) {
      case 0 -> WANTED0;
      case 1 -> WANTED1;
      case 2 -> WANTED2;
      case 3 -> WANTED3;
      case 4 -> WANTED4;
      default -> throw new IllegalArgumentException("no fill for answer " + answer);
    };
  }
}
