package org.conewise.draw;

import java.util.List;
import org.conewise.exact.IntVector;

/** What is written around the discs of two hemispheres; the side is 1 or −1. */
sealed interface SphereWords permits SpaceWords, SliceWords {

  /**
   * A text at the rim.
   *
   * @param direction a point of the rim
   */
  record Mark(IntVector direction, String text) {}

  /** What a disc shows, in one phrase. */
  String title(int side);

  /** What is written above a disc. */
  String head(int side);

  /** The texts at the rim of a disc. */
  List<Mark> rim(int side);

  /** What is written below both discs. */
  String foot();
}
