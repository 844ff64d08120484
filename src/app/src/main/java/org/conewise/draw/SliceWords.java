package org.conewise.draw;

import java.util.List;
import org.conewise.exact.IntVector;

/** The words around the sphere of a slice, whose directions are named {@code s, u, v}. */
record SliceWords() implements SphereWords {

  @Override
  public String title(int side) {
    return "The half of the slice around " + centre(side);
  }

  @Override
  public String head(int side) {
    return "the slice around " + centre(side);
  }

  private static String centre(int side) {
    return side > 0 ? "s" : "-s";
  }

  @Override
  public List<Mark> rim(int side) {
    return List.of(
        new Mark(IntVector.of(-1, 1, 0), "u"),
        new Mark(IntVector.of(1, -1, 0), "-u"),
        new Mark(IntVector.of(-1, -1, 2), "v"),
        new Mark(IntVector.of(1, 1, -2), "-v"));
  }

  @Override
  public String foot() {
    return "a slice: areas are not fractions of all inputs";
  }
}
